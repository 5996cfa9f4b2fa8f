import { isPlainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'
import { endOfDay } from '../storage/clock.ts'
import type { Clocks } from '../storage/read.ts'

export type Query = Readonly<Record<string, string | undefined>>

/** The two clocks of a request: `asAt` and `knownAt`, each a day; known at a day means at its end. */
export const clocksOf = (query: Query): Clocks => ({
  asAt: dayOf(query, 'asAt'),
  knownAt: query.knownAt ? endOfDay(dayOf(query, 'knownAt')!) : null,
})

/** A day given in the address, or null when none is. */
export function dayOf(query: Query, name: string): string | null {
  const given = query[name]
  if (!given) return null
  // What is asked of a year is asked of the years before as well, and those need four digits too.
  return isPlainDate(given) && given >= '1000'
    ? given
    : badRequest(name, given, { en: 'Write the day as 2006-10-31.', zh: '日期请写成2006-10-31。' })
}

/** A whole number given in the address, or the usual one. */
export function numberOf(query: Query, name: string, usual: number, most: number, least = 1): number {
  const given = query[name]
  if (given === undefined || given === '') return usual
  const value = Number(given)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  return badRequest(name, given, {
    en: `Give a whole number from ${least} to ${most}.`,
    zh: `请填写${least}到${most}之间的整数。`,
  })
}

/** A text or number of a request's body as text; anything else is taken as not given. */
export const textOf = (given: unknown): string => (typeof given === 'string' || typeof given === 'number' ? String(given) : '')

/** Refuses a request for one of its parameters. */
export const badRequest = (name: string, given: string, allowed: Words): never =>
  refuse(
    'bad-request',
    { en: `“${name}” was “${given}”. ${allowed.en}`, zh: `参数“${name}”为“${given}”。${allowed.zh}` },
    { exitCode: 2 },
  )
