import { editionsWith, lettersOf } from '../industries.ts'
import { divisionName2017 } from '../industry-divisions.ts'
import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

/** A class of GB/T 4754 as letter and two to four digits. The division must lie in the section in one of the editions of 2002, 2011, 2017. */
export function industryClass<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'text',
    read(raw) {
      const value = normalise(asText(raw)).toUpperCase()
      if (!/^[A-T]\d{2,4}$/.test(value))
        return refuseValue('not-an-industry-class', {
          en: 'A section letter A to T and two to four digits, such as C3543.',
          zh: '应为门类字母A至T加2至4位数字，如C3543。',
        })
      if (editionsWith(value).length) return { value }
      const division = value.slice(1, 3)
      const letters = lettersOf(division)
      const name = divisionName2017(division)
      const list = (edition: (year: number) => string) =>
        letters.map(({ letter, year }) => `${letter}${division}${edition(year)}`)
      return refuseValue('not-in-the-section', {
        en: letters.length
          ? `Division ${division}${name ? ` (2017: ${name.en})` : ''} is not in section ${value[0]}. It is ${list(year => ` (${year})`).join(', ')}.`
          : `No edition of GB/T 4754 has a division ${division}.`,
        zh: letters.length
          ? `大类${division}${name ? `（2017年版为${name.zh}）` : ''}不属于门类${value[0]}，应为${list(year => `（${year}年版）`).join('、')}。`
          : `GB/T 4754各版均无大类${division}。`,
      })
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', pattern: '^[A-T]\\d{2,4}$' },
  }
}
