import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { checkValues, readDraft, toJson, type Values } from '../../kernel/draft.ts'
import type { Json } from '../../kernel/field/field.ts'
import { versionTable } from '../../kernel/population.ts'
import type { Problem } from '../../kernel/problem.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { assertMayWrite, missingProblem, moveProblems, noWay, tooLong } from '../check-draft.ts'
import { missingTargets, pointersOf } from '../references.ts'
import { readRow, type StoredRow } from '../row.ts'
import { Problems } from '../save-refusals.ts'

/** One change of many records: fields with their new values, or a move with the fields it records. An empty source keeps each record's own. */
export interface BulkRequest {
  readonly rows: readonly { readonly id: string; readonly version: number }[]
  readonly values: Readonly<Record<string, unknown>>
  readonly move: string | null
  readonly source: string
  readonly reason: string
}

/** What would become of one record. */
export interface PlannedRow {
  readonly id: string
  readonly version: number
  /** The record as it stands; null where it is gone. */
  readonly row: StoredRow | null
  readonly values: Values
  /** Field by field, what changes; empty where everything is so already. */
  readonly changes: readonly { readonly field: string; readonly before: Json; readonly after: Json }[]
  readonly problems: readonly Problem[]
}

/** More at once nobody can look through before saying yes. */
export const mostAtOnce = 5000

/** Reads the records, works out what each would be, and says of each what hinders it. Nothing is written. */
export async function planBulk(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  request: BulkRequest,
): Promise<readonly PlannedRow[]> {
  assertRequest(register, request)
  // In the order of their ids, so that two who change the same records wait for each other instead of blocking each other.
  const asked = [...new Map(request.rows.map(row => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { rows } = await client.query(
    `select * from ${versionTable(register.name)} where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity'`,
    [actor.region, asked.map(row => row.id)],
  )
  const found = new Map(rows.map(raw => [String(raw.id), readRow(register, raw)]))
  const lost = await lostTargets(client, actor, register, request, [...found.values()])
  return asked.map(({ id, version }) => {
    const row = found.get(id) ?? null
    if (!row || row.version !== version)
      return { id, version, row, values: row?.values ?? {}, changes: [], problems: [changedMeanwhile(id, row)] }
    const { values, problems } = applied(register, actor, row, request)
    const [old, fresh] = [toJson(register, row.values), toJson(register, values)]
    const changes = Object.keys(register.fields)
      .filter(field => JSON.stringify(old[field]) !== JSON.stringify(fresh[field]))
      .map(field => ({ field, before: old[field] ?? null, after: fresh[field] ?? null }))
    const gone = pointersOf(register, values)
      .map(pointer => lost.get(`${pointer.field} ${pointer.id}`))
      .filter(problem => problem !== undefined)
    return { id, version, row, values, changes, problems: changes.length ? [...problems, ...gone] : [] }
  })
}

/** What is wrong with the request itself, whatever the records. */
function assertRequest(register: AnyRegister, { rows, values, move, source, reason }: BulkRequest): void {
  if (rows.length > mostAtOnce)
    refuse('too-many-records', {
      en: `These are ${rows.length} records; at most ${mostAtOnce} are changed at once, so that somebody can look through them first. Narrow the filter.`,
      zh: `共${rows.length}条记录，一次最多修改${mostAtOnce}条，以便逐条核对。请缩小筛选范围。`,
    })
  if (!rows.length) refuse('no-records', { en: 'No record is selected.', zh: '未选择记录。' })
  const declared = move === null ? undefined : register.flow?.moves.find(one => one.name === move)
  if (move !== null && !declared)
    refuse(
      'no-such-move',
      { en: `There is no move “${move}” in this register.`, zh: `该台账没有“${move}”操作。` },
      { exitCode: 2 },
    )
  const names = Object.keys(values)
  const problems = [
    ...(move === null && !names.length
      ? [missingProblem('values', { en: 'Choose the field to change.', zh: '请选择要修改的字段。' })]
      : []),
    ...(reason.trim() || declared
      ? []
      : [
          missingProblem('reason', {
            en: 'Say why the records are changed: history keeps it.',
            zh: '请说明修改原因，原因将保留在历史中。',
          }),
        ]),
    ...tooLong('source', source),
    ...tooLong('reason', reason),
    ...names.filter(name => (declared ? !declared.records.includes(name) : apart(register, name))).map(name => notInBulk(name)),
  ]
  if (problems.length) throw new Problems(problems)
}

/** Files belong to one record, and what is masked is looked at one record at a time. */
const apart = (register: AnyRegister, name: string): boolean => {
  const field = register.fields[name]
  return field?.kind === 'evidence' || field?.personal === true
}

const notInBulk = (name: string): Problem => ({
  code: 'not-in-bulk',
  place: name,
  read: name,
  message: {
    en: `“${name}” cannot be changed this way. Change it in each record.`,
    zh: `“${name}”不能批量修改，请在各条记录中修改。`,
  },
})

/** The values a record would have, and what hinders them. */
function applied(
  register: AnyRegister,
  actor: Actor,
  row: StoredRow,
  { values: given, move: name }: BulkRequest,
): { readonly values: Values; readonly problems: readonly Problem[] } {
  const { flow } = register
  const move = flow?.moves.find(one => one.name === name)
  const state = flow ? String(row.values[flow.field]) : ''
  if (flow && move && !move.from.includes(state)) return { values: row.values, problems: [noWay(register, flow, state, move.to)] }
  const { values, problems } = readDraft(register, {
    ...toJson(register, row.values),
    ...given,
    ...(flow && move && { [flow.field]: move.to }),
  })
  return {
    values,
    problems: [
      ...problems,
      ...(problems.length ? [] : checkValues(register, values, actor)),
      ...moveProblems(register, row.values, values, actor),
      ...mayWrite(register, actor, row.values, values),
    ],
  }
}

function mayWrite(register: AnyRegister, actor: Actor, ...versions: readonly Values[]): readonly Problem[] {
  try {
    for (const values of versions) assertMayWrite(register, actor, values)
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ code: error.code, place: '', read: '', message: error.words }]
  }
}

/** Of all records that the changed ones would point to, those that are not there: looked up once, whatever the number of rows. */
async function lostTargets(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  { values }: BulkRequest,
  rows: readonly StoredRow[],
): Promise<ReadonlyMap<string, Problem>> {
  const lists = new Map<string, Set<string>>()
  const note = (field: string, id: string) => lists.set(field, (lists.get(field) ?? new Set()).add(id))
  for (const row of rows) for (const { field, id } of pointersOf(register, row.values)) note(field, id)
  const given = readDraft(register, values).values
  for (const { field, id } of pointersOf(register, given)) note(field, id)
  // As if one record pointed to all of them.
  const everything = Object.fromEntries([...lists].map(([field, ids]) => [field, [...ids]]))
  const missing = await missingTargets(client, actor, register, everything)
  return new Map(missing.map(problem => [`${problem.place} ${problem.read}`, problem]))
}

/** The problem of a record that somebody saved or withdrew since the list was read. */
export const changedMeanwhile = (id: string, row: StoredRow | null): Problem => ({
  code: 'changed-meanwhile',
  place: id,
  read: row ? String(row.version) : '',
  message: row
    ? fill(
        {
          en: '{who} saved this record meanwhile (version {version}). Look at it again.',
          zh: '{who}期间已保存该记录（第{version}版），请重新核对。',
        },
        { who: row.author, version: String(row.version) },
      )
    : { en: 'This record was withdrawn meanwhile, or is not yours to see.', zh: '该记录期间已移出台账，或您无权查看。' },
})
