import type { FigureContext } from '../context.ts'
import type { Clause } from './clause.ts'
import { clausePlace, type Layout } from './layout.ts'
import type { Outline } from './outline.ts'
import { type Slot, words } from './slots.ts'

/** How many clauses on either side are told. */
const reach = 5
const longest = 200

/** The words by their distance from a figure: its own slot, its clause, the sentence, the sentence before, headings and table heads. */
export function aroundOf(
  layout: Layout,
  outline: Outline,
  slots: readonly (Slot | null)[],
  index: number,
): FigureContext['around'] {
  const clause = layout.clauses[layout.clauseOf[index] ?? -1]
  const slot = slots[index]
  if (!clause || !slot) return []
  const around: { words: string; distance: number; where: FigureContext['around'][number]['where'] }[] = []
  const add = (text: string, distance: number, where: FigureContext['around'][number]['where']) => {
    const tidy = text.replace(/\s+/gu, ' ').trim()
    if (/\p{L}/u.test(tidy)) around.push({ words: tidy, distance, where })
  }
  const whole = (other: Clause) => words(layout, other, other.start, Math.min(other.end, other.start + longest))
  add(`${slot.pre} ${slot.post}`, 0, 'clause')
  add(whole(clause), 0, 'clause')
  const sentence = layout.sentences[clause.sentence]
  if (sentence) {
    const home = clausePlace(layout, sentence, clause.start)
    for (let distance = 1; distance <= reach; distance++)
      for (const at of [home - distance, home + distance]) {
        const other = layout.clauses[sentence.clauses[at] ?? -1]
        if (other) add(whole(other), distance, 'sentence')
      }
    const before = layout.sentences[clause.sentence - 1]
    if (before && before.part === sentence.part)
      add(layout.bare.slice(Math.max(before.start, before.end - longest), before.end), reach, 'before')
  }
  const part = outline.partOf[index] ?? -1
  const cell = outline.parts[part]?.cell
  const table = cell && outline.tables.get(cell.table)
  if (cell && table) {
    for (const head of [...table.headsBefore(cell.row, cell.column), ...table.headsOver(cell.row, cell.column)])
      add(outline.wordsOf(head), 1, 'table')
    if (table.caption !== null) add(outline.wordsOf(table.caption), 2, 'table')
  }
  outline.headings(part).forEach((heading, nth) => {
    add(heading.slice(0, longest), nth + 1, 'heading')
  })
  return around
}
