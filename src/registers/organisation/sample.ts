import { organisationCheck } from '../../kernel/field/organisation-identifier.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord, type SampleWorld } from '../../kernel/sample.ts'
import { firmKey, firmName, productOf } from './sample-names.ts'
import { otherOrganisations } from './sample-others.ts'

/** The first 120 firms are there today; of the other ten something became. */
const firms = 130

const code = (random: () => number): string => {
  const body = String(between(random, 10_000_000, 79_999_999))
  return body + organisationCheck(body)
}

const renamed: Readonly<Record<number, string>> = { 18: '2004-05-20', 47: '2005-08-11', 90: '2006-02-27' }

function became(
  number: number,
  world: SampleWorld,
): { readonly changes: Record<string, unknown>; readonly on: string } | undefined {
  const on = `200${3 + (number % 3)}-${String(2 + (number % 9)).padStart(2, '0')}-1${number % 10}`
  if (number > 120 && number <= 123) return { on, changes: { status: 'moved', movedTo: '岚城市澜江区' } }
  if (number > 123 && number <= 126)
    return { on, changes: { status: 'merged', mergedInto: world.id('organisation', firmKey(number - 120)) } }
  if (number > 126) return { on, changes: { status: 'deregistered' } }
  return undefined
}

function firm(number: number, world: SampleWorld, random: () => number): SampleRecord {
  const name = firmName(number)
  const from = `${between(random, number <= 60 ? 1988 : 1992, number <= 60 ? 1998 : 2002)}-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`
  const place = number % 5 === 0 ? `town-${(number % 4) + 1}` : `street-${(number % 6) + 1}`
  const end = became(number, world)
  const newName = renamed[number]
  const oldName = {
    zh: name.zh.replace('有限公司', '厂').replace('岚城市', '海云'),
    en: name.en.replace('Lancheng', 'Haiyun').replace('Co., Ltd.', 'Factory'),
  }
  const recordedOn = addDays(from < '1994-10-01' ? '1994-10-01' : from, between(random, 6, 40))
  const draft = {
    name: newName ? oldName : name,
    kind: 'enterprise',
    local: true,
    identifier: code(random),
    identifierScheme: 'organisation-code',
    licence: `999904${String(between(random, 1_000_000, 9_999_999))}`,
    town: world.id('place', place),
    industry: productOf(number).industry,
    privateTechnology: number % 3 !== 0,
    capital: `${between(random, 50, 5000)}万元`,
    term: { from, until: null },
    status: 'active',
  }
  const common = { key: firmKey(number), draft, source: '工商登记信息', recordedOn }
  if (newName)
    return {
      ...common,
      revisions: [
        {
          changes: { name, status: 'renamed', formerNames: `${oldName.zh}（用至${addDays(newName, -1)}）` },
          recordedOn: addDays(newName, 25),
          reason: '企业更名，凭工商变更登记核准通知书',
        },
      ],
    }
  if (end)
    return {
      ...common,
      revisions: [
        {
          changes: { ...end.changes, term: { from, until: end.on } },
          recordedOn: addDays(end.on, 30),
          reason: '企业变更（注销）登记',
        },
      ],
    }
  return common
}

/** Firms, departments, universities, institutes, associations and clubs: all invented. */
export const sample: Sample = world => {
  const random = world.random('organisation')
  return [
    ...Array.from({ length: firms }, (_, index) => firm(index + 1, world, random)),
    ...otherOrganisations.map(
      (one): SampleRecord => ({
        key: one.key,
        draft: {
          name: { zh: one.zh, en: one.en },
          kind: one.kind,
          local: one.local,
          identifier: code(random),
          identifierScheme: 'organisation-code',
          term: { from: one.from, until: one.until ?? null },
          status: one.until ? 'deregistered' : 'active',
        },
        source: '机构编制、社团登记材料',
        recordedOn: addDays(one.until ?? one.from, between(random, 5, 30)),
      }),
    ),
  ]
}
