import { choice, date, flag, longText, period, reference, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

export const fundKinds = vocabulary(
  'fund-kind',
  { en: 'Kind of fund', zh: '专项资金类型' },
  {
    innovation: { en: 'S&T innovation fund', zh: '科技创新基金' },
    talent: { en: 'talent introduction fund', zh: '人才引进专项资金' },
    'results-conversion': { en: 'results conversion fund', zh: '科技成果转化资金' },
    popularisation: { en: 'science popularisation fund', zh: '科普专项经费' },
    'poverty-relief': { en: 'S&T poverty-alleviation fund', zh: '科技扶贫资金' },
    patent: { en: 'patent fund', zh: '专利专项资金' },
    other: { en: 'other fund', zh: '其他专项资金' },
  },
)

/** The special funds. What is allotted to them year by year are budget lines; what is paid from them are payments. */
export const fund = defineRegister({
  name: 'fund',
  label: { en: 'Funds', zh: '专项资金' },
  one: { en: 'fund', zh: '专项资金' },
  purpose: {
    en: 'Special funds with their rules. Allotments are budget lines, what was paid out are payments.',
    zh: '各项专项资金及其管理办法。安排数在“经费预算”中登记，支付在“资金支付”中登记。',
  },
  group: 'money',
  fields: {
    name: translated({ label: { en: 'Name', zh: '名称' }, required: true, max: 200 }),
    kind: choice(fundKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    withinFiscalFunds: flag({
      label: { en: 'Inside the fiscal S&T funds', zh: '包含在财政科技经费内' },
      help: {
        en: 'Yes when its allotment is part of the fiscal S&T funds: it must never be added to them.',
        zh: '安排数已计入财政科技经费的填“是”，两者不得相加。',
      },
      required: true,
    }),
    manager: reference('organisation', { label: { en: 'Managed by', zh: '主管部门' } }),
    term: period({ label: { en: 'In existence', zh: '设立期间' }, required: true }),
    regulation: text({ label: { en: 'Regulation (document number)', zh: '管理办法文号' }, max: 100 }),
    regulatedOn: date({ label: { en: 'Regulation issued on', zh: '办法印发日期' } }),
    scope: longText({ label: { en: 'What it pays for', zh: '使用范围' }, max: 4000 }),
  },
  title: ['name'],
  form: [
    { label: { en: 'Fund', zh: '专项资金' }, fields: ['name', 'kind', 'term', 'manager', 'withinFiscalFunds'] },
    { label: { en: 'Rules', zh: '管理办法' }, fields: ['regulation', 'regulatedOn', 'scope'] },
  ],
  match: ['name'],
  time: { valid: 'term' },
  noOverlap: { fields: ['kind', 'name'], period: 'term' },
  identity: {
    names: ['name'],
    traits: [
      { field: 'kind', same: 5, differing: 15 },
      { field: 'manager', same: 5, differing: 10 },
    ],
  },
  access: { read: bureauReads, write: officersWrite },
})
