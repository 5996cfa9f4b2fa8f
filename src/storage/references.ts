import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import type { Values } from '../kernel/draft.ts'
import { versionTable } from '../kernel/population.ts'
import type { Problem } from '../kernel/problem.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill } from '../kernel/words.ts'
import { nameable } from './evidence-access.ts'
import type { StoredRow } from './row.ts'

interface Pointer {
  readonly field: string
  readonly target: string
  readonly id: string
}

/** Every record that the values point to. */
export function pointersOf(register: AnyRegister, values: Values): readonly Pointer[] {
  return Object.entries(register.fields).flatMap(([field, { target }]) => {
    const value = values[field] ?? null
    if (!target || value === null) return []
    return (Array.isArray(value) ? value : [value]).map(id => ({ field, target, id: String(id) }))
  })
}

/** Problems for references to records that do not exist, are withdrawn, or belong to another register. */
export async function missingTargets(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  values: Values,
): Promise<readonly Problem[]> {
  const pointers = pointersOf(register, values)
  const found = new Set<string>()
  for (const target of new Set(pointers.map(pointer => pointer.target))) {
    const ids = pointers.filter(pointer => pointer.target === target).map(pointer => pointer.id)
    const { rows } = await client.query<{ id: string }>(
      `select id from ${versionTable(target)} where region = $1 and id = any($2::uuid[]) and superseded_at = 'infinity'`,
      [actor.region, ids],
    )
    for (const { id } of rows) found.add(`${target}:${id}`)
  }
  return pointers
    .filter(({ target, id }) => !found.has(`${target}:${id}`))
    .map(({ field, id }) => ({
      code: 'no-such-record',
      place: field,
      read: id,
      message: fill(
        {
          en: '“{field}” points to a record that does not exist or was withdrawn. Choose another.',
          zh: '“{field}”指向的记录不存在或已撤回，请重新选择。',
        },
        {
          field: register.fields[field]!.label,
        },
      ),
    }))
}

/** The files that a record names, each with where. */
const filesOf = (register: AnyRegister, values: Values, attachments: readonly string[]) => [
  ...attachments.map(sha256 => ({ place: 'attachments', sha256 })),
  ...Object.entries(register.fields)
    .filter(([name, field]) => field.kind === 'evidence' && values[name] != null)
    .flatMap(([place]) => (values[place] as readonly string[]).map(sha256 => ({ place, sha256 }))),
]

/** Problems for files named as evidence that are not stored, or are not this person's to name; `before` is the version that the record had. */
export async function unstoredEvidence(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  values: Values,
  attachments: readonly string[],
  before: Pick<StoredRow, 'values' | 'attachments'> | null,
): Promise<readonly Problem[]> {
  const named = filesOf(register, values, attachments)
  if (!named.length) return []
  const { rows } = await client.query<{ sha256: string }>('select sha256 from evidence where region = $1 and sha256 = any($2)', [
    actor.region,
    named.map(one => one.sha256),
  ])
  const earlier = before ? filesOf(register, before.values, before.attachments) : []
  const stored = new Set(
    await nameable(
      client,
      actor,
      rows.map(row => row.sha256),
      earlier.map(({ sha256 }) => sha256),
    ),
  )
  return named
    .filter(({ sha256 }) => !stored.has(sha256))
    .map(({ place, sha256 }) => ({
      code: 'evidence-not-stored',
      place,
      read: sha256,
      message: { en: 'This file is not stored. Attach it again.', zh: '该文件尚未保存，请重新上传。' },
    }))
}
