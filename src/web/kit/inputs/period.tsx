import { DayPicker } from '../day-picker.tsx'
import { useWords } from '../language.tsx'
import type { InputProps } from './input.ts'

/** First and last day, both included; without a last day it is open-ended. */
export function PeriodInput({ id, field, value, onChange, invalid, describedBy }: InputProps) {
  const t = useWords()
  const { from = null, until = null } = (value ?? {}) as { from?: string | null; until?: string | null }
  const change = (next: { from: string | null; until: string | null }) =>
    onChange(next.from === null && next.until === null ? null : next)
  return (
    <div className="input-period">
      <DayPicker
        id={id}
        value={from}
        label={`${t(field.label)}: ${t({ en: 'first day', zh: '起始日' })}`}
        onChange={day => change({ from: day, until })}
        invalid={invalid}
        describedBy={describedBy}
      />
      <span className="muted">{t({ en: 'to', zh: '至' })}</span>
      <DayPicker
        value={until}
        placeholder={t({ en: 'no end known', zh: '未定' })}
        label={`${t(field.label)}: ${t({ en: 'last day', zh: '截止日' })}`}
        onChange={day => change({ from, until: day })}
        invalid={invalid}
        describedBy={describedBy}
      />
    </div>
  )
}
