import { useWords } from '../language.tsx'
import type { Json } from '../wire.ts'
import type { Choice, Difference } from './merge.ts'

interface Props {
  readonly label: string
  readonly difference: Difference
  readonly say: (value: Json) => string
  /** Who saved in between. */
  readonly who: string
  readonly chosen: Choice | null
  readonly choose: (choice: Choice) => void
}

/** One field: what both found, and the two values that came of it, side by side. */
export function DifferenceChoice({ label, difference, say, who, chosen, choose }: Props) {
  const t = useWords()
  const { name, before, mine, theirs, changedBy } = difference
  const empty = t({ en: 'empty', zh: '空' })
  const shown = (value: Json) => (value === null ? <em>{empty}</em> : say(value) || <em>{empty}</em>)
  const unchanged = t({ en: 'unchanged', zh: '未改动' })
  const sides = [
    { id: 'mine' as const, value: mine, title: t({ en: 'Yours', zh: '您的修改' }), idle: changedBy === 'them' },
    { id: 'theirs' as const, value: theirs, title: who, idle: changedBy === 'me' },
  ]
  return (
    <fieldset className="difference">
      <legend>
        {label}
        <span className="muted small">
          {t({ en: 'before: ', zh: '原为：' })}
          {shown(before)}
        </span>
      </legend>
      {sides.map(({ id, value, title, idle }) => (
        <label key={id} className={`card choice ${chosen === id ? 'is-chosen' : ''}`}>
          <input type="radio" name={`difference-${name}`} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            <span className="muted small">
              {title}
              {idle && ` (${unchanged})`}
            </span>
            <span>{shown(value)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
