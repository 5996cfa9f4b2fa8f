import { isPlainDate, type PlainDate } from '../plain-date.ts'
import { refuseValue } from '../problem.ts'
import { type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

/** A calendar day, 2006-10-31; also read as 2006年10月31日, 2006.10.31, 2006/10/31. */
export function date<const O extends FieldOptions>(options: O): Made<PlainDate, O> {
  return {
    ...options,
    ...oneColumn<PlainDate>('date'),
    kind: 'date',
    read(raw) {
      const value = readDate(raw)
      return value === undefined ? refuseValue('not-a-date', dateAllowed) : { value }
    },
    fromColumns: ([column]) => (column ?? null) as PlainDate | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', format: 'date' },
  }
}

export const dateAllowed = {
  en: 'Not an existing day. Write it as 2006-10-31.',
  zh: '不是有效日期。请写成2006-10-31。',
}

/** The day as 2006-10-31, or undefined when it is none. */
export function readDate(raw: unknown): PlainDate | undefined {
  if (typeof raw !== 'string') return undefined
  const match = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(normalise(raw))
  if (!match) return undefined
  const text = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  return isPlainDate(text) ? text : undefined
}
