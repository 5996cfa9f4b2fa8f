import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { any, type Condition, named, not } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { fairEdition } from '../fair-edition/register.ts'
import { saidAs } from '../said-as.ts'
import { contract } from './register.ts'

const source = {
  text: {
    en: 'Measures for recognition and registration of technology contracts; signing lists of the fairs',
    zh: '《技术合同认定登记管理办法》；各届交易会签约汇总表',
  },
  from: '1999-01-01',
}

const { edition, sellerInDistrict, buyerInDistrict, state } = contract.columns
const ofDistrict = named(
  { en: 'the seller or the buyer is in the district', zh: '卖方或买方在本区' },
  any(sellerInDistrict.is(true), buyerInDistrict.is(true)),
)
const standing = named(
  { en: 'it was neither refused nor cancelled', zh: '未被驳回或注销' },
  not(state.in(['refused', 'cancelled'])),
)
const national = named(
  { en: 'it was signed at a national fair', zh: '在全国性交易会上签订' },
  through(edition, fairEdition, one => one.scope.is('national')),
)
const atFair: readonly Condition[] = [national, ofDistrict, standing]

const common = { source, of: contract, level: 'district', at: { on: 'signedOn' } } as const

export const districtAtFairs = defineIndicator({
  ...common,
  id: 'contract.fair.district',
  label: { en: 'Technology contracts of the district signed at the fairs', zh: '本区在交易会上签订的技术合同' },
  aliases: saidAs(
    'technology contracts signed by the district | technical contracts signed in the district | technical contracts | technology contracts | contracts of our own firms | contracts signed by firms of the district',
    '本区签订技术合同 | 我区签订技术合同 | 区内企业签订技术合同 | 签订技术合同 | 本区签约技术合同 | 我区签约 | 会上签约合同 | 技术合同',
  ),
  definition: {
    en: 'Contracts signed at the national fair with a seller or a buyer in the district, refused and cancelled ones left out. A contract within the district counts once.',
    zh: '在全国性交易会上签订、卖方或买方在本区的技术合同，不含不予登记和已注销的；区内合同只计一次。',
  },
  basis: { en: 'seller or buyer in the district', zh: '卖方或买方在本区' },
  unit: 'contracts',
  where: () => atFair,
  measure: { count: 'records' },
  period: 'since',
})

export const districtAtFairsTurnover = defineIndicator({
  ...common,
  id: 'contract.fair.district.turnover',
  label: { en: 'Turnover of the district’s contracts signed at the fairs', zh: '本区在交易会上签订的技术合同成交额' },
  aliases: saidAs(
    'turnover of technology contracts | turnover of technical contracts | contract turnover | turnover of the contracts',
    '本区技术合同成交额 | 技术合同成交额 | 技术合同成交金额 | 合同成交额 | 成交额 | 技术合同金额 | 合同金额',
  ),
  definition: {
    en: 'Turnover (成交额) of those contracts; the technical transaction value is a figure of its own.',
    zh: '上述技术合同的成交额合计；技术交易额另行统计。',
  },
  basis: { en: 'turnover; seller or buyer in the district', zh: '成交额；卖方或买方在本区' },
  unit: 'CNY',
  where: () => atFair,
  measure: { sum: 'turnover' },
  period: 'since',
})

export const districtAtFairsValue = defineIndicator({
  ...common,
  id: 'contract.fair.district.transaction-value',
  label: {
    en: 'Technical transaction value of the district’s contracts signed at the fairs',
    zh: '本区在交易会上签订的技术合同技术交易额',
  },
  aliases: saidAs(
    'technical transaction value | technology transaction value | transaction value of technology contracts',
    '技术交易额 | 合同技术交易额 | 技术交易金额 | 核定技术交易额',
  ),
  definition: {
    en: 'Approved technical transaction value of those contracts: never more than their turnover.',
    zh: '上述技术合同核定的技术交易额合计，不大于成交额。',
  },
  basis: { en: 'approved transaction value', zh: '核定的技术交易额' },
  unit: 'CNY',
  where: () => atFair,
  measure: { sum: 'transactionValue' },
  period: 'since',
})

export const registered = defineIndicator({
  ...common,
  id: 'contract.registered',
  label: { en: 'Technology contracts registered', zh: '认定登记技术合同' },
  aliases: saidAs(
    'technology contracts recognised and registered | registered technology contracts | contracts registered',
    '登记技术合同 | 技术合同登记 | 技术合同认定登记 | 认定登记合同',
  ),
  definition: { en: 'Contracts registered in the period and not cancelled since.', zh: '期内认定登记且未注销的技术合同数。' },
  unit: 'contracts',
  where: () => [state.in(['registered', 'changed'])],
  at: { on: 'registeredOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const output = defineIndicator({
  ...common,
  id: 'contract.output',
  label: { en: 'Contracts of output technology', zh: '输出技术合同' },
  aliases: saidAs(
    'technology output contracts | output technology | technology sold | contracts with a seller in the district',
    '技术合同输出 | 输出技术 | 卖出技术 | 技术输出合同 | 输出合同',
  ),
  definition: {
    en: 'Contracts with a seller in the district. Never add them to the absorbed ones: a contract within the district is in both.',
    zh: '卖方在本区的技术合同。区内合同同时计入输出和吸纳，两者不得相加。',
  },
  basis: { en: 'seller in the district', zh: '卖方在本区' },
  unit: 'contracts',
  where: () => [sellerInDistrict.is(true), standing],
  measure: { count: 'records' },
  period: 'year',
})

export const absorbed = defineIndicator({
  ...common,
  id: 'contract.absorbed',
  label: { en: 'Contracts of absorbed technology', zh: '吸纳技术合同' },
  aliases: saidAs(
    'technology contracts absorbed | absorbed technology | technology brought in | contracts with a buyer in the district',
    '技术合同吸纳 | 吸纳技术 | 买进技术 | 吸纳合同 | 引进技术合同',
  ),
  definition: { en: 'Contracts with a buyer in the district.', zh: '买方在本区的技术合同。' },
  basis: { en: 'buyer in the district', zh: '买方在本区' },
  unit: 'contracts',
  where: () => [buyerInDistrict.is(true), standing],
  measure: { count: 'records' },
  period: 'year',
})

export const meanTurnover = composeIndicator({
  form: 'ratio',
  numerator: districtAtFairsTurnover,
  denominators: [districtAtFairs],
  id: 'contract.fair.district.mean',
  label: { en: 'Mean turnover of a contract', zh: '项均成交额' },
  aliases: saidAs(
    'average turnover of a contract | average value of a contract | mean contract value',
    '合同平均成交额 | 平均每项合同成交额 | 单项合同成交额',
  ),
  definition: { en: 'Turnover divided by the number of contracts.', zh: '成交额除以合同数。' },
  source,
  unit: 'CNY/contract',
  level: 'district',
  period: 'since',
})
