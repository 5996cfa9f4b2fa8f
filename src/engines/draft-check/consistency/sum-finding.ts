import { fill } from '../../../kernel/words.ts'
import type { Finding } from '../context.ts'
import { isPlain, total } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw, rawList, sayLike } from './say.ts'

/** What is said of a total that its parts do not add up to. */
export function sumFinding({ figures }: Matter, whole: number, parts: readonly number[]): Finding {
  const of = figures[whole] as (typeof figures)[number]
  const list = parts.map(part => figures[part] as (typeof figures)[number])
  const sum = total(list)
  return {
    kind: 'sum',
    figures: [whole, ...parts],
    words: fill(
      {
        en: 'The parts ({parts}) add up to {sum}, not to the {whole} that the text states as their total. Check the total and its parts.',
        zh: '各分项（{parts}）之和为{sum}，与所述总数{whole}不符，请核对总数及各分项。',
      },
      { parts: rawList(list), sum: sayLike(sum, of), whole: raw(of) },
    ),
    expected: list.every(isPlain) ? sum.toFixed() : null,
  }
}
