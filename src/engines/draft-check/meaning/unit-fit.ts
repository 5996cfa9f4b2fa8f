import { getUnit, isUnit } from '../../figures/units.ts'

/** How the unit of a figure goes with that of an indicator; `null`: they cannot be the same thing. */
export interface UnitFit {
  readonly adds: number
  readonly why: 'same' | 'alike' | 'open' | 'odd'
}

/** Units that writers use for one another: 家 for enterprises and institutions, 项 for projects and policies. */
const families: readonly (readonly string[])[] = [
  ['enterprises', 'organisations', 'institutions', 'centres', 'clubs', 'parties', 'platforms', 'teams', 'units', 'bodies'],
  [
    'projects',
    'contracts',
    'agreements',
    'achievements',
    'policies',
    'clauses',
    'honours',
    'awards',
    'designations',
    'patents',
    'papers',
    'documents',
    'items',
    'tasks',
    'records',
    'problems',
    'funds',
  ],
  ['meetings', 'meetings/year', 'assemblies', 'assemblies/year', 'visits', 'events', 'sessions', 'lectures', 'times'],
  [
    'districts',
    'counties',
    'regions',
    'towns',
    'sub-districts',
    'communities',
    'villages',
    'units',
    'facilities',
    'galleries',
    'schools',
  ],
  ['persons', 'persons/round', 'volunteers'],
  ['editions', 'rounds', 'batches', 'times', 'sessions'],
  ['copies', 'documents', 'items'],
  ['enterprises', 'designations'],
  ['honours', 'awards', 'designations', 'times'],
  ['facilities', 'galleries', 'units', 'centres', 'platforms'],
]

/** Words that count anything: 个, 项, 次 and their like say little. */
const vague = new Set(['units', 'items', 'times', 'records', 'ratio', ''])
/** What is never said for something else. */
const own = new Set(['years', 'months', 'days', 'metres', 'square-metres', 'points', 'person-months', 'person-years'])
const persons = new Set(['persons', 'persons/round', 'volunteers', 'person-times'])

/** Divisions are called by their own name: 镇 is never said for 街道. */
const divisions = new Set(['districts', 'counties', 'towns', 'sub-districts', 'communities', 'villages'])

const alike = new Map<string, Set<string>>()
for (const family of families) for (const unit of family) alike.set(unit, new Set([...(alike.get(unit) ?? []), ...family]))

const cache = new Map<string, UnitFit | null>()

/** Compares the unit a figure was read in with an indicator's. */
export function unitFit(read: string, indicator: string): UnitFit | null {
  const key = `${read} ${indicator}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const fit = compare(read, indicator)
  // Both are codes of short lists; the reading invents none.
  if (cache.size < 20_000) cache.set(key, fit)
  return fit
}

function compare(read: string, indicator: string): UnitFit | null {
  if (read === indicator) return { adds: 10, why: 'same' }
  if (!isUnit(indicator)) return null
  if (read === bare) return bareFit(getUnit(indicator).kind, indicator)
  if (!isUnit(read)) return null
  const [one, other] = [getUnit(read), getUnit(indicator)]
  if (one.kind === 'money' || other.kind === 'money') {
    if (one.kind !== other.kind || (read === 'USD') !== (indicator === 'USD')) return null
    return { adds: read === 'CNY' || indicator === 'CNY' ? 6 : -6, why: read === 'CNY' ? 'alike' : 'odd' }
  }
  // A part of a whole is printed as its count: 14 communities, 1 enterprise.
  if (indicator === 'of') return one.kind === 'count' && !own.has(read) ? { adds: 0, why: 'open' } : null
  if (one.kind !== other.kind) return null
  if (one.kind !== 'count' || (divisions.has(read) && divisions.has(indicator))) return null
  if (own.has(read) || own.has(indicator)) return vague.has(read) && read !== '' ? { adds: -12, why: 'odd' } : null
  if (alike.get(read)?.has(indicator)) return { adds: 5, why: 'alike' }
  if (vague.has(read)) return { adds: 0, why: 'open' }
  if (persons.has(read) && persons.has(indicator)) return { adds: -2, why: 'alike' }
  if (persons.has(read) !== persons.has(indicator)) return { adds: -20, why: 'odd' }
  return { adds: -9, why: 'odd' }
}

/** A number without a noun or measure word of its own. */
const bare = 'count'

function bareFit(kind: string, indicator: string): UnitFit | null {
  if (kind === 'share') return { adds: 0, why: 'open' }
  return kind === 'count' ? { adds: own.has(indicator) ? -12 : 0, why: 'open' } : null
}

/** The values that are compared with one another: money by currency, everything counted together. */
export function valueClass(unit: string): string {
  if (!isUnit(unit)) return unit === bare ? 'count' : unit
  const { kind } = getUnit(unit)
  if (kind === 'money') return unit === 'USD' ? 'USD' : 'CNY'
  return kind === 'share' ? 'count' : unit === 'percentage-points' ? unit : kind
}
