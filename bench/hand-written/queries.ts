import { readFileSync } from 'node:fs'
import { Decimal } from 'decimal.js'
import type { PoolClient } from 'pg'
import { type FigureOutcome, isRefused } from '../../src/storage/figures.ts'

/** One query per figure of the work summary, as an analyst would write them over the views of today. */
export const handWritten: ReadonlyMap<string, string> = new Map(
  ['situation.sql', 'work.sql'].flatMap(file =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split(/^-- (?=F\d{3})/m)
      .filter(part => part.trim())
      .map(part => [part.slice(0, 4), part.slice(part.indexOf('\n') + 1).trim()] as const),
  ),
)

/** Runs all queries one after the other, as a report that asks figure by figure does. The first column is the figure's value. */
export async function runHandWritten(client: PoolClient): Promise<ReadonlyMap<string, string | null>> {
  const values = new Map<string, string | null>()
  for (const [key, text] of handWritten) {
    const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array' })
    values.set(key, rows[0]?.[0] ?? null)
  }
  return values
}

/** Where the computed figures and the hand-written queries differ; a quotient may differ beyond its twelfth digit. */
export function differences(outcomes: readonly FigureOutcome[], values: ReadonlyMap<string, string | null>): readonly string[] {
  return outcomes.flatMap(outcome => {
    const other = values.get(outcome.key) ?? null
    if (isRefused(outcome)) return [`${outcome.key}: refused (${outcome.refused.code}), by hand ${other}`]
    const near = other !== null && new Decimal(outcome.exact).minus(other).abs().lte(new Decimal(other).abs().times(1e-12))
    return near ? [] : [`${outcome.key}: computed ${outcome.exact}, by hand ${other}`]
  })
}
