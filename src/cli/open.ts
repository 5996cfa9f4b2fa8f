import { haiyun } from '../../samples/haiyun.ts'
import { type Actor, localOfficer } from '../kernel/actor.ts'
import { isPlainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Bureau, type BureauOptions, openBureau } from '../storage/bureau.ts'
import { endOfDay, today } from '../storage/clock.ts'
import { getRegion, listRegions } from '../storage/regions.ts'
import type { Given, Speaker } from './command.ts'

/** Opens the records for one command, does its work, and closes them whatever happens. */
export async function withBureau<Result>(
  given: Given,
  speaker: Speaker,
  work: (bureau: Bureau) => Promise<Result>,
  options: Partial<BureauOptions> = {},
): Promise<Result> {
  const bureau = await openBureau({
    dataFolder: text(given, 'data'),
    databaseUrl: text(given, 'database'),
    sample: given.options.sample === true ? 'always' : 'first-start',
    say: message => speaker.say(message),
    ...options,
  })
  try {
    return await work(bureau)
  } finally {
    await bureau.close()
  }
}

/** An option's text, or undefined. */
export const text = (given: Given, name: string): string | undefined => {
  const value = given.options[name]
  return typeof value === 'string' ? value : undefined
}

/** Whose records, of what year, as at which day, known when: from the options, checked before anything is computed. */
export interface Scope {
  readonly actor: Actor
  readonly year: number
  readonly asAt: string
  readonly knownAt: string | null
}

export async function scopeOf(given: Given, bureau: Bureau): Promise<Scope> {
  const region = await regionOf(given, bureau)
  const actor = localOfficer(region)
  await bureau.run(actor, client => getRegion(client, region))
  const period = text(given, 'period')
  if (period !== undefined && !/^\d{4}$/.test(period))
    refuse(
      'bad-period',
      { en: `--period was “${period}”. Give a year, such as 2006.`, zh: `--period为“${period}”。请填写年份，例如2006。` },
      { exitCode: 2 },
    )
  const asAt = day(given, 'as-at') ?? lastDay(region, period)
  const knownAt = day(given, 'known-at')
  return { actor, year: Number(period ?? asAt.slice(0, 4)), asAt, knownAt: knownAt === undefined ? null : endOfDay(knownAt) }
}

/** The day a summary is as at unless told otherwise: today, the end of a past year, and the sample district's own day. */
function lastDay(region: string, period: string | undefined): string {
  if (region === haiyun.region && Number(period ?? haiyun.year) === haiyun.year) return haiyun.asAt
  return period === undefined || period === today().slice(0, 4) ? today() : `${period}-12-31`
}

function day(given: Given, name: string): string | undefined {
  const value = text(given, name)
  if (value === undefined || isPlainDate(value)) return value
  return refuse(
    'bad-day',
    { en: `--${name} was “${value}”. Write the day as 2006-10-31.`, zh: `--${name}为“${value}”。日期请写成2006-10-31。` },
    { exitCode: 2 },
  )
}

/** The region asked for, or the only one there is. */
export async function regionOf(given: Given, bureau: Bureau): Promise<string> {
  if (given.options.sample === true) return haiyun.region
  const asked = text(given, 'region')
  if (asked !== undefined) return asked
  const regions = await bureau.run(localOfficer(haiyun.region), client => listRegions(client))
  if (regions.length === 1) return regions[0]!.code
  const codes = regions.map(region => region.code).join(', ')
  return refuse(
    'which-region',
    { en: `Say which region with --region CODE: ${codes}.`, zh: `请用--region指定地区：${codes}。` },
    { exitCode: 2 },
  )
}
