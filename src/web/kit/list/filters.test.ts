import { expect, it } from 'vitest'
import type { FieldModel, RegisterModel } from '../wire.ts'
import { ends, filtersOf, sayFilter } from './filters.ts'

const label = { en: 'Level', zh: '级别' }
const field = (kind: FieldModel['kind'], more: Partial<FieldModel> = {}): FieldModel => ({
  kind,
  label,
  required: false,
  personal: false,
  masked: false,
  ...more,
})

it('finds the conditions that the register knows, and no others', () => {
  const register = { fields: { level: field('choice') } } as unknown as RegisterModel
  const found = filtersOf({ 'filter[level]': 'national', 'filter[colour]': 'red', q: 'x' }, register)
  expect(found.map(each => [each.name, each.text])).toEqual([['level', 'national']])
})

it('reads as a sentence in both languages', () => {
  const say = (one: FieldModel, text: string) =>
    (['en', 'zh'] as const).map(language => sayFilter({ name: 'f', field: one, text }, language, {}))
  const options = [{ code: 'national', label: { en: 'national', zh: '国家级' } }]
  expect(say(field('choice', { options }), 'national')).toEqual(['is national', '为国家级'])
  expect(say(field('choices', { options }), 'national')).toEqual(['is national', '为国家级'])
  expect(say(field('flag'), 'false')).toEqual(['is no', '为否'])
  expect(say(field('date'), '2005-01-01..2005-12-31')).toEqual(['from 2005-01-01 to 2005-12-31', '从2005-01-01到2005-12-31'])
  expect(say(field('date'), '2005-01-01..')[0]).toBe('from 2005-01-01')
  expect(say(field('money'), '..5000')[0]).toBe('up to 5000')
  expect(say(field('text'), '火炬')).toEqual(['contains “火炬”', '包含“火炬”'])
  expect(say(field('period'), '2006-10-31')[0]).toBe('holds on 2006-10-31')
})

it('splits a span at its dots', () => {
  expect(ends('1..2')).toEqual(['1', '2'])
  expect(ends('7')).toEqual(['7', '7'])
  expect(ends('..2')).toEqual(['', '2'])
})
