import type { Actor } from '../../kernel/actor.ts'
import { all, type Condition, column, type Parameters } from '../../kernel/condition/index.ts'
import { type KnownAt, Population, versionTable } from '../../kernel/population.ts'
import type { CountingMode } from '../figures/figure.ts'
import type { PlainIndicator } from './indicator.ts'
import { type PeriodRequest, timingCondition } from './period.ts'

/** One plain indicator at one period, in one counting mode: the unit that is asked of the database. */
export interface Need {
  readonly indicator: PlainIndicator
  readonly period: PeriodRequest
  readonly counting: CountingMode | null
}

/** Everything a clause is printed with: the statement's parameters, who asks, and the clock. */
export interface Context {
  readonly actor: Actor
  readonly known: KnownAt
  readonly parameters: Parameters
}

/**
 * Which records count: conditions that must all hold, printed once a need and used by the figure and by its trace, so that the two cannot
 * disagree. Apart, because figures of one register share most of them: see `figureStatements`.
 */
export function clauseParts({ indicator, period, counting }: Need, population: Population, context: Context): readonly string[] {
  const timing = timingCondition(indicator.of, indicator.at, period)
  const parts = conjuncts(all(indicator.filter, timing)).map(one => population.condition(one))
  if ('edition' in indicator.at && period.kind === 'edition') parts.push(inEdition(indicator.at, period, population, context))
  if (counting !== 'highest') return parts
  // One part, so that higher titles are looked for only where the rest holds.
  return [`(${[...parts, noneHigher(indicator, period, population, context)].join(' and ')})`]
}

/** The same as one expression. */
export const clauseSql = (need: Need, population: Population, context: Context): string =>
  joined(clauseParts(need, population, context))

/** Parts that must all hold. */
export const joined = (parts: readonly string[]): string => (parts.length ? `(${parts.join(' and ')})` : 'true')

const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.op === 'all' ? condition.of.flatMap(conjuncts) : [condition]

/** The record belongs to the edition asked for, or to the latest one held by the day. */
function inEdition(
  at: Extract<PlainIndicator['at'], { edition: string }>,
  period: Extract<PeriodRequest, { kind: 'edition' }>,
  population: Population,
  { actor, known, parameters }: Context,
): string {
  const own = population.own(at.edition)
  if (period.edition !== 'latest') return `${own} = ${parameters.add(period.edition, 'uuid')}`
  const editions = new Population(at.of, actor, known, parameters, 'e')
  const held = editions.own(at.heldOn)
  return `${own} = (select e.id from ${versionTable(at.of.name)} e where ${editions.where()} and ${held} <= ${parameters.add(period.asAt, 'date')} order by ${held} desc, e.id desc limit 1)`
}

/** The holder has no record of the same kind at a higher level in the period. The order of levels belongs to the title's type (its field `levels`). */
function noneHigher(indicator: PlainIndicator, period: PeriodRequest, population: Population, context: Context): string {
  const levelled = indicator.levelled
  if (!levelled) throw new Error(`Indicator "${indicator.id}" has no levels to count by.`)
  const { of: register } = indicator
  const higher = new Population(register, context.actor, context.known, context.parameters, 'h')
  const anyLevel = withoutLevel(indicator.filter, levelled.level)
  const held = higher.condition(all(anyLevel, timingCondition(register, indicator.at, period)))
  const within = register.fields[levelled.within]!
  const levels = column('levels', { ...within, columns: [{ suffix: '', type: 'text[]' }] }, [
    { field: levelled.within, register: within.target!, label: within.label },
  ]).ref
  const order = population.printer.column(levels)
  const position = (of: Population) => `array_position(${order}, ${of.own(levelled.level)})`
  return `not exists (select 1 from ${higher.from()} where ${higher.where()} and ${[levelled.holder, levelled.within].map(name => `${higher.own(name)} = ${population.own(name)}`).join(' and ')} and ${held} and ${position(higher)} < ${position(population)})`
}

/** The filter without the clause that fixes the level: what a higher title must also meet. */
function withoutLevel(filter: Condition, level: string): Condition {
  if (filter.op !== 'all') return filter
  return all(
    ...filter.of.filter(one => !((one.op === 'is' || one.op === 'in') && one.column.name === level && !one.column.via.length)),
  )
}

/** The population of a register for one statement. */
export const populationOf = (indicator: PlainIndicator, { actor, known, parameters }: Context): Population =>
  new Population(indicator.of, actor, known, parameters)

/** The SQL column of one of the register's own fields, for measures. */
export const measured = (indicator: PlainIndicator, population: Population, name: string): string => {
  if (!indicator.of.fields[name])
    throw new Error(`Indicator "${indicator.id}" measures "${name}", which "${indicator.of.name}" does not have.`)
  return population.own(name)
}
