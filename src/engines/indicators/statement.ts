import type { Actor } from '../../kernel/actor.ts'
import { Parameters, type Sql } from '../../kernel/condition/index.ts'
import { identifier } from '../../kernel/identifier.ts'
import type { KnownAt } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { type Context, clauseParts, clauseSql, joined, type Need, populationOf } from './clause.ts'
import { figureSql, givenSql } from './measure.ts'

/** One statement and the needs it answers, in order. */
export interface Statement {
  readonly register: AnyRegister
  readonly needs: readonly Need[]
  readonly sql: Sql
}

/**
 * All needs on one register computed by one pass over it: `n0, v0, n1, v1, …`. As many statements as there are source registers.
 * Each different condition is a column of the inner select (`c0, c1, …`), judged once a record however many figures ask it; `offset 0`
 * keeps the server from putting the conditions back into every figure.
 */
export function figureStatements(needs: readonly Need[], actor: Actor, known: KnownAt): readonly Statement[] {
  return byRegister(needs).map(group => {
    const context: Context = { actor, known, parameters: new Parameters() }
    const population = populationOf(group[0]!.indicator, context)
    const conditions = new Map<string, string>()
    const judged = (part: string) => {
      const name = conditions.get(part) ?? `r.c${conditions.size}`
      conditions.set(part, name)
      return name
    }
    const columns = group.map((need, index) => {
      const clause = joined(clauseParts(need, population, context).map(judged))
      const [records, value] = figureSql(need, population, clause)
      return `-- ${need.indicator.id}\n  ${records} as n${index},\n  ${value} as v${index}`
    })
    const inner = ['r.*', ...[...conditions].map(([part, name]) => `${part} as ${name.slice(2)}`)].join(',\n    ')
    const from = `select\n    ${inner}\n  from ${population.from()}\n  where ${population.where()}\n  offset null`
    const text = `select\n  ${columns.join(',\n  ')}\nfrom (\n  ${from}\n) r`
    return { register: group[0]!.indicator.of, needs: group, sql: { text, values: context.parameters.values } }
  })
}

/**
 * The records behind all needs on one register, row by row: `c0` tells whether the record counts for the first need, `g0` what it gives.
 * The clauses are the figure statement's own. `title` columns come along so that rows can be named.
 */
export function traceStatements(
  needs: readonly Need[],
  actor: Actor,
  known: KnownAt,
  titleColumns: (register: AnyRegister) => readonly string[],
): readonly Statement[] {
  return byRegister(needs).map(group => {
    const context: Context = { actor, known, parameters: new Parameters() }
    const register = group[0]!.indicator.of
    const population = populationOf(group[0]!.indicator, context)
    const clauses = group.map(need => clauseSql(need, population, context))
    const columns = group.map(
      (need, index) =>
        `(${clauses[index]}) as c${index},\n  case when ${clauses[index]} then ${givenSql(need, population)} end as g${index}`,
    )
    const own = ['id', 'version', ...titleColumns(register).map(column => column.replaceAll('"', ''))].map(
      name => `r.${identifier(name)}`,
    )
    const text = `select\n  ${[...own, ...columns].join(',\n  ')}\nfrom ${population.from()}\nwhere ${population.where()}\n  and (${clauses.join('\n    or ')})\norder by r.id`
    return { register, needs: group, sql: { text, values: context.parameters.values } }
  })
}

function byRegister(needs: readonly Need[]): readonly (readonly Need[])[] {
  const groups = new Map<string, Need[]>()
  for (const need of needs) {
    const name = need.indicator.of.name
    const group = groups.get(name)
    if (group) group.push(need)
    else groups.set(name, [need])
  }
  return [...groups.values()]
}
