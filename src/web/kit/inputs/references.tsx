import { Select } from 'antd'
import { useWords } from '../language.tsx'
import { aria, type InputProps, status } from './input.ts'
import { useRecordChoices } from './record-select.tsx'

/** Several records of one register, in the order chosen. */
export function ReferencesInput(props: InputProps) {
  const { id, value, onChange, invalid } = props
  const t = useWords()
  const chosen = [...((value ?? []) as readonly string[])]
  const { options, setTyped, remember, loading } = useRecordChoices(props, chosen)
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t({ en: 'Type to search', zh: '输入名称搜索' })}
      value={chosen}
      loading={loading}
      options={options}
      onChange={(next: string[]) => {
        remember(next)
        onChange(next.length ? next : null)
      }}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
