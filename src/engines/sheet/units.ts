import { Decimal } from 'decimal.js'
import { normalise } from '../../kernel/field/field.ts'

/** The powers of ten that Chinese number words stand for. */
const powers: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }

/** Counting words and units that may follow a number without changing it. */
const counters = '个家人项名位件次场期篇部份册本张套所处条种类批户例起届年月天日元％%'
  .split('')
  .concat([
    '人次',
    '人份',
    '平方米',
    '米',
    '平米',
    '亩',
    '公里',
    '小时',
    '课时',
    '学时',
    '家次',
    '场次',
    '人年',
    '元整',
    'yuan',
    'rmb',
    'persons',
    'person-times',
    'people',
    'items',
    'copies',
    'years',
    'sessions',
    'parties',
    'units',
    'metres',
    'times',
    'cny',
    '人民币',
    'percent',
    'pcs',
    '㎡',
    'm2',
    '个百分点',
  ])

/** What the words behind a number, or a heading's bracket, say of it: a power of ten, and whether it is a percentage. */
export interface Unit {
  readonly power: number
  readonly percent: boolean
}

/** Reads 万元, 亿元, 人, (%), 万人次, thousand …; null when the text is no unit. */
export function readUnit(text: string): Unit | null {
  const word = normalise(text).toLowerCase().replace(/\s+/g, '')
  if (word === '') return { power: 0, percent: false }
  if (word === '%' || word === 'percent' || word === '百分比') return { power: 0, percent: true }
  const english = /^(thousand|million|billion|10,?000|k)(yuan|rmb|cny|persons|people)?$/.exec(word)
  if (english) return { power: { thousand: 3, k: 3, million: 6, billion: 9 }[english[1]!] ?? 4, percent: false }
  const chinese = /^(百万|千万|万亿|千|万|亿)?(.*)$/.exec(word)!
  if (chinese[2] !== '' && !counters.includes(chinese[2]!)) return null
  return { power: chinese[1] ? powers[chinese[1]]! : 0, percent: false }
}

/** A number with its unit behind it: "1,234.5万元", "３５人", "14.6%", "约12家", "（3）" for minus three. */
export function readQuantity(text: string): { readonly number: Decimal; readonly unit: Unit; readonly written: boolean } | null {
  if (text.length > 60) return null
  const plain = normalise(text)
    .replace(/[￥¥$]/g, '')
    .replace(/^(人民币|rmb|cny)\s*/i, '')
  const match = /^([+\-−]?)\s*((?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(\D*)$/.exec(plain)
  if (!match) return null
  const unit = readUnit(match[3]!)
  if (!unit) return null
  const number = new Decimal(match[2]!.replace(/[,，]/g, ''))
  return { number: match[1] === '-' || match[1] === '−' ? number.neg() : number, unit, written: match[3]!.trim() !== '' }
}
