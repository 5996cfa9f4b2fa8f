import { choice, date, longText, money, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, officersWrite } from '../access.ts'

export const decisionKinds = vocabulary(
  'decision-kind',
  { en: 'Kind of decision', zh: '决定类型' },
  {
    budget: { en: 'budget and funds', zh: '经费预算' },
    policy: { en: 'policy', zh: '政策' },
    project: { en: 'project or platform', zh: '项目与平台' },
    talent: { en: 'talent', zh: '人才' },
    popularisation: { en: 'science popularisation', zh: '科普' },
    organisation: { en: 'organisation of the work', zh: '工作部署' },
  },
)

/** What a meeting resolved, one record per resolution, so that each can be followed. */
export const decision = defineRegister({
  name: 'decision',
  label: { en: 'Decisions', zh: '会议决定' },
  one: { en: 'decision', zh: '决定' },
  purpose: {
    en: 'What meetings resolved about science and technology, so that the tasks that follow can be found.',
    zh: '各类会议就科技工作作出的决定，便于跟踪由此产生的任务。',
  },
  group: 'organisation',
  fields: {
    subject: text({ label: { en: 'Subject', zh: '事项' }, required: true, max: 200 }),
    meeting: reference('meeting', { label: { en: 'Meeting', zh: '会议' }, required: true }),
    decidedOn: date({ label: { en: 'Decided on', zh: '决定日期' }, required: true }),
    kind: choice(decisionKinds, { label: { en: 'Kind', zh: '类型' }, required: true }),
    wording: longText({ label: { en: 'Wording', zh: '决定内容' }, required: true, max: 4000 }),
    amount: money({
      label: { en: 'Money decided', zh: '涉及金额' },
      help: {
        en: 'A decision on money is not yet a budget line: enter that in its own register.',
        zh: '决定安排的金额不等于预算，预算另在“经费预算”中登记。',
      },
    }),
    document: text({ label: { en: 'Document number', zh: '文号' }, max: 100 }),
  },
  title: ['subject', 'decidedOn'],
  form: [
    { label: { en: 'Decision', zh: '决定' }, fields: ['subject', 'meeting', 'decidedOn', 'kind', 'wording'] },
    { label: { en: 'Money and document', zh: '金额与文件' }, fields: ['amount', 'document'] },
  ],
  match: ['meeting', 'subject'],
  time: { on: 'decidedOn' },
  unique: [['meeting', 'subject']],
  access: { read: bureauReads, write: officersWrite },
})
