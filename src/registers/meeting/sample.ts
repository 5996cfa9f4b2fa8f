import type { PlainDate } from '../../kernel/plain-date.ts'
import { between, type Sample } from '../../kernel/sample.ts'
import { noted } from '../sample-days.ts'
import { departments } from '../sample-keys.ts'

type Kind =
  | 'party-congress'
  | 'peoples-congress'
  | 'cppcc'
  | 'annual-st-conference'
  | 'chiefs-office'
  | 'st-symposium'
  | 'talent-symposium'
  | 'popular-science-joint'

interface Planned {
  readonly key: string
  readonly kind: Kind
  readonly heldOn: PlainDate
  readonly science: boolean
  readonly zh: string
  readonly en: string
}

const day = (year: number, monthDay: string): PlainDate => `${year}-${monthDay}`

/** The assemblies and meetings of one year, as they were held until the sample's day. */
function ofYear(year: number): readonly Planned[] {
  const one = (kind: Kind, monthDay: string, zh: string, en: string, science = true, suffix = ''): Planned => ({
    key: `${kind}-${year}${suffix}`,
    kind,
    heldOn: day(year, monthDay),
    science,
    zh: `${year}年${zh}`,
    en: `${en} ${year}`,
  })
  return [
    one('party-congress', '01-12', '区委全委会（年初）', 'Plenary session of the district party committee, January'),
    // A second plenary session: some with science on the agenda, and still one kind of assembly.
    one(
      'party-congress',
      '07-20',
      '区委全委会（年中）',
      'Plenary session of the district party committee, July',
      year === 2004,
      '-b',
    ),
    one('peoples-congress', '03-06', '区人民代表大会会议', 'Session of the district people’s congress'),
    // In 2002 the CPPCC session had no item on science and technology.
    one('cppcc', '03-04', '区政协全体会议', 'Plenary session of the district CPPCC', year !== 2002),
    one('annual-st-conference', '03-22', '全区科技工作会议', 'Annual S&T work conference'),
    one('chiefs-office', '02-16', '区长办公会议（科技经费）', 'Chief’s office meeting on S&T funds'),
    one('chiefs-office', '05-24', '区长办公会议（城建）', 'Chief’s office meeting on construction', false, '-b'),
    one('chiefs-office', '09-14', '区长办公会议（交易会与人才）', 'Chief’s office meeting on fair and talent', true, '-c'),
    one('st-symposium', '06-15', '科技工作座谈会', 'S&T symposium'),
    one('popular-science-joint', '04-18', '科普工作联席会议', 'Popular-science joint meeting'),
    // The talent symposium began in 2003.
    ...(year >= 2003 ? [one('talent-symposium', '08-28', '科技人才座谈会', 'S&T talent symposium')] : []),
  ]
}

/** All meetings of the sample, for the records that refer to them. */
export const plannedMeetings: readonly Planned[] = [2001, 2002, 2003, 2004, 2005, 2006].flatMap(ofYear)

export const sample: Sample = world => {
  const random = world.random('meeting')
  return plannedMeetings.map(({ key, kind, heldOn, science, zh, en }) => ({
    key,
    draft: {
      name: { zh, en },
      kind,
      heldOn,
      days: kind.endsWith('congress') || kind === 'cppcc' ? between(random, 2, 4) : 1,
      scienceOnAgenda: science,
      organiser: ['st-symposium', 'annual-st-conference'].includes(kind)
        ? world.id('organisation', departments.science)
        : kind === 'talent-symposium'
          ? world.id('organisation', departments.talent)
          : null,
      venue: kind === 'chiefs-office' ? '区政府第一会议室' : '区会议中心',
      attendance: kind === 'chiefs-office' ? between(random, 12, 24) : between(random, 40, 320),
      agenda: science ? '科技工作列入议程。' : '未列科技议题。',
      minutes: kind === 'chiefs-office' ? `海政办纪〔${heldOn.slice(0, 4)}〕${between(random, 1, 40)}号` : null,
    },
    source: '会议通知、议程及纪要',
    recordedOn: noted(random, heldOn, 15),
  }))
}
