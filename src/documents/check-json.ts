import type { KnownFigure } from '../engines/draft-check/knowledge.ts'
import type { CheckedFigure, CheckReport } from '../engines/draft-check/report.ts'

declare global {
  interface JSON {
    /** ES2026; the compiler's library does not have it yet. */
    rawJSON(text: string): object
  }
}

/**
 * A check as data. `start` and `end` count the characters (Unicode code points) of `text`; values are plain numbers in base units (yuan, per cent as
 * 14.6, persons), written with all their digits. Two-space indented.
 */
export function checkJson(report: CheckReport, name: string): string {
  const at = characterCounter(report.text)
  const place = ({ start, end, raw }: { readonly start: number; readonly end: number; readonly raw: string }) => ({
    start: at(start),
    end: at(end),
    raw,
  })
  const { figures, others, findings, missing, coverage, standalone, scope, text } = report
  const document = {
    file: name,
    standalone,
    scope,
    coverage,
    figures: figures.map(figure => ({ ...place(figure), ...figureJson(figure) })),
    others: others.map(other => ({ ...place(other), what: other.what })),
    findings: findings.map(({ expected, ...finding }) => ({ ...finding, expected: number(expected) })),
    missing: missing.map(({ key, label, known }) => ({ key, label, ...knownJson(known) })),
    text,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function figureJson(figure: CheckedFigure) {
  const { context, link, candidates, other } = figure
  return {
    value: number(printedSign(figure)),
    unit: figure.unit,
    verdict: figure.verdict,
    qualifier: figure.qualifier,
    role: figure.role,
    direction: figure.direction,
    upTo: number(figure.upTo),
    language: figure.language,
    subject: context.subject,
    level: context.level,
    explanation: figure.explanation,
    ours: link && { ...knownJson(link.known), label: link.label, linkedBy: figure.linkedBy },
    difference: number(figure.difference),
    other: other && knownJson(other),
    replacement: figure.replacement,
    candidates: candidates.map(({ known, label, score, reasons, fits }) => ({
      ...knownJson(known),
      label,
      score,
      fits,
      reasons,
    })),
    findings: figure.findings,
  }
}

const knownJson = ({ indicator, period, counting, exact, qualifier, unit, text, periodWords, recordCount }: KnownFigure) => ({
  indicator,
  period: { ...period, words: periodWords },
  counting,
  value: number(exact),
  qualifier,
  unit,
  text,
  records: recordCount,
})

/** A reading keeps the way of a change in `direction` and the value unsigned; as data, a figure that is printed with a minus sign is below zero. */
const printedSign = ({ raw, value }: { readonly raw: string; readonly value: string }) =>
  /^[-−－–]\s?[\d０-９]/.test(raw) && /^[1-9]|\.\d*[1-9]/.test(value) && !value.startsWith('-') ? `-${value}` : value

/** Decimal text as a JSON number with all its digits: a float would cut long amounts. */
const number = (value: string | null) => (value === null ? null : JSON.rawJSON(value))

/** Offsets of UTF-16 units as offsets of characters; asked for in ascending or any order, in constant time each. */
function characterCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let index = 0; index < text.length; index++)
    if (text.codePointAt(index)! > 0xffff) {
      pairs.push(index)
      index++
    }
  return offset => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
