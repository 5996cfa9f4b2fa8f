import type { PoolClient } from 'pg'
import type { CalendarDay, CalendarItem } from '../../engines/calendar/calendar.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all, Parameters } from '../../kernel/condition/index.ts'
import { Population, versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { kept } from '../kept.ts'
import { listRecords, now } from '../read.ts'
import { readRow, rowColumns, type StoredRow } from '../row.ts'
import { titlesOf } from '../titles.ts'
import { type CalendarAsk, dayOf, itemOf, spanOf } from './items.ts'

/** How long a feed goes on saying that an entry is cancelled: a calendar that was away for longer has forgotten it. */
const told = '1 year'

/** As many of one kind as somebody moves or cancels within a year. */
const most = 3000

/**
 * What stood in the span by an earlier version and does not by the one that stands now: moved out of it (its entry goes with it to the new day), or no
 * longer an entry (done, cancelled, withdrawn), which calendars that have it must be told (RFC 5545 §3.8.1.11, STATUS:CANCELLED).
 */
export async function endedItems(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  days: readonly CalendarDay[],
  ask: CalendarAsk,
  shown: readonly CalendarItem[],
): Promise<readonly CalendarItem[]> {
  const there = new Set(shown.map(({ id }) => id))
  const items: CalendarItem[] = []
  for (const day of days.filter(one => ask.kinds.includes(one.kind))) {
    const before = (await earlier(client, actor, day, ask)).filter(row => !there.has(`${row.id}.${day.id}`))
    if (!before.length) continue
    const ids = before.map(({ id }) => id)
    const query = { ids, page: 1, size: ids.length, totals: false, ...(day.where && { where: day.where }) }
    const { rows } = await listRecords(client, actor, day.of, now, query)
    const moved = new Map(rows.filter(row => dayOf(day, row) !== null).map(row => [row.id, row]))
    const last = await newest(client, actor, day.of, ids)
    const titles = await titlesOf(
      client,
      actor,
      registers,
      ids.map(id => ({ target: day.of.name, id })),
    )
    for (const row of before) {
      const title = titles.get(row.id)!.title
      const stands = moved.get(row.id)
      items.push(stands ? itemOf(day, stands, title) : { ...itemOf(day, row, title), ...endOf(last.get(row.id)!) })
    }
  }
  return items
}

/** The last version of each record that was in the span and stands no more. */
async function earlier(client: PoolClient, actor: Actor, day: CalendarDay, ask: CalendarAsk): Promise<readonly StoredRow[]> {
  const parameters = new Parameters()
  const population = new Population(day.of, actor, { knownAt: null }, parameters)
  const condition = population.condition(all(...spanOf(day, ask), ...(day.where ? [day.where] : [])))
  const { rows } = await client.query(
    `select distinct on (r.id) ${rowColumns(day.of, 'r')} from ${population.from()}
     where r.region = ${parameters.add(actor.region, 'text')} and r.superseded_at <> 'infinity'
       and r.superseded_at >= now() - interval '${told}' and ${condition}
     order by r.id, r.version desc limit ${most}`,
    [...parameters.values],
  )
  return rows.map(row => readRow(day.of, row))
}

/** The newest version of each record, also of withdrawn ones. */
async function newest(client: PoolClient, actor: Actor, register: AnyRegister, ids: readonly string[]) {
  const { rows } = await client.query(
    kept(
      `select distinct on (r.id) ${rowColumns(register, 'r')} from ${versionTable(register.name)} r
       where r.region = $1 and r.id = any($2::uuid[]) order by r.id, r.version desc`,
      [actor.region, ids],
    ),
  )
  return new Map(rows.map(row => [String(row.id), readRow(register, row)]))
}

/** A withdrawal is no version of its own, but it is later than the version it ends and earlier than the one that restores it. */
const endOf = (last: StoredRow) => {
  const withdrawn = last.supersededAt !== 'infinity'
  return {
    cancelled: true,
    sequence: 2 * (last.version - 1) + (withdrawn ? 1 : 0),
    changedAt: withdrawn ? last.supersededAt : last.recordedAt,
  }
}
