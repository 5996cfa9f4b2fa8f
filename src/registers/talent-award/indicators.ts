import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { talentAward } from './register.ts'

const common = {
  source: {
    text: { en: 'Measures for the talent introduction fund of the district', zh: '《海云区人才引进专项资金管理办法》' },
    from: '2004-01-01',
  },
  basis: { en: 'granted, whether paid yet or not', zh: '按批准数，含未支付的' },
  level: 'district',
  of: talentAward,
  at: { on: 'grantedOn' },
  period: 'year',
} as const

export const granted = defineIndicator({
  ...common,
  id: 'talent-award.granted',
  label: { en: 'Granted from the talent fund', zh: '人才专项资金资助额' },
  aliases: saidAs(
    'grants to talents | talent grants | subsidies to talents',
    '人才资助 | 人才资助资金 | 人才资助金额 | 发放人才资助 | 人才补助资金',
  ),
  definition: {
    en: 'Grants of the talent fund; those that ended early are left out.',
    zh: '人才专项资金批准的资助金额，不含提前终止的。',
  },
  unit: 'CNY',
  where: ({ state }) => [state.is('granted')],
  measure: { sum: 'amount' },
})

export const persons = defineIndicator({
  ...common,
  id: 'talent-award.persons',
  label: { en: 'Persons supported by the talent fund', zh: '人才专项资金资助人数' },
  aliases: saidAs(
    'talents supported | talents funded | talents receiving grants',
    '资助人才 | 人才资助 | 资助人数 | 受资助人才 | 享受人才资助 | 人才资助人数',
  ),
  definition: { en: 'Different persons with a grant in the period.', zh: '期内获得资助的人数，同一人只计一次。' },
  unit: 'persons',
  where: ({ state }) => [state.is('granted')],
  measure: { countDistinct: 'person' },
})
