import type { ReactNode } from 'react'
import type { FieldModel, Json, Titles } from '../wire.ts'

/** What every input takes, whatever its kind: a value as JSON, null while not known. */
export interface InputProps {
  readonly id: string
  readonly field: FieldModel
  readonly value: Json
  readonly onChange: (value: Json) => void
  /** The names of records that the value refers to. */
  readonly titles: Titles
  readonly invalid: boolean
  /** The ids of the help and the problem that belong to it. */
  readonly describedBy: string | undefined
}

export type Input = (props: InputProps) => ReactNode

/** Ant Design's way to mark an input that has a problem. */
export const status = (invalid: boolean) => (invalid ? ({ status: 'error' } as const) : {})

/** What assistive technology is told about an input. */
export const aria = ({ invalid, describedBy, field }: InputProps) => ({
  'aria-invalid': invalid,
  'aria-required': field.required,
  ...(describedBy ? { 'aria-describedby': describedBy } : {}),
})

/** The value as the text of an input; empty while not known. */
export const textOf = (value: Json): string => (value === null ? '' : String(value))
