import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { rounds } from '../appraisal-round/sample.ts'
import { later, numbered } from '../sample-days.ts'
import { departments, firmKey } from '../sample-keys.ts'

/** How the nominees of each round fared; in the second one title was withdrawn, and the next in line took the place. */
const results: Readonly<Record<string, readonly (readonly [result: string, count: number])[]>> = {
  'appraisal-1': [
    ['laureate', 10],
    ['not-elected', 3],
  ],
  'expert-1': [
    ['laureate', 20],
    ['not-elected', 6],
  ],
  'appraisal-2': [
    ['laureate', 10],
    ['withdrawn', 1],
    ['not-elected', 4],
  ],
  'star-1': [
    ['laureate', 5],
    ['not-elected', 2],
  ],
  'appraisal-3': [
    ['laureate', 10],
    ['not-elected', 4],
    ['not-eligible', 2],
  ],
}

export const sample: Sample = world => {
  const random = world.random('appraisal-award')
  return rounds.flatMap((round, at) => {
    const incoming = round.scheme === 'top-ten-incoming'
    const fared = results[round.key]!.flatMap(([result, count]) => Array.from({ length: count }, () => result))
    return fared.map((result, index): SampleRecord => {
      const nominatedOn = addDays(round.from, between(random, 5, 30))
      const elected = result === 'laureate' || result === 'withdrawn'
      // The Top Ten came from outside the district (persons 1 to 60); a person nominated again is the same person.
      const person = incoming ? ((at / 2) * 14 + index) % 60 : 60 + ((at * 17 + index) % 90)
      return {
        key: numbered(round.key, index + 1),
        draft: {
          round: world.id('appraisal-round', round.key),
          person: world.id('person', numbered('person', person + 1)),
          employer: world.id('organisation', firmKey(person + 1)),
          nominator: world.id('organisation', departments.science),
          nominatedOn,
          result: result === 'withdrawn' ? 'laureate' : result,
          score: result === 'not-eligible' ? null : (70 + between(random, 0, 280) / 10).toFixed(1),
          votes: result === 'not-eligible' ? null : between(random, elected ? 900 : 300, elected ? 2400 : 880),
          awardedOn: elected ? round.awarded : null,
          consent: result !== 'not-eligible',
        },
        source: '评选推荐表、评审汇总表',
        recordedOn: later(round.awarded, 9),
        ...(result === 'withdrawn' && {
          revisions: [{ changes: { result }, recordedOn: '2005-03-18', reason: '经查申报材料不实，撤销称号' }],
        }),
      }
    })
  })
}
