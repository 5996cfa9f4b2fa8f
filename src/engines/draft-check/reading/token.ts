import type { Decimal } from 'decimal.js'
import type { Language } from '../../../kernel/words.ts'
import type { Qualifier } from '../../figures/figure.ts'
import type { FigureRole, OtherKind } from '../figure.ts'

/** A number as it is written, without its unit. Offsets are those of the folded text. */
export interface NumberToken {
  readonly kind: 'number'
  readonly start: number
  readonly end: number
  readonly language: Language
  /** `digits` with any scale word after them, or words alone. */
  readonly form: 'digits' | 'words'
  readonly value: Decimal
  /** The worth of one step of the last printed digit. */
  readonly step: Decimal
  /** The scale word's factor; 1 without one. */
  readonly scale: Decimal
  /** What 多, 余, 几 within it say. */
  readonly qualifier: Qualifier
  /** The upper end of 三四十, 七八. */
  readonly upTo: Decimal | null
  readonly negative: boolean
  /** What the words themselves say of the unit and the role: 三成 is percent, 翻番 a change up. */
  readonly says?: Says
}

/** Unit and role that the number's own words carry. */
export interface Says {
  readonly unit: string
  readonly role?: FigureRole
  readonly direction?: 'up' | 'down'
}

/** A stretch that is no figure, with the reason. */
export interface OtherToken {
  readonly kind: 'other'
  readonly start: number
  readonly end: number
  readonly what: OtherKind
}
