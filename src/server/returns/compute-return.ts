import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { CellContent } from '../../documents/return-form/fill-form.ts'
import { displayFigure } from '../../engines/figures/style.ts'
import { getUnit } from '../../engines/figures/units.ts'
import { cellNumber } from '../../engines/returns/form-unit.ts'
import type { CellFigure, FormCell } from '../../engines/returns/read-tags.ts'
import { canonicalJson } from '../../engines/summary/canonical.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { KnownAt } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Language, type Words } from '../../kernel/words.ts'
import { type ComputedFigure, computeFigures, isRefused, traceFigures } from '../../storage/figures.ts'

/** What a figure of a return came to, kept with the return. */
export interface FilledFigure {
  readonly key: string
  readonly sheet: string
  readonly cell: string
  readonly tag: string
  readonly indicator: string
  readonly label: Words
  readonly definition: Words
  readonly period: Words
  readonly asAt: string
  /** As it stands in the cell; null where the cell was left empty. */
  readonly written: string | null
  /** The unit of what is written, and the value in base units, exact. */
  readonly unit: Words
  readonly exact: string | null
  readonly qualifier: string
  readonly recordCount: number
  /** SHA-256 over the value with the records behind it. */
  readonly digest: string | null
  /** Why the cell is empty, or says 0 or - without a record. */
  readonly refused: { readonly code: string; readonly words: Words } | null
}

/** A record behind a figure of a return. */
export interface ReturnRecord {
  readonly key: string
  readonly register: string
  readonly id: string
  readonly version: number
  readonly adds: string
}

/** All that a form's cells come to, computed together. */
export interface ComputedReturn {
  readonly figures: readonly FilledFigure[]
  readonly records: readonly ReturnRecord[]
  readonly contents: ReadonlyMap<string, CellContent>
  readonly digest: string
}

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

/** Computes every figure of a form in one go, in the caller's transaction; with `records`, what stands behind each. */
export async function computeReturn(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  cells: readonly FormCell[],
  known: KnownAt,
  language: Language,
  { records: wanted = true }: { readonly records?: boolean } = {},
): Promise<ComputedReturn> {
  const asked = cells.flatMap(({ sheet, cell, pieces }) =>
    pieces.flatMap(piece => (typeof piece === 'string' ? [] : [{ sheet, cell, figure: piece }])),
  )
  const requests = asked.map(({ figure }) => figure)
  const outcomes = new Map((await computeFigures(client, actor, known, requests)).map(one => [one.key, one]))
  const given = requests.filter(({ key }) => !isRefused(outcomes.get(key)!))
  const traces = wanted ? await traceFigures(client, actor, known, registers, given) : new Map<string, never[]>()
  const records = given.flatMap(({ key }) =>
    (traces.get(key) ?? []).map(({ register, id, version, adds }): ReturnRecord => ({ key, register, id, version, adds })),
  )
  const behind = Map.groupBy(records, record => record.key)
  const versionsOf = (key: string) =>
    (behind.get(key) ?? []).map(({ register, id, version, adds }) => [register, id, version, adds])
  const figures = asked.map(({ sheet, cell, figure }): FilledFigure => {
    const outcome = outcomes.get(figure.key)!
    const own = isRefused(outcome) ? null : outcome
    const common = {
      ...{ key: figure.key, sheet, cell, tag: figure.tag, indicator: figure.indicator.id, label: figure.indicator.label },
      ...{ unit: unitOf(figure), asAt: figure.period.asAt, definition: figure.indicator.definition },
    }
    if (!own) {
      const { refused } = outcome as Extract<typeof outcome, { refused: unknown }>
      const none = refused.code === 'no-records' ? figure.none : null
      const empty = { exact: null, qualifier: '=', recordCount: 0, digest: null, refused }
      return { ...common, ...empty, written: none, period: { en: '', zh: '' } }
    }
    const digest = wanted ? sha256([own.exact, own.unit, own.qualifier, versionsOf(figure.key)]) : null
    return {
      ...{ ...common, definition: own.sentence, period: own.period.text, exact: own.exact, qualifier: own.qualifier },
      ...{ recordCount: own.recordCount, digest, refused: null, written: numberOf(figure, own) },
    }
  })
  const found = new Map(figures.map(one => [one.key, one]))
  const contents = new Map(cells.map(cell => [`${cell.sheet}!${cell.cell}`, contentOf(cell, found, outcomes, language)]))
  const facts = figures.map(({ key, indicator, exact, written, digest }) => ({ key, indicator, exact, written, digest }))
  return { figures, records, contents, digest: sha256(facts) }
}

const numberOf = (figure: CellFigure, own: ComputedFigure): string => cellNumber(own, figure.unit, figure.style.decimals)

function unitOf({ indicator, unit }: CellFigure): Words {
  const { label } = getUnit(indicator.unit)
  return unit && unit.factor !== '1'
    ? fill({ en: '{scale} {unit}', zh: '{scale}{unit}' }, { scale: unit.label, unit: label })
    : label
}

/** A cell that is one tag becomes a number; one with text around it a text. */
function contentOf(
  { pieces }: FormCell,
  figures: ReadonlyMap<string, FilledFigure>,
  outcomes: ReadonlyMap<string, ComputedFigure | { readonly refused: unknown }>,
  language: Language,
): CellContent {
  const [first] = pieces
  if (pieces.length === 1 && first !== undefined && typeof first !== 'string') {
    const { written, refused } = figures.get(first.key)!
    if (written === null) return { gap: refused!.words[language] }
    return written === '-' ? { text: '-' } : { number: written }
  }
  const texts = pieces.map(piece => {
    if (typeof piece === 'string') return piece
    const { written, label } = figures.get(piece.key)!
    const outcome = outcomes.get(piece.key)!
    if (written === null || 'refused' in outcome) return written ?? fill(gap, { label })[language]
    return piece.unit ? written : displayFigure(outcome as ComputedFigure, language)
  })
  return { text: texts.join('') }
}

const gap: Words = { en: '(no “{label}”)', zh: '（缺“{label}”）' }
