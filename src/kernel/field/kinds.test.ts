import { describe, expect, test } from 'vitest'
import { specimen } from '../../../test/specimen.ts'
import { languages } from '../words.ts'
import type { Field, KindName } from './field.ts'
import * as kinds from './index.ts'
import { isCreditCode, isOrganisationCode } from './organisation-identifier.ts'

const id = '00dc6e20-5df1-7263-896b-e87478cf5bf4'
const digest = 'a1'.repeat(32)

interface Sample {
  /** What people write, and the JSON it is read as. */
  readonly good: readonly (readonly [raw: unknown, json: unknown])[]
  readonly bad: readonly (readonly [raw: unknown, code: string])[]
}

/** Keyed by every kind, so that the compiler names one that is forgotten. */
const samples: Readonly<Record<KindName, Sample>> = {
  text: {
    good: [
      [' two  words\n', 'two words'],
      [12, '12'],
      ['a\u0000b', 'ab'],
    ],
    bad: [
      [{}, 'not-text'],
      ['x'.repeat(501), 'too-long'],
    ],
  },
  'long-text': {
    good: [['one\r\ntwo', 'one\ntwo']],
    bad: [
      [[], 'not-text'],
      ['x'.repeat(20_001), 'too-long'],
    ],
  },
  translated: {
    good: [
      ['海云', { en: null, zh: '海云' }],
      ['Haiyun', { en: 'Haiyun', zh: null }],
      [
        { zh: '海云', en: ' Haiyun ' },
        { en: 'Haiyun', zh: '海云' },
      ],
    ],
    bad: [
      [{ en: '', zh: ' ' }, 'not-translated'],
      [{ fr: 'x' }, 'not-translated'],
      [[], 'not-translated'],
      [{ en: 5 }, 'not-translated'],
      ['x'.repeat(501), 'too-long'],
    ],
  },
  choice: {
    good: [
      ['national', 'national'],
      ['国家级', 'national'],
      [' NATIONAL ', 'national'],
    ],
    bad: [
      ['galactic', 'not-an-option'],
      [1, 'not-an-option'],
      ['constructor', 'not-an-option'],
    ],
  },
  choices: {
    good: [
      [
        ['national', '市级'],
        ['national', 'municipal'],
      ],
      ['国家级、省级', ['national', 'provincial']],
      ['national, national', ['national']],
    ],
    bad: [
      ['national, x', 'not-an-option'],
      [[], 'empty-list'],
    ],
  },
  date: {
    good: [
      ['2006-10-31', '2006-10-31'],
      ['2006年2月3日', '2006-02-03'],
      ['2006/2/3', '2006-02-03'],
      ['２００６．２．３', '2006-02-03'],
      ['2004-02-29', '2004-02-29'],
    ],
    bad: [
      ['2006-02-29', 'not-a-date'],
      ['31.12.2006', 'not-a-date'],
      [20061031, 'not-a-date'],
      ['2006-13-01', 'not-a-date'],
    ],
  },
  period: {
    good: [
      [
        { from: '2005-03-01', until: null },
        { from: '2005-03-01', until: null },
      ],
      ['2005-03-01 – 2008-02-28', { from: '2005-03-01', until: '2008-02-28' }],
      ['2005-03-01 起', { from: '2005-03-01', until: null }],
      ['2005年3月1日至2008年2月28日', { from: '2005-03-01', until: '2008-02-28' }],
    ],
    bad: [
      [{ from: '2005-03-01', until: '2005-02-28' }, 'ends-before-start'],
      [{ until: '2005-02-28' }, 'not-a-date'],
      ['soon', 'not-a-date'],
      [{ from: '2005-03-01', until: 'x' }, 'not-a-date'],
    ],
  },
  integer: {
    good: [
      [0, 0],
      ['1,466', 1466],
      ['１２', 12],
      ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ],
    bad: [
      ['1.5', 'not-a-whole-number'],
      ['many', 'not-a-whole-number'],
      [-1, 'out-of-range'],
      ['9007199254740992', 'out-of-range'],
      [Number.NaN, 'not-a-whole-number'],
    ],
  },
  decimal: {
    good: [
      ['0.1', '0.1'],
      ['1,234.50', '1234.5'],
      ['-3', '-3'],
      ['0.000000000001', '0.000000000001'],
    ],
    bad: [
      ['x', 'not-a-number'],
      ['0.0000000000001', 'not-a-number'],
      ['1e3', 'not-a-number'],
      [Number.POSITIVE_INFINITY, 'not-a-number'],
      ['1,23', 'not-a-number'],
    ],
  },
  money: {
    good: [
      ['1234.50', '1234.5'],
      ['40万元', '400000'],
      ['1.03亿元', '103000000'],
      ['1,234.5 yuan', '1234.5'],
      [0, '0'],
      ['-5', '-5'],
      ['0.01元', '0.01'],
    ],
    bad: [
      ['0.001', 'not-money'],
      ['much', 'not-money'],
      ['10,00', 'not-money'],
      ['10000000000000001', 'not-money'],
      [{}, 'not-money'],
    ],
  },
  percentage: {
    good: [
      ['14.6%', '14.6'],
      ['14.6', '14.6'],
      ['-3', '-3'],
      ['100％', '100'],
    ],
    bad: [
      ['x', 'not-a-number'],
      ['5‰', 'not-a-number'],
    ],
  },
  reference: {
    good: [
      [id, id],
      [` ${id.toUpperCase()} `, id],
    ],
    bad: [
      ['x', 'not-a-record-id'],
      [5, 'not-a-record-id'],
      [`${id}0`, 'not-a-record-id'],
    ],
  },
  references: {
    good: [
      [[id, id], [id]],
      [`${id}; ${id}`, [id]],
    ],
    bad: [
      ['x', 'not-a-record-id'],
      [[5], 'not-a-record-id'],
      [[], 'not-a-record-id'],
    ],
  },
  place: { good: [[id, id]], bad: [['the town', 'not-a-record-id']] },
  'organisation-identifier': {
    good: [
      ['91350100M000100Y43', '91350100M000100Y43'],
      ['91350100m000100y43', '91350100M000100Y43'],
      ['123456789012345', '123456789012345'],
    ],
    bad: [
      ['91350100M000100Y4Z', 'not-an-organisation-code'],
      ['', 'not-an-organisation-code'],
      ['123', 'not-an-organisation-code'],
    ],
  },
  // The example number of GB 11643-1999.
  'person-identifier': {
    good: [
      ['11010519491231002X', '11010519491231002X'],
      ['11010519491231002x', '11010519491231002X'],
    ],
    bad: [
      ['110105194912310021', 'not-an-identity-number'],
      ['1101051949123100', 'not-an-identity-number'],
    ],
  },
  evidence: {
    good: [
      [[digest, digest], [digest]],
      [digest, [digest]],
    ],
    bad: [
      ['x', 'not-evidence'],
      [[], 'not-evidence'],
      [[digest, 5], 'not-evidence'],
    ],
  },
  flag: {
    good: [
      [true, true],
      ['是', true],
      ['NO', false],
      ['√', true],
      [0, false],
    ],
    bad: [
      ['perhaps', 'not-a-flag'],
      [2, 'not-a-flag'],
    ],
  },
  contact: {
    good: [
      ['0576-8888 8888', '0576-8888 8888'],
      ['a@b.cn', 'a@b.cn'],
      ['+86 13800000000', '+86 13800000000'],
    ],
    bad: [
      ['call me', 'not-a-contact'],
      ['a@b', 'not-a-contact'],
      [{}, 'not-a-contact'],
    ],
  },
}

const fieldOf = (kind: KindName): Field => Object.values(specimen.fields).find(field => field.kind === kind)! as Field

test('every kind that is exported is here', () => {
  expect(Object.keys(samples).length).toBe(Object.keys(kinds).length)
  expect([...new Set(Object.values(specimen.fields).map(field => field.kind))].sort()).toEqual(Object.keys(samples).sort())
})

describe.each(Object.entries(samples) as [KindName, Sample][])('%s', (kind, { good, bad }) => {
  const field = fieldOf(kind)
  const valueRead = (raw: unknown) => {
    const reading = field.read(raw)
    if (!('value' in reading)) throw new Error(`${kind}: ${String(raw)} is refused: ${reading.code}`)
    return reading.value
  }

  test.each(good)('reads %j', (raw, json) => {
    const value = valueRead(raw)
    expect(field.toJson(value)).toEqual(json)
    // What went out comes back the same, and through its columns too, as the driver gives them.
    expect(field.toJson(valueRead(field.toJson(value)))).toEqual(json)
    const columns = field.toColumns(value)
    expect(columns.length).toBe(field.columns.length)
    expect(field.toJson(field.fromColumns(columns)!)).toEqual(json)
    for (const language of languages) expect(field.show(value, language)).not.toMatch(/undefined|null|\[object/)
  })

  test.each(bad)('refuses %j', (raw, code) => {
    const reading = field.read(raw)
    expect('code' in reading && reading.code).toBe(code)
    if ('message' in reading) expect([reading.message.en, reading.message.zh].every(text => text.length > 3)).toBe(true)
  })

  test('not known in every column is not known', () => {
    expect(field.fromColumns(field.columns.map(() => null))).toBeNull()
    expect(Object.keys(field.jsonSchema).length).toBeGreaterThan(0)
  })

  // Evidence is shown shortened and identity numbers masked: neither is meant to be typed back.
  if (['evidence', 'person-identifier', 'translated'].includes(kind)) return
  test('what is shown can be typed in again', () => {
    for (const [raw, json] of good)
      for (const language of languages) expect(field.toJson(valueRead(field.show(valueRead(raw), language)))).toEqual(json)
  })
})

test('an identity number is never shown whole, and is personal unless told otherwise', () => {
  expect(fieldOf('person-identifier').show('11010519491231002X', 'en')).toBe('110***********002X')
  expect(kinds.personIdentifier({ label: { en: 'Id', zh: '号码' } }).personal).toBe(true)
  expect(kinds.contact({ label: { en: 'Phone', zh: '电话' } }).personal).toBe(true)
})

test('money that may not be negative is not', () => {
  const reading = kinds.money({ label: { en: 'Amount', zh: '金额' } }).read('-1')
  expect('code' in reading && reading.code).toBe('negative-money')
})

describe('unified social credit codes (GB 32100-2015)', () => {
  test.each(['91350100M000100Y43', '91110108551385082Q', '51420000MJH2003604', '91230184MA1BUFLT44', '92371000MA3MXH0E3W'])(
    '%s checks, and so does the organisation code inside',
    code => {
      expect(isCreditCode(code)).toBe(true)
      expect(isOrganisationCode(code.slice(8, 17))).toBe(true)
    },
  )

  test.each([
    '91350100M000100Y4Z',
    '91350100M000100Y4A',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100O000100Y43',
    '9135010AM000100Y43',
    '91350100M000100Z43',
  ])('%s does not', code => {
    expect(isCreditCode(code)).toBe(false)
  })

  test('any single character written wrongly is noticed', () => {
    const code = '91110108551385082Q'
    for (let at = 0; at < code.length; at++)
      for (const letter of '0123456789ABCDEFGHJKLMNPQRTUWXY')
        if (letter !== code[at]) expect(isCreditCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false)
  })
})
