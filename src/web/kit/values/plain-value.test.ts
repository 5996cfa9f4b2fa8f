import { expect, it } from 'vitest'
import { registers } from '../../../registers/index.ts'
import { inputs } from '../inputs/index.ts'
import type { FieldModel, KindName } from '../wire.ts'
import { plainValue, unitOf } from './plain-value.ts'

const field = (kind: KindName, more: Partial<FieldModel> = {}): FieldModel => ({
  kind,
  label: { en: 'Field', zh: '字段' },
  required: false,
  personal: false,
  masked: false,
  ...more,
})
const en = { language: 'en', titles: {} } as const
const zh = { language: 'zh', titles: {} } as const

it('says "not known", zero and no as three different things', () => {
  expect(plainValue(null, field('integer'), en)).toBe('not known')
  expect(plainValue(null, field('flag'), zh)).toBe('未知')
  expect(plainValue(0, field('integer'), en)).toBe('0')
  expect(plainValue(false, field('flag'), zh)).toBe('否')
})

it('writes every kind for a reader', () => {
  expect(plainValue('1234567.5', field('money'), en)).toBe('1,234,567.5')
  expect(plainValue(2006, field('integer'), en)).toBe('2006')
  expect(plainValue(12000, field('integer', { unit: 'person-times' }), en)).toBe('12,000')
  expect(plainValue({ from: '2005-03-01', until: null }, field('period'), zh)).toBe('2005-03-01起')
  expect(plainValue({ en: 'Fair', zh: '交易会' }, field('translated'), zh)).toBe('交易会')
  expect(plainValue({ en: '', zh: '交易会' }, field('translated'), en)).toBe('交易会')
  const titles = { a: { register: 'organisation', title: { en: 'Firm', zh: '公司' } } }
  expect(plainValue(['a'], field('references'), { language: 'en', titles })).toBe('Firm')
  expect(plainValue('b', field('reference'), en)).toContain('not open to you')
})

it('has an input for every kind that a register uses', () => {
  const used = new Set(registers.flatMap(register => Object.values(register.fields).map(each => each.kind)))
  for (const kind of used) expect(inputs[kind], kind).toBeTypeOf('function')
})

it('puts units where a value does not carry them', () => {
  expect(unitOf(field('money'), 'en')).toBe('yuan')
  expect(unitOf(field('integer', { unit: 'persons' }), 'zh')).toBe('人')
  expect(unitOf(field('percentage', { unit: 'percent' }), 'en')).toBeNull()
})
