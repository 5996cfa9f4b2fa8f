import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { CalendarItem } from './api.ts'
import { daysOf, placesBefore, sayMonth, sayWeekday, someWeek } from './days.ts'

const inADay = 4

interface Props {
  readonly month: string
  readonly today: string
  readonly items: ReadonlyMap<string, readonly CalendarItem[]>
  readonly openDay: (day: string) => void
}

/** One month as a sheet of weeks. */
export function MonthView({ month, today, items, openDay }: Props) {
  const t = useWords()
  const language = useLanguage()
  const places: readonly (string | null)[] = [...Array.from({ length: placesBefore(month) }, () => null), ...daysOf(month)]
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, index) => places[week * 7 + index] ?? null),
  )
  return (
    <table className="month">
      <caption className="hidden-label">{sayMonth(month, language)}</caption>
      <thead>
        <tr>
          {someWeek.map(day => (
            <th key={day} scope="col">
              {sayWeekday(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week.find(day => day !== null) ?? index}>
            {week.map((day, place) =>
              day === null ? (
                <td key={someWeek[place]} className="outside" />
              ) : (
                <td key={day} className={day === today ? 'is-today' : ''} aria-current={day === today ? 'date' : undefined}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  <ul>
                    {(items.get(day) ?? []).slice(0, inADay).map(item => (
                      <li key={item.id}>
                        <ItemLink item={item} />
                      </li>
                    ))}
                  </ul>
                  {(items.get(day)?.length ?? 0) > inADay && (
                    <button type="button" className="link small" onClick={() => openDay(day)}>
                      {t({ en: `${items.get(day)!.length} on this day`, zh: `当日共${items.get(day)!.length}项` })}
                      <span className="hidden-label"> {sayDay(day, language)}</span>
                    </button>
                  )}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A record in the calendar: what happens, and to what. */
export function ItemLink({ item, full = false }: { readonly item: CalendarItem; readonly full?: boolean }) {
  const t = useWords()
  return (
    <Link
      to="/registers/$name/$id"
      params={{ name: item.register, id: item.record }}
      className={`calendar-item of-${item.kind}${full ? ' full' : ''}`}
      title={`${t(item.says)}: ${t(item.title)}`}
    >
      <span className="says">{t(item.says)}</span> {t(item.title)}
    </Link>
  )
}

/** The days that have something, one after the other: on a phone, on paper, and for one day. */
export function DayList({
  items,
  className,
}: {
  readonly items: ReadonlyMap<string, readonly CalendarItem[]>
  readonly className: string
}) {
  const t = useWords()
  const language = useLanguage()
  if (items.size === 0)
    return (
      <p className={`muted ${className}`}>
        {t({ en: 'Nothing has a day here. Other kinds or another month may have.', zh: '本期没有日程，可更换类别或月份。' })}
      </p>
    )
  return (
    <ol className={`day-list ${className}`}>
      {[...items].map(([day, some]) => (
        <li key={day}>
          <h3>
            <time dateTime={day}>{sayDay(day, language)}</time> <span className="muted">{sayWeekday(day, language)}</span>
          </h3>
          <ul>
            {some.map(item => (
              <li key={item.id}>
                <ItemLink item={item} full />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
