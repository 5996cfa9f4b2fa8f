import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOn, divisionOf, divisions } from './divisions.ts'
import { isLicenceNumber, licenceCheck, licenceNumber } from './field/licence-number.ts'
import { readOrganisationCode } from './field/organisation-identifier.ts'
import { industryEditions } from './industries.ts'
import { divisionName2017 } from './industry-divisions.ts'

/** ISO 7064 MOD 11,10 the other way round: of ten digits the one that brings the running product to one, each step from a table. */
function byTrial(digits: string): string {
  const step = Array.from({ length: 11 }, (_, rest) =>
    Array.from({ length: 10 }, (_, digit) => {
      const sum = rest + digit
      const kept = sum > 10 ? sum - 10 : sum
      return kept > 5 ? kept * 2 - 11 : kept * 2
    }),
  )
  const rest = [...digits].reduce((at, digit) => step[at]![Number(digit)]!, 10)
  return [...'0123456789'].find(check => (rest + Number(check)) % 10 === 1)!
}

describe('the number of a business licence (GS 15-2006, ISO 7064 MOD 11,10)', () => {
  test('the standard’s own example 0794 has the check digit 5', () => {
    expect(licenceCheck('0794')).toBe('5')
    expect(byTrial('0794')).toBe('5')
  })
  test('agrees with an implementation by trial, and notices one wrong digit', () => {
    const fourteen = fc.stringMatching(/^\d{14}$/)
    fc.assert(
      fc.property(fourteen, fc.nat(13), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const check = licenceCheck(digits)
        expect(check).toBe(byTrial(digits))
        expect(isLicenceNumber(digits + check)).toBe(true)
        const wrong = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
        expect(isLicenceNumber(wrong + check)).toBe(false)
      }),
    )
  })
  test('of a firm: 13 digits as they are, 15 with their check; else it is said what is wrong', () => {
    const field = licenceNumber({ label: { en: 'Licence', zh: '注册号' } })
    expect(field.read('3310041234567')).toEqual({ value: '3310041234567' })
    const good = `33100400000123${licenceCheck('33100400000123')}`
    expect(field.read(good)).toEqual({ value: good })
    const wrong = `33100400000123${(Number(good[14]) + 1) % 10}`
    expect(field.read(wrong)).toMatchObject({ code: 'not-a-licence-number' })
    expect(readOrganisationCode(good)).toBe(good)
    expect(readOrganisationCode(wrong)).toBeNull()
  })
})

describe('GB/T 4754-2017', () => {
  test('every division of its sections has a name, and no other has', () => {
    const all = industryEditions.find(({ year }) => year === 2017)!.sections.flatMap(section => section.divisions)
    for (const division of all) expect(divisionName2017(division)).toBeDefined()
    expect(divisionName2017('98')).toBeUndefined()
    expect(divisionName2017('00')).toBeUndefined()
    expect(divisionName2017('1')).toBeUndefined()
    expect(new Set(all.map(one => divisionName2017(one)!.zh)).size).toBe(97)
  })
  test.each([
    ['01', '农业'],
    ['13', '农副食品加工业'],
    ['35', '专用设备制造业'],
    ['43', '金属制品、机械和设备修理业'],
    ['52', '零售业'],
    ['65', '软件和信息技术服务业'],
    ['75', '科技推广和应用服务业'],
    ['79', '土地管理业'],
    ['83', '教育'],
    ['97', '国际组织'],
  ])('%s is %s', (division, name) => expect(divisionName2017(division)!.zh).toBe(name))
})

describe('provinces of GB/T 2260', () => {
  test('are all there, Hainan since 1988 and Chongqing since 1997', () => {
    expect(divisions.filter(({ code }) => code.endsWith('0000') && !code.startsWith('99'))).toHaveLength(34)
    expect(divisionOf('460000')!.from).toBe('1988-04-13')
    expect(codesOn('500000', '1997-03-13')).toEqual([])
    expect(codesOn('510200', '1997-03-13')).toEqual(['510200'])
    expect(codesOn('510200', '1997-03-14')).toEqual(['500000'])
  })
})
