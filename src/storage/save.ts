import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { toJson, type Values } from '../kernel/draft.ts'
import { clean } from '../kernel/field/text.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { audit } from './audit.ts'
import { assertMayWrite, checked, type Given, missingProblem, noWay } from './check-draft.ts'
import { problemOfConstraint } from './constraint-problem.ts'
import { passedOn, passing } from './pass-on.ts'
import { readCurrent } from './read.ts'
import { newId } from './record-id.ts'
import { fieldColumns, fieldValues, type StoredRow } from './row.ts'
import { Conflict, Problems } from './save-refusals.ts'
import { searchText } from './search-text.ts'

/** Records something new. Version 1, its identity and its audit entry are written in the caller's transaction. */
export async function createRecord(client: PoolClient, actor: Actor, register: AnyRegister, given: Given): Promise<StoredRow> {
  const values = await checked(client, actor, register, given, null)
  assertMayWrite(register, actor, values)
  const id = newId()
  await client.query('insert into record (region, id, register) values ($1, $2, $3)', [actor.region, id, register.name])
  await write(register, async () => {
    const columns = ['region', 'id', 'version', ...writtenColumns(register)]
    const row = [actor.region, id, 1, ...writtenValues(actor, register, given, values)]
    await client.query(
      `insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')}) values (${places(row.length)})`,
      row,
    )
  })
  await audit(client, actor, { action: 'create', register: register.name, record: id, version: 1 })
  return currentOf(client, register, actor, id)
}

/** Saves a change: closes the version that the editor saw and adds the next in one statement, or refuses when another stands there. */
export async function changeRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  given: Given,
  action = 'change',
): Promise<StoredRow> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  const values = await checked(client, actor, register, given, before)
  assertMayWrite(register, actor, before.values)
  assertMayWrite(register, actor, values)
  const saved = await write(register, async () => {
    const written = writtenValues(actor, register, given, values)
    const columns = ['region', 'id', 'version', 'recorded_at', ...writtenColumns(register)]
    return client.query(
      `with old as (
        update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
        where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity'
        returning version, superseded_at)
      insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')})
      select $1, $2, old.version + 1, old.superseded_at, ${places(written.length, 4)} from old`,
      [actor.region, id, seen, ...written],
    )
  })
  if (saved.rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, id))
  await audit(client, actor, { action, register: register.name, record: id, version: seen + 1 })
  const after = await currentOf(client, register, actor, id)
  const other = await passing(client, actor, register, before, after)
  if (other) {
    // In the same transaction: either both are saved or neither.
    const { target, current, ...given } = other
    const because = { ...given, source: after.source, reason: `${register.one.zh} / ${register.one.en}: ${after.reason}` }
    const { version } = await changeRecord(client, actor, target, current.id, current.version, because, 'pass-on')
    const detail = { to: current.id, before: current.version, after: version }
    await audit(client, actor, { action: passedOn, register: register.name, record: id, version: after.version, detail })
  }
  return after
}

/** Takes a declared move of the register's flow: the new state, the fields it records, and nothing else. */
export async function moveRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  name: string,
  given: Given,
): Promise<StoredRow> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  const move = register.flow?.moves.find(one => one.name === name)
  const flow = register.flow
  if (!flow || !move)
    refuse(
      'no-such-move',
      { en: `There is no move “${name}” in this register.`, zh: `该台账没有“${name}”操作。` },
      { exitCode: 2 },
    )
  const state = String(before.values[flow.field])
  if (!move.from.includes(state)) throw new Problems([noWay(register, flow, state, move.to)])
  const { values: extra } = given
  const stray = Object.keys(extra).filter(field => !move.records.includes(field))
  if (stray.length)
    refuse('move-records-less', {
      en: `The move “${move.label.en}” records only ${move.records.join(', ') || 'the new state'}; change ${stray.join(', ')} by editing the record.`,
      zh: `“${move.label.zh}”只记录${move.records.join('、') || '新状态'}；${stray.join('、')}请在编辑页修改。`,
    })
  const values = { ...toJson(register, before.values), ...extra, [flow.field]: move.to }
  // The move itself says why, unless more is said.
  const reason = given.reason?.trim() || `${move.label.zh} / ${move.label.en}`
  return changeRecord(client, actor, register, id, seen, { ...given, values, reason }, `move:${name}`)
}

/** Withdraws a record: its current version is closed and has no successor; history keeps it. */
export async function withdrawRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  reason: string,
): Promise<void> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  assertMayWrite(register, actor, before.values)
  if (!clean(reason, true))
    throw new Problems([missingProblem('reason', { en: 'Say why the record is withdrawn.', zh: '请说明撤回原因。' })])
  const { rowCount } = await client.query(
    `update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
     where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity'`,
    [actor.region, id, seen],
  )
  if (rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, id))
  await audit(client, actor, {
    action: 'withdraw',
    register: register.name,
    record: id,
    version: seen,
    detail: { reason: clean(reason, true), name: actor.name },
  })
}

/** Brings a withdrawn record back as a new version with the values it last had. */
export async function restoreRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  last: StoredRow,
  reason: string,
): Promise<StoredRow> {
  // Two at once would meet in the index of current versions: the second waits, and finds the first one's.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`restore ${actor.region} ${last.id}`])
  const current = await readCurrent(client, register, actor, last.id)
  if (current) throw new Conflict(current)
  const given = { values: toJson(register, last.values), source: last.source, reason, attachments: last.attachments }
  const values = await checked(client, actor, register, given, null, last)
  assertMayWrite(register, actor, values)
  const saved = await write(register, async () => {
    const columns = ['region', 'id', 'version', 'recorded_at', ...writtenColumns(register)]
    const row = [actor.region, last.id, last.version + 1, last.supersededAt, ...writtenValues(actor, register, given, values)]
    // Never before the version it follows.
    return client.query(
      `insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')})
       values ($1, $2, $3, greatest(now(), $4::timestamptz), ${places(row.length - 4, 5)}) on conflict (region, id, version) do nothing`,
      row,
    )
  })
  if (saved.rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, last.id))
  await audit(client, actor, { action: 'restore', register: register.name, record: last.id, version: last.version + 1 })
  return currentOf(client, register, actor, last.id)
}

/** The columns a save writes besides identity and clock. */
export const writtenColumns = (register: AnyRegister): readonly string[] => [
  'author',
  'reason',
  'source',
  'attachments',
  'search',
  ...fieldColumns(register),
]

export const writtenValues = (actor: Actor, register: AnyRegister, given: Given, values: Values): readonly unknown[] => [
  actor.name,
  clean(given.reason ?? '', true),
  clean(given.source, false),
  given.attachments ?? [],
  searchText(register, values),
  ...fieldValues(register, values),
]

async function write<Result>(register: AnyRegister, statement: () => Promise<Result>): Promise<Result> {
  try {
    return await statement()
  } catch (error) {
    const problem = problemOfConstraint(error, register)
    if (problem) throw new Problems([problem])
    throw error
  }
}

async function currentOf(client: PoolClient, register: AnyRegister, actor: Actor, id: string): Promise<StoredRow> {
  const row = await readCurrent(client, register, actor, id)
  if (!row) throw new Error(`Record ${id} was saved but cannot be read back.`)
  return row
}

const places = (count: number, from = 1): string => Array.from({ length: count }, (_, index) => `$${index + from}`).join(', ')
