import { isPlainDate } from '../plain-date.ts'
import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'
import { readOrganisationCode } from './organisation-identifier.ts'

/** A code an organisation had, with the last day on which it was used. */
export interface FormerCode {
  readonly code: string
  readonly until: string | null
}

const most = 20

/** The codes an organisation had before, one a line with the last day of use: `551385082（用至2015-09-30）`. Check characters are verified. */
export function formerCodes<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'long-text',
    read(raw) {
      const lines = asText(raw)
        .split(/[\r\n；;]+/)
        .map(normalise)
        .filter(Boolean)
      const codes = lines.slice(0, most + 1).map(readLine)
      const wrong = codes.indexOf(null)
      if (wrong >= 0)
        return refuseValue('not-a-former-code', {
          en: `Line ${wrong + 1} is not a code with its last day, such as 551385082 (until 2015-09-30), or its check character is wrong.`,
          zh: `第${wrong + 1}行不是代码及停用日期（如551385082（用至2015-09-30）），或校验码不符。`,
        })
      if (!codes.length || codes.length > most)
        return refuseValue('too-many-codes', { en: `Give one to ${most} codes.`, zh: `请填写1至${most}个代码。` })
      return { value: codes.map(code => formerCodeLine(code!)).join('\n') }
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', maxLength: 1000 },
  }
}

/** The line under which a former code is kept. */
export const formerCodeLine = ({ code, until }: FormerCode): string => (until ? `${code}（用至${until}）` : code)

/** `551385082（用至2015-09-30）`, `551385082 (until 2015-09-30)` or the code alone; null when it is neither. */
function readLine(line: string): FormerCode | null {
  const parts = /^([0-9A-Za-z-]{9,20})(?:\s?[(（]?(?:用至|until)\s?(\d{4}-\d\d-\d\d)[)）]?)?$/i.exec(line)
  const code = parts && readOrganisationCode(parts[1]!)
  if (!code || (parts[2] && !isPlainDate(parts[2]))) return null
  return { code, until: parts[2] ?? null }
}

/** The codes of a stored value. */
export const formerCodesOf = (value: string): readonly FormerCode[] =>
  value.split('\n').flatMap(line => readLine(normalise(line)) ?? [])
