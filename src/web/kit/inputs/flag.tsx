import { Radio } from 'antd'
import { useWords } from '../language.tsx'
import { aria, type InputProps } from './input.ts'

/** Yes, no, or not known: three different answers. */
export function FlagInput(props: InputProps) {
  const { id, field, value, onChange } = props
  const t = useWords()
  return (
    <Radio.Group
      id={id}
      aria-label={t(field.label)}
      value={value === null ? 'unknown' : value}
      onChange={event => onChange(event.target.value === 'unknown' ? null : event.target.value)}
      options={[
        { value: true, label: t({ en: 'yes', zh: '是' }) },
        { value: false, label: t({ en: 'no', zh: '否' }) },
        { value: 'unknown', label: t({ en: 'not known', zh: '未知' }) },
      ]}
      {...aria(props)}
    />
  )
}
