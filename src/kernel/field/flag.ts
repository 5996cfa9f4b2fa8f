import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

const yes = new Set(['true', 'yes', 'y', '1', '是', '√', '✓'])
const no = new Set(['false', 'no', 'n', '0', '否', '×'])

/** Yes or no. Not given is a third answer: "not known". */
export function flag<const O extends FieldOptions>(options: O): Made<boolean, O> {
  return {
    ...options,
    ...oneColumn<boolean>('boolean'),
    kind: 'flag',
    read(raw) {
      if (typeof raw === 'boolean') return { value: raw }
      const text = normalise(asText(raw)).toLowerCase()
      if (yes.has(text)) return { value: true }
      if (no.has(text)) return { value: false }
      return refuseValue('not-a-flag', { en: 'Answer yes or no.', zh: '请填“是”或“否”。' })
    },
    fromColumns: ([column]) => (column ?? null) as boolean | null,
    toJson: value => value,
    show: (value, language) => (language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'),
    jsonSchema: { type: 'boolean' },
  }
}
