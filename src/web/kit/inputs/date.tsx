import { DayPicker } from '../day-picker.tsx'
import type { InputProps } from './input.ts'

/** A day, typed or picked. */
export function DateInput({ id, value, onChange, invalid, describedBy }: InputProps) {
  return <DayPicker id={id} value={value as string | null} onChange={onChange} invalid={invalid} describedBy={describedBy} />
}
