import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { type Compared, compare, type FieldDifference } from '../../engines/reconcile/compare.ts'
import { readSheet } from '../../engines/sheet/choose.ts'
import type { Meaning } from '../../engines/sheet/column.ts'
import type { CellNote, RowDraft } from '../../engines/sheet/read-row.ts'
import type { Chosen, Understood } from '../../engines/sheet/understand.ts'
import { canonicalJson } from '../../engines/summary/canonical.ts'
import type { Actor } from '../../kernel/actor.ts'
import { readDraft, type Values } from '../../kernel/draft.ts'
import type { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { rememberedHeadings } from '../../storage/imports/run-import.ts'
import { listRecords, now } from '../../storage/read.ts'
import type { StoredRow } from '../../storage/row.ts'
import { type Decision, decisionsFor, type ListedReconciliation } from './list-reconciliations.ts'
import { readList } from './read-list.ts'

/** A difference with what was decided of it. */
export interface Difference {
  readonly kind: Compared['kind']
  readonly line: number | null
  readonly record: string | null
  readonly fields: readonly FieldDifference[]
  readonly candidates: readonly string[]
  /** The difference by its digest: what was decided of it holds as long as neither side says otherwise. */
  readonly digest: string
  readonly problems: readonly Problem[]
  readonly notes: readonly CellNote[]
  readonly decision: Decision | null
}

/** A list held against a register as both are now. */
export interface Comparison {
  readonly register: AnyRegister
  readonly understood: Understood
  readonly rows: readonly Difference[]
  readonly drafts: ReadonlyMap<number, RowDraft>
  readonly ours: ReadonlyMap<string, StoredRow>
  readonly counts: Readonly<Record<Compared['kind'] | 'open', number>>
}

const everything = { page: 1, size: 1_000_000 }

/** Compares the list of a reconciliation with the register, in the caller’s transaction. */
export async function compareNow(
  client: PoolClient,
  actor: Actor,
  bureau: Pick<Bureau, 'evidence'>,
  of: Pick<ListedReconciliation, 'register' | 'file' | 'sheet' | 'sha256' | 'columns' | 'covers'>,
): Promise<Comparison> {
  const register = registers.find(one => one.name === of.register)!
  const sheets = await readWorkbook(bureau.evidence.path(of.sha256), of.file)
  const sheet = sheets.find(one => one.name === of.sheet) ?? sheets[0]!
  const remembered = await rememberedHeadings(client, actor, register)
  const { understood } = await readSheet(register, sheet, remembered, chosenOf(of.columns))
  if (!understood) return refuse('no-columns', fill(noColumns, { register: register.label }), { exitCode: 2 })
  const drafts = (await readList(client, actor, registers, register, sheet, understood)).map(draft => ({
    ...draft,
    values: { ...fieldsOf(of.covers), ...draft.values },
  }))
  const { rows } = await listRecords(client, actor, register, now, everything)
  const covered = coveredOf(register, of.covers)
  const read = drafts.map(draft => ({ draft, ...readDraft(register, draft.values) }))
  const compared = compare(
    register,
    rows.map(({ id, values }) => ({ id, values, covered: covered(values) })),
    read.map(({ draft, values }) => ({
      line: draft.line,
      id: draft.id,
      values,
      given: Object.keys(draft.values),
      unread: draft.problems.map(problem => problem.place),
    })),
  )
  const byLine = new Map(read.map(one => [one.draft.line, one]))
  const decisions = await decisionsFor(client, actor, register.name)
  const all = compared.map((one): Difference => {
    const row = one.line === null ? undefined : byLine.get(one.line)
    // Of a record that is there, what the list leaves open is not missing.
    const wrong = row
      ? [...row.draft.problems, ...row.problems.filter(problem => problem.code !== 'missing' || one.kind === 'theirs')]
      : []
    const digest = digestOf(register.name, one, row?.draft ?? null)
    const candidates = 'candidates' in one ? one.candidates : []
    const { kind, line, record, fields } = one
    const decision = kind === 'same' ? null : (decisions.get(digest) ?? null)
    return { kind, line, record, fields, candidates, digest, problems: wrong, notes: row?.draft.notes ?? [], decision }
  })
  const counts = { same: 0, differs: 0, theirs: 0, ours: 0, unclear: 0, open: 0 }
  for (const { kind, decision } of all) {
    counts[kind]++
    if (kind !== 'same' && !decision) counts.open++
  }
  return {
    ...{ register, understood, rows: all, counts, ours: new Map(rows.map(row => [row.id, row])) },
    drafts: new Map(drafts.map(draft => [draft.line, draft])),
  }
}

function digestOf(register: string, { kind, record, fields }: Compared, draft: RowDraft | null): string {
  const said = kind === 'theirs' ? [fields, [...(draft?.names ?? [])], draft?.problems.map(problem => problem.read)] : fields
  return createHash('sha256')
    .update(canonicalJson([register, kind, record, kind === 'ours' ? null : said]))
    .digest('hex')
}

/** Covers: values of fields, and under ~day the day on which what it names holds. */
const fieldsOf = (covers: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(covers).filter(([name]) => !name.startsWith('~')))

function coveredOf(register: AnyRegister, covers: Readonly<Record<string, unknown>>): (values: Values) => boolean {
  const wanted = readDraft(register, fieldsOf(covers)).values
  const asked = Object.entries(wanted).filter(([, value]) => value !== null)
  const day = typeof covers['~day'] === 'string' ? covers['~day'] : null
  const time = register.time && 'valid' in register.time ? register.time.valid : null
  return values => {
    for (const [name, value] of asked) {
      const field = register.fields[name]!
      const own = values[name] ?? null
      if (own === null || JSON.stringify(field.toJson(own)) !== JSON.stringify(field.toJson(value))) return false
    }
    if (!day || !time) return true
    const held = values[time] as { readonly from: string | null; readonly until: string | null } | null
    return held !== null && (held.from === null || held.from <= day) && (held.until === null || held.until >= day)
  }
}

/** What an officer chose for columns: `[{ at, field, language }]`. */
export function chosenOf(columns: readonly unknown[]): Chosen {
  const chosen = new Map<number, Meaning>()
  for (const one of columns) {
    const { at, field, language } = (one ?? {}) as Record<string, unknown>
    if (typeof at !== 'number') continue
    if (field === null) chosen.set(at, { ignored: 'chosen' })
    else if (field === 'id' || field === 'version' || field === 'source') chosen.set(at, { system: field })
    else if (typeof field === 'string')
      chosen.set(at, { field, language: language === 'en' || language === 'zh' ? language : null })
  }
  return chosen
}

const noColumns = {
  en: 'No row of the list names columns of “{register}”.',
  zh: '名单中没有一行是“{register}”的列名。',
}
