import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeReports } from './changes.ts'
import { type CalendarEntry, calendarText } from './icalendar.ts'
import { endings } from './lapsing.ts'
import { reportState } from './reports.ts'
import type { Title } from './title.ts'

const title = (id: string, changes: Partial<Title> = {}): Title => ({
  id,
  version: 1,
  type: 'high-tech-enterprise',
  regime: 'since-2008',
  level: 'national',
  holder: 'firm',
  state: 'valid',
  term: { from: '2021-12-01', until: '2024-11-30' },
  previous: null,
  endedOn: null,
  reportsFiled: [],
  changesReported: new Set(),
  ...changes,
})

describe('who lapses by a day', () => {
  const found = (titles: readonly Title[], from = '2024-06-01', by = '2024-12-31') =>
    endings(titles, from, by).map(({ title: { id }, lastDay, after, next }) => [id, lastDay, after, next])

  test('the last day counts, the day before the span and the day after it do not', () => {
    expect(found([title('a')])).toEqual([['a', '2024-11-30', 'open', null]])
    expect(found([title('a')], '2024-06-01', '2024-11-30')).toHaveLength(1)
    expect(found([title('a')], '2024-06-01', '2024-11-29')).toEqual([])
    expect(found([title('a')], '2024-11-30')).toHaveLength(1)
    expect(found([title('a')], '2024-12-01')).toEqual([])
  })

  test('what has no end, was revoked, is only applied for or has not begun does not lapse', () => {
    for (const changes of [
      { term: { from: '2021-12-01', until: null } },
      { state: 'revoked' },
      { state: 'applied', term: null },
      { state: 'approved', term: { from: '2024-09-01', until: '2024-12-01' } },
    ])
      expect(found([title('a', changes)])).toEqual([])
  })

  test('a later term without a gap renews it; one of another holder or level, or after a gap, does not', () => {
    const next = (changes: Partial<Title>) =>
      title('b', { term: { from: '2024-12-01', until: '2027-11-30' }, state: 'approved', ...changes })
    expect(found([title('a'), next({})])).toEqual([['a', '2024-11-30', 'renewed', 'b']])
    for (const changes of [{ holder: 'other' }, { level: 'municipal' }, { term: { from: '2024-12-02', until: null } }])
      expect(found([title('a'), next(changes)])).toEqual([['a', '2024-11-30', 'open', null]])
  })

  test('an application under way is told, a refused one is none', () => {
    expect(found([title('a'), title('b', { state: 'reviewed', term: null, previous: 'a' })])[0]).toEqual([
      'a',
      '2024-11-30',
      'applied',
      'b',
    ])
    expect(found([title('a'), title('b', { state: 'withdrawn', term: null, previous: 'a' })])[0]![2]).toBe('open')
  })

  test('the earliest comes first', () => {
    const ends = (id: string, until: string) => title(id, { holder: id, term: { from: '2021-01-01', until } })
    expect(found([ends('b', '2024-12-01'), ends('c', '2024-07-01'), ends('a', '2024-12-01')]).map(([id]) => id)).toEqual([
      'c',
      'a',
      'b',
    ])
  })
})

describe('annual reports', () => {
  const rule = { by: '05-31', missedThatCancel: 2, from: '2016-01-01' }
  test('fall due on every 31 May within the term, on the year before', () => {
    expect(reportState(title('a'), rule, '2022-05-31')).toEqual({
      missed: [],
      next: { year: 2021, due: '2022-05-31' },
      mayBeCancelled: false,
    })
    expect(reportState(title('a'), rule, '2022-06-01')).toEqual({
      missed: [2021],
      next: { year: 2022, due: '2023-05-31' },
      mayBeCancelled: false,
    })
    expect(reportState(title('a'), rule, '2023-06-01')).toMatchObject({ missed: [2021, 2022], mayBeCancelled: true })
  })
  test('that were filed are not missed; two missed years need not follow each other', () => {
    expect(reportState(title('a', { reportsFiled: [2022] }), rule, '2024-06-01')).toEqual({
      missed: [2021, 2023],
      next: null,
      mayBeCancelled: true,
    })
    expect(reportState(title('a', { reportsFiled: [2021, 2022, 2023] }), rule, '2025-01-01')).toMatchObject({
      missed: [],
      mayBeCancelled: false,
    })
  })
  test('are not asked for before the rule was in force, nor of what was not given', () => {
    const old = title('a', { term: { from: '2014-12-01', until: '2017-11-30' } })
    expect(reportState(old, rule, '2018-01-01')!.missed).toEqual([2015, 2016])
    expect(reportState(title('a', { state: 'applied', term: null }), rule, '2024-01-01')).toBeNull()
  })
})

describe('a change of the holder', () => {
  const change = { holder: 'firm', day: '2022-11-30', kind: 'renamed', other: '恒川阀门厂' } as const
  const found = (titles: readonly Title[], on: string) =>
    changeReports(titles, [change], () => ({ months: 3 }), on).map(({ title: { id }, due }) => [id, due])
  test('is to be reported within three months, the last day of a short month included', () => {
    expect(found([title('a')], '2022-11-29')).toEqual([])
    expect(found([title('a')], '2022-11-30')).toEqual([['a', '2023-02-28']])
    expect(found([title('a')], '2023-02-28')).toEqual([['a', '2023-02-28']])
  })
  test('is still to be reported when it is late, for a year', () => {
    expect(found([title('a')], '2024-02-28')).toEqual([['a', '2023-02-28']])
    expect(found([title('a')], '2024-02-29')).toEqual([])
  })
  test('is done once it is recorded as reported; another kind or day is another change', () => {
    const told = (...keys: readonly string[]) => found([title('a', { changesReported: new Set(keys) })], '2022-12-01')
    expect(told('renamed 2022-11-30')).toEqual([])
    expect(told('moved 2022-11-30', 'renamed 2022-11-29')).toEqual([['a', '2023-02-28']])
  })
  test('concerns titles that the holder had on the day, and that have such a rule', () => {
    expect(found([title('a', { holder: 'other' })], '2022-12-01')).toEqual([])
    expect(found([title('a', { term: { from: '2022-12-01', until: null } })], '2022-12-01')).toEqual([])
    expect(found([title('a', { state: 'applied', term: null })], '2022-12-01')).toEqual([])
    expect(changeReports([title('a')], [change], () => null, '2022-12-01')).toEqual([])
  })
})

describe('a calendar (RFC 5545)', () => {
  const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
    uid: 'a@999904',
    day: '2024-02-29',
    summary: 'High-tech enterprise, national; Hengchuan',
    description: 'one\ntwo \\ three',
    sequence: 2,
    cancelled: false,
    changedAt: '2024-01-02T03:04:05.678901Z',
    ...changes,
  })
  /** Lines put together again, as a reader does it. */
  const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

  test('has the entry with its day, state and sequence; the end is the day after', () => {
    expect(linesOf(calendarText('Titles', 'en', [entry()]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Torchbook//Titles//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Titles',
      'BEGIN:VEVENT',
      'UID:a@999904',
      'DTSTAMP:20240102T030405Z',
      'LAST-MODIFIED:20240102T030405Z',
      'SEQUENCE:2',
      'STATUS:CONFIRMED',
      'DTSTART;VALUE=DATE:20240229',
      'DTEND;VALUE=DATE:20240301',
      'TRANSP:TRANSPARENT',
      'SUMMARY;LANGUAGE=en:High-tech enterprise\\, national\\; Hengchuan',
      'DESCRIPTION:one\\ntwo \\\\ three',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    expect(calendarText('', 'zh', [entry({ cancelled: true })])).toContain('\r\nSTATUS:CANCELLED\r\n')
  })

  test('no line is longer than 75 octets, no character is cut, nothing is lost, nothing is smuggled in', () => {
    const read = (line: string) => line.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (summary, wild) => {
          const clean = summary.replaceAll(/\p{Cc}/gu, '\n')
          const text = calendarText(wild, 'zh', [entry({ summary: clean, description: `${wild}\r\nBEGIN:VALARM` })])
          for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(text).not.toMatch(/[^\r]\n|\r[^\n]/)
          const lines = linesOf(text)
          expect(lines).toHaveLength(20)
          expect(read(lines[15]!.slice('SUMMARY;LANGUAGE=zh-CN:'.length))).toBe(clean)
        },
      ),
    )
  })
})
