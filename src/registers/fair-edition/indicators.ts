import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { fairEdition } from './register.ts'

/** Editions of the national fair. */
export const editions = defineIndicator({
  id: 'fair-edition.held',
  label: { en: 'Editions of the S&T achievements fair', zh: '全国性科技成果展示交易会届数' },
  aliases: saidAs(
    'scientific and technological achievements exhibitions | national scientific and technological achievements exhibitions | science and technology exhibitions | science and technology fairs | S&T achievements fairs | fairs held | nationwide fair of scientific and technological results',
    '科技成果交易会 | 科技成果展示交易会 | 全国性科技成果交易会 | 科交会 | 科博会 | 科技成果博览会 | 成果交易会 | 成功举办交易会',
  ),
  definition: {
    en: 'Editions of the fair with exhibitors from the whole country that were held by the day.',
    zh: '截至当日已举办的全国性科技成果展示交易会届数。',
  },
  source: { text: { en: 'The closing report of each edition', zh: '各届交易会总结报告' }, from: '1999-01-01' },
  unit: 'editions',
  level: 'district',
  of: fairEdition,
  where: ({ scope, state }) => [scope.is('national'), state.is('held')],
  at: { on: 'openedOn' },
  measure: { count: 'records' },
  period: 'since',
})
