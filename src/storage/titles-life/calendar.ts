import type { PoolClient } from 'pg'
import { type CalendarEntry, calendarText } from '../../engines/titles/icalendar.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Period } from '../../kernel/field/period.ts'
import { versionTable } from '../../kernel/population.ts'
import type { Language } from '../../kernel/words.ts'
import { designation } from '../../registers/designation/register.ts'
import { registers } from '../../registers/index.ts'
import { readRow, type StoredRow } from '../row.ts'
import { titlesOf } from '../titles.ts'

/** A title that was renewed or revoked, or was entered by mistake, no longer ends on the day that the calendar has. */
const over = new Set(['renewed', 'revoked'])

/**
 * The last days of all titles as a calendar to subscribe to. What was once in the calendar stays in it: an entry that no longer holds is
 * there as cancelled, with a higher sequence, so that calendars that have it take it out.
 */
export async function expiryCalendar(client: PoolClient, actor: Actor, language: Language, site: string): Promise<string> {
  const { rows } = await client.query(`select * from ${versionTable(designation.name)} where region = $1 order by id, version`, [
    actor.region,
  ])
  const records = [
    ...Map.groupBy(
      rows.map(row => readRow(designation, row)),
      ({ id }) => id,
    ).values(),
  ]
  const titles = await titlesOf(
    client,
    actor,
    registers,
    records.map(([first]) => ({ target: designation.name, id: first!.id })),
  )
  const entries = records.flatMap(versions => {
    const [last, ended] = [versions.at(-1)!, versions.findLast(one => lastDay(one) !== null)]
    return ended ? [entryOf(last, lastDay(ended)!, titles.get(last.id)!.title[language], language, site)] : []
  })
  return calendarText(language === 'zh' ? '资质到期日历' : 'Expiring titles', language, entries)
}

const lastDay = ({ values }: StoredRow): string | null => (values['term'] as Period | null)?.until ?? null

function entryOf(last: StoredRow, day: string, title: string, language: Language, site: string): CalendarEntry {
  const withdrawn = last.supersededAt !== 'infinity'
  const number = String(last.values['documentNumber'] ?? '')
  return {
    uid: `${last.id}@${last.region}.torchbook`,
    day,
    summary: language === 'zh' ? `到期：${title}` : `Ends: ${title}`,
    description:
      language === 'zh' ? `有效期截止日。批准文件：${number || '—'}` : `The last day of the term. Approved by: ${number || '—'}`,
    // A withdrawal is no version of its own, but it is later than the version it ends and earlier than the one that restores it.
    sequence: 2 * (last.version - 1) + (withdrawn ? 1 : 0),
    cancelled: withdrawn || over.has(String(last.values['state'])) || lastDay(last) === null,
    changedAt: withdrawn ? last.supersededAt : last.recordedAt,
    url: `${site}/registers/designation/${last.id}`,
  }
}
