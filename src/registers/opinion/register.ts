import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, longText, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, leadersDecide, officersWrite, ownOrganisation } from '../access.ts'
import { opinionFlow, opinionStates } from './flow.ts'

export const opinionChannels = vocabulary(
  'opinion-channel',
  { en: 'How an opinion came', zh: '意见建议渠道' },
  {
    symposium: { en: 'symposium', zh: '座谈会' },
    'congress-deputy': { en: 'deputy of the people’s congress', zh: '人大代表' },
    'cppcc-member': { en: 'member of the CPPCC', zh: '政协委员' },
    enterprise: { en: 'enterprise', zh: '企业' },
    public: { en: 'the public', zh: '群众' },
  },
)

export const opinionOutcomes = vocabulary(
  'opinion-outcome',
  { en: 'Outcome', zh: '办理结果' },
  {
    adopted: { en: 'adopted', zh: '采纳' },
    'partly-adopted': { en: 'partly adopted', zh: '部分采纳' },
    'not-adopted': { en: 'not adopted, with reasons', zh: '未采纳（已说明理由）' },
  },
)

const rule = { en: 'The office’s rules on answering opinions and proposals', zh: '意见建议和提案办理工作规定' }

/** Opinions and suggestions, from whoever, and what was answered. */
export const opinion = defineRegister({
  name: 'opinion',
  label: { en: 'Opinions and suggestions', zh: '意见建议' },
  one: { en: 'opinion', zh: '意见建议' },
  purpose: {
    en: 'Opinions and suggestions given at symposia, by deputies, enterprises and the public, and what was answered.',
    zh: '座谈会、代表委员、企业和群众提出的意见建议及其答复情况。',
  },
  group: 'organisation',
  fields: {
    subject: text({ label: { en: 'Subject', zh: '事由' }, required: true, max: 200 }),
    channel: choice(opinionChannels, { label: { en: 'Channel', zh: '渠道' }, required: true }),
    meeting: reference('meeting', { label: { en: 'Meeting', zh: '会议' } }),
    raisedBy: text({ label: { en: 'Raised by', zh: '提出人' }, personal: true, max: 100 }),
    organisation: reference('organisation', { label: { en: 'Organisation', zh: '提出单位' } }),
    receivedOn: date({ label: { en: 'Received on', zh: '收到日期' }, required: true }),
    wording: longText({ label: { en: 'Opinion', zh: '内容' }, required: true, max: 4000 }),
    state: choice(opinionStates, { label: { en: 'State', zh: '状态' }, required: true }),
    assignedTo: reference('organisation', { label: { en: 'Assigned to', zh: '承办单位' } }),
    dueOn: date({ label: { en: 'Answer due on', zh: '答复时限' } }),
    answeredOn: date({ label: { en: 'Answered on', zh: '答复日期' } }),
    outcome: choice(opinionOutcomes, { label: { en: 'Outcome', zh: '办理结果' } }),
    answer: longText({ label: { en: 'Answer', zh: '答复内容' }, max: 4000 }),
  },
  title: ['subject', 'receivedOn'],
  form: [
    {
      label: { en: 'Opinion', zh: '意见建议' },
      fields: ['subject', 'channel', 'meeting', 'raisedBy', 'organisation', 'receivedOn', 'wording'],
    },
    { label: { en: 'Answer', zh: '办理' }, fields: ['state', 'assignedTo', 'dueOn', 'answeredOn', 'outcome', 'answer'] },
  ],
  match: ['subject', 'receivedOn'],
  time: { on: 'receivedOn' },
  rules: ({ channel, meeting, receivedOn, dueOn, answeredOn }) => [
    {
      id: 'answered-after-received',
      must: when(answeredOn.isSet(), answeredOn.atLeast(receivedOn)),
      message: { en: 'An opinion is answered on or after the day it was received.', zh: '答复日期不得早于收到日期。' },
      fields: ['receivedOn', 'answeredOn'],
      source: rule,
    },
    {
      id: 'due-after-received',
      must: when(dueOn.isSet(), dueOn.atLeast(receivedOn)),
      message: { en: 'The answer cannot be due before the opinion was received.', zh: '答复时限不得早于收到日期。' },
      fields: ['receivedOn', 'dueOn'],
      source: rule,
    },
    {
      id: 'symposium-is-named',
      must: when(channel.is('symposium'), meeting.isSet()),
      message: { en: 'Choose the symposium at which the opinion was given.', zh: '座谈会上提出的意见建议，请选择对应会议。' },
      fields: ['channel', 'meeting'],
      source: rule,
    },
  ],
  flow: () => opinionFlow,
  identity: {
    names: ['subject'],
    traits: [
      { field: 'organisation', same: 10, differing: 20 },
      { field: 'receivedOn', same: 15, differing: 20 },
    ],
  },
  access: {
    read: c => any(bureauReads(c), ownOrganisation(c, c.organisation)),
    write: c =>
      any(
        officersWrite(c),
        leadersDecide(c, opinionFlow),
        all(ownOrganisation(c, c.organisation), c.channel.is('enterprise'), c.state.is('received')),
      ),
  },
})
