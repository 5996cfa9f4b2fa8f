import { when } from '../../kernel/condition/index.ts'
import { choice, date, integer, money, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'
import { budgetLineFlow, budgetStages } from './flow.ts'
import { budgetHeadings, classificationSource, newHeadings, oldHeadings } from './heading.ts'

const budgetLaw = { en: 'Budget Law of the PRC', zh: '《中华人民共和国预算法》' }

/**
 * One line of a year's budget: heading, fund, amount. There is one record per line, not one per stage, so that a sum over lines takes
 * the outturn where there is one and the budget otherwise, and never both.
 */
export const budgetLine = defineRegister({
  name: 'budget-line',
  label: { en: 'Budget lines', zh: '经费预算' },
  one: { en: 'budget line', zh: '预算项目' },
  purpose: {
    en: 'What each year’s budget gives to science and technology and to the funds beside it. Allotted is not committed, committed is not paid.',
    zh: '各年度财政安排的科技经费及相关专项资金。安排不等于下达，下达不等于支付。',
  },
  group: 'money',
  fields: {
    year: integer({ label: { en: 'Budget year', zh: '预算年度' }, required: true, min: 1978, max: 2100 }),
    item: translated({ label: { en: 'Item', zh: '项目' }, required: true, max: 200 }),
    heading: choice(budgetHeadings, {
      label: { en: 'Heading', zh: '预算科目' },
      help: {
        en: 'Three S&T funds (科技三项费用) is one heading, in force until 2006; class 206 from 2007.',
        zh: '“科技三项费用”是一个科目，用至2006年；2007年起使用206类。',
      },
      required: true,
    }),
    fund: reference('fund', { label: { en: 'Fund', zh: '专项资金' } }),
    department: reference('organisation', { label: { en: 'Spending department', zh: '用款单位' } }),
    stage: choice(budgetStages, { label: { en: 'Stage', zh: '阶段' }, required: true }),
    amount: money({
      label: { en: 'Amount', zh: '金额' },
      help: {
        en: 'The amount of the stage reached. When the accounts are closed, the outturn replaces the budget here.',
        zh: '当前阶段的金额。决算后填决算数，替代预算数。',
      },
      required: true,
    }),
    budgeted: money({ label: { en: 'Budget first adopted', zh: '年初预算数' } }),
    adoptedOn: date({ label: { en: 'Adopted on', zh: '批准日期' }, required: true }),
    adjustedOn: date({ label: { en: 'Adjusted on', zh: '调整日期' } }),
    closedOn: date({ label: { en: 'Accounts closed on', zh: '决算日期' } }),
    document: text({ label: { en: 'Document number', zh: '文号' }, max: 100 }),
  },
  title: ['year', 'item'],
  form: [
    { label: { en: 'Line', zh: '预算项目' }, fields: ['year', 'item', 'heading', 'fund', 'department'] },
    { label: { en: 'Amount', zh: '金额' }, fields: ['stage', 'amount', 'budgeted'] },
    { label: { en: 'Papers', zh: '批复' }, fields: ['adoptedOn', 'adjustedOn', 'closedOn', 'document'] },
  ],
  match: ['year', 'item', 'heading'],
  unique: [['year', 'item', 'heading']],
  rules: ({ year, heading, adoptedOn, adjustedOn, closedOn }) => [
    {
      id: 'old-heading-until-2006',
      must: when(heading.in(oldHeadings), year.atMost(2006)),
      message: {
        en: 'This heading was in force until the 2006 budget; from 2007 use functional class 206.',
        zh: '该科目用至2006年度；2007年度起请使用206类科目。',
      },
      fields: ['heading', 'year'],
      source: classificationSource,
    },
    {
      id: 'class-206-from-2007',
      must: when(heading.in(newHeadings), year.atLeast(2007)),
      message: {
        en: 'Functional class 206 is in force from the 2007 budget.',
        zh: '206类科目自2007年度起使用。',
      },
      fields: ['heading', 'year'],
      source: classificationSource,
    },
    {
      id: 'adjusted-after-adopted',
      must: when(adjustedOn.isSet(), adjustedOn.atLeast(adoptedOn)),
      message: { en: 'A budget is adjusted after it was adopted.', zh: '调整日期不得早于批准日期。' },
      fields: ['adoptedOn', 'adjustedOn'],
      source: budgetLaw,
    },
    {
      id: 'closed-after-adopted',
      must: when(closedOn.isSet(), closedOn.above(adoptedOn)),
      message: { en: 'Accounts are closed after the budget was adopted.', zh: '决算日期应晚于批准日期。' },
      fields: ['adoptedOn', 'closedOn'],
      source: budgetLaw,
    },
  ],
  flow: () => budgetLineFlow,
  access: { read: bureauReads, write: officersWrite },
})
