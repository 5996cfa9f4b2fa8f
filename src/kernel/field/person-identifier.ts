import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'
import { starred, starsGiven } from './mask.ts'

const personWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A resident identity number (GB 11643-1999, check by ISO 7064 MOD 11-2). Sensitive personal data: always masked when shown. */
export function personIdentifier<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    personal: true,
    ...options,
    ...oneColumn<string>('text'),
    kind: 'person-identifier',
    read(raw) {
      const value = normalise(asText(raw)).toUpperCase()
      if (value.includes('*')) return starsGiven
      const sum = personWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0)
      if (/^\d{17}[0-9X]$/.test(value) && value[17] === '10X98765432'[sum % 11]) return { value }
      return refuseValue('not-an-identity-number', {
        en: 'Not a resident identity number of 18 characters, or its check character is wrong.',
        zh: '不是18位居民身份证号码，或校验码不符。',
      })
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => starred(value, 3, 4),
    mask: value => starred(value, 3, 4),
    jsonSchema: { type: 'string', minLength: 18, maxLength: 18 },
  }
}
