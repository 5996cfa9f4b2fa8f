import { any } from '../../kernel/condition/index.ts'
import { divisionCode } from '../../kernel/field/division-code.ts'
import { choice, date, flag, integer, money, period, reference, text } from '../../kernel/field/index.ts'
import { patentNumber } from '../../kernel/field/patent-number.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, leadersDecide, officersWrite, ownOrganisation } from '../access.ts'
import { technologyFields } from '../vocabularies.ts'
import { contractFlow, contractStates } from './flow.ts'
import { contractKinds } from './kind.ts'
import { contractRules } from './rules.ts'

/** Technology contracts and their registration: seller's and buyer's side are told apart, turnover and transaction value too. */
export const contract = defineRegister({
  name: 'contract',
  label: { en: 'Technology contracts', zh: '技术合同' },
  one: { en: 'technology contract', zh: '技术合同' },
  purpose: {
    en: 'Technology contracts and their registration. Output is the seller’s side, absorbed the buyer’s: a contract within the district is in both, never add them.',
    zh: '技术合同及其认定登记。输出按卖方统计，吸纳按买方统计；区内合同两者都计，不得相加。',
  },
  group: 'money',
  fields: {
    name: text({ label: { en: 'Contract', zh: '合同名称' }, required: true, max: 200 }),
    kind: choice(contractKinds, { label: { en: 'Kind', zh: '合同类型' }, required: true }),
    field: choice(technologyFields, { label: { en: 'Field', zh: '技术领域' } }),
    edition: reference('fair-edition', { label: { en: 'Signed at the fair', zh: '签约交易会' } }),
    project: reference('cooperation-project', { label: { en: 'Follows cooperation project', zh: '所依据的合作项目' } }),
    sellerInDistrict: flag({
      label: { en: 'Seller in the district', zh: '卖方在本区' },
      help: { en: 'A contract is registered once, where the seller is.', zh: '技术合同由卖方所在地一次登记。' },
      required: true,
    }),
    seller: reference('organisation', { label: { en: 'Seller', zh: '卖方（本区）' } }),
    sellerName: text({ label: { en: 'Seller from outside', zh: '卖方（区外）' }, max: 120 }),
    sellerRegion: divisionCode({ label: { en: 'Seller’s division code', zh: '卖方区划代码' } }),
    buyerInDistrict: flag({ label: { en: 'Buyer in the district', zh: '买方在本区' }, required: true }),
    buyer: reference('organisation', { label: { en: 'Buyer', zh: '买方（本区）' } }),
    buyerName: text({ label: { en: 'Buyer from outside', zh: '买方（区外）' }, max: 120 }),
    buyerRegion: divisionCode({ label: { en: 'Buyer’s division code', zh: '买方区划代码' } }),
    signedOn: date({ label: { en: 'Signed on', zh: '签订日期' } }),
    term: period({ label: { en: 'Term', zh: '有效期限' } }),
    turnover: money({ label: { en: 'Turnover', zh: '成交额' } }),
    transactionValue: money({
      label: { en: 'Technical transaction value', zh: '技术交易额' },
      help: {
        en: 'The turnover less equipment, instruments, parts, raw materials and other cost that is not technical.',
        zh: '成交额扣除设备、仪器、零部件、原材料等非技术性费用后的金额。',
      },
    }),
    state: choice(contractStates, { label: { en: 'State', zh: '状态' }, required: true }),
    appliedOn: date({ label: { en: 'Applied on', zh: '申请日期' } }),
    registeredOn: date({ label: { en: 'Registered on', zh: '登记日期' } }),
    registrationNumber: text({
      label: { en: 'Registration number', zh: '登记号' },
      pattern: { shape: /^\d{16}$/, allowed: { en: 'Sixteen digits.', zh: '应为16位数字。' } },
    }),
    expectedOutput: money({ label: { en: 'Expected new output', zh: '预计新增产值' } }),
    expectedInput: money({ label: { en: 'Expected new input', zh: '预计新增投入' } }),
    patent: patentNumber({
      label: { en: 'Patent transferred or licensed', zh: '涉及专利号' },
      help: {
        en: 'Number with check digit; ZL before it only when the patent was granted.',
        zh: '填写带校验位的号码；已授权的前加ZL。',
      },
      of: 'either',
    }),
    pages: integer({ label: { en: 'Pages', zh: '合同页数' }, min: 1, max: 10_000 }),
  },
  title: ['name'],
  listed: ['name', 'kind', 'seller', 'buyer', 'signedOn', 'turnover', 'state'],
  form: [
    {
      label: { en: 'Contract', zh: '合同' },
      fields: ['name', 'kind', 'field', 'edition', 'project', 'signedOn', 'term', 'patent', 'pages'],
    },
    {
      label: { en: 'Parties', zh: '双方' },
      fields: [
        'sellerInDistrict',
        'seller',
        'sellerName',
        'sellerRegion',
        'buyerInDistrict',
        'buyer',
        'buyerName',
        'buyerRegion',
      ],
    },
    { label: { en: 'Money', zh: '金额' }, fields: ['turnover', 'transactionValue', 'expectedOutput', 'expectedInput'] },
    { label: { en: 'Registration', zh: '认定登记' }, fields: ['state', 'appliedOn', 'registeredOn', 'registrationNumber'] },
  ],
  match: ['registrationNumber'],
  time: { on: 'signedOn' },
  unique: [['registrationNumber']],
  rules: contractRules,
  flow: () => contractFlow,
  identity: {
    names: ['name'],
    codes: ['registrationNumber'],
    traits: [
      { field: 'seller', same: 15, differing: 25 },
      { field: 'buyer', same: 15, differing: 20 },
      { field: 'signedOn', same: 15, differing: 25 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.seller, c.buyer)),
    write: c => any(officersWrite(c), leadersDecide(c, contractFlow)),
  },
})
