import type { PoolClient } from 'pg'
import type { FigureReading } from '../engines/draft-check/knowledge.ts'
import type { Actor } from '../kernel/actor.ts'
import { clean } from '../kernel/field/text.ts'
import { didYouMean } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import { excerpt } from '../kernel/problem.ts'
import { refuse } from '../kernel/refusal.ts'
import { figureReading } from '../registers/figure-reading/register.ts'
import { loadIndicators } from '../registers/load.ts'
import type { Given } from './check-draft.ts'
import { listRecords, now, readCurrent } from './read.ts'
import { readRow, type StoredRow } from './row.ts'
import { changeRecord, createRecord, restoreRecord, withdrawRecord } from './save.ts'

/** What an officer says a wording means. */
export interface Said extends Omit<FigureReading, 'id'> {
  /** The sentence as it was, for people; it is cut where it is long. */
  readonly wording: string | null
  /** The document it was said of. */
  readonly source: string
  readonly note?: string | null
}

/** More than an office says in a lifetime. */
const mostReadings = 100_000
const longestWording = 500

const because = {
  kept: '核对稿件时认定 / said while a draft was checked',
  changed: '核对稿件时重新认定 / said anew while a draft was checked',
  restored: '核对稿件时再次认定 / said again while a draft was checked',
  forgotten: '取消认定 / taken back',
}

/** Everything that officers of the region said and did not take back. What names an indicator that nobody declares is left out. */
export async function listReadings(client: PoolClient, actor: Actor): Promise<readonly FigureReading[]> {
  const indicators = await loadIndicators()
  const sort = { field: 'subject', descending: false }
  const { rows } = await listRecords(client, actor, figureReading, now, { sort, page: 1, size: mostReadings })
  return rows.map(readingOf).filter(({ indicator }) => indicator === null || indicators.has(indicator))
}

/**
 * Keeps what an officer says. Of the same wording and unit there is one record and this is its next version, also after it was taken back;
 * nothing is written when it says so already. Of two at once the later one is the later version.
 */
export async function keepReading(client: PoolClient, actor: Actor, told: Said): Promise<FigureReading> {
  await assertUsable(told)
  // Of what the registers do not hold there is no time to speak of.
  const said = told.indicator === null ? { ...told, period: null } : told
  const key = ['figure reading', actor.region, said.subject, said.unit].join('\n')
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key])
  const last = await lastOf(client, actor, said)
  if (!last) return readingOf(await createRecord(client, actor, figureReading, given(said, because.kept)))
  const standing =
    last.supersededAt === 'infinity' ? last : await restoreRecord(client, actor, figureReading, last, because.restored)
  if (saysSo(standing, said)) return readingOf(standing)
  const changed = given(said, because.changed)
  return readingOf(await changeRecord(client, actor, figureReading, standing.id, standing.version, changed))
}

/** Takes back what was said: the record is withdrawn, its history stays, and it can be restored like any other. */
export async function forgetReading(client: PoolClient, actor: Actor, id: string): Promise<void> {
  const current = (await readCurrent(client, figureReading, actor, id)) ?? noSuchReading()
  await withdrawRecord(client, actor, figureReading, id, current.version, because.forgotten)
}

const noSuchReading = () =>
  refuse('no-such-record', {
    en: 'There is no such figure reading, or it was taken back already.',
    zh: '没有该数字释义，或已取消认定。',
  })

/** A wording without words could never be known again, and an indicator that nobody declares answers nothing. */
async function assertUsable({ subject, indicator }: Said): Promise<void> {
  if (subject.split('|', 1)[0]?.trim() === '')
    refuse(
      'nothing-to-recognise',
      {
        en: 'Nothing around this figure says what it counts, so it could not be known again. Write in the document what it counts, and check again.',
        zh: '该数字前后没有说明统计内容的文字，下次无法识别。请在稿件中写明统计内容后重新核对。',
      },
      { exitCode: 2 },
    )
  const indicators = await loadIndicators()
  if (indicator === null || indicators.has(indicator)) return
  const near = didYouMean(indicator, [...indicators.keys()])
  const shown = excerpt(indicator)
  refuse(
    'no-such-indicator',
    {
      en: `There is no indicator “${shown}”.${near ? ` Did you mean “${near}”?` : ''}`,
      zh: `没有指标“${shown}”。${near ? `是否指“${near}”？` : ''}`,
    },
    { exitCode: 2 },
  )
}

/** The record of this wording as it stands, or as it last stood before it was taken back. */
async function lastOf(client: PoolClient, actor: Actor, { subject, unit }: Said): Promise<StoredRow | null> {
  const table = versionTable(figureReading.name)
  const { rows } = await client.query(
    `select * from ${table} v where region = $1 and subject = $2 and unit = $3
      and not exists (select from ${table} later where later.region = v.region and later.id = v.id and later.version > v.version)
     order by superseded_at desc limit 1`,
    [actor.region, clean(subject, false), unit],
  )
  return rows[0] ? readRow(figureReading, rows[0]) : null
}

const given = ({ source, ...said }: Said, reason: string): Given => ({
  values: { ...said, wording: said.wording?.slice(0, longestWording) ?? null },
  source,
  reason,
})

const saysSo = ({ values }: StoredRow, said: Said) =>
  values['indicator'] === said.indicator && values['period'] === said.period && (said.note ?? values['note']) === values['note']

const readingOf = ({ id, values }: StoredRow): FigureReading => ({
  id,
  subject: String(values['subject']),
  unit: String(values['unit']),
  indicator: values['indicator'] as string | null,
  period: values['period'] as FigureReading['period'],
})
