import type { Condition } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'

/** The kinds that a calendar is filtered by; several entries of one register may be of different kinds. */
export const calendarKinds = {
  titles: { en: 'Titles end', zh: '资质到期' },
  reports: { en: 'Reports due', zh: '报告到期' },
  tasks: { en: 'Tasks due', zh: '任务到期' },
  meetings: { en: 'Meetings', zh: '会议' },
  visits: { en: 'Visits', zh: '走访' },
  lectures: { en: 'Lectures', zh: '讲座' },
  outreach: { en: 'Outreach', zh: '科普活动' },
  fairs: { en: 'Fairs', zh: '交易会' },
  policies: { en: 'Policies', zh: '政策' },
} as const satisfies Readonly<Record<string, Words>>

export type CalendarKind = keyof typeof calendarKinds

/** Which field of a register is a day in the calendar, and what happens on it. */
export interface CalendarDay {
  /** Unique among all days of all registers: part of an entry's lasting name. */
  readonly id: string
  readonly kind: CalendarKind
  readonly of: AnyRegister
  readonly field: string
  /** A period's end or beginning. */
  readonly suffix?: '_from' | '_until'
  readonly says: Words
  readonly where?: Condition
}

/** Something that has a day. */
export interface CalendarItem {
  readonly id: string
  readonly kind: CalendarKind
  readonly register: string
  readonly record: string
  readonly day: PlainDate
  readonly says: Words
  readonly title: Words
  /** Rises with every change. */
  readonly sequence: number
  /** It stood here and does no more: in feeds only. */
  readonly cancelled: boolean
  readonly changedAt: string | null
}

export const isKind = (text: string): text is CalendarKind => Object.hasOwn(calendarKinds, text)
