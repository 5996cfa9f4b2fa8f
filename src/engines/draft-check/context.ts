import type { Words } from '../../kernel/words.ts'

/** A level as words say it. */
export type LevelWord = 'national' | 'provincial' | 'municipal' | 'district'

/** The time that words around a figure speak of, relative to the document's own year and day until `period.ts` of indicators makes days of it. */
export type TimeWord =
  /** 目前, at present, 截至10月底: `day` null means the document's own day. */
  | { readonly kind: 'as-at'; readonly day: string | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'past-years'; readonly years: number; readonly ending: number }
  /** 累计, so far, since 1999: `from` null means from the first record. */
  | { readonly kind: 'since'; readonly from: string | null }
  | { readonly kind: 'range'; readonly from: string; readonly until: string }
  /** 每年, each year. */
  | { readonly kind: 'every-year' }
  /** 本届, this round. */
  | { readonly kind: 'edition' }

/** What the sentence says about a figure. Every span is UTF-16 offsets into the draft's text. */
export interface FigureContext {
  /** The words that name what is counted, elided nouns put back: 省级高新技术企业 for the 16 of 国家级高新技术企业7家，省级16家. */
  readonly subject: string
  /** All content words of the clause, the sentence and the headings above, nearest first, each with its distance in clauses (0 = own clause). */
  readonly around: readonly {
    readonly words: string
    readonly distance: number
    readonly where: 'clause' | 'sentence' | 'before' | 'heading' | 'table'
  }[]
  readonly level: LevelWord | null
  /** Nearest first; empty when nothing is said. */
  readonly times: readonly TimeWord[]
  /** Another place's figure: 全市, 全省, the whole city. Null for the document's own. */
  readonly area: 'city' | 'province' | 'nation' | 'below' | null
  /** Indexes into `Reading.figures`. */
  readonly relations: {
    /** 其中, of which: the whole this is a part of. */
    readonly partOf: number | null
    /** 增长, up: the value this change is of. */
    readonly changeOf: number | null
    /** 占, accounts for: the part that is a share of a whole named in the text. */
    readonly shareOf: number | null
  }
}

/** A contradiction that the document shows by itself. */
export interface Finding {
  readonly kind: 'sum' | 'of-which' | 'growth' | 'repeated' | 'share' | 'count'
  /** Indexes into `Reading.figures`: the figures that cannot all be right, the accused one (if one can be told) first. */
  readonly figures: readonly number[]
  readonly words: Words
  /** What the first figure would have to be, in base units, where the others decide it. */
  readonly expected: string | null
}
