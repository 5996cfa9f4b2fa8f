import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { handout } from './register.ts'

const common = {
  source: {
    text: { en: 'National science-popularisation statistics: media and materials', zh: '全国科普统计调查制度：科普传媒' },
    from: '2001-01-01',
  },
  unit: 'copies',
  level: 'district',
  of: handout,
  at: { on: 'handedOutOn' },
  measure: { sum: 'copies' },
  period: 'since',
} as const

export const books = defineIndicator({
  ...common,
  id: 'handout.books',
  label: { en: 'Popular-science books given free', zh: '免费赠送科普图书' },
  aliases: saidAs(
    'popular science books | books given away | books | popular-science books given away | free popular-science books | science books handed out',
    '科普图书 | 图书 | 赠书 | 赠送科普图书 | 科普书籍 | 赠送科普书籍 | 发放科普图书 | 科普读物',
  ),
  definition: {
    en: 'Copies of books given free; books sold or lent do not count.',
    zh: '免费赠送的科普图书册数，售出、借阅的不计。',
  },
  where: ({ item, free }) => [item.is('book'), free.is(true)],
})

export const leaflets = defineIndicator({
  ...common,
  id: 'handout.leaflets',
  label: { en: 'Popular-science materials handed out', zh: '发放科普资料' },
  aliases: saidAs(
    'popular science materials | leaflets | popular-science materials | publicity materials | science leaflets | other material handed out',
    '科普资料 | 资料 | 科普宣传资料 | 发放宣传资料 | 科普宣传单 | 科普折页 | 科技资料',
  ),
  definition: {
    en: 'Copies of leaflets and folders; books, discs and posters do not count.',
    zh: '发放的折页、传单等资料份数，不含图书、光盘、挂图。',
  },
  style: { roundTo: '100000' },
  where: ({ item }) => [item.is('leaflet')],
})

export const discs = defineIndicator({
  ...common,
  id: 'handout.discs',
  label: { en: 'Discs handed out', zh: '发放科普光盘' },
  aliases: saidAs(
    'popular-science discs | science discs | discs given away | VCD discs | CDs',
    '科普光盘 | 科技光盘 | 赠送光盘 | 科普VCD | VCD光盘',
  ),
  definition: { en: 'Copies of discs.', zh: '发放的科普光盘张数。' },
  where: ({ item }) => [item.is('disc')],
})
