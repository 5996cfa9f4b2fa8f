import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Figure, TraceEntry } from '../engines/figures/figure.ts'
import { displayFigure } from '../engines/figures/style.ts'
import { canonicalJson } from '../engines/summary/canonical.ts'
import type { SummaryContext } from '../engines/summary/template.ts'
import type { Actor } from '../kernel/actor.ts'
import { clean } from '../kernel/field/text.ts'
import { versionTable } from '../kernel/population.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { type Language, languages, type Words } from '../kernel/words.ts'
import { audit } from './audit.ts'
import { newId } from './record-id.ts'
import { type ComputedSummary, computeSummary } from './summary.ts'
import { issueSections, type SectionAtFreezing, sectionsNow } from './workshop/sign-off.ts'

/** A frozen summary without its content. */
export interface Edition {
  readonly id: string
  readonly summary: string
  readonly period: string
  readonly asAt: string
  readonly knownAt: string
  readonly frozenAt: string
  readonly author: string
  readonly reason: string
  readonly sha256: string
  readonly title: Words
  /** How far each section was signed when it was frozen; null for editions from before sections were signed. */
  readonly signOff: readonly SectionAtFreezing[] | null
}

type Content = Readonly<Record<Language, ComputedSummary>>

/** One figure that is not what it was when the edition was frozen, with the records that make the difference. */
export interface ChangedFigure {
  readonly key: string
  readonly label: Words
  readonly before: { readonly value: string; readonly text: Words } | null
  readonly after: { readonly value: string; readonly text: Words } | null
  readonly records: readonly ChangedRecord[]
}

export interface ChangedRecord {
  readonly register: string
  readonly id: string
  readonly title: Words
  readonly change: 'added' | 'removed' | 'changed'
  readonly beforeVersion: number | null
  readonly afterVersion: number | null
  /** Who made the change, when and why; from the audit entries since the edition was frozen. */
  readonly author: string
  readonly at: string
  readonly reason: string
}

/** Freezes a summary as known now: text and figures in every language, the versions behind them, and a digest over the canonical form. */
export async function freezeEdition(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  request: SummaryContext & { readonly summary: string; readonly reason: string },
): Promise<Edition> {
  // All of it must see one moment: known up to now, exclusive of what is saved from here on.
  const {
    rows: [clock],
  } = await client.query<{ now: string }>('select clock_timestamp() as now')
  const knownAt = clock!.now
  const content = {} as Record<Language, ComputedSummary>
  for (const language of languages)
    content[language] = await computeSummary(client, actor, registers, { ...request, language, knownAt }, { records: true })
  const refused = content.en.refusals
  if (refused.length)
    refuse('edition-incomplete', {
      en: `The summary cannot be frozen: ${refused.length} figures cannot list their records (${refused.map(one => one.key).join(', ')}). Record what is missing first.`,
      zh: `总结不能定稿：${refused.length}个数字没有记录支撑（${refused.map(one => one.key).join('、')}）。请先补充记录。`,
    })
  const sections = await sectionsNow(client, actor, { ...request, knownAt }, content.en.figures)
  const text = canonicalJson(content)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const id = newId()
  await client.query(
    `insert into edition (region, id, summary, period, as_at, known_at, author, reason, sha256, content, sign_off) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      actor.region,
      id,
      request.summary,
      String(request.year),
      request.asAt,
      knownAt,
      actor.name,
      clean(request.reason, true),
      sha256,
      text,
      JSON.stringify(sections.map(({ id: section, heading, owner, state }) => ({ section, heading, owner, state }))),
    ],
  )
  await issueSections(client, actor, request, sections, id)
  await audit(client, actor, { action: 'freeze-edition', detail: { edition: id, summary: request.summary, sha256 } })
  return (await listEditions(client, actor)).find(edition => edition.id === id)!
}

/** The editions of the region, the newest first. */
export async function listEditions(client: PoolClient, actor: Actor): Promise<readonly Edition[]> {
  const { rows } = await client.query(
    `select id, summary, period, as_at, known_at, frozen_at, author, reason, sha256, content::json #>> '{en,title}' as en, content::json #>> '{zh,title}' as zh, sign_off
     from edition where region = $1 order by frozen_at desc, id desc`,
    [actor.region],
  )
  return rows.map(row => ({
    id: row.id,
    summary: row.summary,
    period: row.period,
    asAt: row.as_at,
    knownAt: row.known_at,
    frozenAt: row.frozen_at,
    author: row.author,
    reason: row.reason,
    sha256: row.sha256,
    title: { en: row.en, zh: row.zh },
    signOff: row.sign_off,
  }))
}

/** An edition's text, byte for byte as it was frozen; refused when its digest no longer fits. */
export async function readEdition(client: PoolClient, actor: Actor, id: string): Promise<Content> {
  const { rows } = await client.query<{ content: string; sha256: string }>(
    'select content, sha256 from edition where region = $1 and id::text = $2',
    [actor.region, id],
  )
  const row = rows[0]
  if (!row)
    return refuse(
      'no-such-edition',
      { en: `There is no edition ${id}. List them with “edition list”.`, zh: `没有编号为${id}的定稿，可用“edition list”查看。` },
      { exitCode: 2 },
    )
  if (createHash('sha256').update(row.content).digest('hex') !== row.sha256)
    refuse('edition-damaged', {
      en: `The edition ${id} is not what was frozen: its digest does not fit. Restore it from a backup.`,
      zh: `定稿${id}与冻结时不一致：校验值不符。请从备份恢复。`,
    })
  return JSON.parse(row.content) as Content
}

/** What is not as it was frozen: figures of another value, and figures of the same value that rest on other records or versions. */
export interface EditionDiff {
  readonly changed: readonly ChangedFigure[]
  readonly sameValue: readonly ChangedFigure[]
  readonly unchanged: number
}

/** Compares an edition with the same summary as known now. */
export async function diffEdition(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  id: string,
): Promise<EditionDiff> {
  const { en: frozen } = await readEdition(client, actor, id)
  const today = await computeSummary(
    client,
    actor,
    registers,
    { summary: frozen.summary, language: 'en', year: Number(frozen.period), asAt: frozen.asAt, knownAt: null },
    { records: true },
  )
  const keys = [...new Set([...frozen.figures, ...today.figures].map(figure => figure.key))]
  const pairs = keys.map(key => ({ key, before: find(frozen, key), after: find(today, key) }))
  const different = pairs.filter(({ before, after }) => stated(before) !== stated(after) || versions(before) !== versions(after))
  const changed: ChangedFigure[] = []
  const sameValue: ChangedFigure[] = []
  for (const { key, before, after } of different)
    (stated(before) === stated(after) ? sameValue : changed).push({
      key,
      label: (after ?? before)!.label,
      before: before ? said(before) : null,
      after: after ? said(after) : null,
      records: await explained(client, actor, before?.records ?? [], after?.records ?? [], frozen.knownAt!),
    })
  return { changed, sameValue, unchanged: keys.length - different.length }
}

const find = (summary: ComputedSummary, key: string) => summary.figures.find(figure => figure.key === key)
const stated = (figure?: Figure) => (figure ? `${figure.qualifier} ${figure.exact} ${figure.of ?? ''}` : '')
const versions = (figure?: Figure) =>
  (figure?.records ?? [])
    .map(one => `${one.id}/${one.version}`)
    .sort()
    .join()
const said = (figure: Figure) => ({
  value: figure.value,
  text: { en: displayFigure(figure, 'en'), zh: displayFigure(figure, 'zh') },
})

/** The records that are behind the figure on one side only, or in another version, each with who did it. */
async function explained(
  client: PoolClient,
  actor: Actor,
  before: readonly TraceEntry[],
  after: readonly TraceEntry[],
  since: string,
): Promise<readonly ChangedRecord[]> {
  const old = new Map(before.map(one => [one.id, one]))
  const fresh = new Map(after.map(one => [one.id, one]))
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].filter(id => old.get(id)?.version !== fresh.get(id)?.version)
  if (!ids.length) return []
  const { rows } = await client.query<{
    record: string
    actor: string
    at: string
    action: string
    version: number
    detail: { reason?: string; name?: string }
  }>(
    `select distinct on (record) record, coalesce(detail->>'name', actor) as actor, at, action, version, detail from audit_entry where region = $1 and record = any($2::uuid[]) and at >= $3 order by record, at desc, id desc`,
    [actor.region, ids, since],
  )
  const entries = new Map(rows.map(row => [row.record, row]))
  const changed: ChangedRecord[] = []
  for (const id of ids) {
    const [was, is, entry] = [old.get(id), fresh.get(id), entries.get(id)]
    const one = (is ?? was)!
    changed.push({
      register: one.register,
      id,
      title: one.title,
      change: was ? (is ? 'changed' : 'removed') : 'added',
      beforeVersion: was?.version ?? null,
      afterVersion: is?.version ?? entry?.version ?? null,
      at: entry?.at ?? '',
      ...(await whoAndWhy(client, actor, one.register, id, entry)),
    })
  }
  return changed
}

/** A withdrawal's reason is in its audit entry; every other change's author and reason are in the version it made. */
async function whoAndWhy(
  client: PoolClient,
  actor: Actor,
  register: string,
  id: string,
  entry:
    | {
        readonly actor: string
        readonly version: number
        readonly action: string
        readonly detail: { reason?: string; name?: string }
      }
    | undefined,
): Promise<{ author: string; reason: string }> {
  if (!entry) return { author: '', reason: '' }
  if (entry.action === 'withdraw') return { author: entry.detail.name ?? entry.actor, reason: entry.detail.reason ?? '' }
  const { rows } = await client.query<{ author: string; reason: string }>(
    `select author, reason from ${versionTable(register)} where region = $1 and id = $2 and version = $3`,
    [actor.region, id, entry.version],
  )
  return rows[0] ?? { author: entry.actor, reason: '' }
}
