import { refuseValue } from '../problem.ts'
import { type FieldOptions, type Made, normalise, oneColumn } from './field.ts'
import { starred, starsGiven } from './mask.ts'

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phone = /^\+?\d[\d\s-]{4,24}$/

/** A telephone number or an e-mail address. Personal data. */
export function contact<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    personal: true,
    ...options,
    ...oneColumn<string>('text'),
    kind: 'contact',
    read(raw) {
      const value = typeof raw === 'string' || typeof raw === 'number' ? normalise(String(raw)) : ''
      if (value.includes('*')) return starsGiven
      if (value.length <= 254 && (email.test(value) || phone.test(value))) return { value }
      return refuseValue('not-a-contact', {
        en: 'Give a telephone number such as 0576-8888 8888 or an e-mail address.',
        zh: '请填写电话号码（如0576-88888888）或电子邮箱。',
      })
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    // 138****5678, z***@example.com: the domain says where, not who.
    mask: value => {
      const [name = '', domain] = value.split('@')
      return domain === undefined ? starred(name, 3, 4) : `${Array.from(name)[0]}***@${domain}`
    },
    jsonSchema: { type: 'string', maxLength: 254 },
  }
}
