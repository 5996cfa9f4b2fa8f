import { divisionOf, isDivisionCode } from '../divisions.ts'
import { dateWords } from '../plain-date.ts'
import { refuseValue } from '../problem.ts'
import { fill, joinWords, same } from '../words.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

/** A division code of GB/T 2260. Codes change every year: one that is known must stand on the day of what it is given for. */
export function divisionCode<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'text',
    read(raw) {
      const value = normalise(asText(raw))
      if (isDivisionCode(value)) return { value }
      return refuseValue('not-a-division-code', {
        en: 'A division code of six digits (GB/T 2260): two each for province, prefecture and county.',
        zh: '应为6位行政区划代码（GB/T 2260）：省、地、县各2位。',
      })
    },
    problemOn(value, day) {
      const division = divisionOf(value)
      if (!division || (division.from <= day && (division.until ?? day) >= day)) return null
      const { name, from, until, successors = [] } = division
      if (day < from)
        return fill(
          { en: '{code} {name} has existed since {from} only.', zh: '{code}（{name}）自{from}起使用。' },
          { code: value, name, from: dateWords(from) },
        )
      return fill(
        {
          en: '{code} {name} was used until {until}; since then it is {next}.',
          zh: '{code}（{name}）用至{until}，此后为{next}。',
        },
        {
          code: value,
          name,
          until: dateWords(until!),
          next: successors.length ? joinWords(successors.map(same)) : { en: 'gone', zh: '撤销' },
        },
      )
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', pattern: '^\\d{6}$' },
  }
}
