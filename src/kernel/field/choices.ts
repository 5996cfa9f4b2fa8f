import { refuseValue } from '../problem.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { readOption, showOption } from './choice.ts'
import { asText, type FieldOptions, type Made, oneColumn } from './field.ts'

/** Several options of a vocabulary, in the order given, each once. */
export function choices<const Code extends string, const O extends FieldOptions>(
  of: Vocabulary<Code>,
  options: O,
): Made<readonly Code[], O> {
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
