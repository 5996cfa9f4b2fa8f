import type { Language } from '../../kernel/words.ts'
import type { Qualifier } from './figure.ts'
import type { Unit } from './units.ts'

/** A number, the word that multiplies it and the unit's words, as they are written without a qualifier. */
interface Parts {
  readonly number: string
  readonly scale: string
  readonly words: string
}

const englishWords: Readonly<Record<Exclude<Qualifier, '='>, string>> = {
  over: 'over',
  'at-least': 'at least',
  nearly: 'nearly',
  about: 'about',
}

/** The parts with their qualifier in one text: over 2,500; 20多万; 50%以上; 近100万元. */
export function qualify(parts: Parts, qualifier: Qualifier, unit: Unit, language: Language): string {
  if (language === 'zh') return chinese(parts, qualifier, unit)
  const text = english(parts)
  return qualifier === '=' ? text : `${englishWords[qualifier]} ${text}`
}

function english({ number, scale, words }: Parts): string {
  return [number, scale, words]
    .filter(part => part !== '')
    .join(' ')
    .replace(/ %$/, '%')
}

function chinese(parts: Parts, qualifier: Qualifier, unit: Unit): string {
  const text = `${parts.number}${parts.scale}${parts.words}`
  if (qualifier === '=') return text
  if (qualifier === 'nearly') return `近${text}`
  if (qualifier === 'about') return `约${text}`
  if (qualifier === 'at-least') return `${unit.kind === 'count' || unit.kind === 'share' ? '不少于' : '不低于'}${text}`
  if (unit.kind === 'percent') return `${text}以上`
  return odd(parts) ?? `超过${text}`
}

/** 多 follows a number that ends in a round digit (20多万, 2500多人次), or 万 and 亿 after any whole number (5万多册). */
function odd({ number, scale, words }: Parts): string | null {
  if (/^[1-9]\d*0$/.test(number)) return `${number}多${scale}${words}`
  if (/^[1-9]\d*$/.test(number) && scale !== '') return `${number}${scale}多${words}`
  return number === '十' ? `十多${words}` : null
}

/** The ways a qualifier is written in texts that are read: what may stand before a number and what after it. */
export const writtenQualifiers: Readonly<Record<Language, readonly { readonly form: RegExp; readonly qualifier: Qualifier }[]>> =
  {
    en: [
      { form: /^(over|more than|exceed(?:s|ed|ing)?|above|in excess of)\s+/i, qualifier: 'over' },
      { form: /^(at least|no fewer than|no less than|not less than)\s+/i, qualifier: 'at-least' },
      { form: /^(nearly|almost|close to|just under)\s+/i, qualifier: 'nearly' },
      { form: /^(about|around|approximately|some|roughly)\s+/i, qualifier: 'about' },
    ],
    zh: [
      { form: /^(超过|超|逾|突破|高于|多于)/, qualifier: 'over' },
      { form: /^(不低于|不少于|至少)/, qualifier: 'at-least' },
      { form: /^(接近|将近|近)/, qualifier: 'nearly' },
      { form: /^(大约|约)/, qualifier: 'about' },
      { form: /左右$/, qualifier: 'about' },
      { form: /以上$/, qualifier: 'over' },
      { form: /(?<=[\d十百千万亿])[多余](?!\d)/, qualifier: 'over' },
    ],
  }
