import { Input } from 'antd'
import { aria, type InputProps, status, textOf } from './input.ts'

/** One line of text. */
export function TextInput(props: InputProps) {
  const { id, value, onChange, invalid } = props
  return (
    <Input
      id={id}
      value={textOf(value)}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
