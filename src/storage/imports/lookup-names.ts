import type { PoolClient } from 'pg'
import type { RowDraft } from '../../engines/sheet/read-row.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Parameters } from '../../kernel/condition/index.ts'
import { normalise } from '../../kernel/field/field.ts'
import { Population } from '../../kernel/population.ts'
import { excerpt, type Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Words } from '../../kernel/words.ts'
import { now } from '../read.ts'

/** More names than this are not remembered from one batch to the next. */
const mostRemembered = 50_000

/** The fields by which a sheet may name a record: what its title begins with, its codes, and what alone is unique. */
function namingFields({ title, fields, unique }: AnyRegister): readonly string[] {
  const textual = (name: string) => ['text', 'translated', 'organisation-identifier'].includes(fields[name]!.kind)
  const codes = Object.keys(fields).filter(
    name => fields[name]!.kind === 'organisation-identifier' || name === 'code' || name === 'number',
  )
  const alone = unique.filter(group => group.length === 1).map(group => group[0]!)
  return [...new Set([...title.slice(0, 1), ...codes, ...alone])].filter(textual)
}

/** A name as it may stand in a register: as written, half-width, and with the brackets that Chinese names are often written with. */
function spellings(name: string): readonly string[] {
  const plain = normalise(name).replace(/\s+/g, ' ')
  const tight = plain.replace(/\s*([()])\s*/g, '$1')
  return [...new Set([name.trim(), plain, tight, tight.replaceAll('(', '（').replaceAll(')', '）')])]
}

/** Finds the records that sheets name: by exact unique name or code. What was found is remembered while an import runs. */
export class NameLookup {
  readonly #found = new Map<string, Map<string, readonly string[]>>()
  readonly #registers: readonly AnyRegister[]
  readonly #changing: string

  /** `changing` is the register that is imported into: its names are not remembered. */
  constructor(registers: readonly AnyRegister[], changing: string) {
    this.#registers = registers
    this.#changing = changing
  }

  /** The drafts with ids in place of names; a problem for each name that no record has, or several have. */
  async resolve(
    client: PoolClient,
    actor: Actor,
    register: AnyRegister,
    drafts: readonly RowDraft[],
  ): Promise<readonly RowDraft[]> {
    const wanted = new Map<string, Set<string>>()
    for (const { names } of drafts)
      for (const [field, list] of names) {
        const target = register.fields[field]!.target!
        for (const name of list) wanted.set(target, (wanted.get(target) ?? new Set()).add(name))
      }
    for (const [target, names] of wanted) await this.#find(client, actor, target, names)
    return drafts.map(draft => (draft.names.size ? this.#resolved(register, draft) : draft))
  }

  async #find(client: PoolClient, actor: Actor, target: string, names: ReadonlySet<string>): Promise<void> {
    const before = this.#found.get(target)
    const stays = before && before.size <= mostRemembered && target !== this.#changing
    const known = stays ? before : new Map<string, readonly string[]>()
    this.#found.set(target, known)
    const missing = [...names].filter(name => !known.has(name))
    if (!missing.length) return
    const register = this.#registers.find(one => one.name === target)!
    const parameters = new Parameters()
    const population = new Population(register, actor, now, parameters)
    const place = parameters.add([...new Set(missing.flatMap(spellings))], 'text[]')
    const columns = namingFields(register).flatMap(name =>
      register.fields[name]!.columns.map(({ suffix }) => population.own(name, suffix)),
    )
    const ids = new Map<string, Set<string>>()
    if (columns.length) {
      const { rows } = await client.query<{ id: string; names: readonly (string | null)[] }>(
        `select r.id, array[${columns.join(', ')}]::text[] as names from ${population.from()} where ${population.where()} and (${columns.map(column => `${column} = any(${place})`).join(' or ')})`,
        [...parameters.values],
      )
      for (const row of rows)
        for (const name of row.names) if (name !== null) ids.set(name, (ids.get(name) ?? new Set()).add(row.id))
    }
    for (const name of missing) known.set(name, [...new Set(spellings(name).flatMap(one => [...(ids.get(one) ?? [])]))])
  }

  #resolved(register: AnyRegister, draft: RowDraft): RowDraft {
    const values: Record<string, unknown> = { ...draft.values }
    const problems: Problem[] = [...draft.problems]
    for (const [name, list] of draft.names) {
      const field = register.fields[name]!
      const found = list.map(one => this.#idsOf(field.target!, one))
      for (const [index, ids] of found.entries())
        if (ids.length === 0 || ids.includes(several)) problems.push(this.#problem(register, name, list[index]!, ids.length > 0))
      if (found.every(ids => ids.length > 0 && !ids.includes(several)))
        values[name] = field.kind === 'references' ? found.flat() : found[0]![0]
    }
    return { ...draft, values, problems, names: new Map() }
  }

  #idsOf(target: string, name: string): readonly string[] {
    const ids = this.#found.get(target)!.get(name)!
    return ids.length > 1 ? [several] : ids
  }

  #problem(register: AnyRegister, name: string, written: string, ambiguous: boolean): Problem {
    const field = register.fields[name]!
    const target = this.#registers.find(one => one.name === field.target)!
    return {
      code: ambiguous ? 'several-records' : 'no-such-name',
      place: name,
      read: excerpt(written),
      message: fill(ambiguous ? severalRecords : noSuchName, {
        field: field.label,
        register: target.label,
        name: excerpt(written),
      }),
    }
  }
}

/** Stands for "more than one", and is nobody's id. */
const several = 'several'

const noSuchName: Words = {
  en: '“{field}”: in “{register}” nothing has exactly this name or code. Correct it, add it there first, or write “name {id}” as exported sheets have it.',
  zh: '“{field}”：“{register}”中没有名称或代码与此完全相同的记录。请更正，或先在该台账中新增，或按导出表格写作“名称 {编号}”。',
}
const severalRecords: Words = {
  en: '“{field}”: in “{register}” several records have this name. Write the code, or “name {id}” as exported sheets have it.',
  zh: '“{field}”：“{register}”中有多条同名记录。请填写代码，或按导出表格写作“名称 {编号}”。',
}
