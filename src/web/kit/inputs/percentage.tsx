import type { InputProps } from './input.ts'
import { NumberText } from './number-text.tsx'

/** A percentage as it is written: 14.6 for 14.6 %. */
export const PercentageInput = (props: InputProps) => <NumberText {...props} suffix="%" />
