import { didYouMean } from '../identifier.ts'
import { refuseValue } from '../problem.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Language, Words } from '../words.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'

interface ChoiceOptions extends FieldOptions {
  /** The date field by which the dated options are judged; without it every option of the vocabulary is allowed. */
  readonly on?: string
}

/** One option of a dated vocabulary. Read by its code or by its label in either language. */
export function choice<const Code extends string, const O extends ChoiceOptions>(
  of: Vocabulary<Code>,
  options: O,
): Made<Code, O> & { readonly on?: string } {
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

/** Several options of a vocabulary, in the order given, each once. */
export function choices<const Code extends string, const O extends ChoiceOptions>(
  of: Vocabulary<Code>,
  options: O,
): Made<readonly Code[], O> & { readonly on?: string } {
  return {
    ...options,
    ...oneColumn<readonly Code[]>('text[]'),
    kind: 'choices',
    vocabulary: of,
    read(raw) {
      const parts = Array.isArray(raw) ? raw : asText(raw).split(/[,;，；、]/)
      const value: Code[] = []
      for (const part of parts) {
        const one = readOption(of, part)
        if (!('value' in one)) return one
        if (!value.includes(one.value)) value.push(one.value)
      }
      if (!value.length) return refuseValue('empty-list', { en: 'Choose at least one.', zh: '请至少选择一项。' })
      return { value }
    },
    fromColumns: ([column]) => (column ?? null) as readonly Code[] | null,
    toJson: value => [...value],
    show: (value, language) => value.map(code => showOption(of, code, language)).join(language === 'zh' ? '、' : ', '),
    jsonSchema: { type: 'array', items: { type: 'string', enum: of.codes }, minItems: 1 },
  }
}

function readOption<Code extends string>(of: Vocabulary<Code>, raw: unknown) {
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
const showOption = (of: Vocabulary, code: string, language: Language): string => of.options[code]?.label[language] ?? code
