import type { PoolClient } from 'pg'
import type { CalendarDay, CalendarItem } from '../../engines/calendar/calendar.ts'
import { type CalendarEntry, calendarText } from '../../engines/titles/icalendar.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { designation } from '../../registers/designation/register.ts'
import { returnForm } from '../../registers/return-form/register.ts'
import { returnDues } from '../due/return-dues.ts'
import { listRecords } from '../read.ts'
import { titlesOf } from '../titles.ts'
import { outlook } from '../titles-life/outlook.ts'
import { type CalendarAsk, itemOf, spanOf } from './items.ts'

/** More of one kind in a span than a person reads; the answer says that there are more. */
const mostOfADay = 3000

/** Everything with a day in the span that the actor may read, in order of days. */
export async function calendarItems(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  days: readonly CalendarDay[],
  ask: CalendarAsk,
): Promise<{ readonly items: readonly CalendarItem[]; readonly more: number }> {
  const items: CalendarItem[] = []
  let more = 0
  for (const day of days.filter(one => ask.kinds.includes(one.kind))) {
    const found = await itemsOf(client, actor, registers, day, ask)
    items.push(...found.items)
    more += found.more
  }
  if (ask.kinds.includes('reports'))
    items.push(...(await owedReports(client, actor, registers, ask)), ...(await owedReturns(client, actor, registers, ask)))
  items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
  return { items, more }
}

async function itemsOf(client: PoolClient, actor: Actor, registers: readonly AnyRegister[], day: CalendarDay, ask: CalendarAsk) {
  const where = all(...spanOf(day, ask), ...(day.where ? [day.where] : []))
  const known = { asAt: null, knownAt: ask.clocks.knownAt }
  const { rows, total } = await listRecords(client, actor, day.of, known, { where, page: 1, size: mostOfADay })
  const titles = await titlesOf(
    client,
    actor,
    registers,
    rows.map(({ id }) => ({ target: day.of.name, id })),
  )
  const items = rows.map(row => itemOf(day, row, titles.get(row.id)!.title))
  return { items, more: total - rows.length }
}

const reportSays: Words = { en: 'Annual report due', zh: '年度报告到期' }
const changeSays: Words = { en: 'Change to be reported', zh: '变更报告到期' }

/** Annual reports that titles owe, and changes of holders that must be reported within three months. */
async function owedReports(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  { from, until, clocks, today }: CalendarAsk,
): Promise<readonly CalendarItem[]> {
  const by = until > today ? until : today
  const { reports, changes } = await outlook(client, actor, clocks, today, by)
  const owed: { title: Title; day: PlainDate; id: string; says: Words }[] = []
  for (const { title, state } of reports)
    if (state.next) owed.push({ title, day: state.next.due, id: `report-${state.next.year}`, says: reportSays })
  for (const { title, change, due } of changes)
    owed.push({ title, day: due, id: `change-${change.kind}-${change.day}`, says: changeSays })
  const within = owed.filter(({ day }) => day >= from && day <= until)
  const titles = await titlesOf(
    client,
    actor,
    registers,
    within.map(({ title }) => ({ target: designation.name, id: title.id })),
  )
  return within.map(({ title, day, id, says }) => ({
    id: `${title.id}.${id}`,
    kind: 'reports',
    register: designation.name,
    record: title.id,
    day,
    says,
    title: titles.get(title.id)!.title,
    sequence: 0,
    cancelled: false,
    changedAt: null,
  }))
}

/** Returns that the office has to hand in. */
async function owedReturns(
  client: PoolClient,
  actor: Actor,
  registers: readonly AnyRegister[],
  { from, until, today }: CalendarAsk,
): Promise<readonly CalendarItem[]> {
  const owed = (await returnDues(client, actor, { today, until })).filter(({ due }) => due >= from && due <= until)
  const forms = owed.map(({ id }) => ({ target: returnForm.name, id }))
  const titles = await titlesOf(client, actor, registers, forms)
  return owed.map(({ id, due, register }) => ({
    ...{
      id: `${id}.return-${due}`,
      kind: 'reports',
      register,
      record: id,
      day: due,
      sequence: 0,
      cancelled: false,
      changedAt: null,
    },
    ...{ says: { en: 'Return to hand in', zh: '报表报送截止' }, title: titles.get(id)!.title },
  }))
}

/** The same as a calendar to subscribe to. */
export function calendarFeed(items: readonly CalendarItem[], actor: Actor, language: Language, site: string): string {
  const entries = items.map(
    (item): CalendarEntry => ({
      uid: `${item.id}@${actor.region}.torchbook`,
      day: item.day,
      summary: language === 'zh' ? `${item.says.zh}：${item.title.zh}` : `${item.says.en}: ${item.title.en}`,
      description: '',
      sequence: item.sequence,
      cancelled: item.cancelled,
      // What is reckoned from rules has no version of its own: it is as old as its day.
      changedAt: item.changedAt ?? `${item.day}T00:00:00Z`,
      url: `${site}/registers/${item.register}/${item.record}`,
    }),
  )
  return calendarText(language === 'zh' ? '科技工作日历' : 'Calendar of the office', language, entries)
}
