import type { Qualifier } from '../../figures/figure.ts'

const before: readonly [RegExp, Qualifier][] = [
  [/(?:超过|超|逾|突破|高于|多于|\b(?:over|more than|exceed(?:s|ed|ing)?|above|in excess of|upwards of)\s)\s?$/i, 'over'],
  [/(?:不低于|不少于|至少|\b(?:at least|no fewer than|no less than|not less than)\s)$/i, 'at-least'],
  [
    /(?:接近|将近|近|不足|不到|低于|少于|\b(?:nearly|almost|close to|just under|up to|fewer than|less than|under|below)\s)$/i,
    'nearly',
  ],
  [/(?:大约|约|\b(?:about|around|approximately|some|roughly)\s)$/i, 'about'],
]
const after: readonly [RegExp, Qualifier][] = [
  [/^(?:以上|多|余|\+(?!\d)|\s?(?:or more))/, 'over'],
  [/^(?:左右|上下|-odd)/, 'about'],
]

/** How a number stands to the truth, by the words right before and behind it and by what stands within it. */
export function qualifierOf(text: string, start: number, end: number, inner: Qualifier): Qualifier {
  const lead = text.slice(Math.max(0, start - 24), start)
  for (const [form, qualifier] of before) if (form.test(lead)) return qualifier
  if (inner !== '=') return inner
  const tail = text.slice(end, end + 12)
  for (const [form, qualifier] of after) if (form.test(tail)) return qualifier
  return '='
}
