import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { fairEdition } from './register.ts'

/** Editions of the national fair. */
export const editions = defineIndicator({
  id: 'fair-edition.held',
  label: { en: 'Editions of the S&T achievements fair', zh: '全国性科技成果展示交易会届数' },
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
