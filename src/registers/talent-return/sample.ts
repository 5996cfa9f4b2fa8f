import { between, type Sample, type SampleRecord, split } from '../../kernel/sample.ts'
import { dayBetween, later, numbered } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

/** Units and talents of the accepted returns of each round, and returns that were not accepted. */
const rounds = [
  { round: 'census-2002', year: 2002, units: 54, talents: 5_120, left: ['sent-back'] },
  { round: 'census-2006', year: 2006, units: 62, talents: 8_463, left: ['submitted', 'sent-back', 'draft'] },
] as const

const part = (random: () => number, whole: number, share: number): number => Math.floor(whole * share * (0.6 + random() * 0.8))

export const sample: Sample = world => {
  const random = world.random('talent-return')
  return rounds.flatMap(({ round, year, units, talents, left }) => {
    const accepted = split(random, talents, units, 8).map(count => ['accepted', count] as const)
    const others = left.map(state => [state, between(random, 10, 90)] as const)
    return [...accepted, ...others].map(([state, count], index): SampleRecord => {
      const submittedOn = dayBetween(random, `${year}-07-12`, `${year}-09-10`)
      const acceptedOn = later(submittedOn, between(random, 2, 12))
      return {
        key: numbered(round, index + 1),
        draft: {
          round: world.id('census-round', round),
          organisation: world.id('organisation', firmKey(index + 1)),
          talents: count,
          incoming: part(random, count, 0.2),
          doctors: part(random, count, 0.01),
          masters: part(random, count, 0.05),
          bachelors: part(random, count, 0.35),
          seniorTitles: part(random, count, 0.06),
          middleTitles: part(random, count, 0.3),
          women: part(random, count, 0.3),
          state,
          submittedOn: state === 'draft' ? null : submittedOn,
          acceptedOn: state === 'accepted' ? acceptedOn : null,
        },
        source: '科技人才普查报表',
        recordedOn: state === 'accepted' ? acceptedOn : submittedOn,
      }
    })
  })
}
