import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { clean } from '../../kernel/field/text.ts'
import { refuse } from '../../kernel/refusal.ts'
import { audit } from '../audit.ts'
import { newId } from '../record-id.ts'

/** Which summary of which period a text is of. */
export interface TextOf {
  readonly summary: string
  readonly period: string
}

/** A kept text without its words. */
export interface VersionHead {
  readonly id: string
  readonly at: string
  readonly author: string
  readonly reason: string
  /** False where the office went back to the delivered template. */
  readonly own: boolean
}

export interface TextVersion extends VersionHead {
  readonly en: string
  readonly zh: string
}

const head = 'id, at, author_name as author, reason, own'

/** The kept versions, the newest first. */
export async function listVersions(client: PoolClient, actor: Actor, of: TextOf): Promise<readonly VersionHead[]> {
  const { rows } = await client.query<VersionHead>(
    `select ${head} from summary_text_version where region = $1 and summary = $2 and period = $3 order by at desc, id desc limit 500`,
    [actor.region, of.summary, of.period],
  )
  return rows
}

/** The newest version known before an instant (null: now), if the office ever kept one. */
export async function newestVersion(
  client: PoolClient,
  actor: Actor,
  of: TextOf,
  knownAt: string | null,
): Promise<TextVersion | null> {
  const { rows } = await client.query<TextVersion>(
    `select ${head}, en, zh from summary_text_version
     where region = $1 and summary = $2 and period = $3 and at < coalesce($4::timestamptz, 'infinity') order by at desc, id desc limit 1`,
    [actor.region, of.summary, of.period, knownAt],
  )
  return rows[0] ?? null
}

/** One kept version. */
export async function readVersion(client: PoolClient, actor: Actor, of: TextOf, id: string): Promise<TextVersion> {
  const { rows } = await client.query<TextVersion>(
    `select ${head}, en, zh from summary_text_version where region = $1 and summary = $2 and period = $3 and id::text = $4`,
    [actor.region, of.summary, of.period, id],
  )
  return (
    rows[0] ??
    refuse(
      'no-such-version',
      { en: `There is no version ${id} of this text.`, zh: `该文稿没有编号为${id}的版本。` },
      { exitCode: 2 },
    )
  )
}

/** Keeps a text of both languages as the one in use; `own` false says that it is the delivered one again. */
export async function keepVersion(
  client: PoolClient,
  actor: Actor,
  of: TextOf,
  version: { readonly en: string; readonly zh: string; readonly own: boolean; readonly reason: string },
): Promise<string> {
  const id = newId()
  await client.query(
    `insert into summary_text_version (region, id, summary, period, author, author_name, reason, own, en, zh) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      actor.region,
      id,
      of.summary,
      of.period,
      actor.id,
      actor.name,
      clean(version.reason, true).slice(0, 1000),
      version.own,
      version.en,
      version.zh,
    ],
  )
  await audit(client, actor, { action: 'keep-summary-text', detail: { ...of, version: id, own: version.own } })
  return id
}
