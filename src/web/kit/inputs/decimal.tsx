import { useLanguage } from '../language.tsx'
import { unitOf } from '../values/plain-value.ts'
import type { InputProps } from './input.ts'
import { NumberText } from './number-text.tsx'

/** A number with its unit. */
export function DecimalInput(props: InputProps) {
  return <NumberText {...props} suffix={unitOf(props.field, useLanguage())} />
}
