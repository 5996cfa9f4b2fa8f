import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useDeferredValue, useId, useState } from 'react'
import { listRecords } from '../../kit/api.ts'
import { useWords } from '../../kit/language.tsx'

interface Props {
  readonly register: 'organisation' | 'place'
  readonly label: string
  readonly value: string | null
  readonly change: (id: string | null) => void
}

/** One record of a register by part of its name: plain radio buttons, because a list that drops down would fall behind the window. */
export function RecordPick({ register, label, value, change }: Props) {
  const t = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed)
  const found = useQuery({
    queryKey: ['records', register, 'pick', q],
    queryFn: ({ signal }) => listRecords(register, { q, size: 6 }, {}, signal),
    placeholderData: before => before,
  })
  return (
    <fieldset className="record-pick">
      <legend className="field-label">{label}</legend>
      <Input
        type="search"
        aria-label={t({ en: `Search: ${label}`, zh: `搜索：${label}` })}
        placeholder={t({ en: 'Part of the name', zh: '输入名称的一部分' })}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          change(null)
        }}
      />
      {(found.data?.rows ?? []).map(row => (
        <label key={row.id}>
          <input type="radio" name={id} checked={value === row.id} onChange={() => change(row.id)} />
          <span>{t(row.title)}</span>
        </label>
      ))}
      {found.data?.rows.length === 0 && <p className="muted small">{t({ en: 'Nothing found.', zh: '没有找到。' })}</p>}
    </fieldset>
  )
}
