import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { CalendarItem } from './api.ts'
import { daysOf, moveMonth, placesBefore, sayMonth } from './days.ts'

interface Props {
  readonly year: string
  readonly today: string
  readonly items: ReadonlyMap<string, readonly CalendarItem[]>
  readonly openMonth: (month: string) => void
  readonly openDay: (day: string) => void
}

/** How dark a day is: four steps, so that one thing and many are told apart at a glance. */
const step = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : count <= 7 ? 3 : 4)

/** A year as twelve small months; darker days have more. */
export function YearView({ year, today, items, openMonth, openDay }: Props) {
  const t = useWords()
  const language = useLanguage()
  const months = Array.from({ length: 12 }, (_, index) => moveMonth(`${year}-01`, index))
  return (
    <>
      <div className="year">
        {months.map(month => (
          <section key={month} aria-label={sayMonth(month, language)}>
            <h3>
              <button type="button" className="link" onClick={() => openMonth(month)}>
                {sayMonth(month, language)}
              </button>
            </h3>
            <div className="year-days">
              {daysOf(month).map((day, index) => {
                const count = items.get(day)?.length ?? 0
                const place = index === 0 ? { gridColumnStart: placesBefore(month) + 1 } : {}
                const name = Number(day.slice(8))
                const today_ = day === today ? ' is-today' : ''
                return count === 0 ? (
                  <span key={day} className={`step-0${today_}`} style={place}>
                    {name}
                  </span>
                ) : (
                  <button
                    key={day}
                    type="button"
                    className={`step-${step(count)}${today_}`}
                    style={place}
                    onClick={() => openDay(day)}
                    aria-label={t({
                      en: `${sayDay(day, 'en')}: ${count} ${count === 1 ? 'entry' : 'entries'}`,
                      zh: `${sayDay(day, 'zh')}：${count}项`,
                    })}
                    title={t({ en: `${count} on this day`, zh: `当日${count}项` })}
                  >
                    {name}
                  </button>
                )
              })}
            </div>
          </section>
        ))}
      </div>
      <p className="year-key muted small">
        {[
          ['1', '1'],
          ['2', '2–3'],
          ['3', '4–7'],
          ['4', t({ en: '8 and more', zh: '8项及以上' })],
        ].map(([size, text]) => (
          <span key={size}>
            <i className={`step-${size}`} /> {text}
          </span>
        ))}
      </p>
    </>
  )
}
