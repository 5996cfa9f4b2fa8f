import type { InputProps } from './input.ts'
import { RecordSelect } from './record-select.tsx'

/** A town, sub-district or community of the region. */
export const PlaceInput = (props: InputProps) => <RecordSelect {...props} field={{ ...props.field, target: 'place' }} />
