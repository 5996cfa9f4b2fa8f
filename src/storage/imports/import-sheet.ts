import { setFlagsFromString } from 'node:v8'
import type { PoolClient } from 'pg'
import { cellText, type Sheet, type SheetRow } from '../../engines/sheet/cell.ts'
import { type RowDraft, readRow } from '../../engines/sheet/read-row.ts'
import { rowKind, type Understood } from '../../engines/sheet/understand.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { AlikeFinder } from './alike.ts'
import { ImportBatch } from './import-batch.ts'
import { KnownKeys } from './known-keys.ts'
import { NameLookup } from './lookup-names.ts'
import { type ImportOutcome, Outcomes } from './outcome.ts'
import type { RowChoices } from './row-choices.ts'

export interface ImportOptions {
  /** The document that shows the records, where a row names none. */
  readonly source: string
  /** The file as evidence of the records; it must be registered already. */
  readonly sha256: string | null
  /** The same file was imported before and that import stands: rows that nothing tells apart are then known already. */
  readonly again: boolean
  /** What was said of rows that look like a record. */
  readonly choices?: RowChoices
  readonly signal?: AbortSignal | undefined
  /** Told how many rows were done, from time to time. */
  readonly progress?: ((rows: number) => void) | undefined
}

/** Rows that are looked up and written together. */
const batchSize = 500

/**
 * Imports the rows of an understood sheet in the caller's transaction: whatever is not refused is written. The caller commits or, for a
 * preview or where a row was refused and all are wanted, rolls back: so a preview cannot differ from the import. Two imports into one
 * register wait for each other. Refusal: import-cancelled.
 */
export async function importSheet(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  register: AnyRegister,
  sheet: Sheet,
  understood: Understood,
  options: ImportOptions,
): Promise<ImportOutcome> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${actor.region} ${register.name}`])
  const { rows } = await client.query<{ at: string }>('select now() as at')
  const outcomes = new Outcomes()
  const known = await KnownKeys.load(client, actor, register)
  const finder = await AlikeFinder.load(client, actor, register)
  const choices = options.choices ?? new Map()
  const names = new NameLookup(registers, register.name)
  const batch = new ImportBatch({
    client,
    actor,
    register,
    understood,
    outcomes,
    known,
    at: rows[0]!.at,
    ...options,
    finder,
    choices,
  })
  const context = { columns: understood.columns, unit: understood.unit, date1904: sheet.date1904 }
  const take = async (part: readonly RowDraft[]) => batch.take(await names.resolve(client, actor, register, part))
  // A row may name one above it in the same sheet: then that one must be there before.
  const inward = understood.columns.some(
    ({ meaning }) => meaning && 'field' in meaning && register.fields[meaning.field]!.target === register.name,
  )
  const size = inward ? 1 : batchSize
  let waiting: RowDraft[] = []
  let done = 0
  // A million rows leave much to be collected: the memory that holds it is given back sooner while an import runs.
  setFlagsFromString('--heap-growing-percent=20')
  try {
    for await (const row of dataRows(sheet, understood, outcomes)) {
      waiting.push(readRow(register, context, row))
      if (waiting.length < size) continue
      if (options.signal?.aborted) refuseCancelled()
      await take(waiting)
      done += waiting.length
      waiting = []
      if (done % batchSize === 0) options.progress?.(done)
    }
    if (options.signal?.aborted) refuseCancelled()
    if (waiting.length) await take(waiting)
    options.progress?.(done + waiting.length)
  } finally {
    setFlagsFromString('--heap-growing-percent=0')
  }
  return outcomes.result()
}

/** The rows below the heading that are records; what is left out is noted. */
async function* dataRows(sheet: Sheet, understood: Understood, outcomes: Outcomes): AsyncGenerator<SheetRow> {
  const last = understood.headLines.at(-1)!
  for await (const row of sheet.rows()) {
    if (row.line <= last) continue
    const kind = rowKind(understood, row)
    if (kind === 'data') yield row
    else if (kind !== 'blank') outcomes.left({ line: row.line, kind, text: textOf(row) })
  }
}

const textOf = ({ cells }: SheetRow): string =>
  [...new Set(cells.map(cellText).filter(text => text.trim()))].join(' ').slice(0, 120)

export const refuseCancelled = (): never =>
  refuse('import-cancelled', { en: 'The import was cancelled. Nothing was saved.', zh: '导入已取消，未保存任何内容。' })
