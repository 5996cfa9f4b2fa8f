import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import type { Finding } from '../context.ts'
import { exempt, roundTo } from './growth.ts'
import { halfStep, intervalOf, isPlain, meets } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw } from './say.ts'

/** 专利125件，净增35件，增长38.9%: a difference and a rate of one value, told together, against each other. */
export function findDifferences({ figures, contexts, layout }: Matter): readonly Finding[] {
  return figures.flatMap((rate, change): Finding[] => {
    const [difference, now] = [figures[change - 1], contexts[change]?.relations.changeOf ?? null]
    const value = figures[now ?? -1]
    if (!difference || now === null || !value || rate.role !== 'change' || rate.unit !== 'percent') return []
    if (difference.role !== 'change' || contexts[change - 1]?.relations.changeOf !== now || difference.unit !== value.unit)
      return []
    if (
      rate.direction !== difference.direction ||
      !/^[\s，,、]*(?:同比)?(?:增长|增幅|上升|下降|减少|增幅为|or|up|down|i\.e\.)?\s*$/u.test(
        layout.text.slice(difference.end, rate.start),
      )
    )
      return []
    if (exempt.test(layout.text.slice(value.start, rate.end + 20))) return []
    const sign = rate.direction === 'down' ? -1 : 1
    const [all, moved] = [intervalOf(value), intervalOf(difference)]
    if (all.high === null || moved.high === null || all.low.lte(moved.high)) return []
    const least = sign > 0 ? moved.low.div(all.high.minus(moved.low)) : moved.low.div(all.high.plus(moved.low))
    const greatest = sign > 0 ? moved.high.div(all.low.minus(moved.high)) : moved.high.div(all.low.plus(moved.high))
    const half = halfStep(rate)
    const { low, high } = intervalOf(rate)
    if (
      meets(
        { low: least.times(100), high: greatest.times(100) },
        { low: low.minus(half), high: high === null ? null : high.plus(half) },
      )
    )
      return []
    const base = new Exact(value.value).minus(new Exact(difference.value).times(sign))
    const truth = roundTo(new Exact(difference.value).div(base).times(100), rate)
    return [
      {
        kind: 'growth',
        figures: [change, change - 1, now],
        words: fill(
          {
            en: 'A change of {difference} to {value} is {truth}%, not {rate}. Check the change, the rate and the value.',
            zh: '变动{difference}后为{value}，变动幅度应为{truth}%，与所述{rate}不符，请核对增减量、幅度及数值。',
          },
          { difference: raw(difference), value: raw(value), truth: truth.toFixed(), rate: raw(rate) },
        ),
        expected: [value, difference, rate].every(isPlain) ? truth.toFixed() : null,
      },
    ]
  })
}
