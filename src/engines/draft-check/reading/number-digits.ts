import type { Decimal } from 'decimal.js'
import type { Language } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { chineseScales, englishScaleWords } from '../../figures/scale.ts'
import type { NumberToken } from './token.ts'

/** Thousands by commas (also Chinese ones), blanks or apostrophes; else plain digits; then a decimal part. */
const grouped = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?/y
const spaced = /\d{1,3}(?: \d{3})+(?!\d|[.,]\d)|\d{1,3}(?: \d{3})+\.\d+(?!\d|[.,]\d)/y
const apostrophes = /\d{1,3}(?:'\d{3})+(?!\d)(?:\.\d+)?/y
const plain = /\d+(?:\.\d+)?/y

const chineseScale = /\s?([多余])?\s?(亿亿|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百|十)([多余](?![年月]))?/y
/** 千瓦, 千克, 百分点, 万元户 …: the character belongs to the unit. */
const noScale = /\s?(?:千(?:克|瓦|米|伏|卡|赫)|百分|十分|万一|百强|千家万户)/y
const englishScale = /(?: |-| -)?(trillion|billion|million|thousand|hundred|dozen|bn|mn|tn)s?(?![A-Za-z])/iy
/** `k`, `m` and `b` stand for a scale only where a currency stands before the number. */
/** The same where the currency stands behind: 46m yuan. */
const shortBefore = / ?([kmb])(?= ?(?:yuan|RMB|CNY|US dollars|dollars|USD|euros?|EUR|pounds))/iy
const shortScale = / ?([kmb])(?![A-Za-z0-9])/iy

/** A number in digits with its scale word: 1,480; 1269.4亿; 20多万; 17.149 billion. `money` allows $3.2m; only scales under `below` count. */
export function digitsAt(text: string, at: number, money = false, below: Decimal | null = null): NumberToken | null {
  const written = digitsOnly(text, at)
  if (written === null) return null
  const value = new Exact(written.replaceAll(/[,， ']/g, ''))
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0
  const end = at + written.length
  const scale = scaleAt(text, end, money)
  if (below !== null && !scale.factor.lt(below)) return null
  const step = new Exact(10).pow(-decimals).mul(scale.factor)
  const whole = { value: value.mul(scale.factor), step, end: scale.end }
  const compound = scale.language === 'zh' ? remainder(text, scale.end, scale.factor) : null
  return {
    kind: 'number',
    form: 'digits',
    start: at,
    end: compound?.end ?? whole.end,
    language: scale.language ?? languageAround(text, at, end),
    value: compound === null ? whole.value : whole.value.add(compound.value),
    step: compound?.step ?? whole.step,
    scale: scale.factor,
    qualifier: scale.over || compound?.qualifier === 'over' ? 'over' : '=',
    upTo: null,
    negative: false,
  }
}

function digitsOnly(text: string, at: number): string | null {
  for (const form of [grouped, spaced, apostrophes, plain]) {
    form.lastIndex = at
    const found = form.exec(text)
    if (found !== null) return found[0]
  }
  return null
}

interface ScaleFound {
  readonly end: number
  readonly factor: Decimal
  readonly language: Language | null
  readonly over: boolean
}

function scaleAt(text: string, at: number, money: boolean): ScaleFound {
  const none = { end: at, factor: new Exact(1), language: null, over: false }
  noScale.lastIndex = at
  if (noScale.test(text)) return none
  chineseScale.lastIndex = at
  const chinese = chineseScale.exec(text)
  if (chinese !== null) {
    const factor = chineseScales.get(chinese[2] ?? '')
    if (factor !== undefined) {
      return { end: at + chinese[0].length, factor, language: 'zh', over: (chinese[1] ?? chinese[3]) !== undefined }
    }
  }
  if (/^[多余]/.test(text.slice(at, at + 1)) && !/^[多余][年月]/.test(text.slice(at, at + 2))) {
    return { ...none, end: at + 1, language: 'zh', over: true }
  }
  for (const form of money ? [englishScale, shortScale] : [englishScale, shortBefore]) {
    form.lastIndex = at
    const english = form.exec(text)
    const factor = english && englishScaleWords.get((english[1] ?? '').toLowerCase())
    if (english && factor) return { end: at + english[0].length, factor, language: 'en', over: false }
  }
  return none
}

/** The 2千万 of 1亿2千万: a smaller scale right behind a larger one. */
function remainder(text: string, at: number, above: Decimal): NumberToken | null {
  if (!/\d/.test(text[at] ?? '')) return null
  // A scale that is not smaller ends it there: 1万1万1万 without end is not read from each place to the end.
  const rest = digitsAt(text, at, false, above)
  return rest?.scale.gt(1) && rest.value.lt(above) ? rest : null
}

/** Chinese if the nearest letters are. */
export function languageAround(text: string, start: number, end: number): Language {
  const near = ((text.slice(end, end + 12).split('\n', 1)[0] ?? '').match(/[\p{Script=Han}A-Za-z]/u) ??
    text.slice(Math.max(0, start - 12), start).match(/[\p{Script=Han}A-Za-z]/u))?.[0]
  return near !== undefined && /\p{Script=Han}/u.test(near) ? 'zh' : 'en'
}
