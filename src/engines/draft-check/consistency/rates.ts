import { Exact } from '../../figures/number-words.ts'
import { isCount } from '../context/compatible.ts'
import type { Finding } from '../context.ts'
import { disagreement } from './disagreement.ts'
import type { Matter } from './matter.ts'

const rateWords =
  /(?:^|[\s,:;=])(?:rate|execution|ratio|share|proportion|i\.e\.|that is|or|coverage)\s*(?:of|is|was|:|=|,)?\s*(?:about|nearly|over)?\s*$/iu
const outOf = /^[^.;\d]{0,60}\b(?:out\s+of|of)\s+(?:the|its|our|their)?\s*$/iu

/** 10 of 14 problems, rate 71.4%: a rate right behind the two counts it is made of. */
export function findRates(matter: Matter): readonly Finding[] {
  const { figures, layout, slots, contexts } = matter
  const chinese = ratesInChinese(matter)
  const english = figures.flatMap((share, index): Finding[] => {
    const [part, whole] = [figures[index - 2], figures[index - 1]]
    if (!part || !whole || share.unit !== 'percent' || share.role === 'change' || contexts[index]?.relations.shareOf !== null)
      return []
    if (part.unit === 'percent' || whole.unit === 'percent' || (part.unit !== whole.unit && part.unit !== 'count')) return []
    if (
      share.start - whole.end > 60 ||
      !outOf.test(layout.text.slice(part.end, whole.start)) ||
      /[.;]/.test(layout.text.slice(whole.end, share.start))
    )
      return []
    if (!rateWords.test(` ${slots[index]?.pre ?? ''}`) || new Exact(whole.value).lte(0) || new Exact(part.value).gt(whole.value))
      return []
    return [...disagreement(matter, index, index - 2, index - 1)]
  })
  return [...english, ...chinese]
}

const ratesZh = /(?:解决率|办结率|合格率|通过率|覆盖率|验收率|建成率)\s*(?:已)?(?:达到?|为|约为?)?\s*$/u

/** 14个社区中建成10个，覆盖率71.4%: a rate behind two counts of one unit, when the sentence has no others that it may be of. */
function ratesInChinese(matter: Matter): readonly Finding[] {
  const { figures, layout, slots } = matter
  return layout.sentences.flatMap(sentence => {
    const first = sentence.figures.slice(0, 12).findIndex(index => figures[index]?.unit === 'percent')
    const index = sentence.figures[first] ?? -1
    const share = figures[index]
    if (first < 2 || !share || share.role === 'change' || !ratesZh.test(slots[index]?.pre ?? '')) return []
    const counts = sentence.figures.slice(0, first)
    const [whole, part] = [figures[counts[0] ?? -1], figures[counts[1] ?? -1]]
    if (counts.length !== 2 || !whole || !part || !isCount(whole) || whole.unit !== part.unit || share.start - part.end > 30)
      return []
    if (new Exact(whole.value).lt(part.value) || new Exact(whole.value).lte(0)) return []
    return [...disagreement(matter, index, counts[1] ?? -1, counts[0] ?? -1)]
  })
}
