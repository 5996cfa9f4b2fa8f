import { didYouMean } from '../identifier.ts'
import { refuseValue } from '../problem.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Language, Words } from '../words.ts'
import { type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

/** One option of a dated vocabulary. Read by its code or by its label in either language. */
export function choice<const Code extends string, const O extends FieldOptions>(of: Vocabulary<Code>, options: O): Made<Code, O> {
  return {
    ...options,
    ...oneColumn<Code>('text'),
    kind: 'choice',
    vocabulary: of,
    read: raw => readOption(of, raw),
    fromColumns: ([column]) => (column ?? null) as Code | null,
    toJson: value => value,
    show: (value, language) => showOption(of, value, language),
    jsonSchema: { type: 'string', enum: of.codes },
  }
}

/** An option by its code or its label in either language. */
export function readOption<Code extends string>(of: Vocabulary<Code>, raw: unknown) {
  const written = typeof raw === 'string' ? normalise(raw) : ''
  const found = of.codes.find(
    code =>
      code === written ||
      of.options[code].label.en.toLowerCase() === written.toLowerCase() ||
      normalise(of.options[code].label.zh) === written,
  )
  if (found !== undefined) return { value: found }
  return refuseValue('not-an-option', notAnOption(of, written))
}

function notAnOption(of: Vocabulary, written: string): Words {
  const near = didYouMean(written, [...of.codes])
  const list = (language: Language) => of.codes.map(code => of.options[code]!.label[language])
  return {
    en: `Not an option of "${of.label.en}". Use one of: ${list('en').join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
    zh: `不在“${of.label.zh}”的选项中。可选：${list('zh').join('、')}。${near ? `是否指“${near}”？` : ''}`,
  }
}

/** A code that left the vocabulary shows as itself: old records are never unreadable. */
export const showOption = (of: Vocabulary, code: string, language: Language): string => of.options[code]?.label[language] ?? code
