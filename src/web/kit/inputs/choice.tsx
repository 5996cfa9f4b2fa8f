import { Select } from 'antd'
import { useWords } from '../language.tsx'
import { aria, type InputProps, status } from './input.ts'
import { matchOption, useOptions } from './options.ts'

/** One of a vocabulary; options that no longer hold say until when they did. */
export function ChoiceInput(props: InputProps) {
  const { id, field, value, onChange, invalid } = props
  const t = useWords()
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ filterOption: matchOption }}
      placeholder={t({ en: 'Choose', zh: '请选择' })}
      value={value as string | null}
      onChange={(next: string | undefined) => onChange(next ?? null)}
      options={useOptions(field)}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
