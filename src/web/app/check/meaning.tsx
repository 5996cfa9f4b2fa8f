import { Button, Input } from 'antd'
import { useDeferredValue, useId, useState } from 'react'
import { useIndicatorNames, useKeepReading, useUndoReading } from '../../kit/check/queries.ts'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { Failure } from '../../kit/states.tsx'
import type { Candidate, CheckedDraft, FigureReading, IndicatorName, Words } from '../../kit/wire-check.ts'

type Period = FigureReading['period']

const periods: readonly { readonly period: Period; readonly label: Words }[] = [
  { period: null, label: { en: 'as the text says', zh: '按文中表述' } },
  { period: 'as-at', label: { en: 'as it stands on the day', zh: '截至当日' } },
  { period: 'year', label: { en: 'in the year', zh: '当年' } },
  { period: 'year-before', label: { en: 'in the year before', zh: '上一年' } },
  { period: 'past-years', label: { en: 'in the past years', zh: '近几年' } },
  { period: 'since', label: { en: 'since the first record', zh: '累计' } },
  { period: 'edition', label: { en: 'in the latest round', zh: '最近一届' } },
]

interface Props {
  readonly check: CheckedDraft
  readonly index: number
  readonly candidates: readonly Candidate[]
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** "This means …": an officer says what a figure means, or that it is none of ours; kept as a record and used from now on. */
export function Meaning({ check, index, candidates, open, setOpen }: Props) {
  const t = useWords()
  const notify = useNotify()
  const keep = useKeepReading(check.id)
  const undo = useUndoReading(check.id)
  const say = (indicator: string | null, period: Period) =>
    keep.mutate(
      { figure: index, indicator, period },
      {
        onSuccess: ({ reading }) => {
          setOpen(false)
          notify({
            words: {
              en: 'Kept as a record, and the draft checked again.',
              zh: '已记入台账，并重新核对。',
            },
            action: { label: { en: 'Undo', zh: '撤销' }, run: () => undo.mutate(reading) },
          })
        },
      },
    )
  return (
    <section>
      <div className="check-actions">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t({ en: 'This means …', zh: '指定含义……' })}
        </Button>
        <Button loading={keep.isPending && keep.variables.indicator === null} onClick={() => say(null, null)}>
          {t({ en: 'Leave it: not ours', zh: '不属台账范围' })}
        </Button>
      </div>
      {open && <Choose candidates={candidates} pending={keep.isPending} say={say} />}
      {keep.error && <Failure error={keep.error} />}
      {undo.error && <Failure error={undo.error} />}
    </section>
  )
}

interface ChooseProps {
  readonly candidates: readonly Candidate[]
  readonly pending: boolean
  readonly say: (indicator: string | null, period: Period) => void
}

function Choose({ candidates, pending, say }: ChooseProps) {
  const t = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [period, setPeriod] = useState<Period>(null)
  const text = useDeferredValue(typed.trim().toLowerCase())
  const names = useIndicatorNames()
  const offered = text === '' ? unique(candidates) : found(names.data ?? [], text)
  return (
    <form
      className="meaning"
      onSubmit={event => {
        event.preventDefault()
        if (chosen !== null) say(chosen, period)
      }}
    >
      <label className="field-label" htmlFor={`${id}-search`}>
        {t({ en: 'Indicator', zh: '指标' })}
      </label>
      <Input
        id={`${id}-search`}
        type="search"
        autoFocus
        value={typed}
        onChange={event => setTyped(event.target.value)}
        placeholder={t({ en: 'Name of the indicator', zh: '名称或拼音首字母' })}
      />
      <fieldset className="meanings" aria-label={t({ en: 'Indicators to choose from', zh: '可选指标' })}>
        {offered.map(each => (
          <label key={each.id}>
            <input type="radio" name={id} checked={chosen === each.id} onChange={() => setChosen(each.id)} />
            {t(each.label)}
          </label>
        ))}
        {offered.length === 0 && (
          <p className="muted small">
            {text === ''
              ? t({ en: 'Type a part of its name.', zh: '请输入名称的一部分。' })
              : t({ en: 'No indicator is called that. Try another word.', zh: '没有符合的指标，请换个词。' })}
          </p>
        )}
      </fieldset>
      <label className="field-label" htmlFor={`${id}-period`}>
        {t({ en: 'Period', zh: '时期' })}
      </label>
      <select
        id={`${id}-period`}
        value={period ?? ''}
        onChange={event => setPeriod((event.target.value || null) as Period)}
        className="plain-select"
      >
        {periods.map(each => (
          <option key={each.period ?? ''} value={each.period ?? ''}>
            {t(each.label)}
          </option>
        ))}
      </select>
      <Button type="primary" htmlType="submit" loading={pending} disabled={chosen === null}>
        {t({ en: 'Keep, and check again', zh: '记录并重新核对' })}
      </Button>
    </form>
  )
}

const unique = (candidates: readonly Candidate[]): readonly Pick<IndicatorName, 'id' | 'label'>[] => [
  ...new Map(candidates.map(({ known, label }) => [known.indicator, { id: known.indicator, label }])).values(),
]

const found = (names: readonly IndicatorName[], text: string) =>
  names
    .filter(
      ({ id, label, initials }) =>
        label.en.toLowerCase().includes(text) || label.zh.includes(text) || initials.includes(text) || id.includes(text),
    )
    .slice(0, 30)
