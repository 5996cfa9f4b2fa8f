import { expect, it } from 'vitest'
import { sayDifference } from './compared.tsx'

it('says a difference with its sign and unit, of percentages in percentage points, of ranks as a plain number', () => {
  const cases = [
    ['-2', 'enterprises', '−2 enterprises', '−2家'],
    ['15000000', 'CNY', '+15 million yuan', '+1500万元'],
    ['-0.4', 'percent', '−0.4 percentage points', '−0.4个百分点'],
    ['-0.438470883146934053', 'percent', '−0.44 percentage points', '−0.44个百分点'],
    ['1', 'rank', '+1', '+1'],
    ['1200', 'nothing-known', '+1,200', '+1,200'],
  ] as const
  for (const [difference, unit, en, zh] of cases)
    expect([sayDifference(difference, unit, 'en'), sayDifference(difference, unit, 'zh')]).toEqual([en, zh])
})
