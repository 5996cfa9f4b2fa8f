import type { Decimal } from 'decimal.js'
import type { Language } from '../../../kernel/words.ts'
import { Exact } from '../../figures/number-words.ts'
import { englishCardinals, englishFractions, englishMultiples } from '../../figures/numeral-words.ts'
import { languageAround } from './number-digits.ts'
import { chineseAt } from './number-zh.ts'
import type { NumberToken, Says } from './token.ts'

/** Shares and multiples whose words say their own unit: 百分之十七点九, 三成, 一半, two-thirds, 翻两番, doubled. */
export function partAt(text: string, at: number): NumberToken | null {
  return (
    chineseFraction(text, at) ??
    tenths(text, at) ??
    half(text, at) ??
    turned(text, at) ??
    englishFraction(text, at) ??
    multiplied(text, at) ??
    timesMore(text, at) ??
    proportion(text, at)
  )
}

const percent: Says = { unit: 'percent' }
const hundred = new Exact(100)

function made(
  start: number,
  end: number,
  language: Language,
  value: Decimal,
  step: Decimal,
  says: Says,
  more?: Partial<NumberToken>,
): NumberToken {
  const rounded = value.decimalPlaces() > 4 ? value.toDecimalPlaces(2) : value
  const base = {
    kind: 'number',
    form: 'words',
    start,
    end,
    language,
    scale: new Exact(1),
    qualifier: '=',
    upTo: null,
    negative: false,
  } as const
  return { ...base, value: rounded, step: value.decimalPlaces() > 4 ? new Exact('0.01') : step, says, ...more }
}

/** 百分之十七点九, 千分之三, 三分之一, 10分之1. */
function chineseFraction(text: string, at: number): NumberToken | null {
  const found = sticky(/([一二三四五六七八九十百千万]{1,3}|(?<!\d)\d{1,3})分之\s?/y, text, at)
  if (found === null) return null
  if (found[1] === '百' && text[at + found[0].length] === '百')
    return made(at, at + found[0].length + 1, 'zh', hundred, new Exact(1), percent)
  const whole = chineseAt(`${found[1]}`, 0)?.value ?? wholeOf(found[1] ?? '')
  const from = at + found[0].length
  const digits = sticky(/\d+(?:\.\d+)?/y, text, from)?.[0]
  const part = digits === undefined ? chineseAt(text, from) : null
  const value = digits === undefined ? part?.value : new Exact(digits)
  if (value === undefined || whole === null || whole.isZero()) return null
  const step = part?.step ?? new Exact(10).pow(-(digits?.split('.')[1]?.length ?? 0))
  const end = part?.end ?? from + (digits?.length ?? 0)
  return made(at, end, 'zh', value.mul(hundred).div(whole), step.mul(hundred).div(whole), percent)
}

const wholeOf = (word: string) =>
  /^\d+$/.test(word) ? new Exact(word) : ({ 百: hundred, 千: new Exact(1000), 万: new Exact(10000) }[word] ?? null)

/** 三成, 九成以上, 三成五, 七八成, 6成. */
function tenths(text: string, at: number): NumberToken | null {
  const found = sticky(
    /([一二三四五六七八九两]{1,2}|\d(?:\.\d)?)成([一二三四五六七八九])?(?![立为果员效长熟功就品本分都人交])/y,
    text,
    at,
  )
  if (found === null) return null
  const read = /^\d/.test(found[1] ?? '') ? { value: new Exact(found[1] ?? 0), upTo: null } : chineseAt(found[1] ?? '', 0)
  if (read === null) return null
  const fifth = found[2] === undefined ? new Exact(0) : (chineseAt(found[2], 0)?.value ?? new Exact(0))
  const value = read.value.mul(10).add(fifth)
  return made(at, at + found[0].length, 'zh', value, new Exact(fifth.isZero() ? 10 : 1), percent, {
    upTo: read.upTo?.mul(10) ?? null,
  })
}

/** 一半, 半数 and 过半; 1/3 is left to dates and lists unless it is a Unicode fraction. */
function half(text: string, at: number): NumberToken | null {
  const found = sticky(/一半|半数|½|¼|¾|⅓|⅔/y, text, at)?.[0]
  if (found !== undefined) {
    const value = { '½': new Exact(50), '¼': new Exact(25), '¾': new Exact(75), '⅓': hundred.div(3), '⅔': hundred.mul(2).div(3) }[
      found
    ]
    return made(at, at + found.length, /\p{Script=Han}/u.test(found) ? 'zh' : 'en', value ?? new Exact(50), new Exact(1), percent)
  }
  const quotient = sticky(/([1-9]\d?)\/([1-9]\d?)(?= of\b|的|以上|左右|强|[，。；])/y, text, at)
  if (
    quotient !== null &&
    (/^ of/.test(text.slice(at + quotient[0].length)) ||
      /(?:占[^，。；]{0,10}|近|约|超过?|有|达到?|为)$/.test(text.slice(Math.max(0, at - 12), at)))
  ) {
    const share = new Exact(quotient[1] ?? 1).div(quotient[2] ?? 1)
    return made(
      at,
      at + quotient[0].length,
      languageAround(text, at, at + quotient[0].length),
      share.mul(hundred),
      new Exact(1),
      percent,
    )
  }
  const over = text[at] === '半' && text[at - 1] === '过' && !/(?:时间|任务)$/.test(text.slice(Math.max(0, at - 4), at - 1))
  return over ? made(at, at + 1, 'zh', new Exact(50), new Exact(1), percent, { qualifier: 'over' }) : null
}

/** 翻番, 翻一番, 翻了两番, 翻2番: each 番 doubles. */
function turned(text: string, at: number): NumberToken | null {
  const found = sticky(/翻了?([一二两三四1234])?番/y, text, at)
  if (found === null) return null
  const turns = found[1] === undefined ? 1 : ({ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 }[found[1]] ?? Number(found[1]))
  const value = new Exact(2).pow(turns).sub(1).mul(100)
  return made(at, at + found[0].length, 'zh', value, new Exact(100), { unit: 'percent', role: 'change', direction: 'up' })
}

/** half (of), a third, two-thirds, three quarters; not the first half, a half-year or the third quarter. */
function englishFraction(text: string, at: number): NumberToken | null {
  const found = sticky(
    /(?:(one|two|three|four|five|seven|nine)[ -])?(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?)(?![A-Za-z-])/iy,
    text,
    at,
  )
  if (found === null) return null
  const [raw, count, name = ''] = found
  const parts = englishFractions[name.toLowerCase()]
  // five third prizes are prizes.
  if (count !== undefined && count.toLowerCase() !== 'one' && !/s$/i.test(name)) return null
  const lead = text.slice(Math.max(0, at - 10), at)
  if (parts === undefined || /[A-Za-z]$/.test(lead)) return null
  const plainHalf = count === undefined && /^half$/i.test(name)
  if (plainHalf && /(?:first|second|last|this|next|other|latter|each|1st|2nd|H)[ -]?$|\b(?:a|an|the) $/i.test(lead)) return null
  if (count === undefined && !plainHalf && !/\ba $/i.test(lead)) return null
  // "a quarter" and "a third" are times and places too: a share is of something.
  if (
    count === undefined &&
    !plainHalf &&
    !/^ ?(?:of\b|more|less|fewer|higher|lower|[,.;)])/i.test(text.slice(at + raw.length, at + raw.length + 8)) &&
    !(
      /\bby (?:almost |nearly |about |over )?a $/i.test(text.slice(Math.max(0, at - 16), at)) &&
      text.startsWith(' to ', at + raw.length)
    )
  )
    return null
  if (/^[ -](?:year|yearly|time|way|day|hour|century|finals?)/i.test(text.slice(at + raw.length, at + raw.length + 9)))
    return null
  const million = sticky(/ (?:a |of a )(million|billion|dozen)(?: (yuan|US dollars|people))?/iy, text, at + raw.length)
  const share = new Exact(englishCardinals[(count ?? 'one').toLowerCase()] ?? 1).div(parts)
  if (million !== null && plainHalf) {
    const scale = new Exact({ million: 1e6, billion: 1e9, dozen: 12 }[(million[1] ?? '').toLowerCase()] ?? 1)
    const token = made(
      at,
      at + raw.length + million[0].length - (million[2] === undefined ? 0 : million[2].length + 1),
      'en',
      share.mul(scale),
      share.mul(scale),
      percent,
    )
    const { says: _, ...bare } = token
    return { ...bare, scale }
  }
  return made(at, at + raw.length, 'en', share.mul(hundred), new Exact(1), percent)
}

/** 1.86:1 is a ratio; one in three households is a third of them. */
function proportion(text: string, at: number): NumberToken | null {
  if (/[\w.]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  const ratio = sticky(/(\d{1,4}\.\d{1,4}) ?: ?1(?!\d|\.\d)/y, text, at)
  if (ratio !== null) {
    const places = (ratio[1]?.split('.')[1] ?? '').length
    return made(
      at,
      at + ratio[0].length,
      languageAround(text, at, at + ratio[0].length),
      new Exact(ratio[1] ?? 1),
      new Exact(10).pow(-places),
      {
        unit: 'ratio',
      },
    )
  }
  const each = sticky(
    /(?:1|one) in (\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?= (?!years?|months?|days?|weeks?|hours?|towns|villages|places)[a-z]+s\b| people)/iy,
    text,
    at,
  )
  const whole = each === null ? null : (englishCardinals[(each[1] ?? '').toLowerCase()] ?? Number(each[1]))
  if (each === null || whole === null || whole < 2) return null
  return made(at, at + each[0].length, 'en', hundred.div(whole), new Exact(1), percent)
}

/** doubled, tripled, rose threefold: a change of so much above the whole. */
function multiplied(text: string, at: number): NumberToken | null {
  const found = sticky(/[A-Za-z]{6,10}(?![A-Za-z-])/y, text, at)?.[0]
  if (found === undefined || /[A-Za-z-]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  const times = Object.hasOwn(englishMultiples, found.toLowerCase()) ? englishMultiples[found.toLowerCase()] : undefined
  // "double the figure of 2005" is no verb; "the double burden" and "a triple helix" count nothing.
  if (times === undefined || /^(?:double|triple|treble|quadruple)$/i.test(found)) return null
  return made(at, at + found.length, 'en', new Exact(times - 1).mul(100), new Exact(100), {
    unit: 'percent',
    role: 'change',
    direction: 'up',
  })
}

/** Grew by 2.5 times is 250 % more, as 增长2.5倍; a 2.5-fold increase is 150 % more. "Met 3 times" and "2.5 times that of 2018" are neither. */
function timesMore(text: string, at: number): NumberToken | null {
  const found = sticky(
    /(\d{1,3}(?:\.\d{1,2})?)(?:( times)|-fold)(?![A-Za-z-]| (?:as|that|the|its|this|those|a|per|each|more|larger|higher)\b)/y,
    text,
    at,
  )
  if (found === null || /[\d.,]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  const lead = text.slice(Math.max(0, at - 32), at)
  const grew =
    /\b(?:grew|grow|grown|rose|risen|increas(?:e|ed|es|ing)|surged|jumped|climbed|soared|expanded|up)( by)?(?: about| nearly| over| almost| some| more than)? $/i.exec(
      lead,
    )
  const number = new Exact(found[1] ?? 1)
  const times = found[2] !== undefined
  if (times ? grew === null || (grew[1] === undefined && number.isInteger()) : number.lte(1)) return null
  const step = new Exact(10).pow(2 - (found[1]?.split('.')[1]?.length ?? 0))
  const value = (times ? number : number.sub(1)).mul(100)
  return made(at, at + found[0].length, 'en', value, step, { unit: 'percent', role: 'change', direction: 'up' })
}

function sticky(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}
