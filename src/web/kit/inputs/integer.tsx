import { useLanguage } from '../language.tsx'
import { unitOf } from '../values/plain-value.ts'
import type { InputProps } from './input.ts'
import { NumberText } from './number-text.tsx'

/** A whole number with its unit. */
export function IntegerInput(props: InputProps) {
  return <NumberText {...props} suffix={unitOf(props.field, useLanguage())} />
}
