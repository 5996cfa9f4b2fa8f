import type { PlannedEvent } from '../outreach-event/sample-plan.ts'

/** Sessions that belong together: their rosters and person-times add up to exact wholes. */
export interface SessionGroup {
  readonly audience: 'cadres' | 'farmers' | 'residents' | 'pupils' | 'enterprise-staff'
  readonly years: readonly number[]
  readonly count: number
  readonly places: 'rural' | 'urban' | 'schools'
  /** Persons on the rosters; null where no rosters were kept. */
  readonly persons: number | null
  readonly personTimes: number
  readonly campaign?: PlannedEvent['campaign']
  readonly programme?: string
  /** Called off: nothing of it counts. */
  readonly cancelled?: true
}

/**
 * Cadres 2005–2006: 2,563 persons. Farmers 2005–2006: 3,380 + 1,834 = 5,214 persons. Campaign “three rural areas” so far:
 * 6,900 + 4,300 + 800 = 12,000 person-times. The groups overlap on purpose: adding their figures would count people twice.
 */
export const sessionGroups: readonly SessionGroup[] = [
  {
    audience: 'cadres',
    years: [2005, 2006],
    count: 64,
    places: 'urban',
    persons: 2_563,
    personTimes: 4_120,
    programme: 'programme-cadres',
  },
  {
    audience: 'cadres',
    years: [2003, 2004],
    count: 34,
    places: 'urban',
    persons: 1_310,
    personTimes: 1_990,
    programme: 'programme-cadres',
  },
  { audience: 'cadres', years: [2005], count: 2, places: 'urban', persons: null, personTimes: 130 },
  {
    audience: 'farmers',
    years: [2005, 2006],
    count: 90,
    places: 'rural',
    persons: 3_380,
    personTimes: 6_900,
    campaign: 'three-rural',
  },
  {
    audience: 'farmers',
    years: [2003, 2004],
    count: 60,
    places: 'rural',
    persons: null,
    personTimes: 4_300,
    campaign: 'three-rural',
  },
  {
    audience: 'residents',
    years: [2004, 2005, 2006],
    count: 16,
    places: 'rural',
    persons: 460,
    personTimes: 800,
    campaign: 'three-rural',
  },
  {
    audience: 'farmers',
    years: [2005, 2006],
    count: 48,
    places: 'rural',
    persons: 1_834,
    personTimes: 3_350,
    programme: 'programme-farmers',
  },
  {
    audience: 'farmers',
    years: [2002, 2003, 2004],
    count: 44,
    places: 'rural',
    persons: 1_705,
    personTimes: 2_980,
    programme: 'programme-farmers',
  },
  {
    audience: 'residents',
    years: [2004, 2005, 2006],
    count: 40,
    places: 'urban',
    persons: 1_650,
    personTimes: 2_130,
    campaign: 'popularisation-month',
  },
  {
    audience: 'pupils',
    years: [2002, 2004, 2005, 2006],
    count: 36,
    places: 'schools',
    persons: 3_240,
    personTimes: 3_900,
    campaign: 'science-week',
  },
  {
    audience: 'enterprise-staff',
    years: [2003, 2004, 2005, 2006],
    count: 20,
    places: 'urban',
    persons: 690,
    personTimes: 1_020,
    programme: 'programme-managers',
  },
  {
    audience: 'farmers',
    years: [2005, 2006],
    count: 3,
    places: 'rural',
    persons: 120,
    personTimes: 200,
    programme: 'programme-farmers',
    cancelled: true,
  },
  {
    audience: 'cadres',
    years: [2006],
    count: 2,
    places: 'urban',
    persons: 90,
    personTimes: 140,
    programme: 'programme-cadres',
    cancelled: true,
  },
]
