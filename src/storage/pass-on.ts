import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { toJson } from '../kernel/draft.ts'
import type { Json } from '../kernel/field/field.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { registers } from '../registers/index.ts'
import { findRegister } from './find-register.ts'
import { readCurrent } from './read.ts'
import type { StoredRow } from './row.ts'
import { Conflict } from './save-refusals.ts'
import { stepUndone } from './step-undone.ts'

/** A change of another record that follows from one of this. */
interface Passing {
  readonly target: AnyRegister
  readonly current: StoredRow
  readonly values: Readonly<Record<string, Json>>
  readonly attachments: readonly string[]
}

/** The entry that says to which record, from which version to which, something was passed on: with it an undo takes it back. */
export const passedOn = 'passed-on'

/**
 * What a record that comes into a state passes on to the one it refers to, where its register declares so; and what is taken back when that is
 * undone, unless it was changed since. Null where nothing changes.
 */
export async function passing(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  before: StoredRow,
  after: StoredRow,
): Promise<Passing | null> {
  const { passesOn, flow } = register
  if (!passesOn || !flow) return null
  const [was, is] = [before, after].map(({ values }) => values[flow.field] === passesOn.state)
  if (was === is) return null
  const target = findRegister(registers, register.fields[passesOn.to]!.target!)
  return is ? forward(client, actor, register, target, after) : backward(client, actor, target, after)
}

async function forward(
  client: PoolClient,
  actor: Actor,
  { passesOn, fields }: AnyRegister,
  target: AnyRegister,
  { values: said, attachments: files }: StoredRow,
): Promise<Passing | null> {
  const current = await readCurrent(client, target, actor, String(said[passesOn!.to]))
  if (!current) throw new Conflict(null)
  const known = toJson(target, current.values)
  const given = passesOn!.fields.flatMap(name => {
    const value = said[name] ?? null
    return value === null ? [] : [[name, fields[name]!.toJson(value)] as const]
  })
  if (given.every(([name, value]) => JSON.stringify(known[name]) === JSON.stringify(value))) return null
  const attachments = [...new Set([...current.attachments, ...files])]
  return { target, current, values: { ...known, ...Object.fromEntries(given) }, attachments }
}

async function backward(client: PoolClient, actor: Actor, target: AnyRegister, { id }: StoredRow): Promise<Passing | null> {
  const { rows } = await client.query<{ detail: { readonly to: string; readonly before: number; readonly after: number } }>(
    'select detail from audit_entry where region = $1 and record = $2 and action = $3 order by at desc, id desc limit 1',
    [actor.region, id, passedOn],
  )
  const detail = rows[0]?.detail
  const current = detail && (await readCurrent(client, target, actor, detail.to))
  if (!current) return null
  const back = await stepUndone(client, actor, target, current, { from: detail.before, to: detail.after })
  return back && { target, current, ...back }
}
