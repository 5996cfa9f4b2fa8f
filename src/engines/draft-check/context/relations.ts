import type { ReadFigure } from '../figure.ts'
import { changes } from './changes.ts'
import type { Sentence } from './clause.ts'
import type { Layout } from './layout.ts'
import { partsOfWholes } from './parts-of-wholes.ts'
import type { Relations } from './relation.ts'
import type { Slot } from './slots.ts'

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
    changes(layout, figures, slots, sentence, relations)
    partsOfWholes(layout, figures, slots, sentence, before?.part === sentence.part ? before : null, relations)
    before = sentence
  }
  return relations
}
