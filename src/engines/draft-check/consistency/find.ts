import { knownLayout } from '../context/layout.ts'
import { outlineOf } from '../context/outline.ts'
import { slotsOf } from '../context/slots.ts'
import type { FigureContext, Finding } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../figure.ts'
import { findCounts } from './counts.ts'
import { findDifferences } from './differences.ts'
import { findGrowth } from './growth.ts'
import type { Matter } from './matter.ts'
import { findOfWhich } from './of-which.ts'
import { findRates } from './rates.ts'
import { findRepeated } from './repeated.ts'
import { findShares } from './shares.ts'
import { findTableSums } from './table-sums.ts'
import { findTextSums } from './text-sums.ts'

/** What a document contradicts by itself, in the text's order: it says nothing where the text leaves a way for all its figures to be right. */
export function findContradictions(draft: Draft, reading: Reading, contexts: readonly FigureContext[]): readonly Finding[] {
  const layout = knownLayout(draft, reading)
  const { figures } = reading
  const matter: Matter = {
    layout,
    outline: outlineOf(draft, layout, reading),
    figures,
    slots: slotsOf(layout, figures),
    contexts,
  }
  const found = [
    findTextSums,
    findTableSums,
    findOfWhich,
    findGrowth,
    findDifferences,
    findShares,
    findRates,
    findCounts,
    findRepeated,
  ].flatMap(find => find(matter))
  return withoutEchoes(found).sort((a, b) => (a.figures[0] ?? 0) - (b.figures[0] ?? 0))
}

/** One wrong figure, said once: of findings of one kind over the same figures the first stands. */
function withoutEchoes(found: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return found.filter(({ kind, figures }) => {
    const key = `${kind}:${[...figures].sort((a, b) => a - b).join()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
