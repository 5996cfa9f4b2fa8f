import type { Language } from '../../kernel/words.ts'
import type { Qualifier } from '../figures/figure.ts'

/** What a number says of the thing it counts. */
export type FigureRole =
  /** How many or how much: 7 enterprises, 1.03 billion yuan. */
  | 'amount'
  /** Change against an earlier value: up 17.9 %, 增加3家, 翻一番. `direction` says which way. */
  | 'change'
  /** A part of a whole, in percent: accounts for 50 %. */
  | 'share'
  /** A place among others: first in the city. */
  | 'rank'

/** A figure as it stands in a text. Numbers are decimal text in base units (yuan, per cent as 14.6, persons), never floating point. */
export interface ReadFigure {
  /** UTF-16 offsets into `Draft.text` of the number with its scale and unit: `1269.4亿元`, `20多万人`, `17.9%`, `$1.03 billion`, `第一`. */
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly language: Language
  /** As printed, always unsigned where `direction` says the way: 126940000000, 17.9, 150 (增长1.5倍). */
  readonly value: string
  /** A code of `figures/units.ts`, or one of `units-read.ts` for what the registers do not count (mu, tonnes …). */
  readonly unit: string
  /** The measure word or noun as written, for explanations: 家, 项, projects; empty when there is none. */
  readonly measure: string
  readonly qualifier: Qualifier
  readonly role: FigureRole
  readonly direction: 'up' | 'down' | null
  /** The worth of one step of the last printed digit, in base units: 10000000 for 1269.4亿, 0.1 for 17.9 %, 1 for 45. */
  readonly step: string
  /** The upper end of a range (3—5项, between 10 and 20): `value` is the lower. */
  readonly upTo: string | null
}

/** What a numeral is that is no figure. */
export type OtherKind =
  | 'date'
  | 'time'
  | 'period'
  | 'document-number'
  | 'law-article'
  | 'list-number'
  | 'note-mark'
  | 'phone'
  | 'identifier'
  | 'name'
  | 'version'
  | 'address'
  | 'ordinal'
  | 'slogan'
  | 'masked'
  | 'word'
  | 'page-number'
  | 'calculation'

/** A numeral that is no figure, with the reason. */
export interface Other {
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly what: OtherKind
}

/** Every numeral of a document: each is in exactly one of the two lists, which are in the text's order and do not overlap. */
export interface Reading {
  readonly figures: readonly ReadFigure[]
  readonly others: readonly Other[]
}
