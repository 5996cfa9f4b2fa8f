import { englishNumerals } from '../../figures/numeral-words.ts'

/** A stretch of a text that writes a number or a part of one. */
export interface NumeralSpan {
  readonly start: number
  readonly end: number
}

/** Every character that writes a number in Chinese, also in the form that cheques take. */
export const chineseNumerals = '零〇一二三四五六七八九十百千万亿两半廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩'

const letter = '[A-Za-zＡ-Ｚａ-ｚ]'

/** Digits, Roman and circled numerals, fractions and superscripts of every script; Chinese numerals; Latin words, with whatever invisible stands in them. */
const numeral = new RegExp(String.raw`\p{Nd}+|[\p{Nl}\p{No}]|[${chineseNumerals}]|${letter}(?:\p{DI}*${letter})*`, 'gu')
const words = new Set(englishNumerals)

/**
 * Every numeral of a text, by what its characters are and nothing else: runs of digits of any script, Chinese numeral characters and English
 * number words one by one. `1,480` is two spans, `forty-five` and 唯一一 are two. It knows nothing of the reader: it is what the reader's coverage is measured against.
 */
export function numeralSpans(text: string): NumeralSpan[] {
  const spans: NumeralSpan[] = []
  for (const { 0: raw, index } of text.matchAll(numeral)) {
    if (
      /^[A-Za-zＡ-Ｚａ-ｚ]/.test(raw) &&
      !words.has(
        raw
          .normalize('NFKC')
          .replace(/\p{DI}/gu, '')
          .toLowerCase(),
      )
    )
      continue
    spans.push({ start: index, end: index + raw.length })
  }
  return spans
}
