import type { PlainDate } from './plain-date.ts'
import type { Words } from './words.ts'

/** One allowed value of a vocabulary. Old records keep options that no longer hold; new ones may not use them. */
export interface Option {
  readonly label: Words
  readonly from?: PlainDate
  /** The last day on which the option could be used. */
  readonly until?: PlainDate
  /** The document that introduced or ended it. */
  readonly source?: Words
}

/** A dated list of allowed values, ordered as declared. */
export interface Vocabulary<Code extends string = string> {
  readonly name: string
  readonly label: Words
  readonly options: Readonly<Record<Code, Option>>
  readonly codes: readonly Code[]
}

/** Declares a vocabulary: `vocabulary('level', { en: 'Level', zh: '级别' }, { national: { label: … } })`. */
export function vocabulary<const Code extends string>(
  name: string,
  label: Words,
  options: Readonly<Record<Code, Option | Words>>,
): Vocabulary<Code> {
  const codes = Object.keys(options) as Code[]
  const full = Object.fromEntries(
    codes.map(code => {
      const option: Option | Words = options[code]
      return [code, 'label' in option ? option : { label: option }]
    }),
  ) as Record<Code, Option>
  return Object.freeze({ name, label, options: full, codes })
}

/** Whether an option may be used for something that happened on the day. */
export function holdsOn(option: Option, day: PlainDate): boolean {
  return (option.from === undefined || option.from <= day) && (option.until === undefined || option.until >= day)
}
