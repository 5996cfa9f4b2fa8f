import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, longText, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, leadersDecide, officersWrite, ownOrganisation } from '../access.ts'
import { difficultyFlow, difficultyStates } from './flow.ts'

export const difficultyKinds = vocabulary(
  'difficulty-kind',
  { en: 'Kind of difficulty', zh: '困难类型' },
  {
    funds: { en: 'funds', zh: '资金' },
    land: { en: 'land and premises', zh: '用地与厂房' },
    talent: { en: 'talent', zh: '人才' },
    technology: { en: 'technology', zh: '技术' },
    power: { en: 'power and other supplies', zh: '用电等要素保障' },
    policy: { en: 'policy and procedure', zh: '政策与审批' },
  },
)

const rule = { en: 'The scheme of the visits to enterprises', zh: '企业走访服务活动方案' }

/** Difficulties raised by organisations at visits, each followed until the enterprise agrees that it is solved. */
export const difficulty = defineRegister({
  name: 'difficulty',
  label: { en: 'Difficulties', zh: '企业困难' },
  one: { en: 'difficulty', zh: '困难' },
  purpose: {
    en: 'Difficulties raised at visits, followed until the enterprise confirms that they are solved.',
    zh: '走访中企业提出的困难，一直跟踪到企业确认解决为止。',
  },
  group: 'organisation',
  fields: {
    subject: text({ label: { en: 'Difficulty', zh: '困难' }, required: true, max: 200 }),
    visit: reference('visit', { label: { en: 'Visit', zh: '走访' } }),
    organisation: reference('organisation', { label: { en: 'Raised by', zh: '提出单位' }, required: true }),
    kind: choice(difficultyKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    raisedOn: date({ label: { en: 'Raised on', zh: '提出日期' }, required: true }),
    earlier: reference('difficulty', {
      label: { en: 'Same as an earlier one', zh: '与此前困难相同' },
      help: {
        en: 'The same problem raised again: it is followed under the earlier record and counted once.',
        zh: '同一困难重复提出的，在原记录中办理，只计一次。',
      },
    }),
    detail: longText({ label: { en: 'Details', zh: '详情' }, max: 4000 }),
    state: choice(difficultyStates, { label: { en: 'State', zh: '状态' }, required: true }),
    handler: reference('organisation', { label: { en: 'Handled by', zh: '承办单位' } }),
    dueOn: date({ label: { en: 'Due on', zh: '办理时限' } }),
    solvedOn: date({ label: { en: 'Solved on', zh: '解决日期' } }),
    verifiedOn: date({ label: { en: 'Verified on', zh: '核实日期' } }),
  },
  title: ['subject', 'organisation'],
  form: [
    {
      label: { en: 'Difficulty', zh: '困难' },
      fields: ['subject', 'visit', 'organisation', 'kind', 'raisedOn', 'earlier', 'detail'],
    },
    { label: { en: 'Handling', zh: '办理' }, fields: ['state', 'handler', 'dueOn', 'solvedOn', 'verifiedOn'] },
  ],
  match: ['organisation', 'subject', 'raisedOn'],
  time: { on: 'raisedOn' },
  rules: ({ raisedOn, dueOn, solvedOn, verifiedOn }) => [
    {
      id: 'due-after-raised',
      must: when(dueOn.isSet(), dueOn.atLeast(raisedOn)),
      message: { en: 'The due date must not be before the day it was raised.', zh: '办理时限不得早于提出日期。' },
      fields: ['raisedOn', 'dueOn'],
      source: rule,
    },
    {
      id: 'solved-after-raised',
      must: when(solvedOn.isSet(), solvedOn.atLeast(raisedOn)),
      message: { en: 'A difficulty is not solved before it is raised.', zh: '解决日期不得早于提出日期。' },
      fields: ['raisedOn', 'solvedOn'],
      source: rule,
    },
    {
      id: 'verified-after-solved',
      must: when(verifiedOn.isSet(), verifiedOn.atLeast(solvedOn)),
      message: { en: 'The enterprise confirms on or after the day of the solution.', zh: '核实日期不得早于解决日期。' },
      fields: ['solvedOn', 'verifiedOn'],
      source: rule,
    },
  ],
  flow: () => difficultyFlow,
  identity: {
    names: ['subject'],
    traits: [
      { field: 'organisation', same: 20, differing: 30 },
      { field: 'raisedOn', same: 10, differing: 10 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c =>
      any(officersWrite(c), leadersDecide(c, difficultyFlow), all(ownOrganisation(c, c.organisation), c.state.is('raised'))),
  },
})
