import { between, type Sample, type SampleRecord, split } from '../../kernel/sample.ts'
import { dayBetween, later, numbered } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

/** Thousands of yuan invested by the firms whose returns were accepted; with fiscal and other money they give the whole-society figures. */
const years = [
  { year: 2004, firms: 52, whole: 176_000, left: ['submitted', 'sent-back', 'draft'] },
  { year: 2005, firms: 60, whole: 268_000, left: ['submitted', 'draft'] },
] as const

export const sample: Sample = world => {
  const random = world.random('investment-return')
  return years.flatMap(({ year, firms, whole, left }) => {
    const accepted = split(random, whole, firms, 300).map(amount => ['accepted', amount] as const)
    const others = left.map(state => [state, between(random, 500, 4000)] as const)
    return [...accepted, ...others].map(([state, thousand], index): SampleRecord => {
      const submittedOn = dayBetween(random, `${year + 1}-01-15`, `${year + 1}-03-20`)
      const acceptedOn = later(submittedOn, between(random, 3, 30))
      const employees = between(random, 60, 900)
      const known = state === 'submitted' || state === 'accepted'
      return {
        key: numbered(`return-${year}`, index + 1),
        draft: {
          organisation: world.id('organisation', firmKey(index + 1)),
          year,
          investment: `${thousand * 1000}`,
          development: `${Math.floor(thousand * (0.4 + random() * 0.4)) * 1000}`,
          fromGovernment: index % 4 === 0 ? `${Math.floor(thousand / 20) * 1000}` : '0',
          sales: `${thousand * between(random, 18, 40)}000`,
          staff: Math.floor(employees * (0.05 + random() * 0.2)),
          employees,
          state,
          submittedOn: known ? submittedOn : null,
          acceptedOn: state === 'accepted' ? acceptedOn : null,
        },
        source: '企业科技投入年报表',
        recordedOn: state === 'accepted' ? later(acceptedOn, 2) : later(submittedOn, 2),
      }
    })
  })
}
