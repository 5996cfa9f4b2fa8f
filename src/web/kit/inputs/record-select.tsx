import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { listRecords } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { InputProps } from './input.ts'
import { aria, status } from './input.ts'

/** Records of the target register found by part of their title (or pinyin initials), and the names of those already chosen. */
export function useRecordChoices({ field, titles }: Pick<InputProps, 'field' | 'titles'>, chosen: readonly string[]) {
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const q = useDeferredValue(typed)
  const target = field.target ?? 'place'
  const found = useQuery({
    queryKey: ['records', target, 'choices', q],
    queryFn: ({ signal }) => listRecords(target, { q, size: 30 }, {}, signal),
    placeholderData: keepPreviousData,
  })
  const options = (found.data?.rows ?? []).map(row => ({ value: row.id, label: row.title[language] }))
  const missing = chosen
    .filter(id => !options.some(option => option.value === id))
    .map(id => ({ value: id, label: names[id] ?? titles[id]?.title[language] ?? id }))
  const remember = (ids: readonly string[]) => {
    const known = options.filter(option => ids.includes(option.value)).map(option => [option.value, option.label])
    setNames(before => ({ ...before, ...Object.fromEntries(known) }))
  }
  return { options: [...missing, ...options], setTyped, remember, loading: found.isFetching }
}

/** One record, searched for by typing. */
export function RecordSelect(props: InputProps) {
  const { id, value, onChange, invalid } = props
  const t = useWords()
  const chosen = typeof value === 'string' ? value : null
  const { options, setTyped, remember, loading } = useRecordChoices(props, chosen ? [chosen] : [])
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t({ en: 'Type to search', zh: '输入名称搜索' })}
      value={chosen}
      loading={loading}
      options={options}
      onChange={(next: string | undefined) => {
        if (next) remember([next])
        onChange(next ?? null)
      }}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
