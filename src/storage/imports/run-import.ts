import type { PoolClient } from 'pg'
import type { Sheet } from '../../engines/sheet/cell.ts'
import { foldedHead, type Remembered, type SheetColumn } from '../../engines/sheet/column.ts'
import type { Understood } from '../../engines/sheet/understand.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill, type Language } from '../../kernel/words.ts'
import type { Bureau } from '../bureau.ts'
import { registerEvidence } from '../evidence.ts'
import { newId } from '../record-id.ts'
import { importSheet } from './import-sheet.ts'
import type { ImportOutcome } from './outcome.ts'
import { refreshStatistics } from './refresh-statistics.ts'
import { type RowChoices, rememberedChoices } from './row-choices.ts'

/** A file that was kept in the evidence folder. */
export interface KeptFile {
  readonly sha256: string
  readonly bytes: number
  readonly name: string
}

export interface ImportRequest {
  readonly register: AnyRegister
  readonly file: KeptFile
  readonly sheet: Sheet
  readonly understood: Understood
  readonly source: string
  /** `preview` writes nothing; `all` imports all rows or none; `sound` imports the rows that nothing is wrong with. */
  readonly mode: 'preview' | 'all' | 'sound'
  readonly signal?: AbortSignal | undefined
  readonly progress?: (rows: number) => void
}

/** What came of it; `id` is null where nothing was written. */
export interface ImportResult extends ImportOutcome {
  /** What was said of rows that look like a record, by line: the record's id, `new` or `leave`. */
  readonly choices: Readonly<Record<number, string>>
  readonly id: string | null
  /** When and by whom the same sheet was imported before, where that still stands. */
  readonly earlier: { readonly id: string; readonly at: string; readonly author: string } | null
}

/**
 * Previews or runs an import, in one transaction: killed at any moment, either everything of it is there or nothing, and it is simply run
 * again. The file becomes evidence of every record that it wrote.
 */
export async function runImport(
  bureau: Pick<Bureau, 'run'> & Partial<Pick<Bureau, 'store'>>,
  actor: Actor,
  registers: readonly AnyRegister[],
  request: ImportRequest,
): Promise<ImportResult> {
  const { register, file, sheet, understood, source, mode } = request
  assertReadable(register, understood)
  const id = newId()
  let result: ImportResult | null = null
  const work = async (client: PoolClient) => {
    await client.query(`select set_config('torchbook.import', $1, true)`, [id])
    const earlier = await findEarlier(client, actor, register, file.sha256, sheet.name)
    const mediaType = mediaTypes[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
    await registerEvidence(client, actor, { ...file, mediaType })
    const choices = await rememberedChoices(client, actor, { register, sha256: file.sha256, sheet: sheet.name })
    const options = {
      choices,
      source,
      sha256: file.sha256,
      again: earlier !== null,
      signal: request.signal,
      progress: request.progress,
    }
    const outcome = await importSheet(client, actor, registers, register, sheet, understood, options)
    const written = mode !== 'preview' && (mode === 'sound' || outcome.refused === 0) && outcome.created + outcome.changed > 0
    result = { ...outcome, id: written ? id : null, earlier, choices: wordsOf(choices) }
    if (!written) throw new NothingWritten()
    await client.query(
      `insert into import (region, id, author, register, file, sheet, source, sha256, columns, created, changed, unchanged, refused)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          actor.region,
          id,
          actor.name,
          register.name,
          file.name,
          sheet.name,
          source,
          file.sha256,
          JSON.stringify(choicesOf(understood.columns)),
        ],
        ...[outcome.created, outcome.changed, outcome.unchanged, outcome.refused],
      ],
    )
  }
  await bureau.run(actor, work).catch(error => {
    if (!(error instanceof NothingWritten)) throw error
  })
  const { id: wrote, created, changed } = result!
  if (wrote && bureau.store) await refreshStatistics(bureau.store.ownerUrl, register, created + changed)
  return result!
}

const wordsOf = (choices: RowChoices) =>
  Object.fromEntries([...choices].map(([line, choice]) => [line, typeof choice === 'object' ? choice.same : choice]))

/** Rolls back what was only looked at. */
class NothingWritten extends Error {}

/** A sheet without any column that is a field cannot be imported. */
function assertReadable(register: AnyRegister, { columns }: Understood): void {
  if (columns.some(({ meaning }) => meaning && 'field' in meaning)) return
  refuse(
    'no-columns',
    fill(
      { en: 'No column of the sheet is a field of “{register}”.', zh: '表中没有一列对应“{register}”的字段。' },
      { register: register.label },
    ),
    {
      exitCode: 2,
    },
  )
}

/** The last import of the same sheet of the same file that was not undone. */
async function findEarlier(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  sha256: string,
  sheet: string,
): Promise<ImportResult['earlier']> {
  const { rows } = await client.query(
    `select id, at, author from import i where region = $1 and register = $2 and sha256 = $3 and sheet = $4
       and not exists (select from import_undo u where u.region = i.region and u.import = i.id) order by at desc limit 1`,
    [actor.region, register.name, sha256, sheet],
  )
  return rows[0] ?? null
}

/** Which heading was taken for which field, by the heading as it is compared. */
const choicesOf = (columns: readonly SheetColumn[]) =>
  Object.fromEntries(
    columns.flatMap(({ head, meaning, way }) => {
      if (way !== 'chosen' && way !== 'remembered') return []
      const field = meaning && 'field' in meaning ? { field: meaning.field, language: meaning.language } : null
      return [[foldedHead(head), field]]
    }),
  )

/** Imports whose choices are remembered: an office changes its forms. */
const remembered = 200

/** What officers of the region chose for headings in earlier imports into a register; the newest choice holds. */
export async function rememberedHeadings(client: PoolClient, actor: Actor, register: AnyRegister): Promise<Remembered> {
  const { rows } = await client.query<{ columns: Record<string, { field: string; language: Language | null } | null> }>(
    `select columns from import where region = $1 and register = $2 and columns <> '{}' order by at desc limit ${remembered}`,
    [actor.region, register.name],
  )
  const known = new Map<string, { field: string; language: Language | null } | null>()
  for (const { columns } of rows)
    for (const [head, choice] of Object.entries(columns))
      if (!known.has(head) && (choice === null || Object.hasOwn(register.fields, choice.field))) known.set(head, choice)
  return known
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
