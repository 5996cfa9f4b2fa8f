import { Input } from 'antd'
import type { ReactNode } from 'react'
import { aria, type InputProps, status, textOf } from './input.ts'

/** A number as it is typed: it stays text until the server reads it, so nothing is rounded on the way. */
export function NumberText({ suffix, ...props }: InputProps & { readonly suffix?: ReactNode }) {
  const { id, value, onChange, invalid } = props
  return (
    <Input
      id={id}
      className="number-input"
      inputMode="decimal"
      autoComplete="off"
      value={textOf(value)}
      onChange={event => onChange(event.target.value === '' ? null : event.target.value)}
      {...(suffix ? { suffix } : {})}
      {...status(invalid)}
      {...aria(props)}
    />
  )
}
