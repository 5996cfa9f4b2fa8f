import type { FigureContext, TimeWord } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../figure.ts'
import { areaOf, findAreas, lastAreaBefore, ownPlace } from './area.ts'
import { aroundOf } from './around.ts'
import { cellContext } from './cell-context.ts'
import type { Clause, Sentence } from './clause.ts'
import { sameKind } from './compatible.ts'
import { clausePlace, type Layout, layoutOf } from './layout.ts'
import { levelIn } from './level.ts'
import { outlineOf } from './outline.ts'
import type { Relations } from './relation.ts'
import { relationsOf } from './relations.ts'
import { slotsOf } from './slots.ts'
import { subjectsOf } from './subjects.ts'
import { timesOf } from './time-of-figure.ts'

export { subjectKey } from './subject-key.ts'

/** What the text says about every figure, by its index in `reading.figures`. `scope` is the year and day that the document speaks of. */
export function contextsOf(
  draft: Draft,
  reading: Reading,
  scope: { readonly year: number; readonly asAt: string } | null,
): readonly FigureContext[] {
  const { figures } = reading
  const layout = layoutOf(draft, reading, scope?.year ?? null)
  const outline = outlineOf(draft, layout, reading)
  const slots = slotsOf(layout, figures)
  const relations = relationsOf(layout, figures, slots)
  const subjects = subjectsOf(layout, figures, slots, relations)
  const times = timesOf(layout, figures, figure => outline.timesOver(figure))
  yearsInOrder(figures, relations, times)
  const areas = findAreas(layout.text)
  const own = ownPlace(layout.text, areas)
  const areaBefore = lastAreaBefore(layout, areas)
  return figures.map((figure, index): FigureContext => {
    const clause = layout.clauses[layout.clauseOf[index] ?? -1]
    const sentence = clause && layout.sentences[clause.sentence]
    const relation = relations[index] ?? { partOf: null, changeOf: null, shareOf: null }
    const cell = cellContext(outline, index, subjects[index]?.text ?? '')
    const subject = cell?.subject ?? subjects[index]?.text ?? ''
    const inherited = [relation.changeOf, relation.shareOf, relation.partOf].find(other => other !== null) ?? -1
    const said = subjects[index]?.level ?? levelIn(subject)?.level ?? subjects[inherited]?.level ?? null
    const behind = figure.role === 'rank' || !clause ? null : areaBefore(figure.end, Math.min(clause.end, figure.end + 80))
    const mention =
      clause && sentence
        ? (behind ?? areaBefore(figure.language === 'zh' ? sentence.start : headStart(layout, sentence, clause), figure.start))
        : null
    const area = figure.role === 'rank' || mention === null ? null : areaOf(mention, own)
    return {
      subject,
      around: aroundOf(layout, outline, slots, index),
      level: said,
      times: times[index] ?? [],
      area,
      relations: relation,
    }
  })
}

/** English says the place in the figure's own clause or in the words that open the sentence: Across the province, … */
function headStart(layout: Layout, sentence: Sentence, clause: Clause): number {
  const place = clausePlace(layout, sentence, clause.start)
  const first = layout.clauses[sentence.clauses[0] ?? -1]
  return place === 1 && first && first.figures.length === 0 ? first.start : clause.start
}

/** 2005年为1124件，2004年为911件，同比增长23.4%: the change is of the later year's value, though the earlier's stands nearer. */
function yearsInOrder(
  figures: Reading['figures'],
  relations: readonly Relations[],
  times: readonly (readonly TimeWord[])[],
): void {
  const yearOf = (index: number) => {
    const first = times[index]?.[0]
    return first?.kind === 'year' ? first.year : null
  }
  for (const relation of relations) {
    const of = relation.changeOf
    if (of === null) continue
    const [year, before] = [yearOf(of), yearOf(of - 1)]
    const [nearer, further] = [figures[of], figures[of - 1]]
    if (year !== null && before === year + 1 && nearer && further && sameKind(nearer, further)) relation.changeOf = of - 1
  }
}
