import type { PoolClient } from 'pg'
import * as Y from 'yjs'
import type { Actor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/words.ts'
import type { TextOf } from './versions.ts'

/** The working text of one language. */
export interface WorkingText extends TextOf {
  readonly language: Language
}

/** The name of the shared text inside the Yjs document. */
export const sharedText = 'text'

/** After so many rows of updates a snapshot is written, so that opening stays quick. */
export const updatesPerSnapshot = 200

const keyOf = (actor: Actor, { summary, period, language }: WorkingText) => [actor.region, summary, period, language]
const ofText = 'region = $1 and summary = $2 and period = $3 and language = $4'

/** Places are given one after the other: whoever writes waits for the one before. */
const lock = (client: PoolClient, actor: Actor, of: WorkingText) =>
  client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`summary text ${JSON.stringify(keyOf(actor, of))}`])

/** The updates that make the document: the newest snapshot, and what came after it. Empty where nobody ever opened it. */
async function updatesOf(client: PoolClient, actor: Actor, of: WorkingText): Promise<readonly Uint8Array[]> {
  const { rows } = await client.query<{ content: Buffer }>(
    `select content from summary_text_update where ${ofText}
     and place >= coalesce((select max(place) from summary_text_update where ${ofText} and snapshot), 0) order by place`,
    keyOf(actor, of),
  )
  return rows.map(row => row.content)
}

const docOf = (updates: readonly Uint8Array[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}

async function insert(
  client: PoolClient,
  actor: Actor,
  of: WorkingText,
  content: Uint8Array,
  snapshot: boolean,
): Promise<number> {
  const { rows } = await client.query<{ place: number }>(
    `insert into summary_text_update (region, summary, period, language, place, author, snapshot, content)
     select $1, $2, $3, $4, coalesce(max(place), 0) + 1, $5, $6, $7 from summary_text_update where ${ofText} returning place`,
    [...keyOf(actor, of), actor.id, snapshot, Buffer.from(content)],
  )
  return rows[0]!.place
}

/** The document of a working text; the first who opens it lays down `first` as its beginning. */
export async function openWorkingText(client: PoolClient, actor: Actor, of: WorkingText, first: string): Promise<Y.Doc> {
  await lock(client, actor, of)
  const updates = await updatesOf(client, actor, of)
  const doc = docOf(updates)
  if (updates.length === 0) {
    doc.getText(sharedText).insert(0, first.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
    await insert(client, actor, of, Y.encodeStateAsUpdate(doc), false)
  }
  return doc
}

/** The words of a working text; null where nobody ever opened it. */
export async function readWorkingText(client: PoolClient, actor: Actor, of: WorkingText): Promise<string | null> {
  const updates = await updatesOf(client, actor, of)
  return updates.length ? docOf(updates).getText(sharedText).toString() : null
}

/** Adds what was typed, as the person who typed it; now and then the whole as a snapshot besides. */
export async function appendUpdate(client: PoolClient, actor: Actor, of: WorkingText, update: Uint8Array): Promise<void> {
  await lock(client, actor, of)
  const place = await insert(client, actor, of, update, false)
  if (place % updatesPerSnapshot === 0)
    await insert(client, actor, of, Y.encodeStateAsUpdate(docOf(await updatesOf(client, actor, of))), true)
}
