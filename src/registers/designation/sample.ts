import type { Sample, SampleRecord } from '../../kernel/sample.ts'
import { firmKey } from '../organisation/sample-names.ts'
import { type Title, TitleMaker } from './sample-terms.ts'

const numbers = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index)

const firmTitle = (type: string, level: Title['level'], firm: number, years: number | null): Title => ({
  key: `${type}-${level}-${firmKey(firm)}`,
  type,
  level,
  holder: { organisation: firmKey(firm) },
  years,
})

const centreTitle = (level: Title['level'], number: number): Title => {
  const centre = `centre-${String(number).padStart(2, '0')}`
  return { key: `rd-centre-${level}-${centre}`, type: 'rd-centre', level, holder: { centre }, years: 3 }
}

/**
 * High-tech enterprises: 32 firms hold the municipal title, 16 of these also the provincial, 7 of those also the national one. Around them
 * what must not count: lapsed, revoked, renewed terms, applications, and a national title whose term has not begun.
 */
function highTech(make: TitleMaker): readonly SampleRecord[] {
  const title = (level: Title['level'], firm: number) => firmTitle('high-tech-enterprise', level, firm, 3)
  const current = () => make.day('2003-11-10', '2006-09-10')
  return [
    ...numbers(1, 7).flatMap(firm => make.held(title('national', firm), current(), firm <= 3)),
    ...numbers(1, 16).flatMap(firm => make.held(title('provincial', firm), current(), firm <= 6)),
    ...numbers(1, 32).flatMap(firm => make.held(title('municipal', firm), current(), firm <= 14)),
    make.lapsed(title('national', 20), '2002-04-01'),
    ...[18, 34, 35].map(firm => make.lapsed(title('provincial', firm), make.day('2001-03-01', '2003-08-30'))),
    ...numbers(33, 40).map(firm => make.lapsed(title('municipal', firm), make.day('2001-03-01', '2003-08-30'))),
    make.revoked(title('provincial', 19), '2004-06-01', '2006-03-15', '提供虚假材料'),
    make.revoked(title('municipal', 41), '2004-03-01', '2005-11-20', '发生重大质量事故'),
    make.revoked(title('municipal', 42), '2005-02-01', '2006-06-28', '连续两年未报年度报表'),
    // Approved, but its term begins next year: a count that looks at the state alone takes it for valid.
    beginsNextYear(make.given(title('national', 10), '2006-10-12', 'approved')),
    make.asked(title('national', 8), 'publicised', '2006-05-22'),
    make.asked(title('national', 9), 'reviewed', '2006-05-24'),
    make.asked(title('national', 11), 'withdrawn', '2005-05-20'),
    make.asked(title('provincial', 17), 'recommended', '2006-08-14'),
    make.asked(title('provincial', 21), 'applied', '2006-09-18'),
    make.asked(title('provincial', 22), 'withdrawn', '2005-08-11'),
    ...[43, 44, 45, 46].map((firm, index) =>
      make.asked(title('municipal', firm), index % 2 ? 'applied' : 'recommended', `2006-09-${11 + index}`),
    ),
  ]
}

/** R&D centres: 24 hold the municipal title, 8 of these also the provincial one. */
function centres(make: TitleMaker): readonly SampleRecord[] {
  const current = () => make.day('2003-11-10', '2006-09-10')
  return [
    ...numbers(1, 8).flatMap(number => make.held(centreTitle('provincial', number), current(), number <= 2)),
    ...numbers(1, 24).flatMap(number => make.held(centreTitle('municipal', number), current(), number <= 4)),
    make.lapsed(centreTitle('provincial', 12), '2002-09-01'),
    ...numbers(25, 31).map(number => make.lapsed(centreTitle('municipal', number), make.day('2002-01-10', '2003-08-30'))),
    make.revoked(centreTitle('municipal', 32), '2004-05-01', '2005-12-10', '依托企业停产'),
    make.revoked(centreTitle('municipal', 33), '2005-01-01', '2006-07-05', '评价不合格'),
    make.asked(centreTitle('provincial', 9), 'publicised', '2006-06-19'),
    make.asked(centreTitle('provincial', 10), 'withdrawn', '2005-06-15'),
    ...numbers(34, 36).map(number => make.asked(centreTitle('municipal', number), 'applied', '2006-09-26')),
  ]
}

/** Patent demonstration enterprises: 1 national, 2 provincial, 6 municipal, the higher within the lower. */
function patents(make: TitleMaker): readonly SampleRecord[] {
  const title = (level: Title['level'], firm: number) => firmTitle('patent-demonstration', level, firm, 4)
  return [
    ...make.held(title('national', 2), '2005-04-26', false),
    ...[2, 5].flatMap(firm => make.held(title('provincial', firm), make.day('2003-02-01', '2006-06-30'), false)),
    ...[2, 5, 9, 12, 16, 21].flatMap(firm => make.held(title('municipal', firm), make.day('2003-02-01', '2006-06-30'), false)),
    make.lapsed(title('municipal', 30), '2002-03-01'),
    make.asked(title('national', 5), 'recommended', '2006-07-03'),
    make.asked(title('provincial', 9), 'applied', '2006-08-21'),
  ]
}

/** Everything the district's firms, centres and the district itself hold, held or asked for. */
export const sample: Sample = world => {
  const make = new TitleMaker(world)
  const zone: Title = { key: 'sustainable-zone', type: 'sustainable-zone', level: 'provincial', holder: 'region', years: 5 }
  return [
    ...highTech(make),
    ...centres(make),
    ...patents(make),
    ...numbers(51, 74).flatMap(firm =>
      make.held(firmTitle('private-technology', 'provincial', firm, null), make.day('2003-02-01', '2006-08-31'), false),
    ),
    ...make.held(zone, '2002-11-18', false),
  ].map(one => (one.key === 'high-tech-enterprise-municipal-firm-023' ? enteredAtTheWrongLevel(one) : one))
}

const beginsNextYear = (one: SampleRecord): SampleRecord => ({
  ...one,
  draft: { ...one.draft, term: { from: '2007-01-01', until: '2009-12-31' } },
})

/** Entered as provincial at first: as known before the correction the counts differ. */
const enteredAtTheWrongLevel = (one: SampleRecord): SampleRecord => ({
  ...one,
  draft: { ...one.draft, level: 'provincial' },
  recordedOn: '2006-09-20',
  revisions: [{ changes: { level: 'municipal' }, recordedOn: '2006-10-16', reason: '级别录入有误，按市局文件更正' }],
})
