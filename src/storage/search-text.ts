import { pinyin } from 'pinyin-pro'
import type { Values } from '../kernel/draft.ts'
import type { Translated } from '../kernel/field/translated.ts'
import type { AnyRegister } from '../kernel/register.ts'

const searched = new Set(['text', 'long-text', 'translated', 'organisation-identifier', 'choice'])

/** What a record is found by: its texts in small letters, option labels, and the pinyin initials of its Chinese names. */
export function searchText(register: AnyRegister, values: Values): string {
  const parts: string[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    const value = values[name] ?? null
    if (value === null || field.personal || !searched.has(field.kind)) continue
    const texts =
      field.kind === 'translated' ? Object.values(value as Translated) : [field.show(value, 'en'), field.show(value, 'zh')]
    parts.push(...texts.filter((text): text is string => !!text))
  }
  const texts = [...new Set(parts)]
  const initials = texts.filter(text => /\p{Script=Han}/u.test(text) && text.length <= 60).map(pinyinInitials)
  return [...texts, ...initials].join(' ').toLowerCase().slice(0, 4000)
}

/** 海云机电 → "hyjd". */
export const pinyinInitials = (text: string): string =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('')
