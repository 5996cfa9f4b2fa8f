import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { Values } from '../../kernel/draft.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { readRow, type StoredRow } from '../row.ts'

/** A current record that refers to another, and the fields in which it does. */
export interface Follower {
  readonly register: AnyRegister
  readonly row: StoredRow
}

/** Every current record that refers to a record of a register, whatever register it is of; in the order in which they were first saved. */
export async function followersOf(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  target: string,
  id: string,
): Promise<readonly Follower[]> {
  const found: Follower[] = []
  for (const register of registers) {
    const fields = Object.entries(register.fields).filter(([, field]) => field.target === target)
    if (!fields.length) continue
    const refers = fields.map(([name, { kind }]) =>
      kind === 'references' ? `$2 = any(${identifier(name)})` : `${identifier(name)} = $2`,
    )
    const { rows } = await client.query(
      `select * from ${versionTable(register.name)} where region = $1 and superseded_at = 'infinity' and (${refers.join(' or ')}) order by id`,
      [actor.region, id],
    )
    for (const row of rows) found.push({ register, row: readRow(register, row) })
  }
  return found
}

/** The values with one record in place of another wherever they refer to it; a list that then names it twice names it once. */
export function redirected(register: AnyRegister, values: Values, target: string, from: string, to: string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (register.fields[name]?.target !== target) return [name, value]
      if (Array.isArray(value)) return [name, [...new Set(value.map(id => (id === from ? to : id)))]]
      return [name, value === from ? to : value]
    }),
  )
}
