import { pick, type SampleWorld, split } from '../../kernel/sample.ts'
import { fairYears } from '../fair-edition/sample.ts'
import { numbered } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

/** Projects signed at each edition: 1,466 in all. */
const signedAt = [98, 131, 165, 203, 241, 289, 339] as const
/** Of these, followed by a technology contract of the district: 45 in all. */
const contractedAt = [3, 4, 5, 6, 8, 9, 10] as const
/** Intents left open and intents withdrawn, at each edition. */
const openAt = [4, 9, 16, 22, 38, 61, 90] as const
const withdrawnAt = [2, 3, 3, 5, 6, 8, 10] as const

/** Ten thousands of yuan: 1.03 billion of all projects, of which 63 million of the district's contracts. */
const turnover = 103_000
const districtTurnover = 6_300

/** Which sides of a contract are in the district. */
export type Sides = 'absorbed' | 'output' | 'both'

export interface PlannedProject {
  readonly key: string
  readonly edition: string
  readonly year: number
  readonly state: 'intent' | 'signed' | 'contracted' | 'performed' | 'terminated' | 'withdrawn'
  /** Ten thousands of yuan; null for intents. */
  readonly amount: number | null
  /** Set for the projects that a contract of the district followed: the firm, and its side. */
  readonly district: { readonly firm: string; readonly sides: Sides } | null
}

const sidesOf = (index: number): Sides => (index % 15 === 7 ? 'both' : index % 11 === 5 ? 'output' : 'absorbed')

/** Every project of the seven editions, in order; the sums are exact. */
export function plannedProjects(world: SampleWorld): readonly PlannedProject[] {
  const random = world.random('cooperation-project.plan')
  const count = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0)
  const own = split(random, districtTurnover, count(contractedAt), 20)
  const others = split(random, turnover - districtTurnover, count(signedAt) - count(contractedAt), 5)
  let number = 0
  let owned = 0
  let other = 0
  return fairYears.flatMap((year, at) => {
    const edition = `fair-${at + 1}`
    const project = (rest: Omit<PlannedProject, 'key' | 'edition' | 'year'>): PlannedProject => ({
      key: numbered('cooperation', ++number, 4),
      edition,
      year,
      ...rest,
    })
    const signed = Array.from({ length: signedAt[at]! }, (_, index) => {
      if (index < contractedAt[at]!) {
        const district = { firm: firmKey(owned * 2 + 1), sides: sidesOf(owned) }
        const state = year < 2004 && owned % 3 === 0 ? ('performed' as const) : ('contracted' as const)
        return project({ state, amount: own[owned++]!, district })
      }
      const state = pick(random, ['signed', 'signed', 'contracted', 'performed', 'terminated'] as const)
      return project({ state, amount: others[other++]!, district: null })
    })
    const unsigned = [
      ...Array.from({ length: openAt[at]! }, () => 'intent' as const),
      ...Array.from({ length: withdrawnAt[at]! }, () => 'withdrawn' as const),
    ].map(state => project({ state, amount: null, district: null }))
    return [...signed, ...unsigned]
  })
}
