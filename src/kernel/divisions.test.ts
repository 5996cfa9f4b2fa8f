import { describe, expect, test } from 'vitest'
import { codesOn, divisions, divisionsAbove, isDivisionCode } from './divisions.ts'

describe('division codes of GB/T 2260', () => {
  test.each(['330000', '331000', '331002', '331003', '331004', '110101', '320583', '999904'])('%s is one', code =>
    expect(isDivisionCode(code)).toBe(true),
  )
  test.each(['100000', '330004', '33100', '3310040', '33100A', '161000', '３３１００４', ''])('%s is none', code =>
    expect(isDivisionCode(code)).toBe(false),
  )

  test('lie in a prefecture and a province', () => {
    expect(divisionsAbove('331004')).toEqual(['331000', '330000'])
    expect(divisionsAbove('331000')).toEqual(['330000'])
    expect(divisionsAbove('330000')).toEqual([])
  })

  test('stand for a division between two days, and lead to what became of it', () => {
    expect(codesOn('999926', '2001-12-31')).toEqual(['999926'])
    expect(codesOn('999926', '2002-01-01')).toEqual(['999986'])
    expect(codesOn('999926', '1989-12-31')).toEqual([])
    expect(codesOn('999925', '2006-01-01')).toEqual(['999902', '999903', '999904'])
    expect(codesOn('331004', '1994-08-21')).toEqual([])
    expect(codesOn('331004', '2006-10-31')).toEqual(['331004'])
    expect(codesOn('110101', '2006-10-31')).toEqual([])
  })

  test('of the list are codes, each once, whose end is after their begin', () => {
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length)
    for (const { code, from, until, successors = [] } of divisions) {
      expect([code, ...successors].every(isDivisionCode)).toBe(true)
      expect(until === undefined || until > from).toBe(true)
      expect(until !== undefined || successors.length === 0).toBe(true)
    }
  })
})
