import { any, when } from '../../kernel/condition/index.ts'
import { choice, date, money, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite, ownOrganisation } from '../access.ts'
import { talentAwardFlow, talentAwardStates } from './flow.ts'

export const talentAwardKinds = vocabulary(
  'talent-award-kind',
  { en: 'Kind of benefit', zh: '待遇类型' },
  {
    settling: { en: 'settling-in allowance', zh: '安家补助' },
    rent: { en: 'rent subsidy', zh: '租房补贴' },
    research: { en: 'research start-up', zh: '科研启动经费' },
    living: { en: 'living allowance', zh: '生活津贴' },
    'team-support': { en: 'support of a team', zh: '创新团队资助' },
    introduction: { en: 'reward of the employer for introducing talent', zh: '引才单位奖励' },
  },
)

const rule = { en: 'Measures for the talent introduction fund of the district', zh: '区人才引进专项资金管理办法' }

/** What the talent fund granted, to whom. Money paid is under payments. */
export const talentAward = defineRegister({
  name: 'talent-award',
  label: { en: 'Talent fund grants', zh: '人才资金资助' },
  one: { en: 'grant', zh: '资助' },
  purpose: {
    en: 'Grants of the talent fund to persons and employers. The fund’s allotment is a budget line; what was paid is a payment.',
    zh: '人才专项资金对个人和用人单位的资助。资金安排见“经费预算”，支付见“资金支付”。',
  },
  group: 'talent',
  fields: {
    fund: reference('fund', { label: { en: 'Fund', zh: '专项资金' }, required: true }),
    kind: choice(talentAwardKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    person: reference('person', { label: { en: 'Person', zh: '受资助人' }, personal: true }),
    employer: reference('organisation', { label: { en: 'Employer', zh: '用人单位' }, required: true }),
    amount: money({ label: { en: 'Amount', zh: '金额' }, required: true }),
    appliedOn: date({ label: { en: 'Applied on', zh: '申请日期' }, required: true }),
    grantedOn: date({ label: { en: 'Granted on', zh: '批准日期' } }),
    state: choice(talentAwardStates, { label: { en: 'State', zh: '状态' }, required: true }),
    clause: text({ label: { en: 'Clause of the policy', zh: '政策条款' }, max: 100 }),
    grounds: text({ label: { en: 'Grounds of refusal or end', zh: '不予资助或终止原因' }, max: 300 }),
  },
  title: ['person', 'employer', 'kind'],
  form: [
    { label: { en: 'Grant', zh: '资助' }, fields: ['fund', 'kind', 'person', 'employer', 'amount', 'clause'] },
    { label: { en: 'Course', zh: '办理' }, fields: ['appliedOn', 'grantedOn', 'state', 'grounds'] },
  ],
  match: ['employer', 'person', 'kind', 'appliedOn'],
  time: { on: 'appliedOn' },
  unique: [['person', 'kind', 'appliedOn']],
  rules: ({ kind, person, appliedOn, grantedOn }) => [
    {
      id: 'person-is-named',
      must: any(kind.in(['team-support', 'introduction']), person.isSet()),
      message: {
        en: 'Choose the person, unless a team or an employer is supported.',
        zh: '除资助团队或用人单位外，须选择受资助人。',
      },
      fields: ['kind', 'person'],
      source: rule,
    },
    {
      id: 'granted-after-applied',
      must: when(grantedOn.isSet(), grantedOn.atLeast(appliedOn)),
      message: { en: 'A grant is made on or after the day of application.', zh: '批准日期不得早于申请日期。' },
      fields: ['appliedOn', 'grantedOn'],
      source: rule,
    },
  ],
  flow: () => talentAwardFlow,
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.employer)),
    write: officersWrite,
  },
})
