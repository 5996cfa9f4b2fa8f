import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, integer, longText, money, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { returnFlow, returnStates } from './flow.ts'

const survey = { en: 'S&T statistics reporting rules', zh: '科技统计报表制度' }

/** What enterprises report once a year about the money they put into science and technology. */
export const investmentReturn = defineRegister({
  name: 'investment-return',
  label: { en: 'S&T investment returns', zh: '企业科技投入报表' },
  one: { en: 'return', zh: '报表' },
  purpose: {
    en: 'Yearly returns of enterprises on their S&T investment: a part of the whole-society figure, and a check on it. It is wider than R&D spending.',
    zh: '企业年度科技投入报表，是全社会科技投入的组成部分和核对依据；口径大于研发经费。',
  },
  group: 'money',
  fields: {
    organisation: reference('organisation', { label: { en: 'Enterprise', zh: '企业' }, required: true }),
    year: integer({ label: { en: 'Year', zh: '年度' }, required: true, min: 1990, max: 2100 }),
    investment: money({ label: { en: 'S&T investment', zh: '科技活动经费支出' }, required: true }),
    development: money({
      label: { en: 'of which R&D', zh: '其中：研发经费支出' },
      help: { en: 'Inside the S&T investment, never added to it.', zh: '包含在科技活动经费支出内，不得相加。' },
    }),
    fromGovernment: money({
      label: { en: 'of which paid by government', zh: '其中：政府资金' },
      help: { en: 'Already in the fiscal S&T funds: left out when both are added.', zh: '已计入财政科技经费，汇总时应扣除。' },
    }),
    sales: money({ label: { en: 'Sales', zh: '产品销售收入' } }),
    staff: integer({ label: { en: 'S&T staff', zh: '科技活动人员' }, unit: 'persons' }),
    employees: integer({ label: { en: 'Employees', zh: '从业人员' }, unit: 'persons' }),
    state: choice(returnStates, { label: { en: 'State', zh: '状态' }, required: true }),
    submittedOn: date({ label: { en: 'Submitted on', zh: '报送日期' } }),
    acceptedOn: date({ label: { en: 'Accepted on', zh: '审核日期' } }),
    compiler: text({ label: { en: 'Compiled by', zh: '填表人' }, personal: true, max: 60 }),
    remarks: longText({ label: { en: 'Remarks', zh: '说明' }, max: 2000 }),
  },
  title: ['organisation', 'year'],
  form: [
    { label: { en: 'Return', zh: '报表' }, fields: ['organisation', 'year', 'compiler'] },
    {
      label: { en: 'Amounts', zh: '经费' },
      fields: ['investment', 'development', 'fromGovernment', 'sales'],
    },
    { label: { en: 'Persons', zh: '人员' }, fields: ['staff', 'employees'] },
    { label: { en: 'Course', zh: '审核' }, fields: ['state', 'submittedOn', 'acceptedOn', 'remarks'] },
  ],
  match: ['organisation', 'year'],
  unique: [['organisation', 'year']],
  rules: ({ investment, development, fromGovernment, staff, employees, submittedOn, acceptedOn }) => [
    {
      id: 'development-within-investment',
      must: when(development.isSet(), development.atMost(investment)),
      message: {
        en: 'R&D spending is part of the S&T investment and cannot exceed it.',
        zh: '研发经费支出不得大于科技活动经费支出。',
      },
      fields: ['development', 'investment'],
      source: survey,
    },
    {
      id: 'government-within-investment',
      must: when(fromGovernment.isSet(), fromGovernment.atMost(investment)),
      message: {
        en: 'Government money is part of the S&T investment and cannot exceed it.',
        zh: '政府资金不得大于科技活动经费支出。',
      },
      fields: ['fromGovernment', 'investment'],
      source: survey,
    },
    {
      id: 'staff-within-employees',
      must: when(staff.isSet(), staff.atMost(employees)),
      message: { en: 'S&T staff are employees: there cannot be more of them.', zh: '科技活动人员不得多于从业人员。' },
      fields: ['staff', 'employees'],
      source: survey,
    },
    {
      id: 'accepted-after-submitted',
      must: when(acceptedOn.isSet(), acceptedOn.atLeast(submittedOn)),
      message: { en: 'A return is accepted on or after the day it was submitted.', zh: '审核日期不得早于报送日期。' },
      fields: ['submittedOn', 'acceptedOn'],
      source: survey,
    },
  ],
  flow: () => returnFlow,
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c => any(officersWrite(c), all(ownOrganisation(c, c.organisation), c.state.in(['draft', 'submitted', 'sent-back']))),
  },
})
