import type { Actor } from './actor.ts'
import {
  type ColumnRef,
  type Condition,
  columnName,
  conditionSql,
  type Parameters,
  type Printer,
  queryPrinter,
} from './condition/index.ts'
import { identifier } from './identifier.ts'
import type { AnyRegister } from './register.ts'

/** Up to when the records were known: an instant as ISO-8601 text, exclusive; null for now. */
export interface KnownAt {
  readonly knownAt: string | null
}

/** The table that holds a register's versions. */
export const versionTable = (register: string): string => identifier(`${register}_version`)

/**
 * The records a statement speaks of: one register's versions as known at an instant, joined with the records that its conditions ask about
 * through references. Lists, figures and traces all get FROM and WHERE from here, so they cannot speak of different records.
 */
export class Population {
  readonly printer: Printer
  readonly #joins = new Map<string, string>()
  readonly register: AnyRegister
  readonly #actor: Actor
  readonly #known: KnownAt
  readonly #parameters: Parameters
  readonly #alias: string

  constructor(register: AnyRegister, actor: Actor, known: KnownAt, parameters: Parameters, alias = 'r') {
    this.register = register
    this.#actor = actor
    this.#known = known
    this.#parameters = parameters
    this.#alias = alias
    this.printer = queryPrinter(parameters, actor, ref => `${this.#aliasOf(ref)}.${columnName(ref)}`)
  }

  /** A column of the register itself. */
  own(name: string, suffix?: string): string {
    const field = this.register.fields[name]!
    return `${this.#alias}.${identifier(name + (suffix ?? field.columns[0]!.suffix))}`
  }

  condition(condition: Condition): string {
    return conditionSql(condition, this.printer)
  }

  /** FROM with its joins; ask for it last, when every condition has been printed. */
  from(): string {
    return [`${versionTable(this.register.name)} ${this.#alias}`, ...this.#joins.values()].join('\n  ')
  }

  /** The region and the clock; row security adds who may read. */
  where(): string {
    return this.current(this.#alias)
  }

  /** The same region and clock for another version table in the statement. */
  current(alias: string): string {
    const region = `${alias}.region = ${this.#parameters.add(this.#actor.region, 'text')}`
    if (this.#known.knownAt === null) return `${region} and ${alias}.superseded_at = 'infinity'`
    const instant = this.#parameters.add(this.#known.knownAt, 'timestamptz')
    return `${region} and ${alias}.recorded_at < ${instant} and ${alias}.superseded_at >= ${instant}`
  }

  #aliasOf(ref: ColumnRef): string {
    let alias = this.#alias
    for (const step of ref.via) {
      const joined = `${alias}_${identifier(step.field).slice(1, -1)}`
      if (!this.#joins.has(joined)) {
        const on = `${joined}.id = ${alias}.${identifier(step.field)} and ${this.current(joined)}`
        this.#joins.set(joined, `left join ${versionTable(step.register)} ${joined} on ${on}`)
      }
      alias = joined
    }
    return alias
  }
}
