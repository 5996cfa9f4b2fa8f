import type { Decimal } from 'decimal.js'
import { Exact } from '../../figures/number-words.ts'
import type { NumberToken } from './token.ts'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const myriads: Readonly<Record<string, string>> = { 万: '1e4', 亿: '1e8' }

const written = /[零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+/y
const decimals = /点[零〇一二三四五六七八九]+/y
const scaleAfter = /(?:万亿|[万亿])/y

/** A number in Chinese numerals: 一千四百六十六, 二十三点五, 十多万, 三四十. Null where the characters write no number (百千, 万). */
export function chineseAt(text: string, at: number): NumberToken | null {
  written.lastIndex = at
  const run = written.exec(text)?.[0]
  if (run === undefined) return null
  let end = at + run.length
  const read = readChinese(isRoundOne(run, text, at, end) ? `一${run}` : run)
  if (read === null) return null
  let { value, step, upTo } = read
  let scale: Decimal = new Exact(1)
  let over = false
  decimals.lastIndex = end
  const fraction = decimals.exec(text)?.[0]
  if (fraction !== undefined) {
    const tail = [...fraction.slice(1)].map(each => digits[each]).join('')
    value = value.add(new Exact(`0.${tail}`))
    step = new Exact(10).pow(-tail.length)
    end += fraction.length
  }
  const inner = /^[多余几](?![年月])/.test(text.slice(end, end + 2)) && /[十百千万亿]$/.test(run)
  if (inner) {
    over = true
    end += 1
  }
  if (inner || fraction !== undefined) {
    scaleAfter.lastIndex = end
    const word = scaleAfter.exec(text)?.[0]
    if (word !== undefined) {
      scale = [...word].reduce((product, each) => product.mul(myriads[each] ?? '1'), scale)
      end += word.length
    }
  }
  return {
    kind: 'number',
    form: 'words',
    start: at,
    end,
    language: 'zh',
    value: value.mul(scale),
    step: step.mul(scale),
    scale: scale.gt(1) ? scale : lastScale(run),
    qualifier: over ? 'over' : '=',
    upTo: upTo?.mul(scale) ?? null,
    negative: false,
  }
}

/** 百余名, 近千家, 超百亿元, 跃上千亿台阶: the unit alone is one of it. 上百 and 数百 state no number, 亿元以上项目 and 超亿元企业 name a class. */
function isRoundOne(run: string, text: string, at: number, end: number): boolean {
  if (!/^[百千万亿]{1,2}$/.test(run)) return false
  const tail = text.slice(end, end + 4)
  if (/^[余多]/.test(tail)) return true
  if (/^元(?:\d|以上|级|项目|企业|产业|楼宇|镇|村|园区)/.test(tail)) return false
  return (
    /(?:[近超逾过破达]|(?<![签合契条])约|[跃迈登站]上)$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^(?:[家人名个项件户亩元吨册份次台辆万亿美]|大关|台阶)/.test(tail)
  )
}

interface Read {
  value: Decimal
  step: Decimal
  upTo: Decimal | null
}

/** Reads a run of numeral characters: by places (二〇〇六), or with 十, 百, 千, 万, 亿; 三四十 and 七八 are from–to. */
function readChinese(run: string): Read | null {
  if ([...run].every(each => each in digits)) return byPlaces(run)
  if (!/[零〇一二两三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾]/.test(run)) return null
  const pair =
    /^([一二三四五六七八九])([二三四五六七八九])([十百千万亿]+)$/.exec(run) ??
    /^(十)([一二三四五六七八])([二三四五六七八九])$/.exec(run)
  if (pair !== null) return approximate(pair)
  let total = new Exact(0)
  let section = new Exact(0)
  let digit: number | null = null
  let lastUnit = new Exact(1)
  let zero = false
  for (const each of run) {
    if (each in digits) {
      if (digit !== null && digit !== 0) return null
      digit = digits[each] ?? 0
      if (digit === 0) zero = true
    } else if (each in tens) {
      const unit = tens[each] ?? 1
      section = section.add(unit === 20 || unit === 30 ? unit : (digit ?? 1) * unit || unit)
      lastUnit = new Exact(unit === 20 || unit === 30 ? 10 : unit)
      digit = null
      zero = false
    } else {
      const unit = new Exact(myriads[each] ?? '1')
      section = section.add(digit ?? 0)
      if (section.isZero() && total.isZero()) return null
      total = unit.gt(1e4) ? total.add(section).mul(unit) : total.add(section.mul(unit))
      section = new Exact(0)
      lastUnit = unit
      digit = null
      zero = false
    }
  }
  if (digit === null) return { value: total.add(section), step: lastUnit, upTo: null }
  // 一千二 and 三万五 leave the next smaller place unsaid.
  const unsaid = !zero && lastUnit.gt(10) ? lastUnit.div(10) : new Exact(1)
  return { value: total.add(section).add(unsaid.mul(digit)), step: unsaid, upTo: null }
}

function byPlaces(run: string): Read | null {
  const value = new Exact([...run].map(each => digits[each]).join(''))
  const [low, high] = [...run].map(each => digits[each] ?? 0)
  const near = run.length === 2 && low !== undefined && high !== undefined && low > 0 && (high === low + 1 || run === '三五')
  if (near) return { value: new Exact(low), step: new Exact(1), upTo: new Exact(high) }
  return run.length === 1 || /[零〇]/.test(run) || run.length >= 3 ? { value, step: new Exact(1), upTo: null } : null
}

function approximate(pair: RegExpExecArray): Read | null {
  const [, first = '', second = '', third = ''] = pair
  const low = readChinese(first === '十' ? `十${second}` : `${first}${third}`)
  const high = readChinese(first === '十' ? `十${third}` : `${second}${third}`)
  return low === null || high === null ? null : { value: low.value, step: low.step, upTo: high.value }
}

function lastScale(run: string): Decimal {
  const word = /(?:万亿|[万亿])$/.exec(run)?.[0] ?? ''
  return [...word].reduce((product, each) => product.mul(myriads[each] ?? '1'), new Exact(1))
}
