import { fill } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { sameKind } from '../context/compatible.ts'
import { keyWords } from '../context/subject-key.ts'
import type { Finding } from '../context.ts'
import type { ReadFigure } from '../figure.ts'
import { intervalOf } from './interval.ts'
import type { Matter } from './matter.ts'
import { raw } from './say.ts'

const outOf = /^\s*(?:out\s+)?of\s+(?:the|its|our|all(?:\s+the)?|their|these|those|a total of)?\s*$/i
const among =
  /^[^，。；,.;：:、\d]{0,24}(?:中|当中|之中)[，,]?(?:(?:已经|已|共|现)?(?:有|的)?|[^，。；,.;：:、\d]{0,20}的(?:已有|有|达|达到|共有))$/u

/** Parts larger than their wholes: an of-which, or counts over their denominators (15 of the 14, 14个社区中有15个). */
export function findOfWhich(matter: Matter): readonly Finding[] {
  const { figures, contexts, layout } = matter
  const found: Finding[] = []
  contexts.forEach(({ relations, times }, index) => {
    const whole = relations.partOf
    const part = figures[index]
    const of = figures[whole ?? -1]
    if (whole === null || !part || !of || part.unit === 'percent' || !exceeds(part, of) || !named(matter, index, whole)) return
    if (unnamedInBrackets(matter, index)) return
    const other = contexts[whole]?.times ?? []
    // A part of another time is part of another whole.
    if (times.length > 0 && other.length > 0 && JSON.stringify(times[0]) !== JSON.stringify(other[0])) return
    found.push(ofWhich(figures, index, whole))
  })
  figures.forEach((figure, index) => {
    const next = figures[index + 1]
    if (!next || !sameSentence(matter, index, index + 1) || next.start - figure.end > 40) return
    const gap = layout.text.slice(figure.end, next.start)
    const counted = figure.role === 'amount' && next.role === 'amount'
    if (
      counted &&
      outOf.test(gap) &&
      /^(?:1|0)$/.test(next.step) &&
      (figure.unit === 'count' || figure.unit === 'of' || sameKind(figure, next)) &&
      exceeds(figure, next) &&
      close(figure, next)
    )
      found.push(ofWhich(figures, index, index + 1))
    else if (
      counted &&
      among.test(gap) &&
      sameKind(figure, next) &&
      exceeds(next, figure) &&
      contexts[index + 1]?.relations.partOf === null
    )
      found.push(ofWhich(figures, index + 1, index))
  })
  return found
}

/** 15 of 14 is a slip; 38,400 of 57 species counts two things. */
const close = (part: ReadFigure, whole: ReadFigure): boolean => new Exact(part.value).lte(new Exact(whole.value).times(2))

function exceeds(part: ReadFigure, whole: ReadFigure): boolean {
  const most = intervalOf(whole).high
  return most !== null && intervalOf(part).low.gt(most)
}

function ofWhich(figures: readonly ReadFigure[], part: number, whole: number): Finding {
  return {
    kind: 'of-which',
    figures: [part, whole],
    words: fill(
      {
        en: '{part} is stated as a part of {whole} and is larger than it. One of the two is wrong.',
        zh: '所列部分{part}大于其总数{whole}，两数必有一误，请核对。',
      },
      { part: raw(figures[part] as ReadFigure), whole: raw(figures[whole] as ReadFigure) },
    ),
    expected: null,
  }
}

const sameSentence = ({ layout }: Matter, a: number, b: number): boolean =>
  layout.clauses[layout.clauseOf[a] ?? -1]?.sentence === layout.clauses[layout.clauseOf[b] ?? -1]?.sentence

/** Whether part and whole surely count one kind of thing: one unit that is said, or for bare numbers one noun (16 at the provincial level). */
function named({ figures, contexts }: Matter, part: number, whole: number): boolean {
  const [a, b] = [figures[part], figures[whole]]
  if (a?.unit === b?.unit && a?.unit !== 'count') return true
  const noun = (index: number) =>
    keyWords(contexts[index]?.subject ?? '')
      .split(' ')
      .at(-1) ?? ''
  return noun(part) !== '' && noun(part).slice(-4) === noun(whole).slice(-4)
}

/** Numbers in brackets that nothing calls parts may be anything. */
function unnamedInBrackets({ layout }: Matter, index: number): boolean {
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  if (!clause || clause.outer === null) return false
  return !/其中|包括|含|\b(?:including|of which|of whom|of them)\b/iu.test(layout.text.slice(clause.start, clause.end))
}
