import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, leadersDecide, officersWrite, ownOrganisation } from '../access.ts'
import { budgetHeadings } from '../budget-line/heading.ts'
import { paymentFlow, paymentStates } from './flow.ts'

export const paymentPurposes = vocabulary(
  'payment-purpose',
  { en: 'Purpose', zh: '用途' },
  {
    'innovation-award': { en: 'innovation fund support', zh: '创新基金资助' },
    'project-subsidy': { en: 'subsidy of an S&T project', zh: '科技项目补助' },
    'designation-award': { en: 'award for a designation', zh: '资质认定奖励' },
    'patent-subsidy': { en: 'patent subsidy', zh: '专利补助' },
    fair: { en: 'S&T fair', zh: '科技成果展示交易会' },
    'lecture-series': { en: 'famous-speaker lecture series', zh: '中外名家系列讲座' },
    training: { en: 'training', zh: '培训' },
    'talent-benefit': { en: 'benefit for incoming talent', zh: '引进人才待遇' },
    popularisation: { en: 'science popularisation', zh: '科普' },
    'poverty-alleviation': { en: 'S&T poverty alleviation', zh: '科技扶贫' },
    other: { en: 'other', zh: '其他' },
  },
)

const voucherRule = {
  en: 'The treasury’s payment rules: a payment follows its approval',
  zh: '财政资金支付管理规定：先批准后支付',
}

/** Money committed and paid from a budget line, one record per decision and payee. */
export const payment = defineRegister({
  name: 'payment',
  label: { en: 'Payments', zh: '资金支付' },
  one: { en: 'payment', zh: '支付' },
  purpose: {
    en: 'What was committed and paid from the budget lines, to whom and for what. A fact that one payment rewards must not be rewarded by a second.',
    zh: '从各预算项目下达和支付的资金：付给谁、用于什么。同一事项不得重复奖励。',
  },
  group: 'money',
  fields: {
    subject: text({ label: { en: 'Subject', zh: '事由' }, required: true, max: 200 }),
    budgetLine: reference('budget-line', { label: { en: 'Budget line', zh: '预算项目' }, required: true }),
    heading: choice(budgetHeadings, {
      label: { en: 'Heading', zh: '预算科目' },
      help: {
        en: 'As on the voucher; it must be in force on the day of the commitment.',
        zh: '与凭证一致，须为下达当日有效的科目。',
      },
      required: true,
    }),
    purpose: choice(paymentPurposes, { label: { en: 'Purpose', zh: '用途' }, required: true }),
    fund: reference('fund', { label: { en: 'Fund', zh: '专项资金' } }),
    payee: reference('organisation', { label: { en: 'Payee', zh: '收款单位' } }),
    payeeName: text({
      label: { en: 'Payee from outside, or a person', zh: '区外单位或个人收款人' },
      personal: true,
      max: 120,
    }),
    programme: reference('training-programme', { label: { en: 'Programme', zh: '讲座、培训项目' } }),
    fairEdition: reference('fair-edition', { label: { en: 'Fair edition', zh: '交易会届次' } }),
    event: reference('outreach-event', { label: { en: 'Event', zh: '科普活动' } }),
    amount: money({ label: { en: 'Amount', zh: '金额' }, required: true }),
    committedOn: date({ label: { en: 'Committed on', zh: '下达日期' }, required: true }),
    state: choice(paymentStates, { label: { en: 'State', zh: '状态' }, required: true }),
    paidOn: date({ label: { en: 'Paid on', zh: '支付日期' } }),
    clawedBackOn: date({ label: { en: 'Clawed back on', zh: '追回日期' } }),
    voucher: text({ label: { en: 'Voucher', zh: '凭证号' }, max: 60 }),
    document: text({ label: { en: 'Approval (document number)', zh: '批准文号' }, max: 100 }),
  },
  title: ['subject', 'committedOn'],
  form: [
    { label: { en: 'Payment', zh: '支付' }, fields: ['subject', 'purpose', 'payee', 'payeeName', 'amount'] },
    { label: { en: 'From', zh: '资金来源' }, fields: ['budgetLine', 'heading', 'fund'] },
    { label: { en: 'For', zh: '用于' }, fields: ['programme', 'fairEdition', 'event'] },
    {
      label: { en: 'Course', zh: '办理' },
      fields: ['committedOn', 'state', 'paidOn', 'clawedBackOn', 'voucher', 'document'],
    },
  ],
  match: ['subject', 'committedOn', 'payee'],
  time: { on: 'committedOn' },
  unique: [['voucher']],
  rules: ({ payee, payeeName, purpose, fairEdition, programme, committedOn, paidOn, clawedBackOn }) => [
    {
      id: 'payee-is-named',
      must: any(payee.isSet(), payeeName.isSet()),
      message: { en: 'Say who is paid: an organisation of the register, or a name.', zh: '请填写收款单位或收款人。' },
      fields: ['payee', 'payeeName'],
      source: voucherRule,
    },
    {
      id: 'paid-after-committed',
      must: when(paidOn.isSet(), paidOn.atLeast(committedOn)),
      message: { en: 'A payment is made on or after the day of the commitment.', zh: '支付日期不得早于下达日期。' },
      fields: ['committedOn', 'paidOn'],
      source: voucherRule,
    },
    {
      id: 'clawed-back-after-paid',
      must: when(clawedBackOn.isSet(), clawedBackOn.atLeast(paidOn)),
      message: { en: 'Money is clawed back on or after the day it was paid.', zh: '追回日期不得早于支付日期。' },
      fields: ['paidOn', 'clawedBackOn'],
      source: voucherRule,
    },
    {
      id: 'fair-is-named',
      must: when(purpose.is('fair'), fairEdition.isSet()),
      message: { en: 'A payment for the fair names its edition.', zh: '交易会经费须注明届次。' },
      fields: ['purpose', 'fairEdition'],
      source: voucherRule,
    },
    {
      id: 'series-is-named',
      must: when(purpose.is('lecture-series'), programme.isSet()),
      message: { en: 'A payment for the lecture series names the programme.', zh: '系列讲座经费须注明项目。' },
      fields: ['purpose', 'programme'],
      source: voucherRule,
    },
  ],
  flow: () => paymentFlow,
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.payee)),
    write: c => any(officersWrite(c), leadersDecide(c, paymentFlow)),
  },
})
