import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../../test/bureau.ts'
import { addTables, part, specimen } from '../../../test/specimen.ts'
import { insertIdentities, insertVersions } from '../../storage/bulk.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { newId } from '../../storage/record-id.ts'
import type { Actor, Role } from '../actor.ts'
import type { Values } from '../draft.ts'
import type { Field } from '../field/field.ts'
import { Population } from '../population.ts'
import type { AnyRegister } from '../register.ts'
import {
  actor,
  type ColumnRef,
  type Condition,
  column,
  conditionSql,
  isMet,
  judge,
  Parameters,
  role,
  rowLookup,
  sentence,
} from './index.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
  await addTables(bureau.store.ownerUrl, [part, specimen])
})
afterAll(() => bureau.close())

// Few different values, so that equality, order and membership are all met often.
const day = fc.constantFrom('2004-02-29', '2005-01-01', '2005-12-31', '2006-06-15')
const line = fc.constantFrom('a', 'B', 'b', 'Aé', 'É', '海云', '海', '\uff21', '\ufffd', '𠮷', "o'c", '%')
const partIds = [newId(), newId(), newId()] as const
const partId = fc.constantFrom(...partIds)
const level = fc.constantFrom('national', 'provincial', 'municipal', 'district')
const span = fc
  .tuple(day, fc.option(day))
  .map(([from, until]) => ({ from, until: until !== null && until < from ? null : until }))
const code = fc.constantFrom('91350100M000100Y43', '91110108551385082Q')
const digest = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))

/** A value of every field of the specimen. */
const arbitraryOf: Record<string, fc.Arbitrary<unknown>> = {
  line,
  lines: line,
  name: fc.record({ en: fc.option(line), zh: fc.option(line) }).filter(({ en, zh }) => en !== null || zh !== null),
  level,
  levels: fc.uniqueArray(level, { minLength: 1, maxLength: 3 }),
  day,
  otherDay: day,
  term: span,
  count: fc.constantFrom(0, 1, 7, Number.MAX_SAFE_INTEGER),
  exact: fc.constantFrom('0', '1', '1.50', '-2.000000000001').map(text => new Decimal(text)),
  amount: fc.constantFrom(0n, 1n, -5n, 10n ** 18n),
  rate: fc.constantFrom('0', '14.6', '-3').map(text => new Decimal(text)),
  part: partId,
  parts: fc.uniqueArray(partId, { minLength: 1, maxLength: 2 }),
  spot: partId,
  organisationCode: code,
  personCode: code,
  files: fc.uniqueArray(digest, { minLength: 1 }),
  sure: fc.boolean(),
  phone: line,
}
const partValueOf: Record<string, fc.Arbitrary<unknown>> = { code: line, grade: level, made: span, whole: partId }

const record = (of: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(of).map(([name, value]) => [name, fc.option(value, { freq: 3 })])))

const roles: readonly Role[] = ['officer', 'section-head', 'reporter', 'public']

interface Asked {
  readonly ref: ColumnRef
  readonly value: fc.Arbitrary<unknown>
}

/** Every column a condition may ask about: the record's own, those of its part, and those of the whole of its part. */
const askable: readonly Asked[] = (() => {
  const columns = (register: AnyRegister, values: Record<string, fc.Arbitrary<unknown>>, via: ColumnRef['via']) =>
    Object.entries(register.fields).map(([name, field]) => ({ ref: column(name, field, via).ref, value: values[name]! }))
  const first = { field: 'part', register: 'specimen-part', label: specimen.fields.part.label }
  const second = { field: 'whole', register: 'specimen-part', label: part.fields.whole.label }
  return [
    ...columns(specimen, arbitraryOf, []),
    ...columns(part, partValueOf, [first]),
    ...columns(part, partValueOf, [first, second]),
  ]
})()

const ofKind = (...kinds: readonly Field['kind'][]) => askable.filter(({ ref }) => kinds.includes(ref.field.kind))
const either = <T>(from: readonly T[]) => fc.constantFrom(...from)

const singles = askable.filter(({ ref }) => ref.field.columns.length === 1 && !ref.field.columns[0]!.type.endsWith('[]'))
const ends = ofKind('period').flatMap(({ ref }) => ['_from', '_until'].map(suffix => ({ ref: { ...ref, suffix }, value: day })))
const names = ofKind('translated').flatMap(({ ref }) =>
  ['', '_en', '_zh'].map(suffix => ({ ref: { ...ref, suffix }, value: line })),
)
const days = [...ofKind('date'), ...ends]
const ordered = [...days, ...ofKind('integer', 'decimal', 'percentage', 'money', 'text')]

const compared = either([...singles, ...ends, ...names.filter(one => one.ref.suffix)]).chain(({ ref, value }) => {
  const operators = ordered.some(one => one.ref === ref)
    ? (['is', 'above', 'atLeast', 'atMost', 'below'] as const)
    : (['is'] as const)
  const isDay = days.some(one => one.ref === ref)
  const operand = fc.oneof(
    { weight: 4, arbitrary: value.map(literal => ({ literal })) },
    ...(isDay ? [{ weight: 3, arbitrary: either(days).map(other => ({ column: other.ref })) }] : []),
    ...(ref.field.kind === 'text' ? [{ weight: 1, arbitrary: either([actor.id, actor.region]) }] : []),
    ...(ref.field.kind === 'reference' ? [{ weight: 1, arbitrary: fc.constantFrom(actor.organisation, actor.place) }] : []),
  )
  return fc.record({ op: either(operators), column: fc.constant(ref), value: operand })
})
const membership = either(singles).chain(({ ref, value }) =>
  fc.record({ op: fc.constant('in' as const), column: fc.constant(ref), values: fc.array(value, { maxLength: 3 }) }),
)
const member: Readonly<Record<string, fc.Arbitrary<unknown>>> = { choices: level, references: partId, evidence: digest }
const listed = either(ofKind('choices', 'references', 'evidence')).chain(({ ref }) =>
  fc.record({
    op: fc.constant('has' as const),
    column: fc.constant(ref),
    value: fc.oneof(
      member[ref.field.kind]!.map(literal => ({ literal })),
      ref.field.kind === 'references'
        ? either([{ column: askable.find(one => one.ref.name === 'part')!.ref }, actor.organisation, actor.place])
        : member[ref.field.kind]!.map(literal => ({ literal })),
    ),
  }),
)
const ofOwn = either(ofKind('reference')).map(({ ref }) => ({ op: 'among' as const, column: ref, list: 'places' as const }))
const sameList = either(ofKind('choices', 'references')).chain(({ ref, value }) =>
  value.map(literal => ({ op: 'is' as const, column: ref, value: { literal } })),
)
const contained = either([...ofKind('text', 'long-text', 'contact'), ...names]).chain(({ ref }) =>
  fc.record({
    op: fc.constant('contains' as const),
    column: fc.constant(ref),
    text: fc.oneof(line, fc.constantFrom('A', 'É', '云', '_', '')),
  }),
)
const known = either([...askable, ...ends, ...names]).map(({ ref }) => ({ op: 'isSet' as const, column: ref }))
const holds = either(ofKind('period')).chain(({ ref }) => day.map(on => ({ op: 'holdsOn' as const, column: ref, day: on })))
const hasRole = either(roles).map(one => role(one))

const { tree } = fc.letrec<{ tree: Condition }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: compared as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: membership as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: listed as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: ofOwn as fc.Arbitrary<Condition> },
    { weight: 1, arbitrary: sameList as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: contained as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: known as fc.Arbitrary<Condition> },
    { weight: 2, arbitrary: holds as fc.Arbitrary<Condition> },
    { weight: 1, arbitrary: hasRole },
    {
      weight: 3,
      arbitrary: fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('tree'), { maxLength: 3 }) }),
    },
    { weight: 2, arbitrary: tie('tree').map(of => ({ op: 'not' as const, of })) },
    { weight: 2, arbitrary: fc.record({ op: fc.constant('when' as const), if: tie('tree'), must: tie('tree') }) },
  ),
}))

const someone = fc.record({
  id: fc.constantFrom('a', 'B'),
  name: fc.constant('Somebody'),
  region: fc.constant(officer.region),
  roles: fc.uniqueArray(either(roles), { maxLength: 2 }),
  organisation: fc.option(partId),
  place: fc.option(partId),
  places: fc.uniqueArray(partId, { maxLength: 2 }),
})

class RolledBack extends Error {}

/** Inserts the rows as the officer, asks as the actor, and takes all of it back. */
async function verdicts(
  rows: readonly Values[],
  parts: readonly Values[],
  conditions: readonly Condition[],
  who: Actor,
): Promise<Map<string, readonly (boolean | null)[]>> {
  const answers = new Map<string, readonly (boolean | null)[]>()
  const version = (id: string, values: Values) => ({
    id,
    version: 1,
    recordedAt: '2006-01-01T00:00:00Z',
    supersededAt: 'infinity',
    author: 'A',
    given: { values: {}, source: 'ledger' },
    values,
  })
  await bureau
    .run(officer, async client => {
      await insertIdentities(client, officer, part, partIds)
      await insertVersions(
        client,
        officer,
        part,
        parts.map((values, index) => version(partIds[index]!, values)),
      )
      const ids = rows.map(newId)
      await insertIdentities(client, officer, specimen, ids)
      await insertVersions(
        client,
        officer,
        specimen,
        rows.map((values, index) => version(ids[index]!, values)),
      )
      const parameters = new Parameters()
      const population = new Population(specimen, who, { knownAt: null }, parameters)
      const columns = conditions.map((condition, index) => `(${conditionSql(condition, population.printer)}) as c${index}`)
      const text = `select r.id, ${columns.join(', ')} from ${population.from()} where ${population.where()}`
      const { rows: found } = await client.query(text, [...parameters.values])
      for (const row of found)
        answers.set(
          String(ids.indexOf(row.id)),
          conditions.map((_, index) => row[`c${index}`]),
        )
      throw new RolledBack()
    })
    .catch(error => {
      if (!(error instanceof RolledBack)) throw error
    })
  return answers
}

const truth = (verdict: ReturnType<typeof judge>): boolean | null => (verdict.verdict === 'unknown' ? null : isMet(verdict))

test('the database and the judge agree on every row, whatever is asked', async () => {
  const met = { true: 0, false: 0, null: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(record(arbitraryOf), { minLength: 3, maxLength: 12 }),
      fc.array(record(partValueOf), { minLength: 0, maxLength: partIds.length }),
      fc.array(tree, { minLength: 5, maxLength: 25 }),
      someone,
      async (rows, parts, conditions, who) => {
        const answers = await verdicts(rows, parts, conditions, who)
        expect(answers.size).toBe(rows.length)
        const partOf = (id: unknown) => parts[partIds.indexOf(id as string)] as Values | undefined
        for (const [index, row] of rows.entries()) {
          const linked = partOf(row['part'])
          const lookup = rowLookup(row, { part: linked, 'part.whole': linked && partOf(linked['whole']) })
          for (const [at, condition] of conditions.entries()) {
            const judged = truth(judge(condition, lookup, who))
            met[String(judged) as keyof typeof met]++
            const asked = () =>
              `${sentence(condition).en}\n${JSON.stringify(condition, shortly)}\n${JSON.stringify(row, shortly)}`
            if (answers.get(String(index))![at] !== judged)
              expect.fail(`database ${answers.get(String(index))![at]}, judge ${judged}: ${asked()}`)
          }
        }
      },
    ),
    { numRuns: 100 },
  )
  // Otherwise the test would say little.
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(300)
})

const shortly = (name: string, value: unknown) =>
  name === 'field' ? (value as Field).kind : typeof value === 'bigint' ? String(value) : value

test('an unknown verdict names what is missing', () => {
  const { part: ref, day: on } = specimen.columns
  const judged = judge({ op: 'all', of: [on.is('2005-01-01'), ref.isSet()] }, rowLookup({ day: null, part: partIds[0] }), officer)
  expect(judged.verdict).toBe('unknown')
  expect(judged.missing).toEqual([specimen.fields.day.label])
})

describe('sentences', () => {
  test('every condition reads out in both languages, with no place left unfilled', () => {
    fc.assert(
      fc.property(tree, condition => {
        const words = sentence(condition)
        for (const text of [words.en, words.zh]) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/\{\w+\}|undefined|\[object/)
        }
        expect(words.zh).toMatch(/\p{Script=Han}/u)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    [specimen.columns.level.is('national'), 'level is “national”', 'level项为“国家级”'],
    [
      specimen.columns.level.in(['national', 'district']),
      'level is one of “national”, “district”',
      'level项为“国家级”“区级”之一',
    ],
    [specimen.columns.day.above('2005-01-01'), 'day is after 1 January 2005', 'day项在2005年1月1日之后'],
    [specimen.columns.amount.atLeast(100000n), 'amount is 1,000 yuan or more', 'amount项不低于1000元'],
    [specimen.columns.term.until.isSet(), 'last day of term is known', 'term项截止日已填写'],
    [specimen.columns.term.holdsOn('2005-01-01'), 'term includes 1 January 2005', 'term项包含2005年1月1日'],
  ] as const)('%#', (condition, en, zh) => {
    expect(sentence(condition)).toEqual({ en, zh })
  })

  test('groups of the other kind are put in brackets', () => {
    const { day: on, sure, count } = specimen.columns
    const condition: Condition = { op: 'all', of: [sure.is(true), { op: 'any', of: [count.is(1), on.isSet()] }] }
    expect(sentence(condition)).toEqual({
      en: 'sure is yes and (count is 1 or day is known)',
      zh: 'sure项为“是”且（count项为1或day项已填写）',
    })
  })
})
