import type { Finding } from '../context.ts'
import { intervalOf, meets, sumOf } from './interval.ts'
import type { Matter } from './matter.ts'
import { sumFinding } from './sum-finding.ts'

const done = /已[\p{Script=Han}]{0,6}$/u
const open = /(?:正在|尚未|未|待|还有|剩余|仍有)[\p{Script=Han}]{0,6}$/u
const things = /^\s*(?:问题|任务|建议|事项|提案|意见)/u

/** How far before the done ones their whole may stand, in characters. */
const reach = 160

/** 13个问题。…已整改到位11个，正在整改3个: what is done and what is not are all there is. */
export function findDoneAndOpen(matter: Matter): readonly Finding[] {
  const { figures, slots, layout, outline, contexts } = matter
  return figures.flatMap((left, index): Finding[] => {
    const [finished, whole] = [figures[index - 1], figures[index - 2]]
    if (!finished || !whole || left.language !== 'zh' || contexts[index]?.relations.partOf !== null) return []
    const same = [finished, left].every(
      figure => figure.role === 'amount' && figure.unit === whole.unit && figure.measure === whole.measure,
    )
    if (!same || outline.partOf[index] !== outline.partOf[index - 2] || finished.start - whole.end > reach) return []
    const [before, behind] = [slots[index - 1]?.pre.trim() ?? '', slots[index]?.pre.trim() ?? '']
    if (!done.test(before) || !open.test(behind) || left.start - finished.end > 20) return []
    if (!things.test(layout.text.slice(whole.end, whole.end + 6))) return []
    const sum = sumOf([finished, left].map(intervalOf))
    return meets(sum, intervalOf(whole)) ? [] : [sumFinding(matter, index - 2, [index - 1, index])]
  })
}
