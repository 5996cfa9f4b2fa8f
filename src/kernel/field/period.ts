import type { PlainDate } from '../plain-date.ts'
import { refuseValue } from '../problem.ts'
import { dateAllowed, readDate } from './date.ts'
import { asText, type FieldOptions, type Made, normalise } from './field.ts'

/** Valid time: from the first day to the last, both included; `until` null means without an end known. */
export interface Period {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** A span of days in which something holds: a title's term, a policy in force. */
export function period<const O extends FieldOptions>(options: O): Made<Period, O> {
  return {
    ...options,
    kind: 'period',
    columns: [
      { suffix: '_from', type: 'date' },
      { suffix: '_until', type: 'date' },
    ],
    read(raw) {
      const [given, until] = parts(raw)
      const from = readDate(given)
      if (from === undefined) return refuseValue('not-a-date', dateAllowed)
      if (until === null) return { value: { from, until } }
      const last = readDate(until)
      if (last === undefined) return refuseValue('not-a-date', dateAllowed)
      if (last < from)
        return refuseValue('ends-before-start', {
          en: `The last day ${last} is before the first day ${from}.`,
          zh: `截止日${last}早于起始日${from}。`,
        })
      return { value: { from, until: last } }
    },
    toColumns: value => [value.from, value.until],
    fromColumns: ([from, until]) =>
      from == null ? null : { from: from as PlainDate, until: (until ?? null) as PlainDate | null },
    toJson: value => ({ from: value.from, until: value.until }),
    show: (value, language) =>
      value.until ? `${value.from} – ${value.until}` : language === 'zh' ? `${value.from} 起` : `from ${value.from}`,
    jsonSchema: {
      type: 'object',
      properties: { from: { type: 'string', format: 'date' }, until: { type: ['string', 'null'], format: 'date' } },
      required: ['from'],
      additionalProperties: false,
    },
  }
}

/** The longest text that is looked at as a period. */
const longest = 100

/** `{ from, until }`, or the text "2005-03-01 – 2008-02-28", "2005-03-01 起", "from 2005-03-01". */
function parts(raw: unknown): readonly [unknown, unknown] {
  if (typeof raw === 'object' && raw !== null) {
    const { from, until } = raw as { from?: unknown; until?: unknown }
    return [from, until === undefined || until === '' ? null : until]
  }
  const given = asText(raw)
  // No two days are so long, and the search for what parts them takes the square of the length.
  if (given.length > longest) return [undefined, null]
  const text = normalise(given)
    .replace(/^from\s+/i, '')
    .replace(/起$/, '')
  const match = /^(.+?)\s*(?:–|—|~|至|到|\s-\s)\s*(.*)$/.exec(text)
  return match ? [match[1], match[2] === '' ? null : match[2]] : [text, null]
}
