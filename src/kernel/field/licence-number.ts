import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

/** The number of a business licence before the unified codes: 13 digits until 2007, then 15 with a check digit (GS 15-2006). */
export function licenceNumber<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'text',
    read(raw) {
      const value = normalise(asText(raw)).replaceAll(/[\s-]/g, '')
      if (/^\d{13}$/.test(value) || isLicenceNumber(value)) return { value }
      return refuseValue('not-a-licence-number', {
        en: /^\d{15}$/.test(value)
          ? 'The last digit of the licence number does not fit the others (GS 15-2006). Perhaps a digit is wrong.'
          : '13 or 15 digits.',
        zh: /^\d{15}$/.test(value) ? '注册号校验位不符（GS 15-2006），请核对数字。' : '应为13位或15位数字。',
      })
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', pattern: '^(\\d{13}|\\d{15})$' },
  }
}

/** Fifteen digits, the last of which checks the others. */
export const isLicenceNumber = (code: string): boolean => /^\d{15}$/.test(code) && code[14] === licenceCheck(code.slice(0, 14))

/** The check digit of fourteen digits: ISO 7064 MOD 11,10, as GS 15-2006 asks. */
export function licenceCheck(digits: string): string {
  let rest = 10
  for (const digit of digits) {
    const sum = (rest + Number(digit)) % 10
    rest = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return String((11 - rest) % 10)
}
