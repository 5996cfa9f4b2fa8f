import { all, type Column, when } from '../../kernel/condition/index.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rule } from '../../kernel/register.ts'

type TextColumn = Column<string>

interface ContractColumns {
  readonly sellerInDistrict: Column<boolean>
  readonly seller: TextColumn
  readonly sellerName: TextColumn
  readonly sellerRegion: TextColumn
  readonly buyerInDistrict: Column<boolean>
  readonly buyer: TextColumn
  readonly buyerName: TextColumn
  readonly buyerRegion: TextColumn
  readonly signedOn: Column<PlainDate>
  readonly appliedOn: Column<PlainDate>
  readonly registeredOn: Column<PlainDate>
  readonly turnover: Column<bigint>
  readonly transactionValue: Column<bigint>
}

const measure = {
  en: 'Measures for recognition and registration of technology contracts (2000)',
  zh: '《技术合同认定登记管理办法》（2000年）',
}
const parties = { en: 'Technology contract statistics: parties by division code', zh: '技术合同统计：合同双方按行政区划填报' }

/** The cross-field rules of technology contracts. */
export const contractRules = (c: ContractColumns): readonly Rule[] => [
  {
    id: 'transaction-value-within-turnover',
    must: when(c.transactionValue.isSet(), c.transactionValue.atMost(c.turnover)),
    message: {
      en: 'The technical transaction value is the turnover less what is not technical: it cannot exceed it.',
      zh: '技术交易额是成交额扣除非技术性费用后的金额，不得大于成交额。',
    },
    fields: ['turnover', 'transactionValue'],
    source: measure,
  },
  {
    id: 'seller-in-district-is-chosen',
    must: when(c.sellerInDistrict.is(true), c.seller.isSet()),
    message: { en: 'Choose the seller from the organisations of the district.', zh: '卖方在本区的，请从单位库中选择。' },
    fields: ['sellerInDistrict', 'seller'],
    source: parties,
  },
  {
    id: 'outside-seller-has-name-and-code',
    must: when(c.sellerInDistrict.is(false), all(c.sellerName.isSet(), c.sellerRegion.isSet())),
    message: { en: 'A seller from outside is kept by name and division code.', zh: '区外卖方须填写名称和区划代码。' },
    fields: ['sellerInDistrict', 'sellerName', 'sellerRegion'],
    source: parties,
  },
  {
    id: 'buyer-in-district-is-chosen',
    must: when(c.buyerInDistrict.is(true), c.buyer.isSet()),
    message: { en: 'Choose the buyer from the organisations of the district.', zh: '买方在本区的，请从单位库中选择。' },
    fields: ['buyerInDistrict', 'buyer'],
    source: parties,
  },
  {
    id: 'outside-buyer-has-name-and-code',
    must: when(c.buyerInDistrict.is(false), all(c.buyerName.isSet(), c.buyerRegion.isSet())),
    message: { en: 'A buyer from outside is kept by name and division code.', zh: '区外买方须填写名称和区划代码。' },
    fields: ['buyerInDistrict', 'buyerName', 'buyerRegion'],
    source: parties,
  },
  {
    id: 'applied-after-signed',
    must: when(all(c.appliedOn.isSet(), c.signedOn.isSet()), c.appliedOn.atLeast(c.signedOn)),
    message: { en: 'Registration is applied for with the signed contract.', zh: '应在合同签订后申请登记。' },
    fields: ['signedOn', 'appliedOn'],
    source: measure,
  },
  {
    id: 'registered-after-applied',
    must: when(all(c.registeredOn.isSet(), c.appliedOn.isSet()), c.registeredOn.atLeast(c.appliedOn)),
    message: { en: 'A contract is registered on or after the day of application.', zh: '登记日期不得早于申请日期。' },
    fields: ['appliedOn', 'registeredOn'],
    source: measure,
  },
]
