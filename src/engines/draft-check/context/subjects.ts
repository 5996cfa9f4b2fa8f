import type { LevelWord } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { ownWords } from './changes.ts'
import type { Clause, Sentence } from './clause.ts'
import { isAmount, isCount } from './compatible.ts'
import { clausePlace, type Layout } from './layout.ts'
import { levelIn, withoutLevel } from './level.ts'
import * as en from './phrase-en.ts'
import { isAttribute, isGeneric, isOnlyLevel, namesIn, startsWithPart } from './phrase-kinds.ts'
import * as zh from './phrase-zh.ts'
import type { relationsOf } from './relations.ts'
import { type Slot, words } from './slots.ts'

/** What is counted, and at which level. */
export interface Subject {
  readonly text: string
  readonly level: LevelWord | null
}

type Relations = ReturnType<typeof relationsOf>

const nothing: Subject = { text: '', level: null }

/** The subject of every figure of the text, elided nouns put back. */
export function subjectsOf(
  layout: Layout,
  figures: readonly ReadFigure[],
  slots: readonly (Slot | null)[],
  relations: Relations,
): readonly Subject[] {
  const subjects: Subject[] = figures.map(() => nothing)
  let before: Sentence | null = null
  for (const sentence of layout.sentences) {
    const previous: Sentence | null = before?.part === sentence.part ? before : null
    new Reader(layout, figures, slots, relations, subjects).read(sentence, previous)
    before = sentence
  }
  return subjects
}

class Reader {
  readonly #layout: Layout
  readonly #figures: readonly ReadFigure[]
  readonly #slots: readonly (Slot | null)[]
  readonly #relations: Relations
  readonly #subjects: Subject[]

  constructor(
    layout: Layout,
    figures: readonly ReadFigure[],
    slots: readonly (Slot | null)[],
    relations: Relations,
    subjects: Subject[],
  ) {
    this.#layout = layout
    this.#figures = figures
    this.#slots = slots
    this.#relations = relations
    this.#subjects = subjects
  }

  read(sentence: Sentence, before: Sentence | null): void {
    let last: Subject = nothing
    let topic = ''
    const later: number[] = []
    const opening = sentence.figures[0]
    if (before && opening !== undefined && startsWithPart(this.#slots[opening]?.pre ?? ''))
      last = this.#subjects[before.figures.at(-1) ?? -1] ?? nothing
    sentence.figures.forEach((index, place) => {
      const figure = this.#figures[index] as ReadFigure
      const clause = this.#layout.clauses[this.#layout.clauseOf[index] ?? -1]
      const slot = this.#slots[index]
      if (!clause || !slot) return
      if (figure.role === 'change' || figure.role === 'share') {
        later.push(index)
        return
      }
      topic = this.#leading(sentence, clause) || topic
      const read = figure.language === 'zh' ? this.#chinese(figure, slot, last, topic) : this.#english(figure, slot, last, topic)
      const found = read.text === '' ? this.#following(figure, clause, sentence) : read
      this.#subjects[index] =
        figure.role === 'rank' && found.level === null && isGeneric(found.text) ? { ...found, level: last.level } : found
      if (place < sentence.figures.length && isAmount(figure) && found.text !== '') last = found
    })
    this.#respectively(sentence)
    for (const index of later) this.#subjects[index] = this.#ofChange(index, topic)
  }

  /** What the rest of the clause or the next one speaks of, where nothing before a figure says what it counts: 400,000 yuan per year for lectures. */
  #following(figure: ReadFigure, clause: Clause, sentence: Sentence): Subject {
    const next = this.#layout.clauses[sentence.clauses[clausePlace(this.#layout, sentence, clause.start) + 1] ?? -1]
    const rest = words(this.#layout, clause, figure.end, Math.min(clause.end, figure.end + 100))
    const later =
      next && next.outer === clause.outer ? words(this.#layout, next, next.start, Math.min(next.end, next.start + 160)) : ''
    for (const text of [rest, later]) {
      const phrase = figure.language === 'zh' ? zh.nounBehind(text, figure.measure) : en.stripEnds(text)
      if (phrase !== '') return { text: phrase, level: levelIn(phrase)?.level ?? null }
    }
    return nothing
  }

  /** The noun of the clause before, when it has no figure of its own: 全区高新技术企业，共7家. */
  #leading(sentence: Sentence, clause: Clause): string {
    const { clauses } = this.#layout
    if (clause.outer !== null) {
      const outer = clauses[clause.outer]
      if (!outer) return ''
      const text = words(this.#layout, outer, Math.max(outer.start, clause.start - 60), clause.start - 1)
      return /[\p{Script=Han}]/u.test(text) ? zh.nounBefore(text) : en.nounBefore(text).noun
    }
    const home = clausePlace(this.#layout, sentence, clause.start)
    for (let at = home - 1; at >= Math.max(0, home - 2); at--) {
      const other = clauses[sentence.clauses[at] ?? -1]
      if (!other || other.outer !== null) continue
      if (other.figures.length > 0) return ''
      const text = words(this.#layout, other, Math.max(other.start, other.end - 80), other.end)
      const noun = /[\p{Script=Han}]/u.test(text) ? zh.nounBefore(text) : en.stripEnds(text)
      if (noun !== '') return noun
    }
    return ''
  }

  #chinese(figure: ReadFigure, slot: Slot, last: Subject, topic: string): Subject {
    const before = zh.nounBefore(
      figure.role === 'rank'
        ? slot.pre.replace(/(?:名列|位列|位居|居|列|排名|排|获|在)?(?:全[市省国区县]|同类[\p{Script=Han}]{0,4})?\s*$/u, '')
        : slot.pre,
    )
    const used = /^[\s，,]*(?:专项|主要)?用于(.+)/u.exec(slot.post)?.[1]
    const behind =
      figure.role === 'rank'
        ? ''
        : zh.nounBehind(used ?? slot.post, used ? '' : figure.measure) || zh.nounOfMeasure(figure.measure)
    const bare = before === '' || /^(?:其余|其他|其它|总数|总量|总额|数量|人数)$/u.test(before)
    const onlyLevel = !bare && isOnlyLevel(before)
    const act = zh.isAct(before)
    if (behind !== '' && (bare || act || onlyLevel || used !== undefined || (isCount(figure) && zh.endsInAct(slot.pre.trim())))) {
      const level = levelIn(behind)?.level ?? levelIn(before)?.level ?? null
      const merged = onlyLevel ? `${before}${behind}` : behind
      // 15家国家级、[16家]省级: a level behind the number and no noun.
      if (isOnlyLevel(behind)) return { text: `${behind}${withoutLevel(last.text) || topic}`, level }
      return { text: merged, level }
    }
    if (onlyLevel || (isAttribute(before) && last.text !== '')) {
      const head = withoutLevel(last.text) || withoutLevel(topic)
      return { text: `${before}${head}`, level: levelIn(before)?.level ?? null }
    }
    if (act && !bare && last.text !== '')
      return { text: `${before}${last.text.startsWith(before) ? last.text.slice(before.length) : last.text}`, level: last.level }
    if (bare) {
      const inherited = slot.previous === null && topic !== '' && last.text === '' ? topic : last.text || topic
      return { text: inherited, level: levelIn(inherited)?.level ?? null }
    }
    return { text: before, level: levelIn(before)?.level ?? null }
  }

  #english(figure: ReadFigure, slot: Slot, last: Subject, topic: string): Subject {
    const brief = /^(?:of\s+)?(state|national|province|provincial|city|municipal|district|county)$/i.exec(
      en.nounBefore(slot.pre).noun,
    )?.[1]
    // "state 6, province 15, city 35": in hasty notes the level alone stands before the number.
    if (brief && en.nounBehind(slot.post) === '') {
      const text = `${brief}-level ${withoutLevel(last.text || topic)}`.trim()
      return { text, level: levelIn(text)?.level ?? null }
    }
    const { noun, verb } = en.nounBefore(slot.pre)
    const rankless = figure.role === 'rank' ? noun.replace(/\b(?:rank(?:ed|ing|s)?|placed|came|come)\b.*$/i, '').trim() : noun
    const behind = figure.role === 'rank' ? '' : en.nounBehind(slot.post)
    const said = levelIn(`${behind} ${slot.post}`)?.level ?? null
    const empty = behind === '' || isOnlyLevel(behind)
    const measured = isCount(figure)
    const act = en.endsInAct(slot.pre)
    const useBefore = rankless !== '' && !act && (empty || !measured || /\bnumber of\b/i.test(slot.pre))
    if (useBefore && (verb || !empty || slot.previous === null || !isOnlyLevel(behind) || behind === ''))
      return { text: rankless, level: said ?? levelIn(rankless)?.level ?? null }
    if (!empty) return { text: behind, level: said }
    const rest = slot.previous === null && last.text === '' && topic === '' ? en.stripEnds(slot.post.slice(0, 80)) : ''
    const head = last.text || topic || rest
    if (behind !== '') return { text: `${behind.replace(/^(?:at|of|on)\s.*$/i, '')} ${withoutLevel(head)}`.trim(), level: said }
    if (rankless !== '' && !act) return { text: rankless, level: said ?? levelIn(rankless)?.level ?? null }
    return { text: head, level: said ?? (slot.previous === null ? null : last.level) }
  }

  /** A and B are x and y respectively: the names in their order. Without names the figures repeat the row before them: …6家、10家和35家；2003年底只有4家、9家和22家. */
  #respectively(sentence: Sentence): void {
    let row: readonly number[] = []
    for (const clauseIndex of sentence.clauses) {
      const clause = this.#layout.clauses[clauseIndex] as Clause
      const amounts = clause.figures.filter(index => isAmount(this.#figures[index] as ReadFigure))
      const first = this.#figures[amounts[0] ?? -1]
      if (amounts.length < 2 || amounts.length > 8 || !first) continue
      const chinese = first.language === 'zh'
      const text = words(this.#layout, clause, Math.max(clause.start, first.start - 160), first.start)
      const whole = this.#layout.text.slice(clause.start, Math.min(clause.end + 20, clause.start + 600))
      const name = chinese ? /^(.*)(?:分别|依次)/u.exec(text)?.[1] : /\brespectively\b/i.test(whole) ? text : undefined
      const names = name === undefined ? [] : namesIn(name, text, chinese)
      if (names.length === amounts.length) this.#named(amounts, names, chinese)
      else if (row.length === amounts.length && this.#sameKinds(row, amounts) && names.length <= 1)
        amounts.forEach((index, nth) => {
          this.#subjects[index] = this.#subjects[row[nth] ?? -1] ?? nothing
        })
      row = amounts
    }
  }

  #named(amounts: readonly number[], names: readonly string[], chinese: boolean): void {
    const head = withoutLevel(names.at(-1) ?? '')
    amounts.forEach((index, nth) => {
      const own = names[nth] ?? ''
      const text = isOnlyLevel(own) ? `${/^[省市区县]$/u.test(own) ? `${own}级` : own}${chinese ? '' : ' '}${head}` : own
      this.#subjects[index] = { text, level: levelIn(text)?.level ?? null }
    })
  }

  /** Whether the second row repeats the first in its place: same kinds, and no noun of its own before any but the first. */
  #sameKinds(row: readonly number[], amounts: readonly number[]): boolean {
    return amounts.every((index, nth) => {
      const pre = this.#slots[index]?.pre ?? ''
      const bare = nth === 0 || pre.replace(/[\s、，,和与及]|\band\b/giu, '') === ''
      return bare && this.#figures[index]?.unit === this.#figures[row[nth] ?? -1]?.unit
    })
  }

  #ofChange(index: number, topic: string): Subject {
    const relation = this.#relations[index]
    const of = relation?.changeOf ?? relation?.shareOf ?? null
    const figure = this.#figures[index] as ReadFigure
    const pre = this.#slots[index]?.pre ?? ''
    if (figure.role === 'share') {
      const left =
        figure.language === 'zh'
          ? zh.nounBefore(pre.split('占')[0] ?? '')
          : en.nounBefore(pre.split(/\b(?:account|represent|mak(?:e|ing) up)/i)[0] ?? '').noun
      if (left !== '') return { text: left, level: levelIn(left)?.level ?? null }
    }
    if (of !== null) return this.#subjects[of] ?? nothing
    const own = ownWords(pre, figure)
    const noun =
      own === ''
        ? topic
        : figure.language === 'zh'
          ? zh.nounBefore(pre.replace(/(?:同比|比上年|较上年|比|较|增长|增加|提高|上升|下降|减少|增幅|增速|减).*$/u, '')) || own
          : en.nounBefore(own).noun || own
    return { text: noun, level: levelIn(noun)?.level ?? null }
  }
}
