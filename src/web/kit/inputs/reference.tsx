import type { InputProps } from './input.ts'
import { RecordSelect } from './record-select.tsx'

/** Another record. */
export const ReferenceInput = (props: InputProps) => <RecordSelect {...props} />
