import type { ReadFigure } from '../figure.ts'
import type { Clause, Sentence } from './clause.ts'
import { isAmount, sameKind } from './compatible.ts'
import type { Layout } from './layout.ts'
import { levelIn, otherLevel } from './level.ts'
import { type Relations, reach } from './relation.ts'
import { type Slot, words } from './slots.ts'

const opener =
  /其中|包括|含(?![税金氧量])|分为|即|\b(?:including|(?<!\b(?:many|some|most|several|all|none|one|two|each|any|both) )of (?:which|whom)|of (?:these|them)|among (?:them|these|which|whom)|comprising|consisting of|made up of|namely|divided into)\b/iu
const stops =
  /此外|另外|同时|累计|总计|合计|共计|总数|共(?!同)|全年|全区|其他方面|\b(?:in addition|besides|meanwhile|altogether|a total of|in total|also|cumulative|while)\b/iu
const act =
  /^(?:新增|认定|培育|引进|申请|申报|授权|获|荣获|举办|召开|开展|组织|培训|发放|赠送|印发|出台|签订|签约|转化|实施|承担|安排|投入|出资|拨付|设立|建立|建设|建成|成立|组建|兑现|完成|实现|达到|拥有|新建|带动|帮助|拉动)/u
const fillers = /\b(?:and|or|plus|the|a|an|for|by|with|from|in|of|about|over|nearly|some|another)\b|[^\p{L}]+/giu
const rest = /其余|其他|其它|余下|剩余|结余|\b(?:others?|rest|remain\w*)\b/iu

const otherwise =
  /年|上[年月期]|去|目标|计划|原|约合|折合|净增|新增|增|减|排|第|\b(?:year|last|previous|target|plan|up|down|from|rank|about|equal|was|in|19|20\d\d)\b|(?:19|20)\d\d/iu

/** The list of parts that is being read. */
interface Open {
  readonly whole: number
  readonly outer: number | null
  readonly group: number
  /** The first part: those behind a comma must be said like it. */
  readonly first: number
}

/** Gives the figures of a sentence behind 其中, including … the whole they are parts of. `before` is the sentence before it in its paragraph. */
export function partsOfWholes(
  layout: Layout,
  figures: readonly ReadFigure[],
  slots: readonly (Slot | null)[],
  sentence: Sentence,
  before: Sentence | null,
  relations: readonly Relations[],
): void {
  let open: Open | null = null
  sentence.figures.forEach((index, place) => {
    const figure = figures[index] as ReadFigure
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    const relation = relations[index]
    if (!clause || !relation || !isAmount(figure) || relation.changeOf !== null) return
    const from = place === 0 ? sentence.start : (figures[sentence.figures[place - 1] ?? 0]?.end ?? sentence.start)
    // Inside brackets only what stands there opens a list; outside, what stands in brackets does not.
    const stretch = { ...clause, start: clause.outer === null ? from : clause.start }
    const between = words(layout, stretch, Math.max(from, figure.start - 200), figure.start)
    const opened = opener.exec(between)
    // "one of them new; 14 are …": the one before is the part, not the one behind.
    const already = place > 0 && /^of/i.test(opened?.[0] ?? '') && between.slice(0, opened?.index).trim() === ''
    const opens =
      (opened !== null && !already) ||
      opensBracket(layout, figures, sentence, place) ||
      opensColon(layout, figures, sentence, place)
    if (opens) {
      const whole = wholeFor(index, place, clause, /^(?:其中|of|among)/iu.test(opened?.[0] ?? ''))
      open = whole === null ? null : { whole, outer: clause.outer, group: clause.group, first: index }
    } else if (open === null) return
    else if (open.outer !== clause.outer) {
      if (clause.outer === null) open = null
      return
    } else if (
      stops.test(between) ||
      (clause.group !== open.group && levelIn(between) === null) ||
      !continues(open, index, between)
    ) {
      open = null
      return
    }
    if (open === null || !sameKind(figures[open.whole] as ReadFigure, figure)) return
    if (otherLevel(levelBeside(open.whole), levelBeside(index))) open = null
    else relation.partOf = open.whole
  })

  function wholeFor(index: number, place: number, clause: Clause, reachesBack: boolean): number | null {
    const figure = figures[index] as ReadFigure
    const inner = clause.outer !== null
    const amounts = (list: readonly number[]) =>
      list.filter(other => isAmount(figures[other] as ReadFigure) && relations[other]?.changeOf === null).reverse()
    const own = amounts(sentence.figures.slice(Math.max(0, place - reach), place))
    // Only 其中 and of these reach back over a full stop.
    const candidates = own.length > 0 || !reachesBack ? own : amounts(before?.figures.slice(-reach) ?? [])
    const wholes = candidates.filter((other, nth) => {
      const whole = figures[other] as ReadFigure
      // A bare number is taken for a part only of what stands right before it.
      if (!sameKind(whole, figure) || (nth > 0 && !said(figure))) return false
      return inner || layout.clauses[layout.clauseOf[other] ?? -1]?.outer === null
    })
    return nearestKin(wholes, index)
  }

  /** The nearest, unless one further off is named in the part's words: 专利申请300件，授权200件，其中发明专利申请80件. */
  function nearestKin(wholes: readonly number[], part: number): number | null {
    const name = slots[part]?.pre ?? ''
    const shared = wholes.slice(0, 3).map(other => commonPairs(name, slots[other]?.pre ?? ''))
    const best = shared[0] === 0 ? shared.findIndex(count => count > 0) : 0
    return wholes[Math.max(0, best)] ?? null
  }

  /** Whether a figure goes on with a list: joined by 、 or and, or said like its first part. */
  function continues(list: Open, index: number, between: string): boolean {
    const figure = figures[index] as ReadFigure
    const [name, first] = [slots[index]?.pre ?? '', slots[list.first]?.pre ?? '']
    if (figure.language === 'zh') {
      if ((/^[^，,；;：:。]*$/u.test(between) && !act.test(between.trim())) || rest.test(name)) return true
      if (levelIn(between) !== null && levelBeside(list.first) !== null) return true
      if (act.test(name.trim()) && !act.test(first.replace(/其中|包括/gu, '').trim())) return false
      const tail = name.trim().slice(-2)
      return (
        tail !== '' &&
        (first.trim().endsWith(tail) || (name.trim().length <= 4 && first.replace(/其中|包括/gu, '').trim().length <= 4))
      )
    }
    if (rest.test(`${name} ${slots[index]?.post ?? ''}`)) return true
    // What stands before the last comma or and belongs to the part before.
    const own = name.split(/,|\band\b|\bplus\b/iu).at(-1) ?? ''
    const words = own
      .replace(fillers, ' ')
      .trim()
      .split(/\s+/u)
      .filter(word => word !== '')
    return words.length <= 1 || (levelIn(own) !== null && levelBeside(list.first) !== null)
  }

  /** The level said of a figure in its own slot. */
  function levelBeside(index: number) {
    const [pre, post] = [slots[index]?.pre.slice(-40) ?? '', slots[index]?.post ?? '']
    return levelIn(figures[index]?.language === 'en' ? `${pre} ${post}` : `${pre} ${post.split(/[，,、]/u)[0]}`)?.level ?? null
  }
}

/** Whether a figure's own words say what it counts: a bare number takes its unit from elsewhere. */
const said = (figure: ReadFigure): boolean => figure.language === 'zh' || figure.measure !== ''

const totalled = /共|合计|总计|\b(?:a total of|in total|altogether)\b/iu

/** Whether a figure is the first behind the colon after a total: 共45份：技术开发12份、技术转让8份. */
function opensColon(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): boolean {
  const [index, previous] = [sentence.figures[place] ?? -1, sentence.figures[place - 1] ?? -1]
  const [clause, before] = [layout.clauses[layout.clauseOf[index] ?? -1], layout.clauses[layout.clauseOf[previous] ?? -1]]
  const whole = figures[previous]
  if (!clause || !before || !whole || clause.figures[0] !== index || !/[:：]/.test(clause.mark) || clause.outer !== before.outer)
    return false
  if (clause.start - whole.end > 40 || before.end > clause.start || clause.start - before.end > 2) return false
  return totalled.test(layout.text.slice(Math.max(before.start, whole.start - 30), whole.start))
}

/** Whether a figure is the first of several in brackets right behind an amount: 14 projects (4 national, 9 municipal). */
function opensBracket(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): boolean {
  const [index, previous] = [sentence.figures[place] ?? -1, sentence.figures[place - 1] ?? -1]
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const before = figures[previous]
  if (!clause || clause.outer === null || clause.mark !== '(' || !before || clause.figures[0] !== index) return false
  if (clause.start - before.end >= 24 || layout.clauseOf[previous] !== clause.outer) return false
  const following = sentence.figures[place + 1] ?? -1
  const next = figures[following]
  if (next !== undefined && layout.clauses[layout.clauseOf[following] ?? -1]?.outer === clause.outer) return isAmount(next)
  // Alone in its brackets it may be last year's or a target: 24家（上年20家）.
  const text = layout.text.slice(clause.start, clause.end)
  const plain = layout.bare.slice(clause.start, clause.end).replace(/\s/gu, '')
  return plain.length <= 16 && plain !== '' && !otherwise.test(text)
}

/** How many pairs of neighbouring Chinese characters two names share. */
function commonPairs(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, b.length - 1) }, (_, at) => b.slice(at, at + 2)))
  let count = 0
  for (let at = 0; at + 1 < a.length; at++)
    if (/^\p{Script=Han}{2}$/u.test(a.slice(at, at + 2)) && pairs.has(a.slice(at, at + 2))) count++
  return count
}
