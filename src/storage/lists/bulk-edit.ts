import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { audit } from '../audit.ts'
import { problemOfConstraint } from '../constraint-problem.ts'
import { auditVersions } from '../put-back.ts'
import { newId } from '../record-id.ts'
import { writtenColumns, writtenValues } from '../save.ts'
import { Problems } from '../save-refusals.ts'
import { type BulkRequest, changedMeanwhile, type PlannedRow, planBulk } from './bulk-plan.ts'

/** PostgreSQL takes 65,535 parameters a statement. */
const most = 60_000

/**
 * What a bulk change would do, record by record: it is really written and rolled back, so that what the database alone knows (numbers given
 * twice, terms that overlap) is told as well.
 */
export async function previewBulk(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  request: BulkRequest,
): Promise<readonly PlannedRow[]> {
  const plan = await planBulk(client, actor, register, request)
  await client.query('savepoint preview')
  const refused = await writeAll(client, actor, register, request, plan.filter(changes))
  await client.query('rollback to savepoint preview')
  return plan.map(one => ({ ...one, problems: [...one.problems, ...(refused.get(one.id) ?? [])] }))
}

/** Changes all of them in the caller's transaction, or none and says every problem. The answer is the act's id, by which it is undone. */
export async function applyBulk(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  request: BulkRequest,
): Promise<{ readonly id: string; readonly changed: number }> {
  const plan = await planBulk(client, actor, register, request)
  const problemsOf = (one: PlannedRow, problems: readonly Problem[]) => problems.map(problem => ({ ...problem, place: one.id }))
  const wrong = plan.flatMap(one => problemsOf(one, one.problems))
  if (wrong.length) throw new Problems(wrong)
  const rows = plan.filter(changes)
  const refused = await writeAll(client, actor, register, request, rows)
  if (refused.size) throw new Problems(rows.flatMap(one => problemsOf(one, refused.get(one.id) ?? [])))
  const id = newId()
  const written = rows.map(one => ({ id: one.id, version: one.version + 1 }))
  await client.query(
    `insert into bulk_edit (region, id, author, author_name, register, change, source, reason, records, versions)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[actor.region, id, actor.id, actor.name, register.name],
      ...[JSON.stringify({ move: request.move, values: request.values }), request.source, request.reason],
      ...[written.map(one => one.id), written.map(one => one.version)],
    ],
  )
  const action = request.move === null ? 'change' : `move:${request.move}`
  await auditVersions(client, actor, register, action, written, { bulk: id })
  await audit(client, actor, { action: 'bulk-edit', register: register.name, detail: { bulk: id, records: rows.length } })
  return { id, changed: rows.length }
}

const changes = (one: PlannedRow): boolean => one.problems.length === 0 && one.changes.length > 0

/** Writes the next versions. Where the database refuses, the halves are tried on their own, down to the records that hinder. */
async function writeAll(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  request: BulkRequest,
  rows: readonly PlannedRow[],
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const refused = new Map<string, readonly Problem[]>()
  const attempt = async (part: readonly PlannedRow[]): Promise<void> => {
    await client.query('savepoint part')
    try {
      for (const gone of await write(client, actor, register, request, part)) refused.set(gone, [changedMeanwhile(gone, null)])
      await client.query('release savepoint part')
    } catch (error) {
      const problem = problemOfConstraint(error, register)
      if (!problem) throw error
      await client.query('rollback to savepoint part')
      if (part.length === 1) return void refused.set(part[0]!.id, [problem])
      const middle = part.length >> 1
      await attempt(part.slice(0, middle))
      await attempt(part.slice(middle))
    }
  }
  const chunk = Math.floor(most / (writtenColumns(register).length + 4))
  for (let start = 0; start < rows.length; start += chunk) await attempt(rows.slice(start, start + chunk))
  return refused
}

/** Closes the versions that were seen and adds the next; answers with the records that were not there to be closed. */
async function write(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  request: BulkRequest,
  rows: readonly PlannedRow[],
): Promise<readonly string[]> {
  const table = versionTable(register.name)
  const { rows: closed } = await client.query<{ id: string; superseded_at: string }>(
    `update ${table} as standing set superseded_at = greatest(now(), standing.recorded_at + interval '1 microsecond')
     from unnest($2::uuid[], $3::integer[]) as seen (id, version)
     where standing.region = $1 and standing.id = seen.id and standing.version = seen.version and standing.superseded_at = 'infinity'
     returning standing.id, standing.superseded_at`,
    [actor.region, rows.map(one => one.id), rows.map(one => one.version)],
  )
  const since = new Map(closed.map(({ id, superseded_at }) => [id, superseded_at]))
  const standing = rows.filter(one => since.has(one.id))
  const columns = ['region', 'id', 'version', 'recorded_at', ...writtenColumns(register)]
  const cells = standing.flatMap(({ id, version, row, values }) => {
    const given = {
      values: {},
      source: request.source.trim() || row!.source,
      reason: reasonOf(register, request),
      attachments: row!.attachments,
    }
    return [actor.region, id, version + 1, since.get(id), ...writtenValues(actor, register, given, values)]
  })
  const places = standing.map(
    (_, index) => `(${columns.map((__, column) => `$${index * columns.length + column + 1}`).join(', ')})`,
  )
  if (standing.length)
    await client.query(`insert into ${table} (${columns.map(identifier).join(', ')}) values ${places.join(', ')}`, cells)
  return rows.filter(one => !since.has(one.id)).map(one => one.id)
}

/** The move itself says why, unless more is said. */
function reasonOf(register: AnyRegister, { move, reason }: BulkRequest): string {
  const label = register.flow?.moves.find(one => one.name === move)?.label
  return reason.trim() || (label ? `${label.zh} / ${label.en}` : '')
}
