import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { registers } from '../../registers/index.ts'
import { dueItems } from '../due/due-items.ts'
import { newId } from '../record-id.ts'
import { titlesOf } from '../titles.ts'
import { mentionsOf } from './mentions.ts'
import type { NewNotice, Notice } from './notice.ts'

/** So far ahead is looked; nothing reminds earlier. */
const ahead = 120

/**
 * Tells a person what has become near enough to remind of since they were last told, and nothing twice: the key of each notice is its own.
 * Returns how many are new. Runs as that person, so it can tell nothing that they may not read.
 */
export async function tell(client: PoolClient, actor: Actor, today: PlainDate): Promise<number> {
  const due = (await dueItems(client, actor, { today, days: ahead }))
    .filter(({ key }) => key.threshold !== 'open')
    .map(({ id, nextStep, ...item }): NewNotice => ({ ...item, record: id, step: nextStep }))
  const all = [...due, ...(await mentionsOf(client, actor))]
  let told = 0
  for (let at = 0; at < all.length; at += 500) told += await insert(client, actor, all.slice(at, at + 500))
  return told
}

async function insert(client: PoolClient, actor: Actor, notices: readonly NewNotice[]): Promise<number> {
  const width = 12
  const places = notices.map(
    (_, row) => `(${Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`).join(', ')})`,
  )
  const { rowCount } = await client.query(
    `insert into notice (region, id, person, key, kind, register, record, due, late, title, step, address) values ${places.join(', ')}
     on conflict (region, person, key) do nothing`,
    notices.flatMap(({ key, kind, register, record, due, late, title, step, address }) => [
      ...[actor.region, newId(), actor.id, `${key.record} ${key.period} ${key.threshold}`, kind, register, record],
      ...[due, late, JSON.stringify(title), JSON.stringify(step), address],
    ]),
  )
  return rowCount ?? 0
}

/** A person's notices, the newest first, and how many are unread. */
export async function listNotices(
  client: PoolClient,
  actor: Actor,
  { size = 100 }: { readonly size?: number } = {},
): Promise<{ readonly notices: readonly Notice[]; readonly unread: number }> {
  const { rows } = await client.query(
    `select n.*, m.at is not null as read, count(*) filter (where m.at is null) over () as unread
     from notice n left join notice_mark m on m.region = n.region and m.notice = n.id and m.mark = 'read'
     where n.region = $1 and n.person = $2 order by n.at desc, n.late desc, n.due, n.id limit $3`,
    [actor.region, actor.id, size],
  )
  const seen = await stillReadable(client, actor, rows)
  return {
    unread: Number(rows[0]?.unread ?? 0) - rows.filter(row => !row.read && !seen.includes(row)).length,
    notices: seen.map(({ id, at, kind, register, record, due, late, title, step, address, read }) => ({
      ...{ id, at, kind, register, record, due, late, title, step, address, read },
    })),
  }
}

/** Marks a person's notices as read: those named, or all. */
export async function markRead(client: PoolClient, actor: Actor, ids: readonly string[] | null): Promise<void> {
  await mark(client, actor, 'read', ids)
}

/** The notices that no e-mail has told of yet, the most urgent first. */
export async function unsent(client: PoolClient, actor: Actor): Promise<readonly Notice[]> {
  const { rows } = await client.query(
    `select n.* from notice n
     where n.region = $1 and n.person = $2
       and not exists (select from notice_mark m where m.region = n.region and m.notice = n.id)
     order by n.late desc, n.due nulls last, n.id`,
    [actor.region, actor.id],
  )
  return (await stillReadable(client, actor, rows)).map(row => ({ ...row, read: false }))
}

/** Those whose records the person may still read: roles and organisations change after somebody was told. */
async function stillReadable<Row extends { readonly register: string; readonly record: string }>(
  client: PoolClient,
  actor: Actor,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const pointers = rows.map(({ register, record }) => ({ target: register, id: record }))
  const titles = await titlesOf(client, actor, registers, pointers, 1)
  return rows.filter(({ record }) => titles.has(record))
}

/** Notes that an e-mail told of them. */
export async function markMailed(client: PoolClient, actor: Actor, ids: readonly string[]): Promise<void> {
  await mark(client, actor, 'mailed', ids)
}

async function mark(client: PoolClient, actor: Actor, what: 'read' | 'mailed', ids: readonly string[] | null): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select n.id from notice n
     where n.region = $1 and n.person = $2 and ($3::uuid[] is null or n.id = any ($3::uuid[]))
       and not exists (select from notice_mark m where m.region = n.region and m.notice = n.id and m.mark = $4)`,
    [actor.region, actor.id, ids, what],
  )
  for (let at = 0; at < rows.length; at += 1000) {
    const some = rows.slice(at, at + 1000)
    await client.query(
      `insert into notice_mark (region, person, mark, notice) values ${some.map((_, index) => `($1, $2, $3, $${index + 4})`).join(', ')}
       on conflict (region, notice, mark) do nothing`,
      [actor.region, actor.id, what, ...some.map(({ id }) => id)],
    )
  }
}
