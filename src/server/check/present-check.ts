import { subjectKey } from '../../engines/draft-check/context/subject-key.ts'
import type { FigureReading } from '../../engines/draft-check/knowledge.ts'
import type { Candidate, CheckedFigure, Verdict } from '../../engines/draft-check/report.ts'
import type { Checked, KeptCheck } from './kept-checks.ts'

/** A check among others: what it is of, how far it is, what was found. */
export const checkHead = (check: KeptCheck) => ({
  id: check.id,
  name: check.pasted ? null : check.handed.name,
  startedAt: check.startedAt,
  state: check.state,
  stage: check.stage,
  ...(check.checked && { verdicts: countVerdicts(check.checked.report.figures) }),
})

/** A check that is done. `brief` leaves out what is long for each figure: it is asked for one by one. */
export const presentCheck = (check: KeptCheck, { format, draft, warnings, report, readings }: Checked, brief: boolean) => ({
  ...checkHead(check),
  format,
  warnings,
  parts: draft.parts,
  report: brief ? { ...report, figures: report.figures.map(briefFigure) } : report,
  readings: appliedReadings(report.figures, readings),
})

/** What officers said, and the figures of the document that it decides. */
function appliedReadings(figures: readonly CheckedFigure[], readings: readonly FigureReading[]) {
  const idOf = new Map(readings.map(({ id, subject, unit }) => [`${subject}\n${unit}`, id]))
  const applied = new Map<string, number[]>()
  for (const [index, figure] of figures.entries()) {
    const id = idOf.get(`${subjectKey(figure.context, figure)}\n${figure.unit}`)
    if (id === undefined || figure.linkedBy === 'marked') continue
    const decided = applied.get(id) ?? []
    decided.push(index)
    applied.set(id, decided)
  }
  return [...applied].map(([id, decided]) => ({ id, figures: decided }))
}

/** A figure without its candidates, reasons and the words around it. */
const briefFigure = ({ candidates, context: _, link, ...figure }: CheckedFigure) => ({
  ...figure,
  link: link && withoutReasons(link),
  candidateCount: candidates.length,
})

const withoutReasons = ({ reasons: _, ...candidate }: Candidate) => candidate

function countVerdicts(figures: readonly CheckedFigure[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of figures) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
