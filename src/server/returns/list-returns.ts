import type { PoolClient } from 'pg'
import { readTags } from '../../engines/returns/read-tags.ts'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { openForms } from '../../storage/due/return-dues.ts'
import { findEvidence } from '../../storage/evidence.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { getRegion } from '../../storage/regions.ts'
import { computeReturn, type FilledFigure } from './compute-return.ts'

/** A form as it is listed. */
export interface ListedForm {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly upstream: string
  readonly rhythm: string
  readonly due: string | null
  /** The days on which it is still to be handed in: the last that passed, and the next. */
  readonly open: readonly string[]
  readonly note: string | null
  readonly workbook: { readonly sha256: string; readonly name: string } | null
}

/** A filled return as it is listed. */
export interface ListedReturn {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly form: string
  readonly sha256: string
  readonly file: string
  readonly year: number
  readonly asAt: string
  readonly knownAt: string
  readonly digest: string
}

/** A filled return with what every cell came to. */
export interface KnownReturn extends ListedReturn {
  readonly language: Language
  readonly cells: readonly FilledFigure[]
}

/** One figure that is not today what it was when the return was filed. */
export interface MovedCell {
  readonly key: string
  readonly label: Words
  readonly before: string | null
  readonly after: string | null
  readonly recordsBefore: number
  readonly recordsAfter: number
  /** Why it cannot be given today. */
  readonly refused: Words | null
}

/** The region's return forms with the days on which each is due, the most urgent first. */
export async function listForms(client: PoolClient, actor: Actor, today: string): Promise<readonly ListedForm[]> {
  const forms: ListedForm[] = []
  for (const { form, open } of await openForms(client, actor, today)) {
    const { id, version, values } = form
    const sha256 = ((values['workbook'] ?? []) as readonly string[]).at(-1)
    const file = sha256 === undefined ? null : await findEvidence(client, actor, sha256)
    const text = (name: string) => (values[name] === null || values[name] === undefined ? null : String(values[name]))
    forms.push({
      ...{ id, version, name: text('name') ?? '', upstream: text('upstream') ?? '', rhythm: text('rhythm') ?? '' },
      ...{ due: text('due'), open, note: text('note'), workbook: file && { sha256: file.sha256, name: file.name } },
    })
  }
  return forms.sort((a, b) => ((a.open[0] ?? '9') < (b.open[0] ?? '9') ? -1 : 1))
}

const columns = `id, at, author, form, sha256, file, year, to_char(as_at, 'YYYY-MM-DD') as as_at, known_at, digest`

/** The returns that were filled, the newest first; of one form or of all. */
export async function listReturns(client: PoolClient, actor: Actor, form: string | null): Promise<readonly ListedReturn[]> {
  const { rows } = await client.query(
    `select ${columns} from filled_return where region = $1 and ($2::uuid is null or form = $2) order by at desc, id desc limit 200`,
    [actor.region, form],
  )
  return rows.map(listed)
}

/** One filled return; refuses what is none. */
export async function getReturn(client: PoolClient, actor: Actor, id: string): Promise<KnownReturn> {
  const { rows } = isRecordId(id)
    ? await client.query(`select ${columns}, language, cells from filled_return where region = $1 and id = $2`, [
        actor.region,
        id,
      ])
    : { rows: [] }
  const row = rows[0]
  if (!row) return refuse('no-such-return', noSuchReturn, { exitCode: 4 })
  return { ...listed(row), language: row.language, cells: row.cells }
}

/** What of a return would be otherwise if it were filled now: the same tags, the same year and day, everything that is known by now. */
export async function movedSince(client: PoolClient, actor: Actor, filled: KnownReturn): Promise<readonly MovedCell[]> {
  const { year, asAt, language, cells } = filled
  const region = await getRegion(client, actor.region)
  const tagged = cells.map(({ key, tag }) => ({ sheet: key, cell: '', text: tag }))
  const read = readTags(tagged, await loadIndicators(), { year, asAt, language, region: region.name })
  const computed = await computeReturn(client, actor, registers, read.cells, { knownAt: null }, language)
  const today = new Map(computed.figures.map(one => [one.sheet, one]))
  return cells.flatMap((before): MovedCell[] => {
    const after = today.get(before.key)
    if (after && after.written === before.written && after.digest === before.digest) return []
    return [
      {
        ...{ key: before.key, label: before.label, before: before.written, after: after?.written ?? null },
        ...{ recordsBefore: before.recordCount, recordsAfter: after?.recordCount ?? 0, refused: after?.refused?.words ?? null },
      },
    ]
  })
}

const listed = (row: Record<string, unknown>): ListedReturn => ({
  ...{ id: String(row['id']), at: String(row['at']), author: String(row['author']), form: String(row['form']) },
  ...{ sha256: String(row['sha256']), file: String(row['file']), year: Number(row['year']), asAt: String(row['as_at']) },
  ...{ knownAt: String(row['known_at']), digest: String(row['digest']) },
})

const noSuchReturn = {
  en: 'There is no such filled return. The page of returns lists them.',
  zh: '没有该份已填报表。请在报表页查看列表。',
}
