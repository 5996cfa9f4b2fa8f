import type { FigureContext } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { isAmount, sameKind } from './compatible.ts'
import type { Layout, Sentence } from './layout.ts'
import { levelIn, otherLevel } from './level.ts'
import { type Slot, words } from './slots.ts'

type Relations = { -readonly [name in keyof FigureContext['relations']]: number | null }

/** How far back a whole or a base is looked for, in figures. */
const reach = 12

const opener =
  /其中|包括|含有|内含|\b(?:including|of which|of whom|of these|of them|among (?:them|these|which|whom)|comprising|consisting of)\b/i
const stops =
  /此外|另外|同时|累计|总计|合计|共计|总数|共(?!同)|全年|全区|其他方面|\b(?:in addition|besides|meanwhile|altogether|a total of|in total|also|cumulative)\b/i
const newAct =
  /^[\s，,、；;和及与并]*(?:新增|认定|培育|引进|申请|申报|授权|获|荣获|举办|召开|开展|组织|培训|发放|印发|出台|签订|签约|转化|实施|承担|安排|投入|出资|拨付|设立|建立|建设|建成|成立|组建|兑现|完成|实现|达到|拥有|新建)/u
const newActEn =
  /\b(?:held|trained|signed|distributed|established|invested|allocated|filed|granted|issued|organi[sz]ed|registered|introduced)\b/i

const zhChange =
  /同比|环比|(?:比|较|与)(?:去年|上年|上一年|往年|上年度|前年)?(?:同期)?(?:相比)?|按?(?:可比价格?|现价|不变价格?)(?:计算)?|年均|平均|每年|分别|各|增长率|增长|增幅|增速|增加|上升|提高|提升|下降|减少|降低|回落|扩大|净|又|均|再|为|达到|达|约|近|超过|了|的|则|也|仅|由|到|。|翻|递增/gu
const enChange =
  /\b(?:an?|the|up|down|by|of|increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|gain|over|about|nearly|more|than|or|and|year[- ]on[- ]year|yoy|which|was|is|were|with|it|rate|annual|net|real|respectively|also|another|representing|comparable|prices|at|in|terms)\b/gi

/** What the figures of every sentence are to each other: parts of wholes, changes and shares of amounts. */
export function relationsOf(
  layout: Layout,
  figures: readonly ReadFigure[],
  slots: readonly (Slot | null)[],
): readonly Relations[] {
  const relations: Relations[] = figures.map(() => ({ partOf: null, changeOf: null, shareOf: null }))
  let before: Sentence | null = null
  for (const sentence of layout.sentences) {
    if (sentence.figures.length === 0) {
      before = null
      continue
    }
    parts(layout, figures, slots, sentence, before?.part === sentence.part ? before : null, relations)
    changes(layout, figures, slots, sentence, relations)
    before = sentence
  }
  return relations
}

function parts(
  layout: Layout,
  figures: readonly ReadFigure[],
  slots: readonly (Slot | null)[],
  sentence: Sentence,
  before: Sentence | null,
  relations: Relations[],
): void {
  let whole: number | null = null
  let home: number | null = null
  let group: number | null = null
  sentence.figures.forEach((index, place) => {
    const figure = figures[index] as ReadFigure
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    if (!clause || !isAmount(figure)) return
    // Behind a semicolon only a list by levels goes on: 其中国家级7家；省级16家.
    if (group !== null && clause.group !== group && levelIn(slots[index]?.pre ?? '') === null) whole = null
    const from = place === 0 ? sentence.start : (figures[sentence.figures[place - 1] ?? 0]?.end ?? sentence.start)
    // Inside brackets only what stands there opens a list; outside, what stands in brackets does not.
    const between = words(
      layout,
      { ...clause, start: clause.outer === null ? from : clause.start },
      Math.max(from, figure.start - 200),
      figure.start,
    )
    const opens = opener.test(between) || opensBracket(layout, figures, sentence, place)
    if (opens) {
      const candidates = sentence.figures.slice(Math.max(0, place - reach), place).reverse()
      const earlier =
        place === 0 || candidates.every(other => !isAmount(figures[other] as ReadFigure))
          ? (before?.figures.slice(-reach).reverse() ?? [])
          : []
      whole = nearestKin(
        [...candidates, ...earlier].filter(other => fitsWhole(other, figure, clause.outer !== null)),
        index,
      )
      home = clause.outer
      group = clause.group
    } else if (whole === null) return
    else if (home !== clause.outer) {
      if (clause.outer === null) whole = null
      return
    } else if (
      stops.test(between) ||
      (newAct.test(between) && !/[、和与及]\s*$/u.test(between.slice(0, 1))) ||
      newActEn.test(between)
    ) {
      whole = null
      return
    }
    const of = figures[whole ?? -1]
    if (whole === null || !of || !sameKind(of, figure)) return
    const wholeLevel =
      levelIn(
        `${slots[whole]?.pre.slice(-40) ?? ''} ${figure.language === 'en' ? (slots[whole]?.post ?? '') : (slots[whole]?.post.split(/[，,、]/u)[0] ?? '')}`,
      )?.level ?? null
    const partLevel = levelIn(figure.language === 'en' ? (slots[index]?.post ?? '') : between)?.level ?? null
    if (otherLevel(wholeLevel, partLevel)) {
      whole = null
      return
    }
    const relation = relations[index]
    if (relation) relation.partOf = whole
  })

  /** The nearest, unless one further off in the same clause list is named in the part's words: 专利申请300件，授权200件，其中发明专利申请80件. */
  function nearestKin(wholes: readonly number[], part: number): number | null {
    const name = slots[part]?.pre ?? ''
    const shared = wholes.slice(0, 3).map(other => commonPairs(name, slots[other]?.pre ?? ''))
    const best = shared[0] === 0 ? shared.findIndex(count => count > 0) : 0
    return wholes[Math.max(0, best)] ?? null
  }

  function fitsWhole(other: number, figure: ReadFigure, inner: boolean): boolean {
    const candidate = figures[other] as ReadFigure
    if (!isAmount(candidate) || !sameKind(candidate, figure)) return false
    return inner || layout.clauses[layout.clauseOf[other] ?? -1]?.outer === null
  }
}

function changes(
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
    const earlier = () =>
      sentence.figures.slice(Math.max(0, place - reach), place).filter(other => isAmount(figures[other] as ReadFigure))
    if (figure.role === 'share') {
      const slot = slots[index]
      const subject =
        figure.language === 'zh'
          ? (slot?.pre ?? '').split('占')[0]
          : (slot?.pre ?? '').split(/\b(?:account|represent|mak(?:e|ing) up)/i)[0]
      const rest = (subject ?? '').replace(/其中|各|分别|约|\b(?:which|and|or|of|a|the|,)\b/giu, '').trim()
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
    const points = figure.unit === 'percentage-points'
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
    const next = sentence.figures[place + 1]
    if (relation.changeOf === null && next !== undefined) {
      const gap = layout.bareOpen.slice(figure.end, Math.min(figures[next]?.start ?? 0, figure.end + 60))
      const after = figures[next] as ReadFigure
      if (
        isAmount(after) &&
        /^[\s，,]*(?:达到?了?|增至|为|总额达|至|到|to(?: reach)?|reaching|and reached|to a total of|(?:reaching|to) (?:over|about|nearly))\s*$/i.test(
          gap,
        )
      )
        relation.changeOf = next
    }
  })
}

const measured = /(?:比|较)[^，。；]{0,12}$|\b(?:from|than|over|against|compared (?:with|to))\s+(?:the\s+)?(?:[a-z']+\s+){0,3}$/iu

/** Whether a figure is the first of several in brackets right behind an amount: 14 projects (4 national, 9 municipal). */
function opensBracket(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): boolean {
  const [index, previous] = [sentence.figures[place] ?? -1, sentence.figures[place - 1] ?? -1]
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const before = figures[previous]
  if (!clause || clause.outer === null || clause.mark !== '(' || !before || clause.figures[0] !== index) return false
  const next = figures[sentence.figures[place + 1] ?? -1]
  const nextClause = layout.clauses[layout.clauseOf[sentence.figures[place + 1] ?? -1] ?? -1]
  return (
    next !== undefined &&
    nextClause?.outer === clause.outer &&
    isAmount(next) &&
    clause.start - before.end < 24 &&
    layout.clauseOf[previous] === clause.outer
  )
}

/** Changes that stand together for several values in their order: 分别增长17.9%和13.0%, up 17.9% and 13.0% respectively. */
function respective(layout: Layout, figures: readonly ReadFigure[], sentence: Sentence, place: number): readonly number[] {
  const together: number[] = []
  for (let at = place; at < sentence.figures.length && together.length < reach; at++) {
    const index = sentence.figures[at] ?? -1
    const figure = figures[index] as ReadFigure
    if (figure.role !== 'change' && !(at > place && figure.unit === 'percent')) break
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

/** How many pairs of neighbouring Chinese characters two names share. */
function commonPairs(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, b.length - 1) }, (_, at) => b.slice(at, at + 2)))
  let count = 0
  for (let at = 0; at + 1 < a.length; at++)
    if (/^\p{Script=Han}{2}$/u.test(a.slice(at, at + 2)) && pairs.has(a.slice(at, at + 2))) count++
  return count
}
