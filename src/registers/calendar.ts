import type { CalendarDay } from '../engines/calendar/calendar.ts'
import { not } from '../kernel/condition/index.ts'
import { designation } from './designation/register.ts'
import { fairEdition } from './fair-edition/register.ts'
import { lecture } from './lecture/register.ts'
import { meeting } from './meeting/register.ts'
import { outreachEvent } from './outreach-event/register.ts'
import { outreachSession } from './outreach-session/register.ts'
import { policy } from './policy/register.ts'
import { task } from './task/register.ts'
import { visit } from './visit/register.ts'

/** The days of the registers that the calendar shows; reports and changes to be told come from the life of titles. */
export const calendarDays: readonly CalendarDay[] = [
  {
    id: 'designation-ends',
    kind: 'titles',
    of: designation,
    field: 'term',
    suffix: '_until',
    says: { en: 'Title ends', zh: '资质到期' },
    where: designation.columns.state.in(['approved', 'valid', 'expiring', 'lapsed']),
  },
  {
    id: 'task-due',
    kind: 'tasks',
    of: task,
    field: 'dueOn',
    says: { en: 'Task due', zh: '任务到期' },
    where: not(task.columns.doneOn.isSet()),
  },
  { id: 'meeting', kind: 'meetings', of: meeting, field: 'heldOn', says: { en: 'Meeting', zh: '会议' } },
  { id: 'visit', kind: 'visits', of: visit, field: 'visitedOn', says: { en: 'Visit', zh: '走访' } },
  {
    id: 'lecture',
    kind: 'lectures',
    of: lecture,
    field: 'heldOn',
    says: { en: 'Lecture', zh: '讲座' },
    where: not(lecture.columns.cancelled.is(true)),
  },
  {
    id: 'outreach-event',
    kind: 'outreach',
    of: outreachEvent,
    field: 'startsOn',
    says: { en: 'Event', zh: '科普活动' },
    where: not(outreachEvent.columns.state.is('cancelled')),
  },
  {
    id: 'outreach-session',
    kind: 'outreach',
    of: outreachSession,
    field: 'heldOn',
    says: { en: 'Training', zh: '科普培训' },
    where: not(outreachSession.columns.state.is('cancelled')),
  },
  { id: 'fair-opens', kind: 'fairs', of: fairEdition, field: 'openedOn', says: { en: 'Fair opens', zh: '交易会开幕' } },
  { id: 'fair-closes', kind: 'fairs', of: fairEdition, field: 'closedOn', says: { en: 'Fair closes', zh: '交易会闭幕' } },
  {
    id: 'policy-begins',
    kind: 'policies',
    of: policy,
    field: 'inForce',
    suffix: '_from',
    says: { en: 'Policy in force', zh: '政策施行' },
  },
  {
    id: 'policy-ends',
    kind: 'policies',
    of: policy,
    field: 'inForce',
    suffix: '_until',
    says: { en: 'Policy ends', zh: '政策失效' },
  },
]
