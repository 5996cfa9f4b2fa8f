import type { PoolClient } from 'pg'
import type { CalendarEntry } from '../../engines/titles/icalendar.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all, type Condition } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { fairEdition } from '../../registers/fair-edition/register.ts'
import { lecture } from '../../registers/lecture/register.ts'
import { outreachEvent } from '../../registers/outreach-event/register.ts'
import { policy } from '../../registers/policy/register.ts'
import { listRecords, now } from '../read.ts'
import type { StoredRow } from '../row.ts'

/**
 * What of the registers is open data: the register, which of its records, and which of their fields. Fields that may name a person are in none
 * of them. The register's own access says the same of the role `public`, so that the database gives nothing more.
 */
export interface Dataset {
  /** Also the address and the file's name. */
  readonly name: string
  readonly label: Words
  readonly description: Words
  readonly register: AnyRegister
  readonly fields: readonly string[]
  readonly where: (day: PlainDate) => Condition
  /** The field or fields of its days, where it stands in the calendar of events. */
  readonly days: { readonly from: string; readonly until: string | null; readonly place: string } | null
}

const { columns: policies } = policy

/** Everything that is open, in the order in which it is listed. */
export const datasets: readonly Dataset[] = [
  {
    name: 'policies',
    label: { en: 'Policies in force', zh: '现行科技政策' },
    description: {
      en: 'Policy documents on science and technology that are in force.',
      zh: '现行有效的科技政策文件。',
    },
    register: policy,
    fields: ['title', 'documentNumber', 'issuer', 'level', 'topic', 'issuedOn', 'inForce', 'summary'],
    where: day => all(policies.state.in(['issued', 'in-force']), policies.inForce.holdsOn(day)),
    days: null,
  },
  {
    name: 'outreach-events',
    label: { en: 'Science-popularisation events', zh: '科普活动' },
    description: {
      en: 'Events of science popularisation, with day and place.',
      zh: '科普活动的时间与地点。',
    },
    register: outreachEvent,
    fields: ['name', 'campaign', 'startsOn', 'endsOn', 'venue', 'visitors'],
    where: () => outreachEvent.columns.state.in(['planned', 'held']),
    days: { from: 'startsOn', until: 'endsOn', place: 'venue' },
  },
  {
    name: 'lectures',
    label: { en: 'Lectures', zh: '讲座' },
    description: { en: 'Public lectures, with topic, day and place.', zh: '公开讲座的题目、时间与地点。' },
    register: lecture,
    fields: ['topic', 'heldOn', 'venue', 'attendance'],
    where: () => lecture.columns.cancelled.is(false),
    days: { from: 'heldOn', until: null, place: 'venue' },
  },
  {
    name: 'fairs',
    label: { en: 'Technology fairs', zh: '科技成果交易会' },
    description: { en: 'Editions of the technology fair.', zh: '历届科技成果交易会。' },
    register: fairEdition,
    fields: ['name', 'number', 'scope', 'openedOn', 'closedOn', 'venue', 'exhibitors', 'results', 'visitors'],
    where: () => fairEdition.columns.state.in(['planned', 'held']),
    days: { from: 'openedOn', until: 'closedOn', place: 'venue' },
  },
]

const most = 10_000

/** The records of a dataset that the public may read on a day. */
export async function datasetRows(
  client: PoolClient,
  actor: Actor,
  { register, where, days }: Dataset,
  day: PlainDate,
): Promise<readonly StoredRow[]> {
  const sort = days ? { field: days.from, descending: true } : { field: 'issuedOn', descending: true }
  return (await listRecords(client, actor, register, now, { where: where(day), sort, page: 1, size: most })).rows
}

/** What has a day, as entries of a calendar that others subscribe to: one per event, on its first day. */
export async function publicEvents(
  client: PoolClient,
  actor: Actor,
  day: PlainDate,
  language: Language,
  site: string,
): Promise<readonly CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  for (const dataset of datasets) {
    const { days, register } = dataset
    if (!days) continue
    for (const row of await datasetRows(client, actor, dataset, day)) {
      const title = row.values[register.title[0]!] as Partial<Words>
      entries.push({
        uid: `${row.id}@${row.region}.torchbook.public`,
        day: String(row.values[days.from]),
        summary: title[language] || title.zh || title.en || '',
        description: String(row.values[days.place] ?? ''),
        sequence: row.version - 1,
        cancelled: false,
        changedAt: row.recordedAt,
        url: `${site}/public/data/${dataset.name}#${row.id}`,
      })
    }
  }
  return entries.sort((one, other) => (one.day < other.day ? 1 : -1))
}
