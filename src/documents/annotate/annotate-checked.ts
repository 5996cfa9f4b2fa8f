import type { CheckedFigure, CheckReport, Verdict } from '../../engines/draft-check/report.ts'
import { verdictWords } from '../../engines/draft-check/verdict-words.ts'
import type { Language } from '../../kernel/words.ts'
import type { ReadDocument } from '../reading/read-document.ts'
import type { Mark, MarkColour } from './mark.ts'

/** What of a check is written into the document. */
export interface CheckedOptions {
  readonly language: Language
  readonly comments: boolean
  readonly highlights: boolean
  /** Indexes of figures that get ours as a tracked change. */
  readonly changes: readonly number[]
  /** The instant that comments and changes carry; now when absent. */
  readonly date?: string
}

/** Verdicts that a person should look at: only these get a comment, so that a long document stays readable. */
const commented: readonly Verdict[] = ['wrong', 'inconsistent', 'out-of-date', 'other-mode', 'ambiguous']

const colours: Readonly<Partial<Record<Verdict, MarkColour>>> = {
  agrees: 'green',
  'agrees-rounded': 'green',
  'out-of-date': 'yellow',
  'other-mode': 'yellow',
  ambiguous: 'yellow',
  inconsistent: 'red',
  wrong: 'red',
  unknown: 'gray',
}

/** The document with what was found at the very places; its form must be one that carries comments. */
export function annotateChecked(document: ReadDocument, report: CheckReport, options: CheckedOptions): Uint8Array {
  if (!document.annotate) throw new Error(`A document of the form "${document.format}" cannot carry comments.`)
  const changed = new Set(options.changes)
  const date = options.date ?? new Date().toISOString()
  const marks = report.figures.flatMap((figure, index): Mark[] => {
    const comment = options.comments ? commentOf(figure, report, options.language) : ''
    const colour = options.highlights ? (colours[figure.verdict] ?? null) : null
    const replacement = changed.has(index) ? figure.replacement : null
    if (comment === '' && colour === null && replacement === null) return []
    const { start, end } = figure
    return [{ start, end, comment, colour, replacement, author: 'Torchbook', date, language: options.language }]
  })
  return document.annotate(marks)
}

/** The verdict, what was understood and what to do, and each contradiction the figure takes part in, one a paragraph; empty where nothing is to be said. */
function commentOf(figure: CheckedFigure, report: CheckReport, language: Language): string {
  const findings = figure.findings.map(index => report.findings[index]!.words[language])
  if (!commented.includes(figure.verdict) && findings.length === 0) return ''
  const { symbol, label } = verdictWords[figure.verdict]
  const said = figure.explanation[language]
  return [`${symbol} ${label[language]}`, said, ...findings.filter(words => words !== said)].join('\n')
}
