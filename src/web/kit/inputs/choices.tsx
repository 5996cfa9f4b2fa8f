import { Select } from 'antd'
import { useWords } from '../language.tsx'
import { aria, type InputProps, status } from './input.ts'
import { matchOption, useOptions } from './options.ts'

/** Several of a vocabulary. */
export function ChoicesInput(props: InputProps) {
  const { id, field, value, onChange, invalid } = props
  const t = useWords()
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: matchOption }}
      placeholder={t({ en: 'Choose one or more', zh: '可多选' })}
      value={[...((value ?? []) as readonly string[])]}
      onChange={(next: string[]) => onChange(next.length ? next : null)}
      options={useOptions(field)}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
