import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { isRecordId, newId } from '../record-id.ts'

/** A sheet that somebody looks at or imports, with what they said of it. */
export interface SheetWork {
  readonly register: string
  readonly file: string
  readonly sha256: string
  readonly sheet: string
  /** What was said of the columns: `[{ at, field, language }]`. */
  readonly columns: readonly unknown[]
  readonly source: string
}

/** A sheet that was begun and not imported, as it was left. */
export interface OpenImport extends SheetWork {
  /** The id of its last step. */
  readonly id: string
  readonly at: string
  /** What was begun last: `all` and `sound` were importing when they broke off, `preview` and `ended` had nothing to save. */
  readonly step: 'preview' | 'all' | 'sound' | 'ended'
}

const most = 20

/** Notes that a preview or an import begins. Call it in a transaction of its own, before the work. Returns the step's id. */
export async function beginStep(
  client: PoolClient,
  actor: Actor,
  work: SheetWork,
  step: 'preview' | 'all' | 'sound',
): Promise<string> {
  const id = newId()
  await client.query(
    `insert into import_step (region, id, person, register, file, sha256, sheet, columns, source, step)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[actor.region, id, actor.id, work.register, work.file, work.sha256, work.sheet],
      ...[JSON.stringify(work.columns), work.source, step],
    ],
  )
  return id
}

/** Notes that what was begun ended without saving anything, or that its person leaves it for good. Refuses what is no step of theirs. */
export async function endStep(client: PoolClient, actor: Actor, id: string, step: 'ended' | 'left'): Promise<void> {
  const known = isRecordId(id)
    ? await client.query(
        `insert into import_step (region, id, person, register, file, sha256, sheet, columns, source, step)
         select region, $3, person, register, file, sha256, sheet, columns, source, $4
         from import_step where region = $1 and id = $2 and person = $5`,
        [actor.region, id, newId(), step, actor.id],
      )
    : null
  if (!known?.rowCount)
    refuse(
      'no-such-import',
      { en: 'There is no such unfinished import. The page of imports lists them.', zh: '没有该未完成的导入。请查看导入页面。' },
      { exitCode: 4 },
    )
}

/** What a person began and neither imported nor left, the newest first. */
export async function openImports(client: PoolClient, actor: Actor): Promise<readonly OpenImport[]> {
  const { rows } = await client.query(
    `select s.* from (
       select distinct on (register, sha256, sheet) * from import_step where region = $1 and person = $2
       order by register, sha256, sheet, at desc, id desc
     ) s
     where s.step <> 'left' and not exists (
       select from import i where i.region = s.region and i.register = s.register and i.sha256 = s.sha256 and i.sheet = s.sheet and i.at >= s.at
     )
     order by s.at desc, s.id desc limit $3`,
    [actor.region, actor.id, most],
  )
  return rows.map(({ id, at, register, file, sha256, sheet, columns, source, step }) => ({
    ...{ id, at: String(at), register, file, sha256, sheet, columns, source, step },
  }))
}
