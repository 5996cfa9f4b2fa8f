import { lazy, Suspense } from 'react'
import { useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import type { Words } from '../../kit/wire.ts'

const DayPicker = lazy(() => import('../../kit/day-picker.tsx').then(module => ({ default: module.DayPicker })))

const clocks: readonly { readonly name: 'asAt' | 'knownAt'; readonly label: Words; readonly help: Words }[] = [
  {
    name: 'asAt',
    label: { en: 'As at', zh: '截至' },
    help: { en: 'Facts as they stand in the world on this day', zh: '按这一天的实际情况查看' },
  },
  {
    name: 'knownAt',
    label: { en: 'As known on', zh: '按当时所知' },
    help: { en: 'What the office had recorded by the end of this day', zh: '按这一天结束时已登记的内容查看' },
  },
]

/** The two clocks. Today (or an empty one) means: not set. */
export function ClockPickers() {
  const t = useWords()
  const { today, summaries } = useMeta()
  // Lists are as of today; the summary, its figures and checks have a day of their own where nobody sets another.
  const usual = { asAt: summaries[0]?.asAt ?? today, knownAt: today }
  const set = useClocks()
  const setSearch = useSetSearch()
  return (
    <fieldset className="clocks" aria-label={t({ en: 'Clocks', zh: '时点' })}>
      {clocks.map(({ name, label, help }) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the picker inside is the control
        <label key={name} title={t(help)} className={set[name] ? 'is-set' : ''}>
          <span>{t(label)}</span>
          <Suspense fallback={<span className="clock-place" />}>
            <DayPicker
              value={set[name] ?? null}
              placeholder={usual[name] === today ? t({ en: 'today', zh: '今天' }) : usual[name]}
              label={t(label)}
              max={today}
              small
              onChange={day => setSearch({ [name]: day === null || day === today ? undefined : day })}
            />
          </Suspense>
        </label>
      ))}
    </fieldset>
  )
}
