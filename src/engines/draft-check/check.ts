import { findContradictions } from './consistency/find.ts'
import { contextsOf } from './context/contexts.ts'
import type { FigureContext, Finding } from './context.ts'
import { coverageOf } from './coverage.ts'
import type { Draft } from './draft.ts'
import type { ReadFigure } from './figure.ts'
import { checkAgainst } from './judge/check-against.ts'
import type { Knowledge } from './knowledge.ts'
import { readNumerals } from './reading/read.ts'
import type { CheckedFigure, CheckReport } from './report.ts'
import { scopeOfDraft } from './scope.ts'

/**
 * Checks every figure of a draft: reads them, says what each means and whether it is right; without `knowledge`, only against the document itself. The
 * same draft and the same records give the same report. Where the text leaves open what is meant, nothing is guessed.
 */
export async function checkDraft(draft: Draft, knowledge: Knowledge | null): Promise<CheckReport> {
  const reading = readNumerals(draft)
  const contexts = contextsOf(draft, reading, knowledge ?? scopeOfDraft(draft))
  const findings = findContradictions(draft, reading, contexts)
  const found = {
    text: draft.text,
    others: reading.others,
    findings,
    coverage: coverageOf(draft.text, reading),
  }
  if (!knowledge) {
    const figures = reading.figures.map((figure, index) => unlinked(figure, contexts[index]!, findings, index))
    return { ...found, standalone: true, scope: null, figures, missing: [] }
  }
  const { region, year, asAt } = knowledge
  const compared = await checkAgainst(draft, reading, contexts, findings, knowledge)
  return { ...found, standalone: false, scope: { region, year, asAt }, ...compared }
}

/** A figure with which nothing was compared but the document itself. */
function unlinked(figure: ReadFigure, context: FigureContext, findings: readonly Finding[], index: number): CheckedFigure {
  const own = [...findings.keys()].filter(each => findings[each]!.figures.includes(index))
  // The first figure of a finding is the one that is accused; the others only take part.
  const accusing = own.map(each => findings[each]!).find(finding => finding.figures[0] === index)
  return {
    ...figure,
    context,
    verdict: accusing ? 'inconsistent' : 'unchecked',
    link: null,
    linkedBy: null,
    candidates: [],
    other: null,
    difference: null,
    explanation: accusing?.words ?? {
      en: 'Nothing in the document contradicts this figure.',
      zh: '稿件内部未见与此数字矛盾之处。',
    },
    replacement: null,
    findings: own,
  }
}
