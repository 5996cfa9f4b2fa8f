import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { clean } from '../../kernel/field/text.ts'
import { refuse } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import { audit } from '../../storage/audit.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { missingProblem } from '../../storage/check-draft.ts'
import { ImportBatch } from '../../storage/imports/import-batch.ts'
import { KnownKeys } from '../../storage/imports/known-keys.ts'
import { Outcomes } from '../../storage/imports/outcome.ts'
import { undoImport } from '../../storage/imports/undo-import.ts'
import { addComment } from '../../storage/lists/comments.ts'
import { newId } from '../../storage/record-id.ts'
import { Problems } from '../../storage/save-refusals.ts'
import { getReconciliation, type ListedReconciliation } from './list-reconciliations.ts'
import { type Comparison, compareNow, type Difference } from './reconciliation.ts'

/** What came of taking rows over. */
export interface Taken {
  readonly import: string
  readonly created: number
  readonly changed: number
}

const batchSize = 500

/**
 * Takes their side of differences over, in one transaction: records are changed or created, with the list as their evidence, as one import
 * that can be undone. Where one of the rows is wrong nothing is written, and all problems are told. Refusals: difference-gone, not-takeable.
 */
export async function takeTheirs(
  bureau: Pick<Bureau, 'run' | 'evidence'>,
  actor: Actor,
  id: string,
  digests: readonly string[],
): Promise<Taken> {
  return bureau.run(actor, async client => {
    const { of, comparison, chosen } = await find(client, actor, bureau, id, digests)
    const wrong = chosen.find(one => one.kind !== 'differs' && one.kind !== 'theirs')
    if (wrong) return refuse('not-takeable', notTakeable, { exitCode: 1 })
    const { register } = comparison
    const importId = newId()
    await client.query(`select set_config('torchbook.import', $1, true)`, [importId])
    const outcomes = await write(client, actor, of, comparison, chosen)
    if (outcomes.counts.refused) throw new Problems([...outcomes.all])
    const { created, changed, unchanged } = outcomes.counts
    await client.query(
      `insert into import (region, id, author, register, file, sheet, source, sha256, columns, created, changed, unchanged, refused)
       values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', $9, $10, $11, 0)`,
      [
        ...[actor.region, importId, actor.name, register.name, of.file, of.sheet, of.source, of.sha256],
        ...[created, changed, unchanged],
      ],
    )
    for (const one of chosen) await note(client, actor, id, one, 'take', '', importId)
    await audit(client, actor, {
      action: 'reconcile-take',
      register: register.name,
      detail: { reconciliation: id, rows: chosen.length },
    })
    return { import: importId, created, changed }
  })
}

async function write(
  client: PoolClient,
  actor: Actor,
  of: ListedReconciliation,
  { register, understood, drafts }: Comparison,
  chosen: readonly Difference[],
): Promise<Outcomes> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${actor.region} ${register.name}`])
  const { rows } = await client.query<{ at: string }>('select now() as at')
  const outcomes = new Outcomes()
  const known = await KnownKeys.load(client, actor, register)
  // What a row is was settled by the comparison: nobody is asked whether it looks like another record.
  const settled = { finder: null, choices: new Map<number, never>() }
  const context = { client, actor, register, understood, outcomes, known, at: rows[0]!.at, ...settled }
  const batch = new ImportBatch({ ...context, source: of.source, sha256: of.sha256, again: false })
  const wanted = chosen.map(one => ({ ...drafts.get(one.line!)!, id: one.record ?? '', version: null }))
  for (let start = 0; start < wanted.length; start += batchSize) await batch.take(wanted.slice(start, start + batchSize))
  return outcomes
}

/**
 * Keeps our side of differences, with the reason, or marks them as to be checked: then the reason also becomes a comment on the record.
 * Both hold as long as neither side says otherwise, also when the list comes again.
 */
export async function keepOurs(
  bureau: Pick<Bureau, 'run' | 'evidence'>,
  actor: Actor,
  id: string,
  digests: readonly string[],
  decision: 'keep' | 'check',
  reason: string,
): Promise<{ readonly decided: number }> {
  const said = clean(reason, true)
  if (decision === 'keep' && !said) throw new Problems([missingProblem('reason', whyKept)])
  return bureau.run(actor, async client => {
    const { of, comparison, chosen } = await find(client, actor, bureau, id, digests)
    for (const one of chosen) {
      await note(client, actor, id, one, decision, said, null)
      if (decision === 'check' && one.record)
        await addComment(
          client,
          actor,
          { register: of.register, id: one.record },
          `${toCheck}${of.source}${said ? `：${said}` : ''}`,
        )
    }
    const { name } = comparison.register
    await audit(client, actor, {
      action: `reconcile-${decision}`,
      register: name,
      detail: { reconciliation: id, rows: chosen.length, reason: said },
    })
    return { decided: chosen.length }
  })
}

/** One after the other: of two who decide at once the second sees what the first did. */
const inTurn = (client: PoolClient, { region }: Actor, id: string) =>
  client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reconciliation ${region} ${id}`])

async function find(client: PoolClient, actor: Actor, bureau: Pick<Bureau, 'evidence'>, id: string, digests: readonly string[]) {
  await inTurn(client, actor, id)
  const of = await getReconciliation(client, actor, id)
  if (of.undone) return refuse('already-undone', undoneBefore)
  if (!digests.length) return refuse('nothing-chosen', nothingChosen, { exitCode: 2 })
  const comparison = await compareNow(client, actor, bureau, of)
  const byDigest = new Map(comparison.rows.map(row => [row.digest, row]))
  const chosen = [...new Set(digests)].map(digest => byDigest.get(digest))
  // Somebody may have changed a record, or decided, since the page was shown.
  if (chosen.some(one => !one || one.kind === 'same')) return refuse('difference-gone', gone)
  return { of, comparison, chosen: chosen as readonly Difference[] }
}

async function note(
  client: PoolClient,
  actor: Actor,
  reconciliation: string,
  { digest, record, line }: Difference,
  decision: 'take' | 'keep' | 'check',
  reason: string,
  importId: string | null,
): Promise<void> {
  await client.query(
    `insert into reconciliation_decision (region, id, reconciliation, author, decision, reason, difference, record, line, import)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [actor.region, newId(), reconciliation, actor.name, decision, reason, digest, record, line, importId],
  )
}

/** Undoes a whole reconciliation in one transaction: what it took over as each import’s undo does, what it decided besides no longer holds. */
export async function undoReconciliation(
  bureau: Pick<Bureau, 'run'>,
  actor: Actor,
  id: string,
): Promise<{ readonly restored: number; readonly kept: number }> {
  return bureau.run(actor, async client => {
    await inTurn(client, actor, id)
    const { undone, register } = await getReconciliation(client, actor, id)
    if (undone) return refuse('already-undone', undoneBefore)
    const { rows } = await client.query<{ import: string }>(
      `select d.import, max(d.at) as at from reconciliation_decision d
       where d.region = $1 and d.reconciliation = $2 and d.import is not null
         and not exists (select from import_undo u where u.region = d.region and u.import = d.import)
       group by d.import order by max(d.at) desc, d.import desc`,
      [actor.region, id],
    )
    let restored = 0
    const kept = []
    for (const { import: one } of rows) {
      const result = await undoImport(client, actor, registers, one)
      restored += result.restored
      kept.push(...result.kept)
    }
    await client.query(
      'insert into reconciliation_undo (region, reconciliation, author, restored, kept) values ($1, $2, $3, $4, $5)',
      [...[actor.region, id, actor.name, restored, JSON.stringify(kept)]],
    )
    await audit(client, actor, { action: 'undo-reconciliation', register, detail: { reconciliation: id, restored } })
    return { restored, kept: kept.length }
  })
}

const toCheck = '名单比对，待查 / to be checked against '
const whyKept = { en: 'Say why ours is kept.', zh: '请说明保留本局记录的理由。' }
const notTakeable = {
  en: 'Only what their list names can be taken over. Where several records may be meant, correct the record itself; what only we have can be kept or marked.',
  zh: '只能采用名单中列出的内容。可能对应多条记录的，请直接修改记录；仅本局有的，可保留或标记待查。',
}
const nothingChosen = { en: 'Choose at least one difference.', zh: '请至少选择一项差异。' }
const gone = {
  en: 'One of the differences is no longer what it was: a record was changed meanwhile. Nothing was saved; look at the list again.',
  zh: '所选差异已有变化：其间有记录被修改。未保存任何内容，请重新查看。',
}
const undoneBefore = { en: 'This was undone already.', zh: '该次比对已撤销。' }
