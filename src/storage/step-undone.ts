import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { toJson } from '../kernel/draft.ts'
import type { Json } from '../kernel/field/field.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { readVersions } from './read.ts'
import type { StoredRow } from './row.ts'

/** What a record would say without the step from one version to another, all else that it says now kept; null where that changes nothing. */
export async function stepUndone(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  current: StoredRow,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<{ readonly values: Readonly<Record<string, Json>>; readonly attachments: readonly string[] } | null> {
  if (from === to) return null
  const versions = await readVersions(client, register, actor, current.id)
  const at = (version: number) => versions.find(one => one.version === version)!
  const [before, after, now] = [at(from), at(to), current].map(({ values }) => toJson(register, values))
  const values = Object.fromEntries(Object.keys(now!).map(name => [name, undone(before![name]!, after![name]!, now![name]!)]))
  const attachments = undone(at(from).attachments, at(to).attachments, current.attachments) as readonly string[]
  const same = JSON.stringify([values, attachments]) === JSON.stringify([now, current.attachments])
  return same ? null : { values, attachments }
}

/** A value as it was before a step, unless it was changed since; a list loses what the step added and gets back what it took. */
function undone(before: Json, after: Json, now: Json): Json {
  const text = (value: Json) => JSON.stringify(value)
  if (text(now) === text(after)) return before
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now)) return now
  const [had, has] = [new Set(before.map(text)), new Set(after.map(text))]
  const kept = now.filter(one => had.has(text(one)) || !has.has(text(one)))
  return [...kept, ...before.filter(one => !has.has(text(one)) && !kept.some(other => text(other) === text(one)))]
}
