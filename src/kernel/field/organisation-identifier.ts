import { refuseValue } from '../problem.ts'
import { asText, type FieldOptions, type Made, normalise, oneColumn } from './field.ts'
import { isLicenceNumber } from './licence-number.ts'

/**
 * The code of an organisation, its scheme told by its length: unified social credit code (18, GB 32100-2015), organisation code
 * (9, GB 11714-1997) or the 15-digit business licence number used before them (GS 15-2006). Check characters are verified.
 */
export function organisationIdentifier<const O extends FieldOptions>(options: O): Made<string, O> {
  return {
    ...options,
    ...oneColumn<string>('text'),
    kind: 'organisation-identifier',
    read(raw) {
      const value = readOrganisationCode(asText(raw))
      if (value !== null) return { value }
      return refuseValue('not-an-organisation-code', {
        en: 'Not a unified social credit code (18 characters), organisation code (9) or licence number (15 digits), or its check character is wrong.',
        zh: '不是有效的统一社会信用代码（18位）、组织机构代码（9位）或营业执照注册号（15位），或校验码不符。',
      })
    },
    fromColumns: ([column]) => (column ?? null) as string | null,
    toJson: value => value,
    show: value => value,
    jsonSchema: { type: 'string', minLength: 9, maxLength: 18 },
  }
}

/** A code of one of the three schemes without blanks and hyphens, or null when it is none or its check character is wrong. */
export function readOrganisationCode(text: string): string | null {
  const code = normalise(text).toUpperCase().replaceAll(/[\s-]/g, '')
  return isCreditCode(code) || isOrganisationCode(code) || isLicenceNumber(code) ? code : null
}

const creditCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 32100-2015: both the 18th character and the organisation code inside (characters 9 to 17) must check. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false
  const sum = creditWeights.reduce((total, weight, index) => total + weight * creditCharacters.indexOf(code[index]!), 0)
  return code[17] === creditCharacters[(31 - (sum % 31)) % 31] && isOrganisationCode(code.slice(8, 17))
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11714-1997: eight characters and a check character (10 is X, 11 is 0). */
export function isOrganisationCode(code: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(code) && code[8] === organisationCheck(code)
}

/** The ninth character that belongs to the first eight. */
export function organisationCheck(code: string): string {
  const sum = organisationWeights.reduce((total, weight, index) => total + weight * Number.parseInt(code[index]!, 36), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
