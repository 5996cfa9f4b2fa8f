import { englishNumerals } from '../../figures/numeral-words.ts'

/** A stretch of a text that writes a number or a part of one. */
export interface NumeralSpan {
  readonly start: number
  readonly end: number
}

/** Every character that writes a number in Chinese, also in the form that cheques take. */
export const chineseNumerals = '零〇一二三四五六七八九十百千万亿两半廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩'

/** Digits, Roman and circled numerals, fractions and superscripts of every script; Chinese numerals; Latin words. */
const numeral = new RegExp(String.raw`\p{N}+|[${chineseNumerals}]+|[A-Za-z]+`, 'gu')
const words = new Set(englishNumerals)

/**
 * Every numeral of a text, by what its characters are and nothing else: runs of digits of any script, runs of Chinese numeral characters, English number
 * words one by one. `1,480` is two spans, `forty-five` is two. It knows nothing of the reader: it is what the reader's coverage is measured against.
 */
export function numeralSpans(text: string): NumeralSpan[] {
  const spans: NumeralSpan[] = []
  for (const { 0: raw, index } of text.matchAll(numeral)) {
    if (/^[A-Za-z]/.test(raw) && !words.has(raw.toLowerCase())) continue
    spans.push({ start: index, end: index + raw.length })
  }
  return spans
}
