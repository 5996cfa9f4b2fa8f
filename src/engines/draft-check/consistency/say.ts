import { Decimal } from 'decimal.js'
import type { Words } from '../../../kernel/words.ts'
import { Exact, groupThousands } from '../../figures/number-words.ts'
import { getUnit, isUnit } from '../../figures/units.ts'
import { isPoints } from '../context/compatible.ts'
import type { ReadFigure } from '../figure.ts'

/** A number in the unit and scale in which a figure of the text is printed: 1.82亿元 beside 1.816亿元. */
export function sayLike(value: Decimal, like: ReadFigure): Words {
  const unit = unitWords(like)
  const step = new Exact(like.step)
  if (like.unit !== 'percent' && step.gte(1000) && like.language === 'zh') {
    const scale = /亿/.test(like.raw) ? '亿' : /万/.test(like.raw) ? '万' : ''
    if (scale !== '')
      return {
        zh: `${plain(value.div(scale === '亿' ? 1e8 : 1e4))}${scale}${unit.zh}`,
        en: `${groupThousands(plain(value))}${unit.en}`,
      }
  }
  const scale = /billion/i.test(like.raw) ? 'billion' : /million/i.test(like.raw) ? 'million' : ''
  if (scale !== '')
    return { zh: `${plain(value)}${unit.zh}`, en: `${plain(value.div(scale === 'billion' ? 1e9 : 1e6))} ${scale}${unit.en}` }
  return { zh: `${plain(value)}${unit.zh}`, en: `${groupThousands(plain(value))}${unit.en}` }
}

/** Decimal text without needless zeros, at most four digits after the point. */
export const plain = (value: Decimal): string => value.toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed()

function unitWords(like: ReadFigure): Words {
  const { unit, measure, language } = like
  if (unit === 'percent') return { en: '%', zh: '%' }
  if (isPoints(like)) return { en: ' percentage points', zh: '个百分点' }
  const known = isUnit(unit) ? getUnit(unit) : null
  const zh = language === 'zh' && measure !== '' && !/^[a-z]/i.test(measure) ? measure.replace(/^[万亿]/u, '') : (known?.zh ?? '')
  return { en: known?.en ? ` ${known.en.other}` : '', zh }
}

/** A figure as the text has it. */
export const raw = (figure: ReadFigure): string => figure.raw.trim()

/** Several as the text has them, at most six. */
export function rawList(figures: readonly ReadFigure[]): Words {
  const shown = figures.slice(0, 6).map(raw)
  const more = figures.length > 6
  return { en: `${shown.join(', ')}${more ? ' …' : ''}`, zh: `${shown.join('、')}${more ? '等' : ''}` }
}
