import { Decimal } from 'decimal.js'
import type { CheckedFigure, CheckReport, Verdict } from '../../src/engines/draft-check/report.ts'
import { daysOf, type PeriodRequest } from '../../src/engines/indicators/period.ts'
import type { Label, LabelledDocument } from './corpus.ts'

/** What was found right and wrong in some documents: counts, and each mistake as a line for people. */
export interface Score {
  labels: number
  /** Figures that the checker read. */
  read: number
  /** Labels that were read at their place with their value and dimension: which currency, per cent, rank, tonnes, or a count of something. */
  readRight: number
  /** The same with the very noun that is counted (enterprises, centres, contracts), which Chinese often leaves to the sentence: 7家. */
  nounRight: number
  /** Labels of which the registers hold something, and were read. */
  linkable: number
  firstRight: number
  /** Links made, right ones and wrong ones; a link made where the registers hold nothing is wrong too. */
  linked: number
  linkedRight: number
  falselyConfident: number
  /** Verdicts on labels that were read; `agrees-rounded` is `agrees`. */
  judged: number
  judgedRight: number
  /** Figures that are not right and were called right. */
  wrongCalledRight: number
  readonly mistakes: string[]
}

export const noScore = (): Score => ({
  labels: 0,
  read: 0,
  readRight: 0,
  nounRight: 0,
  linkable: 0,
  firstRight: 0,
  linked: 0,
  linkedRight: 0,
  falselyConfident: 0,
  judged: 0,
  judgedRight: 0,
  wrongCalledRight: 0,
  mistakes: [],
})

/** Adds what a report got right and wrong of a document's labels. */
export function addScore(score: Score, document: LabelledDocument, report: CheckReport): void {
  const mistake = (what: string, label: Label | CheckedFigure, more = '') => {
    const around = document.text.slice(Math.max(0, label.start - 24), label.end + 12).replaceAll('\n', '⏎')
    score.mistakes.push(`${what.padEnd(8)} ${document.name}:${label.start} “${label.raw}” ${more} …${around}…`)
  }
  score.labels += document.labels.length
  // A range is one figure with two ends; people label each end.
  score.read += report.figures.length + report.figures.filter(one => one.upTo !== null).length
  const matched = new Set<CheckedFigure>()
  for (const label of document.labels) {
    const found = report.figures.find(
      one => one.start < label.end && label.start < one.end && (!matched.has(one) || one.upTo === label.value),
    )
    if (!found) {
      mistake('missed', label)
      continue
    }
    matched.add(found)
    if (!new Decimal(found.value).eq(label.value) && found.upTo !== label.value) {
      mistake('value', label, `${label.value} ${label.unit}, read ${found.value} ${found.unit}`)
      continue
    }
    if (dimension(found.unit) !== dimension(label.unit)) mistake('unit', label, `${label.unit}, read ${found.unit}`)
    else score.readRight++
    if (found.unit === label.unit) score.nounRight++
    else if (dimension(found.unit) === dimension(label.unit)) mistake('noun', label, `${label.unit}, read ${found.unit}`)
    scoreLink(score, document, label, found, mistake)
    scoreVerdict(score, label, found, mistake)
  }
  for (const one of report.figures) if (!matched.has(one)) mistake('extra', one, `read ${one.value} ${one.unit}`)
}

/** Units that measure; every other counts things. */
const measures = [
  'CNY',
  'USD',
  'HKD',
  'EUR',
  'JPY',
  'percent',
  'percentage points',
  'rank',
  'mu',
  'hectares',
  'tonnes',
  'kilograms',
  'kilometres',
  'square-kilometres',
  'metres',
  'square-metres',
  'cubic-metres',
  'kilowatts',
  'kilowatt-hours',
  'hours',
  'minutes',
  'days',
  'months',
  'years',
  'points',
  'degrees',
  'litres',
]

const dimension = (unit: string): string =>
  measures.find(one => one === unit.replace(/\/.*$/, '').replace('percentage-points', 'percentage points')) ?? 'count'

type Mistake = (what: string, label: Label, more: string) => void

function scoreLink(score: Score, document: LabelledDocument, label: Label, found: CheckedFigure, mistake: Mistake): void {
  const said = found.link ? `${found.link.known.indicator} ${JSON.stringify(found.link.known.period)}` : 'none'
  const right = label.link !== null && found.link !== null && isMeant(label.link, found.link.known, document)
  if (found.link) {
    score.linked++
    if (right) score.linkedRight++
    else if (label.verdict !== 'ambiguous') {
      score.falselyConfident++
      mistake('link!', label, `${label.link ?? 'nothing'}, linked to ${said}`)
    }
  }
  if (label.link === null) return
  score.linkable++
  const first = found.link ?? found.candidates[0]
  if (first && isMeant(label.link, first.known, document)) score.firstRight++
  else if (!found.link)
    mistake(
      'link',
      label,
      `${label.link}, first is ${first ? `${first.known.indicator} ${JSON.stringify(first.known.period)}` : 'none'}`,
    )
}

const same = (verdict: string) => (verdict === 'agrees-rounded' ? 'agrees' : verdict)
const right: readonly string[] = ['agrees', 'agrees-rounded'] satisfies Verdict[]

function scoreVerdict(score: Score, label: Label, found: CheckedFigure, mistake: Mistake): void {
  score.judged++
  if (same(found.verdict) === same(label.verdict)) score.judgedRight++
  else mistake('verdict', label, `${label.verdict}, judged ${found.verdict}`)
  if (['wrong', 'out-of-date', 'other-mode', 'inconsistent'].includes(label.verdict) && right.includes(found.verdict)) {
    score.wrongCalledRight++
    mistake('FALSE OK', label, `${label.verdict}, judged ${found.verdict}`)
  }
}

/** Whether a known figure is the one that a label names: the same indicator over the same days, or the same kind of edition. */
export function isMeant(
  link: string,
  known: { readonly indicator: string; readonly period: PeriodRequest; readonly counting: string | null },
  { year, asAt }: Pick<LabelledDocument, 'year' | 'asAt'>,
): boolean {
  const parts = /^(?:growth\()?([a-z0-9.-]+)\)?@(.+?)(~highest)?$/.exec(link)
  if (!parts || parts[1] !== known.indicator) return false
  if ((parts[3] !== undefined) !== (known.counting === 'highest')) return false
  const meant = periodOf(parts[2]!, year, asAt)
  if (meant.kind === 'edition' || known.period.kind === 'edition') return meant.kind === known.period.kind
  const [a, b] = [daysOf(meant), daysOf(known.period)]
  return a.from === b.from && a.until === b.until
}

/** The period of a label's code, see README.md. */
export function periodOf(code: string, year: number, asAt: string): PeriodRequest {
  const [, kind, first, second] = /^([a-z-]+)(?:[=~]([^/]+))?(?:\/(.+))?$/.exec(code) ?? []
  switch (kind) {
    case 'as-at':
      return { kind, asAt: first ?? asAt }
    case 'year':
      return { kind, year: Number(first), asAt }
    case 'past':
      return { kind: 'past-years', years: Number(first), ending: Number(second ?? year), asAt }
    case 'since':
      return { kind, from: null, asAt: first ?? asAt }
    case 'edition':
      return { kind, edition: 'latest', asAt }
    default:
      throw new Error(`No period "${code}"`)
  }
}

/** The lines that a bench prints of a score. */
export function scoreLines(name: string, score: Score): readonly string[] {
  const share = (part: number, whole: number) => `${whole ? ((100 * part) / whole).toFixed(1) : '–'} % (${part}/${whole})`
  return [
    `${name}: reading precision ${share(score.readRight, score.read)}, recall ${share(score.readRight, score.labels)}; with the very noun counted ${share(score.nounRight, score.labels)}`,
    `${name}: linking right at first candidate ${share(score.firstRight, score.linkable)}; links made right ${share(score.linkedRight, score.linked)}; falsely confident ${share(score.falselyConfident, score.judged)}`,
    `${name}: judging right ${share(score.judgedRight, score.judged)}; wrong called right ${score.wrongCalledRight}`,
  ]
}
