import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import type { Values } from '../kernel/draft.ts'
import { type Translated, translatedWords } from '../kernel/field/translated.ts'
import { identifier, snake } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { joinWords, same, type Words } from '../kernel/words.ts'
import { kept } from './kept.ts'
import { pointersOf } from './references.ts'

export interface Titled {
  readonly register: string
  readonly title: Words
}

export type Titles = ReadonlyMap<string, Titled>

/** References are followed this far: a designation's title shows its holder, an award's shows the round's. */
const depth = 3

/**
 * The titles of records by id, from their newest versions (also of withdrawn ones: history must stay readable).
 * One statement per register and step, whatever the number of ids.
 */
export async function titlesOf(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  pointers: readonly { readonly target: string; readonly id: string }[],
  steps = depth,
): Promise<Titles> {
  const titles = new Map<string, Titled>()
  const found: { id: string; register: AnyRegister; values: Values }[] = []
  for (const target of new Set(pointers.map(pointer => pointer.target))) {
    const register = registers.find(one => one.name === target)!
    const ids = [...new Set(pointers.filter(pointer => pointer.target === target).map(pointer => pointer.id))]
    // The newest version of each: `distinct on` walks the primary key.
    const { rows } = await client.query(
      kept(
        `select distinct on (id) ${['id', ...titleColumns(register)].join(', ')} from ${versionTable(target)}
         where region = $1 and id = any($2::uuid[]) order by id, version desc`,
        [actor.region, ids],
      ),
    )
    for (const raw of rows) found.push({ id: String(raw.id), register, values: titleValues(register, raw) })
  }
  const further = steps > 1 ? found.flatMap(({ register, values }) => titlePointers(register, values)) : []
  const next = further.length ? await titlesOf(client, actor, registers, further, steps - 1) : new Map<string, Titled>()
  for (const { id, register, values } of found)
    titles.set(id, { register: register.name, title: titleOf(register, values, next) })
  return titles
}

/** The records that a title names. */
export const titlePointers = (register: AnyRegister, values: Values) =>
  pointersOf(register, values).filter(pointer => register.title.includes(pointer.field))

/** A record's title from its title fields; unknown parts are left out. */
export function titleOf(register: AnyRegister, values: Values, titles: Titles): Words {
  const parts = register.title.flatMap(name => {
    const field = register.fields[name]!
    const value = values[name] ?? null
    if (value === null) return []
    if (field.kind === 'translated') return [translatedWords(value as Translated)]
    if (field.target) return (Array.isArray(value) ? value : [value]).flatMap(id => titles.get(String(id))?.title ?? [])
    if (field.mask) return [same(field.mask(value))]
    return [{ en: field.show(value, 'en'), zh: field.show(value, 'zh') }]
  })
  return parts.length ? joinWords(parts, { en: ' · ', zh: ' · ' }) : register.one
}

/** The values of the title fields alone, from the columns that {@link titleColumns} names. */
const titleValues = (register: AnyRegister, raw: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    register.title.map(name => {
      const field = register.fields[name]!
      return [name, field.fromColumns(field.columns.map(column => raw[snake(name) + column.suffix] ?? null))]
    }),
  )

/** The columns that a statement must bring so that titles can be made: every SQL column of the title fields. */
export const titleColumns = (register: AnyRegister): readonly string[] =>
  register.title.flatMap(name => register.fields[name]!.columns.map(column => identifier(name + column.suffix)))
