import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import type { Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Matter } from './matter.ts'
import { raw } from './say.ts'

const digits = '一二三四五六七八九十'
const announces = /^\s*(?:个|项|大|条|点|件|方面|步|类|种|招|举措|措施)?(?:[\p{Script=Han}]{0,10})?[：:。]?\s*$/u
const things = /方面|措施|举措|工作|特点|问题|做法|任务|建议|成效|重点|环节|步骤|亮点|原因|经验|意见/u
const thingsEn =
  /\b(?:measures|aspects|steps|areas|points|tasks|ways|features|problems|suggestions|reasons|actions|priorities)\b/i
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** How far the items of an announced list may reach. */
const farthest = 6000

/** Announced numbers of items (三项措施：一是…) against the items that follow, marked 一是, 二是 or first, second. */
export function findCounts(matter: Matter): readonly Finding[] {
  return matter.figures.flatMap((figure, index): Finding[] => {
    const said = new Exact(figure.value)
    if (
      figure.role !== 'amount' ||
      !said.isInteger() ||
      said.lt(2) ||
      said.gt(10) ||
      figure.qualifier !== '=' ||
      figure.upTo !== null
    )
      return []
    const listed = figure.language === 'zh' ? markedZh(matter, index) : markedEn(matter, index)
    if (listed === null || said.eq(listed)) return []
    return [
      {
        kind: 'count',
        figures: [index],
        words: fill(
          {
            en: '{said} are announced and {listed} follow. Check the number or the list.',
            zh: '前述“{said}”，实际列出{listed}项，请核对数目或所列内容。',
          },
          { said: raw(figure), listed },
        ),
        expected: String(listed),
      },
    ]
  })
}

/** How many items 一是, 二是 … follow in the same part; null where none or not in order. */
function markedZh({ figures, layout, outline }: Matter, index: number): number | null {
  const figure = figures[index] as ReadFigure
  const part = outline.parts[outline.partOf[index] ?? -1]
  if (!part) return null
  const text = layout.text.slice(figure.end, Math.min(part.end, figure.end + farthest))
  const start = /[：:，,。；]?\s*一(?:是|要)/u.exec(text.slice(0, 60))
  if (!start) return null
  const head = text.slice(0, start.index)
  if (!things.test(head) || !announces.test(head) || /等/u.test(head)) return null
  let from = start.index
  let count = 0
  // Every item's mark stands behind a stop, the next after the one before it.
  for (const [place, digit] of [...digits].entries()) {
    const at = text.slice(from).search(new RegExp(`(?:^|[：:，,。；;\\s])${digit}(?:是|要)`, 'u'))
    if (at < 0) break
    from += at + 1
    count = place + 1
  }
  return count >= 2 && !nextList(text, from) ? count : null
}

/** Whether a list begins again after the last item: two lists in one paragraph are not told apart. */
const nextList = (text: string, from: number): boolean => /[：:，,。；;\s]一(?:是|要)/u.test(text.slice(from))

function markedEn({ figures, layout, outline }: Matter, index: number): number | null {
  const figure = figures[index] as ReadFigure
  const part = outline.parts[outline.partOf[index] ?? -1]
  if (!part) return null
  const text = layout.text.slice(figure.end, Math.min(part.end, figure.end + farthest))
  const start = /[.:;]\s+(?:the\s+)?first(?:ly)?\b(?:,|\s+(?:is|was)\b)/i.exec(text.slice(0, 80))
  if (!start || !thingsEn.test(text.slice(0, start.index)) || start.index > 60) return null
  let from = start.index
  let count = 0
  for (const [place, word] of ordinals.entries()) {
    const at = text
      .slice(from)
      .search(new RegExp(`[.:;,]\\s+(?:and\\s+)?(?:the\\s+)?${word}(?:ly)?\\b(?:,|\\s+(?:is|was)\\b)`, 'i'))
    if (at < 0) break
    from += at + 1
    count = place + 1
  }
  return count >= 2 && !/\b(?:finally|lastly|last)\b/i.test(text.slice(from)) ? count : null
}
