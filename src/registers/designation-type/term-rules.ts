import type { Within } from '../../engines/titles/changes.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import type { regimes } from './register.ts'

/** What a rule asks of the holder of a title. Rules change: each says from when until when it was in force, and where that is written. */
export type TermRule = {
  readonly id: string
  /** The code of the type of title, and the set of rules. */
  readonly type: string
  readonly regime: (typeof regimes.codes)[number]
  readonly words: Words
  readonly source: Words
  /** `sourced`: read in a public source. `field-knowledge`: known from the field, the text itself was not read. */
  readonly mark: 'sourced' | 'field-knowledge'
  readonly from: PlainDate
  readonly until?: PlainDate
} & (
  | { readonly asks: 'term'; readonly years: number }
  /** A report on the year before is due every year by the day (month-day); so many missed ones may cost the title. */
  | { readonly asks: 'annual-report'; readonly by: string; readonly missedThatCancel: number; readonly consequence: Words }
  /** Changes of name and other material changes are to be reported within so many months or days. */
  | { readonly asks: 'change-report'; readonly within: Within }
)

const measures2008 = {
  source: {
    en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2008] No. 172',
    zh: '《高新技术企业认定管理办法》（国科发火〔2008〕172号）',
  },
  from: '2008-01-01',
  until: '2015-12-31',
} as const
const measures2016 = {
  source: {
    en: 'Measures for the certification of high-tech enterprises, Guokefahuo [2016] No. 32',
    zh: '《高新技术企业认定管理办法》（国科发火〔2016〕32号）',
  },
  from: '2016-01-01',
} as const
const highTech = { type: 'high-tech-enterprise', regime: 'since-2008' } as const

const threeYears: Words = {
  en: 'A certificate is valid for three years from its date.',
  zh: '资格自颁发证书之日起有效期为三年。',
}

/** The rules on terms and duties of titles. Types that are not here last as long as their own record says. */
export const termRules: readonly TermRule[] = [
  { ...highTech, ...measures2008, id: 'high-tech-term-2008', asks: 'term', years: 3, mark: 'field-knowledge', words: threeYears },
  { ...highTech, ...measures2016, id: 'high-tech-term-2016', asks: 'term', years: 3, mark: 'field-knowledge', words: threeYears },
  {
    ...highTech,
    ...measures2008,
    id: 'high-tech-changes-2008',
    asks: 'change-report',
    within: { days: 15 },
    mark: 'field-knowledge',
    words: {
      en: 'A material change of business or technology, such as a takeover, restructuring or change of trade, is to be reported within fifteen days.',
      zh: '经营业务、生产技术活动等发生重大变化（如并购、重组、转业等）的，应在十五日内报告。',
    },
  },
  {
    ...highTech,
    ...measures2016,
    id: 'high-tech-annual-report',
    asks: 'annual-report',
    by: '05-31',
    missedThatCancel: 2,
    mark: 'sourced',
    consequence: {
      en: 'Tax benefits are recovered from the year in which the conditions ceased to be met; the enterprise cannot apply again in the same year.',
      zh: '自不符合条件的年度起追缴已享受的税收优惠；当年不得再次申请认定。',
    },
    words: {
      en: 'The development report on the year before is due by the end of May; two years unfiled in total, and the title is cancelled.',
      zh: '每年5月底前填报上一年度发展情况报表；累计两年未填报的，取消资格。',
    },
  },
  {
    ...highTech,
    ...measures2016,
    id: 'high-tech-changes',
    asks: 'change-report',
    within: { months: 3 },
    mark: 'sourced',
    words: {
      en: 'A change of name or a material change that bears on the conditions is to be reported within three months.',
      zh: '更名或与认定条件有关的重大变化，应在三个月内报告。',
    },
  },
]

/** The rules on a title of a type that is given, or falls due, on a day. */
export const rulesOn = (type: string, regime: string, day: PlainDate): readonly TermRule[] =>
  termRules.filter(rule => rule.type === type && rule.regime === regime && rule.from <= day && (rule.until ?? day) >= day)

/** How many years a title of a type lasts that begins on a day: by the rules, else as its type says; null where it has no end. */
export function termYearsOn(type: string, regime: string, termYears: number | null, day: PlainDate): number | null {
  const rule = rulesOn(type, regime, day).find(one => one.asks === 'term')
  return rule?.asks === 'term' ? rule.years : termYears
}
