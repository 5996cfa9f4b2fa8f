import { fill } from '../../../kernel/words.ts'
import type { Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import type { Matter } from './matter.ts'
import { raw } from './say.ts'

const things = /方面|措施|举措|工作|特点|问题|做法|任务|建议|成效|重点|环节|步骤|亮点|原因|经验|意见/u
const thingsEn =
  /\b(?:measures|aspects|steps|areas|points|tasks|ways|features|problems|suggestions|reasons|actions|priorities)\b/i
const digits = [...'一二三四五六七八九十']
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const stop = '(?:^|[：:，,。；;.\\s])'

/** How the items of a list are marked inside a paragraph: the mark of the nth item, counted from 0. */
const inline: readonly ((nth: number) => string)[] = [
  nth => `${stop}${digits[nth]}(?:是|要)`,
  nth => `${stop}第${digits[nth]}[，,、]`,
  nth => `${stop}[（(]${nth + 1}[)）]`,
  nth => `${stop}[（(]${digits[nth]}[)）]`,
  nth => `${stop}${String.fromCharCode(0x2460 + nth)}`,
  nth => `[.:;,]\\s+(?:and\\s+)?(?:the\\s+)?${ordinals[nth]}(?:ly)?\\b(?:,|\\s+(?:is|was)\\b)`,
]

/** How paragraphs that are items begin. */
const leading: readonly ((nth: number) => RegExp)[] = [
  nth => new RegExp(`^\\s*${digits[nth]}(?:是|要|、)`, 'u'),
  nth => new RegExp(`^\\s*[（(](?:${digits[nth]}|${nth + 1})[)）]`, 'u'),
  nth => new RegExp(`^\\s*${nth + 1}\\s*[.、．)）]`, 'u'),
]

/** Every mark once: texts have many announcements. */
const marks = inline.map(mark => digits.map((_, nth) => new RegExp(mark(nth), 'iu')))
const heads = leading.map(mark => digits.map((_, nth) => mark(nth)))

/** How far the items of an announced list may reach, in characters and in paragraphs, and how many of these may lie between two items. */
const [farthest, paragraphs, between] = [6000, 40, 6]

/** Announced numbers of items (三项措施：一是…) against the items that follow, in the same paragraph or one paragraph each. */
export function findCounts(matter: Matter): readonly Finding[] {
  return matter.figures.flatMap((figure, index): Finding[] => {
    if (figure.role !== 'amount' || !/^[2-9]$/.test(figure.value) || figure.qualifier !== '=' || figure.upTo !== null) return []
    const listed = itemsBehind(matter, index)
    if (listed === null || listed === Number(figure.value)) return []
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

/** How many marked items follow a figure that announces them; null where none do or where their end is not clear. */
function itemsBehind({ figures, layout, outline }: Matter, index: number): number | null {
  const figure = figures[index] as ReadFigure
  const home = outline.partOf[index] ?? -1
  const part = outline.parts[home]
  if (!part) return null
  const text = layout.text.slice(figure.end, Math.min(part.end, figure.end + farthest))
  const named = `${figure.measure}${text.slice(0, 80)}`
  for (const style of marks) {
    const start = style[0]?.exec(text.slice(0, 90))
    if (!start) continue
    const head = text.slice(0, start.index)
    if (!announces(named.slice(0, figure.measure.length + head.length), head)) return null
    let from = start.index
    let count = 0
    for (const mark of style) {
      const at = text.slice(from).search(mark)
      if (at < 0) break
      from += at + 1
      count++
    }
    // A second list in the paragraph or in an item, or a last item without a mark, leaves the end open.
    const again = style[0]?.test(text.slice(start.index + start[0].length))
    const open = again || /\b(?:finally|lastly)\b|最后/iu.test(text.slice(from))
    return count >= 2 && !open ? count : null
  }
  const rest = layout.text.slice(figure.end, part.end)
  if (rest.length > 60 || !/[：:]\s*$/u.test(rest) || !announces(`${figure.measure}${rest}`, rest.replace(/[：:]\s*$/u, '')))
    return null
  return paragraphsBehind(outline.parts, layout.text, home)
}

/** Whether the words between a number and the first item only name what is listed. */
function announces(named: string, head: string): boolean {
  return (things.test(named) || thingsEn.test(named)) && !/等|\d|[。；;]\s*\S/u.test(head) && head.length <= 40
}

function paragraphsBehind(parts: Matter['outline']['parts'], text: string, home: number): number | null {
  for (const style of heads) {
    const next = parts[home + 1]
    if (!next || !style[0]?.test(text.slice(next.start, Math.min(next.end, next.start + 12)))) continue
    let count = 1
    let last = home + 1
    for (let at = home + 2; at < Math.min(parts.length, last + between, home + paragraphs) && count < 10; at++) {
      const part = parts[at]
      const begin = part ? text.slice(part.start, Math.min(part.end, part.start + 12)) : ''
      if (style[0]?.test(begin)) break
      if (!style[count]?.test(begin)) continue
      count++
      last = at
    }
    return count >= 2 ? count : null
  }
  return null
}
