import { Decimal } from 'decimal.js'
import type { Language } from '../../../kernel/words.ts'
import { group, sayUnit } from '../numbers.ts'
import { isShown, type Mark, type Shown } from './api.ts'

/** How the numbers of a picture are written: divided by a power of ten, with the unit said once. */
export interface Scale {
  readonly unit: string
  readonly say: (mark: Shown) => string
}

const money = {
  en: [
    [6, 'million yuan'],
    [3, 'thousand yuan'],
  ],
  zh: [
    [8, '亿元'],
    [4, '万元'],
  ],
} as const

/** The scale that fits all marks given; growth keeps its sign. */
export function scaleOf(marks: readonly Mark[], language: Language): Scale {
  const shown = marks.filter(isShown)
  const unit = shown[0]?.unit ?? ''
  if (unit === 'CNY') {
    const most = shown.reduce((before, mark) => Decimal.max(before, mark.value), new Decimal(0))
    const [power, name] = money[language].find(([size]) => most.gte(new Decimal(10).pow(size))) ?? money[language][1]
    return {
      unit: name,
      say: ({ value }) => group(new Decimal(value).div(new Decimal(10).pow(power)).toDecimalPlaces(2).toFixed()),
    }
  }
  if (unit === 'percent')
    return {
      unit: '%',
      say: ({ value }) => `${value.startsWith('-') ? '−' : '+'}${new Decimal(value).abs().toFixed(1)} %`,
    }
  return { unit: unit ? sayUnit(unit, language) : '', say: ({ value }) => group(value) }
}

/** Where a mark is drawn: geometry only, never a figure. */
export const drawnAt = (mark: Shown): number => Number(mark.value)
