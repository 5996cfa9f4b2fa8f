import { refuseValue } from '../problem.ts'
import type { Words } from '../words.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

export interface PatentNumberOptions extends FieldOptions {
  /** `granted` stores the ZL form, `application` refuses it, `either` keeps what was given: ZL says that the patent was granted. */
  readonly of: 'application' | 'granted' | 'either'
}

/**
 * The number of a Chinese patent or application with its check digit, stored as 201710601862.3 or ZL201710601862.3 whether it was given
 * with or without ZL or CN, the dot and blanks. Numbers of publications (CN102822194A) are another series and are refused.
 */
export function patentNumber<const O extends PatentNumberOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'text',
    read(raw) {
      const text = normalise(asText(raw)).toUpperCase().replaceAll(/\s/g, '')
      if (/^CN\d{7,9}[A-Z]\d?$/.test(text)) return refuseValue('publication-number', publication)
      const parts = /^(ZL|CN)?(\d{12}|\d{8})\.?([\dX])$/.exec(text)
      if (!parts || !isFilingNumber(parts[2]!) || parts[3] !== patentCheck(parts[2]!))
        return refuseValue('not-a-patent-number', wrong)
      const granted = parts[1] === 'ZL'
      if (granted && options.of === 'application') return refuseValue('not-granted-yet', onlyGranted)
      return { value: `${options.of === 'granted' || granted ? 'ZL' : ''}${parts[2]}.${parts[3]}` }
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', pattern: '^(ZL)?(\\d{12}|\\d{8})\\.[\\dX]$' },
  }
}

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** The check digit of the 8 or 12 digits of a filing number: their weighted sum modulo 11, where 10 is X (ZC 0006-2003). */
export function patentCheck(digits: string): string {
  const rest = [...digits].reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0) % 11
  return rest === 10 ? 'X' : String(rest)
}

/** Year, kind (1 invention, 2 utility model, 3 design, 8 and 9 from the PCT) and serial: twelve digits since October 2003, eight before. */
const isFilingNumber = (digits: string): boolean =>
  digits.length === 12
    ? /^20\d\d[12389]/.test(digits) && digits.slice(0, 4) >= '2003'
    : /^(8[5-9]|9\d|0[0-3])[12389]/.test(digits)

const wrong: Words = {
  en: 'Not a patent or application number: year, kind, serial and check digit, such as 201710601862.3 or 97101765.4, with ZL before a granted one. Perhaps a digit is wrong: the check digit does not fit.',
  zh: '不是有效的专利（申请）号：应为年份、种类、流水号和校验位，如201710601862.3、97101765.4，已授权的可加ZL。请核对数字，校验位不符。',
}
const publication: Words = {
  en: 'This is the number of a publication or grant notice. Give the application number, such as 201710601862.3.',
  zh: '这是公布号（授权公告号）。请填写申请号，如201710601862.3。',
}
const onlyGranted: Words = {
  en: 'ZL stands before the numbers of granted patents only. Give the application number without it.',
  zh: '“ZL”仅用于已授权的专利。请填写不带ZL的申请号。',
}
