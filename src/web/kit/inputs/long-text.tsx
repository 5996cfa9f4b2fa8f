import { Input } from 'antd'
import { aria, type InputProps, status, textOf } from './input.ts'

/** Several lines of text; grows with what is typed. */
export function LongTextInput(props: InputProps) {
  const { id, value, onChange, invalid } = props
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 3, maxRows: 14 }}
      value={textOf(value)}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
