import { CalendarOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useEffect } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { isDay, sayDay } from '../../kit/dates.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { group } from '../../kit/numbers.ts'
import { useMeta } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import { type CalendarAnswer, type CalendarItem, feedAddress, useCalendar } from './api.ts'
import { daysOf, isMonth, moveMonth, sayMonth } from './days.ts'
import { DayList, MonthView } from './month-view.tsx'
import { YearView } from './year-view.tsx'
import './calendar.css'

/** Everything that has a day: what ends, what is due, what is held. */
export function CalendarPage() {
  const t = useWords()
  const language = useLanguage()
  const { summaries } = useMeta()
  const asAt = summaries[0]?.asAt
  const clocks = { ...(asAt ? { asAt } : {}), ...useClocks() }
  const { view, month: asked, kinds: chosen, day } = useSearch()
  const setSearch = useSetSearch()
  const month = isMonth(asked) ? asked : (clocks.asAt ?? new Date().toISOString()).slice(0, 7)
  const year = month.slice(0, 4)
  const whole = view === 'year'
  const [from, until] = whole ? [`${year}-01-01`, `${year}-12-31`] : [`${month}-01`, daysOf(month).at(-1)!]
  const answer = useCalendar(from, until, clocks)
  const step = whole ? 12 : 1
  const move = (by: number) => setSearch({ month: moveMonth(month, by) })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof HTMLElement && event.target.closest('textarea, dialog, [role="dialog"], [contenteditable]')
      if (elsewhere || !event.altKey || (event.key !== 'PageUp' && event.key !== 'PageDown')) return
      event.preventDefault()
      setSearch({ month: moveMonth(month, event.key === 'PageUp' ? -step : step) })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [month, step, setSearch])
  const wanted = chosen ? chosen.split(',') : []
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Calendar', zh: '日历' })}</h1>
          <p>
            {t({
              en: 'What ends, what is due and what is held: every entry leads to its record.',
              zh: '到期、应办与举办的事项；点击任一项可查看其记录。',
            })}
          </p>
        </div>
        <div className="page-actions">
          <Button href={feedAddress(wanted, language)} icon={<CalendarOutlined aria-hidden="true" />}>
            {t({ en: 'Calendar feed (iCalendar)', zh: '订阅日历（iCalendar）' })}
          </Button>
        </div>
      </div>
      <div className="calendar-bar">
        <Button
          icon={<LeftOutlined aria-hidden="true" />}
          aria-label={whole ? t({ en: 'The year before', zh: '上一年' }) : t({ en: 'The month before', zh: '上一月' })}
          aria-keyshortcuts="Alt+PageUp"
          onClick={() => move(-step)}
        />
        <h2>{whole ? t({ en: year, zh: `${year}年` }) : sayMonth(month, language)}</h2>
        <Button
          icon={<RightOutlined aria-hidden="true" />}
          aria-label={whole ? t({ en: 'The year after', zh: '下一年' }) : t({ en: 'The month after', zh: '下一月' })}
          aria-keyshortcuts="Alt+PageDown"
          onClick={() => move(step)}
        />
        <Segmented
          className="no-print"
          aria-label={t({ en: 'View', zh: '视图' })}
          value={whole ? 'year' : 'month'}
          options={[
            { value: 'month', label: t({ en: 'Month', zh: '月' }) },
            { value: 'year', label: t({ en: 'Year', zh: '年' }) },
          ]}
          onChange={value => setSearch({ view: value === 'year' ? 'year' : undefined })}
        />
      </div>
      <Loaded answer={answer} lines={16}>
        {found => {
          const items = byDay(found.items.filter(item => wanted.length === 0 || wanted.includes(item.kind)))
          const openDay = (on: string) => setSearch({ day: on })
          return (
            <>
              <Kinds found={found} wanted={wanted} choose={kinds => setSearch({ kinds: kinds.join(',') || undefined })} />
              {whole ? (
                <YearView
                  year={year}
                  today={found.today}
                  items={items}
                  openDay={openDay}
                  openMonth={one => setSearch({ view: undefined, month: one })}
                />
              ) : (
                <>
                  <MonthView month={month} today={found.today} items={items} openDay={openDay} />
                  <DayList items={items} className="on-phone" />
                </>
              )}
              {found.more > 0 && (
                <p className="muted">
                  {t({
                    en: `${group(String(found.more))} more are not shown: choose a shorter span or look in the register.`,
                    zh: `另有${group(String(found.more))}项未显示：请缩短时段或到台账中查看。`,
                  })}
                </p>
              )}
              {day && isDay(day) && (
                <Dialog title={sayDay(day, language)} close={() => setSearch({ day: undefined })}>
                  <DayList items={new Map([[day, items.get(day) ?? []]])} className="in-dialog" />
                </Dialog>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

const byDay = (items: readonly CalendarItem[]): ReadonlyMap<string, readonly CalendarItem[]> =>
  Map.groupBy(items, item => item.day)

/** The kinds as switches, each with how many there are; none chosen means all. */
function Kinds({
  found,
  wanted,
  choose,
}: {
  readonly found: CalendarAnswer
  readonly wanted: readonly string[]
  readonly choose: (kinds: readonly string[]) => void
}) {
  const t = useWords()
  return (
    <fieldset className="calendar-kinds no-print">
      <legend className="hidden-label">{t({ en: 'Kinds', zh: '类别' })}</legend>
      {found.kinds.map(({ id, label }) => {
        const on = wanted.includes(id)
        const count = found.items.filter(item => item.kind === id).length
        return (
          <button
            key={id}
            type="button"
            aria-pressed={on}
            className={`calendar-kind of-${id}`}
            onClick={() => choose(on ? wanted.filter(one => one !== id) : [...wanted, id])}
          >
            {t(label)} <span className="count">{count}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
