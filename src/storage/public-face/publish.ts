import type { PoolClient } from 'pg'
import type { TraceEntry } from '../../engines/figures/figure.ts'
import { canonicalJson } from '../../engines/summary/canonical.ts'
import type { RenderedSummary } from '../../engines/summary/tree.ts'
import type { Actor } from '../../kernel/actor.ts'
import { clean } from '../../kernel/field/text.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { type Language, languages, type Words } from '../../kernel/words.ts'
import { audit } from '../audit.ts'
import { readEdition } from '../edition.ts'
import { newId } from '../record-id.ts'

/** A summary as the public sees it, in every language. */
export type PublicSummary = Readonly<Record<Language, RenderedSummary & { readonly summary: string }>>

/** An edition that the public sees. */
export interface Published {
  readonly edition: string
  readonly at: string
  readonly author: string
  readonly summary: string
  readonly period: string
  readonly title: Words
}

/** Whether the office shows its public face at all; nobody has said so: it does not. */
export async function isFaceShown(client: PoolClient, actor: Actor): Promise<boolean> {
  const { rows } = await client.query<{ shown: boolean }>(
    'select shown from publication where region = $1 and edition is null order by at desc, id desc limit 1',
    [actor.region],
  )
  return rows[0]?.shown ?? false
}

/** Switches the public face on or off. */
export async function showFace(client: PoolClient, actor: Actor, shown: boolean, reason: string): Promise<void> {
  if ((await isFaceShown(client, actor)) === shown) return
  await write(client, actor, { edition: null, shown, reason, content: null })
  await audit(client, actor, { action: shown ? 'public-face-on' : 'public-face-off', detail: { reason } })
}

/** Puts an edition before the public: its text and figures, and of each record behind them only what kind it is and what it adds. */
export async function publishEdition(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  edition: string,
  reason: string,
): Promise<void> {
  const content = await readEdition(client, actor, edition)
  const kinds = new Map(registers.map(register => [register.name, register.one]))
  // Titles of records may name persons; the public is told what each record is, not whose.
  const unnamed = (entry: TraceEntry): TraceEntry => ({ ...entry, title: kinds.get(entry.register) ?? entry.title })
  const copy = Object.fromEntries(
    languages.map(language => {
      const { recordCounts: _, refusals: __, figures, ...summary } = content[language]
      return [language, { ...summary, figures: figures.map(figure => ({ ...figure, records: figure.records.map(unnamed) })) }]
    }),
  )
  await write(client, actor, { edition, shown: true, reason, content: canonicalJson(copy) })
  await audit(client, actor, { action: 'publish-edition', detail: { edition, reason } })
}

/** Takes an edition back from the public; what was downloaded is out of reach, and the entry says when it was taken back. */
export async function unpublishEdition(client: PoolClient, actor: Actor, edition: string, reason: string): Promise<void> {
  if (!(await listPublished(client, actor)).some(one => one.edition === edition)) return refuseUnpublished()
  await write(client, actor, { edition, shown: false, reason, content: null })
  await audit(client, actor, { action: 'unpublish-edition', detail: { edition, reason } })
}

/** The editions that the public sees, the newest first. */
export async function listPublished(client: PoolClient, actor: Actor): Promise<readonly Published[]> {
  const { rows } = await client.query(
    `select * from (
       select distinct on (edition) edition, at, author, shown, content::json #>> '{en,summary}' as summary,
         content::json #>> '{en,period}' as period, content::json #>> '{en,title}' as en, content::json #>> '{zh,title}' as zh
       from publication where region = $1 and edition is not null order by edition, at desc, id desc) newest
     where shown order by at desc`,
    [actor.region],
  )
  return rows.map(({ edition, at, author, summary, period, en, zh }) => ({
    edition,
    at,
    author,
    summary,
    period,
    title: { en, zh },
  }))
}

/** A published edition as the public sees it. */
export async function readPublished(client: PoolClient, actor: Actor, edition: string): Promise<PublicSummary> {
  const { rows } = await client.query<{ shown: boolean; content: string }>(
    'select shown, content from publication where region = $1 and edition::text = $2 order by at desc, id desc limit 1',
    [actor.region, edition],
  )
  return rows[0]?.shown ? (JSON.parse(rows[0].content) as PublicSummary) : refuseUnpublished()
}

const refuseUnpublished = (): never =>
  refuse('no-such-edition', { en: 'No such summary is published.', zh: '没有公开发布该总结。' }, { exitCode: 4 })

async function write(
  client: PoolClient,
  actor: Actor,
  row: { readonly edition: string | null; readonly shown: boolean; readonly reason: string; readonly content: string | null },
): Promise<void> {
  await client.query(
    'insert into publication (region, id, author, edition, shown, reason, content) values ($1, $2, $3, $4, $5, $6, $7)',
    [actor.region, newId(), actor.name, row.edition, row.shown, clean(row.reason, true), row.content],
  )
}
