import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import type { Finding } from '../context.ts'
import { halfStep, type Interval, intervalOf, isPlain, meets } from './interval.ts'
import type { Matter } from './matter.ts'
import { plain, raw } from './say.ts'

/** A share against its part and whole; empty where they agree. */
export function disagreement({ figures }: Matter, index: number, part: number, whole: number): readonly Finding[] {
  const [share, of, all] = [figures[index], figures[part], figures[whole]]
  if (!share || !of || !all) return []
  const [little, much] = [intervalOf(of), intervalOf(all)]
  if (much.low.lte(0) || little.low.lt(0)) return []
  const possible: Interval = {
    low: much.high === null ? new Exact(0) : little.low.div(much.high).times(100),
    high: little.high === null ? null : little.high.div(much.low).times(100),
  }
  const { low, high } = intervalOf(share)
  const half = halfStep(share)
  if (meets(possible, { low: low.minus(half), high: high === null ? null : high.plus(half) })) return []
  const truth = new Exact(of.value).div(all.value).times(100)
  const step = new Exact(share.step)
  const rounded = truth.div(step).toDecimalPlaces(0).times(step)
  return [
    {
      kind: 'share',
      figures: [index, part, whole],
      words: fill(
        {
          en: '{part} of {whole} is {truth}%, not {share}. Check the share, the part and the whole.',
          zh: '{part}占{whole}的{truth}%，与所述{share}不符，请核对比重、分项及总数。',
        },
        { part: raw(of), whole: raw(all), truth: plain(rounded), share: raw(share) },
      ),
      expected: [of, all, share].every(isPlain) ? rounded.toFixed() : null,
    },
  ]
}
