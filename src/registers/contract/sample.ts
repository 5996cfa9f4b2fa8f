import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { between, pick, type Sample, type SampleRecord, type SampleWorld } from '../../kernel/sample.ts'
import { projectField, projectName } from '../cooperation-project/sample.ts'
import { plannedProjects, type Sides } from '../cooperation-project/sample-plan.ts'
import { openedOn } from '../fair-edition/sample.ts'
import { dayBetween, later, numbered } from '../sample-days.ts'
import { firmKey, someFirm, someInstitute, someOutsideFirm } from '../sample-keys.ts'

type State = 'applied' | 'accepted' | 'classified' | 'approved' | 'registered' | 'refused' | 'changed' | 'cancelled'

interface Planned {
  readonly name: string
  readonly field: string
  readonly edition: string | null
  readonly project: string | null
  readonly sides: Sides | 'outside'
  readonly firm: string
  /** Null for an application that waits for the signed copy. */
  readonly signedOn: PlainDate | null
  /** Ten thousands of yuan. */
  readonly turnover: number
  readonly state: State
}

/** The 45 contracts that followed projects of the seven editions. */
function ofProjects(world: SampleWorld, random: () => number): readonly Planned[] {
  return plannedProjects(world)
    .map((project, index) => ({ project, number: index + 1 }))
    .filter(({ project }) => project.district)
    .map(({ project, number }, index) => ({
      name: `${projectName(number)}合同`,
      field: projectField(number),
      edition: project.edition,
      project: project.key,
      sides: project.district!.sides,
      firm: project.district!.firm,
      signedOn: addDays(openedOn(project.year), between(random, 0, 2)),
      turnover: project.amount!,
      // The last four were still under review on the sample's day: signed, but not registered.
      state:
        index >= 41
          ? (['accepted', 'classified', 'approved', 'approved'] as const)[index - 41]!
          : index % 9 === 4
            ? 'changed'
            : 'registered',
    }))
}

/** What must not be counted with them: others' contracts, those refused, cancelled or unsigned, those of no fair and of the trial show. */
function others(random: () => number): readonly Planned[] {
  const at = (
    count: number,
    rest: (index: number) => Omit<Planned, 'name' | 'field' | 'firm' | 'turnover' | 'project'>,
  ): readonly Planned[] =>
    Array.from({ length: count }, (_, index) => ({
      name: '',
      field: projectField(index * 3 + count),
      firm: firmKey(between(random, 1, 120)),
      turnover: between(random, 8, 320),
      project: null,
      ...rest(index),
    }))
  const edition = (index: number) => `fair-${(index % 7) + 1}`
  const fairDay = (index: number) => addDays(openedOn(1999 + (index % 7)), 1)
  const districtSides = (index: number): Sides => (index % 3 === 0 ? 'output' : index % 8 === 1 ? 'both' : 'absorbed')
  return [
    ...at(30, index => ({ edition: edition(index), sides: 'outside', signedOn: fairDay(index), state: 'registered' })),
    ...at(3, index => ({ edition: edition(index + 3), sides: 'absorbed', signedOn: fairDay(index + 3), state: 'cancelled' })),
    ...at(2, index => ({ edition: edition(index + 4), sides: 'output', signedOn: fairDay(index + 4), state: 'refused' })),
    ...at(3, index => ({ edition: edition(index + 4), sides: 'absorbed', signedOn: null, state: 'applied' })),
    ...at(2, () => ({ edition: 'fair-trial', sides: 'absorbed', signedOn: '1998-11-21', state: 'registered' })),
    ...at(72, index => ({
      edition: null,
      sides: districtSides(index),
      signedOn: dayBetween(random, '2001-02-01', '2006-09-15'),
      state: index % 17 === 3 ? 'cancelled' : index % 13 === 5 ? 'changed' : 'registered',
    })),
  ]
}

export const sample: Sample = world => {
  const random = world.random('contract')
  return [...ofProjects(world, random), ...others(random)].map((contract, index): SampleRecord => {
    const key = numbered('contract', index + 1)
    const { signedOn, state, sides, turnover } = contract
    const appliedOn = signedOn ? later(signedOn, between(random, 5, 30)) : later('2006-08-20', index % 30)
    const registeredOn = later(appliedOn, between(random, 10, 40))
    const certified = state === 'registered' || state === 'changed' || state === 'cancelled'
    const valued = certified || state === 'approved'
    const [sellerName, sellerRegion] = sides === 'output' || sides === 'both' ? [null, null] : someInstitute(random)
    const [buyerName, buyerRegion] = sides === 'absorbed' || sides === 'both' ? [null, null] : someOutsideFirm(random)
    const final: Record<string, unknown> = {
      state,
      transactionValue: valued ? `${Math.max(1, Math.floor(turnover * (0.55 + random() * 0.4)))}万元` : null,
      registeredOn: certified ? registeredOn : null,
      registrationNumber: certified ? `${registeredOn.slice(0, 4)}999904${String(index + 1).padStart(6, '0')}` : null,
    }
    const cancelledOn = later(registeredOn, between(random, 60, 300))
    return {
      key,
      draft: {
        name: contract.name || `${projectName(index * 5 + 2)}（${key.slice(-3)}）合同`,
        kind: pick(random, ['development', 'development', 'transfer', 'consulting', 'service']),
        field: contract.field,
        edition: contract.edition && world.id('fair-edition', contract.edition),
        project: contract.project && world.id('cooperation-project', contract.project),
        sellerInDistrict: sellerName === null,
        seller: sellerName === null ? world.id('organisation', sides === 'both' ? someFirm(random) : contract.firm) : null,
        sellerName,
        sellerRegion,
        buyerInDistrict: buyerName === null,
        buyer: buyerName === null ? world.id('organisation', contract.firm) : null,
        buyerName,
        buyerRegion,
        signedOn,
        turnover: `${turnover}万元`,
        appliedOn,
        ...final,
        ...(state === 'cancelled' && { state: 'registered' }),
      },
      source: '技术合同认定登记表及合同文本',
      recordedOn: certified ? later(registeredOn, between(random, 1, 10)) : later(appliedOn, 3),
      ...(state === 'cancelled' && {
        revisions: [{ changes: { state }, recordedOn: later(cancelledOn, 15), reason: '合同未履行，注销登记' }],
      }),
    }
  })
}
