import { refuseValue } from '../problem.ts'
import type { Words } from '../words.ts'
import { type FieldOptions, type Made, oneColumn } from './field.ts'

export interface TextOptions extends FieldOptions {
  readonly max?: number
  /** A shape the text must have, with the words that explain it. */
  readonly pattern?: { readonly shape: RegExp; readonly allowed: Words }
}

/** One line of text: names, numbers of documents, codes. At most 500 characters unless `max` says otherwise. */
export function text<const O extends TextOptions>(options: O): Made<string, O> {
  return { ...options, ...textual(options, options.max ?? 500, false), kind: 'text' }
}

/** What kinds of text share. */
export function textual({ pattern }: TextOptions, max: number, lines: boolean) {
  return {
    ...oneColumn<string>('text'),
    read(raw: unknown) {
      if (typeof raw !== 'string' && typeof raw !== 'number')
        return refuseValue('not-text', { en: 'Give a text.', zh: '请填写文字。' })
      const value = clean(String(raw), lines)
      if (value.length > max)
        return refuseValue('too-long', {
          en: `The text has ${value.length} characters; at most ${max} are allowed.`,
          zh: `文字有${value.length}个字符，最多允许${max}个。`,
        })
      if (pattern && !pattern.shape.test(value)) return refuseValue('wrong-shape', pattern.allowed)
      return { value }
    },
    fromColumns: ([column]: readonly unknown[]) => (column === null || column === undefined ? null : String(column)),
    toJson: (value: string) => value,
    show: (value: string) => value,
    jsonSchema: { type: 'string', minLength: 1, maxLength: max, ...(pattern && { pattern: pattern.shape.source }) },
  }
}

/** Without control characters (PostgreSQL refuses NUL) and outer blanks; one line where one line is meant. */
export function clean(value: string, lines: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const printable = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu, '')
  return (lines ? printable.replace(/\r\n?/g, '\n') : printable.replace(/\s+/g, ' ')).trim()
}
