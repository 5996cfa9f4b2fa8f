import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { isRecordId } from '../record-id.ts'

/** An import as it is listed. */
export interface ListedImport {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly register: string
  readonly file: string
  readonly sheet: string
  readonly source: string
  readonly sha256: string
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly undone: { readonly at: string; readonly author: string; readonly restored: number; readonly kept: number } | null
}

/** The region's imports, the newest first. */
export async function listImports(client: PoolClient, actor: Actor, most = 200): Promise<readonly ListedImport[]> {
  const { rows } = await client.query(`${selecting} where i.region = $1 order by i.at desc, i.id desc limit $2`, [
    actor.region,
    most,
  ])
  return rows.map(listed)
}

/** One import; refuses what is none. */
export async function getImport(client: PoolClient, actor: Actor, id: string): Promise<ListedImport> {
  const { rows } = isRecordId(id)
    ? await client.query(`${selecting} where i.region = $1 and i.id = $2`, [actor.region, id])
    : { rows: [] }
  if (rows[0]) return listed(rows[0])
  return refuse(
    'no-such-import',
    { en: 'There is no such import. The list of imports shows their ids.', zh: '没有该导入。请在导入列表中查看编号。' },
    { exitCode: 4 },
  )
}

const selecting = `select i.*, u.at as undone_at, u.author as undone_by, u.restored, jsonb_array_length(u.kept) as kept
  from import i left join import_undo u on u.region = i.region and u.import = i.id`

const listed = (row: Record<string, unknown>): ListedImport => ({
  id: String(row['id']),
  at: String(row['at']),
  author: String(row['author']),
  register: String(row['register']),
  file: String(row['file']),
  sheet: String(row['sheet']),
  source: String(row['source']),
  sha256: String(row['sha256']),
  created: Number(row['created']),
  changed: Number(row['changed']),
  unchanged: Number(row['unchanged']),
  refused: Number(row['refused']),
  undone:
    row['undone_at'] === null
      ? null
      : {
          at: String(row['undone_at']),
          author: String(row['undone_by']),
          restored: Number(row['restored']),
          kept: Number(row['kept']),
        },
})
