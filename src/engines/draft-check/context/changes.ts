import type { ReadFigure } from '../figure.ts'
import type { Sentence } from './clause.ts'
import { isAmount, isPoints } from './compatible.ts'
import type { Layout } from './layout.ts'
import { type Relations, reach } from './relation.ts'
import type { Slot } from './slots.ts'

const zhChange =
  /同比|环比|(?:比|较|与)(?:去年|上年|上一年|往年|上年度|前年)?(?:同期)?(?:相比)?|按?(?:可比价格?|现价|不变价格?)(?:计算)?|年均|平均|每年|分别|各|增长率|增长|增幅|增速|增加|上升|提高|提升|下降|减少|降低|回落|扩大|净|又|均|再|为|达到|达|约|近|超过|了|的|则|也|仅|由|到|。|翻|递增/gu
const enChange =
  /\b(?:an?|the|up|down|by|of|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|gain|over|about|nearly|more|than|or|and|year[- ]on[- ]year|yoy|which|was|is|were|with|it|rate|annual|net|real|respectively|also|another|representing|comparable|prices|at|in|terms)\b/gi

/** Gives the changes and shares of a sentence the amounts they are of. */
export function changes(
  layout: Layout,
  figures: readonly ReadFigure[],
  slots: readonly (Slot | null)[],
  sentence: Sentence,
  relations: Relations[],
): void {
  const done = new Set<number>()
  sentence.figures.forEach((index, place) => {
    const figure = figures[index] as ReadFigure
    const relation = relations[index]
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    if (!relation || !clause || done.has(index)) return
    // What stands in brackets on the way (上年2.1亿元) is not what has grown.
    const open = (other: number) => {
      const outer = layout.clauses[layout.clauseOf[other] ?? -1]?.outer ?? null
      return outer === null || outer === clause.outer
    }
    const earlier = () =>
      sentence.figures
        .slice(Math.max(0, place - reach), place)
        .filter(other => isAmount(figures[other] as ReadFigure) && open(other))
    if (figure.role === 'share') {
      const slot = slots[index]
      const subject =
        figure.language === 'zh'
          ? (slot?.pre ?? '').split('占')[0]
          : (slot?.pre ?? '').split(/\b(?:account|represent|mak(?:e|ing) up)/i)[0]
      const rest = (subject ?? '').replace(/其中|各|分别|约|\b(?:which|and|or|of|a|the)\b|[^\p{L}]+/giu, '')
      if (rest === '') relation.shareOf = earlier().at(-1) ?? null
      return
    }
    if (figure.role !== 'change') return
    const together = respective(layout, figures, sentence, place)
    if (together.length > 1) {
      const bases = earlier().slice(-together.length)
      together.forEach((change, nth) => {
        done.add(change)
        const found = relations[change]
        if (found && bases.length === together.length) found.changeOf = bases[nth] ?? null
      })
      return
    }
    const own = ownWords(slots[index]?.pre ?? '', figure)
    const points = isPoints(figure)
    const bases = points
      ? sentence.figures
          .slice(Math.max(0, place - reach), place)
          .filter(other => figures[other]?.unit === 'percent' && figures[other]?.role !== 'change')
      : earlier()
    // B，比上年的A增长：A is what B is measured against, not what has grown.
    const against =
      bases.length >= 2 &&
      measured.test(
        layout.text.slice(
          Math.max(sentence.start, (figures[bases.at(-1) ?? -1]?.start ?? 0) - 24),
          figures[bases.at(-1) ?? -1]?.start,
        ),
      )
    const last = bases.at(against ? -2 : -1) ?? null
    if (own === '') relation.changeOf = last !== null && sameGroup(layout, last, index) ? last : null
    relation.changeOf ??= valueBehind(layout, figures, sentence, place)
  })
}

const reaching =
  /^[\s，,]*(?:达到?了?|增至|为|总额达|至|到|to(?: reach)?|reaching|and reached|to a total of|(?:reaching|to) (?:over|about|nearly))\s*$/i
const from = /^[\s，,]*(?:由|从|from)[^，,；;。]{0,20}$/i
const to = /^[^，,；;。]{0,20}(?:到|至|\bto)\s*$/i

/** The value behind a change: 增长14.6%，达到171亿元; increased by 200 from 485 to 600. */
function valueBehind(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): number | null {
  const [index, next, last] = [
    sentence.figures[place] ?? -1,
    sentence.figures[place + 1] ?? -1,
    sentence.figures[place + 2] ?? -1,
  ]
  const gap = (before: number, after: number) =>
    layout.bareOpen.slice(figures[before]?.end, Math.min(figures[after]?.start ?? 0, (figures[before]?.end ?? 0) + 60))
  const [first, second] = [figures[next], figures[last]]
  if (!first || !isAmount(first)) return null
  if (reaching.test(gap(index, next))) return next
  return second && isAmount(second) && from.test(gap(index, next)) && to.test(gap(next, last)) ? last : null
}

const measured = /(?:比|较)[^，。；]{0,12}$|\b(?:from|than|over|against|compared (?:with|to))\s+(?:the\s+)?(?:[a-z']+\s+){0,3}$/iu

/** Changes that stand together for several values in their order: 分别增长17.9%和13.0%, up 17.9% and 13.0% respectively. */
function respective(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): readonly number[] {
  const together: number[] = []
  for (let at = place; at < sentence.figures.length && together.length < reach; at++) {
    const index = sentence.figures[at] ?? -1
    const figure = figures[index] as ReadFigure
    // The second of two may be read as an amount: only the first stands behind the verb.
    const first = figures[together[0] ?? -1]
    if (figure.role !== 'change' && !(first && figure.unit === first.unit)) break
    if (at > place) {
      const gap = layout.bareOpen.slice(figures[sentence.figures[at - 1] ?? 0]?.end ?? 0, figure.start)
      if (gap.length > 30 || gap.replace(/[\s、，,和与及]|以及|\band\b|\bby\b|\bup\b|增长|增加|下降/giu, '') !== '') break
    }
    together.push(index)
  }
  if (together.length < 2) return together
  const first = figures[together[0] ?? 0] as ReadFigure
  const last = figures[together.at(-1) ?? 0] as ReadFigure
  const around = layout.text.slice(Math.max(sentence.start, first.start - 40), Math.min(sentence.end, last.end + 60))
  return /分别|\brespectively\b/i.test(around) ? together : together.slice(0, 1)
}

/** What is left of the words before a change when those of changing are taken away: a subject of its own. */
export function ownWords(pre: string, figure: ReadFigure): string {
  const text =
    figure.language === 'zh'
      ? pre.replace(/[\s，,、；;：:。“”]/gu, '').replace(zhChange, '')
      : pre
          .replace(enChange, ' ')
          .replace(/[\s,;:.()-]+/g, ' ')
          .trim()
  return text.length < 2 ? '' : text
}

const sameGroup = (layout: Layout, a: number, b: number): boolean =>
  layout.clauses[layout.clauseOf[a] ?? -1]?.group === layout.clauses[layout.clauseOf[b] ?? -1]?.group
