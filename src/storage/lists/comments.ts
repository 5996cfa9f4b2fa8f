import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { audit } from '../audit.ts'
import { newId } from '../record-id.ts'

/** One thing said about a record, as it stands now. */
export interface Comment {
  readonly id: string
  readonly version: number
  readonly saidAt: string
  /** When it took its present form. */
  readonly recordedAt: string
  readonly author: string
  readonly authorName: string
  /** Empty when it was withdrawn: its history keeps what it said. */
  readonly text: string
  readonly mentions: readonly string[]
  readonly withdrawn: boolean
}

/** The record that is spoken of. The caller has made sure that the person may read it. */
export interface Commented {
  readonly register: string
  readonly id: string
}

const longest = 4000

/** What is said about a record, the first first. */
export async function listComments(client: PoolClient, actor: Actor, record: Commented): Promise<readonly Comment[]> {
  const { rows } = await client.query(
    `select * from comment where region = $1 and record = $2 and register = $3 and superseded_at = 'infinity' order by said_at, id`,
    [actor.region, record.id, record.register],
  )
  return rows.map(commentOf)
}

/** Every version of a comment, the first first, with what a withdrawn one said. */
export async function commentHistory(
  client: PoolClient,
  actor: Actor,
  record: Commented,
  id: string,
): Promise<readonly Comment[]> {
  const { rows } = await client.query(
    'select * from comment where region = $1 and id = $2 and record = $3 and register = $4 order by version',
    [actor.region, id, record.id, record.register],
  )
  return rows.length ? rows.map(row => commentOf({ ...row, withdrawn: false })) : noSuchComment()
}

/** Says something about a record. */
export async function addComment(client: PoolClient, actor: Actor, record: Commented, text: string): Promise<Comment> {
  const said = checkedText(text)
  const id = newId()
  const { rows } = await client.query(
    `insert into comment (region, id, version, said_at, register, record, author, author_name, text, mentions)
     values ($1, $2, 1, now(), $3, $4, $5, $6, $7, $8) returning *`,
    [actor.region, id, record.register, record.id, actor.id, actor.name, said, mentionsIn(said)],
  )
  await audit(client, actor, { action: 'comment', register: record.register, record: record.id, detail: { comment: id } })
  return commentOf(rows[0])
}

/** Says it better, or takes it back (`text` null): a next version of one's own comment. */
export async function changeComment(
  client: PoolClient,
  actor: Actor,
  record: Commented,
  id: string,
  text: string | null,
): Promise<Comment> {
  const said = text === null ? null : checkedText(text)
  const { rows } = await client.query(
    `with old as (
       update comment set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
       where region = $1 and id = $2 and record = $3 and register = $4 and author = $5 and superseded_at = 'infinity' and not withdrawn
       returning version, said_at, superseded_at, text, mentions)
     insert into comment (region, id, version, said_at, recorded_at, register, record, author, author_name, text, mentions, withdrawn)
     select $1, $2, old.version + 1, old.said_at, old.superseded_at, $4, $3, $5, $6,
       coalesce($7::text, old.text), case when $7::text is null then old.mentions else $8::text[] end, $7::text is null
     from old returning *`,
    [actor.region, id, record.id, record.register, actor.id, actor.name, said, said === null ? [] : mentionsIn(said)],
  )
  if (!rows[0]) noSuchComment()
  await audit(client, actor, {
    action: said === null ? 'withdraw-comment' : 'edit-comment',
    register: record.register,
    record: record.id,
    detail: { comment: id },
  })
  return commentOf(rows[0])
}

/** The names after an @, each once. */
export const mentionsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/@([\p{L}\p{N}·._-]{1,40})/gu)].map(match => match[1]!))].slice(0, 50)

const noSuchComment = (): never =>
  refuse(
    'no-such-comment',
    {
      en: 'There is no such comment of yours: it may have been withdrawn. People change their own comments only.',
      zh: '没有该评论，或已撤回。只能修改本人的评论。',
    },
    { exitCode: 4 },
  )

function checkedText(text: string): string {
  const said = text.trim()
  if (!said || said.length > longest)
    refuse('bad-comment', {
      en: said ? `A comment has at most ${longest} characters; attach longer texts as a file.` : 'Write something first.',
      zh: said ? `评论不超过${longest}个字符，更长的内容请作为附件上传。` : '请先填写评论内容。',
    })
  return said
}

const commentOf = (row: Record<string, unknown>): Comment => ({
  id: String(row.id),
  version: Number(row.version),
  saidAt: String(row.said_at),
  recordedAt: String(row.recorded_at),
  author: String(row.author),
  authorName: String(row.author_name),
  text: row.withdrawn === true ? '' : String(row.text),
  mentions: row.mentions as readonly string[],
  withdrawn: row.withdrawn === true,
})
