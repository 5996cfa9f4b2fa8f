import { all, any, when } from '../../kernel/condition/index.ts'
import { choice, date, longText, reference, text } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'
import { bureauReads, leadersDecide, officersWrite } from '../access.ts'
import { taskFlow, taskStates } from './flow.ts'

export const taskOrigins = vocabulary(
  'task-origin',
  { en: 'Where a task comes from', zh: '任务来源' },
  {
    decision: { en: 'decision of a meeting', zh: '会议决定' },
    opinion: { en: 'opinion or suggestion', zh: '意见建议' },
    difficulty: { en: 'difficulty of an enterprise', zh: '企业困难' },
    plan: { en: 'annual work plan', zh: '年度工作计划' },
  },
)

const office = { en: 'The office’s rules on supervising tasks', zh: '机关督查督办工作规定' }

/** What somebody has to do by a day, whatever it follows from. */
export const task = defineRegister({
  name: 'task',
  label: { en: 'Tasks', zh: '任务' },
  one: { en: 'task', zh: '任务' },
  purpose: {
    en: 'What follows from decisions, opinions and difficulties: who has to do it by when, and whether it was done.',
    zh: '由会议决定、意见建议、企业困难产生的任务：责任单位、完成时限和办理结果。',
  },
  group: 'organisation',
  fields: {
    subject: text({ label: { en: 'Task', zh: '任务' }, required: true, max: 300 }),
    origin: choice(taskOrigins, { label: { en: 'Origin', zh: '来源' }, required: true }),
    decision: reference('decision', { label: { en: 'Decision', zh: '会议决定' } }),
    opinion: reference('opinion', { label: { en: 'Opinion', zh: '意见建议' } }),
    difficulty: reference('difficulty', { label: { en: 'Difficulty', zh: '企业困难' } }),
    owner: reference('organisation', { label: { en: 'Owner', zh: '责任单位' }, required: true }),
    responsible: text({ label: { en: 'Responsible person', zh: '责任人' }, max: 60 }),
    assignedOn: date({ label: { en: 'Assigned on', zh: '交办日期' }, required: true }),
    dueOn: date({ label: { en: 'Due on', zh: '完成时限' }, required: true }),
    state: choice(taskStates, { label: { en: 'State', zh: '状态' }, required: true }),
    doneOn: date({ label: { en: 'Done on', zh: '办结日期' } }),
    verifiedOn: date({ label: { en: 'Verified on', zh: '核实日期' } }),
    result: longText({ label: { en: 'Result', zh: '办理结果' }, max: 4000 }),
  },
  title: ['subject'],
  form: [
    { label: { en: 'Task', zh: '任务' }, fields: ['subject', 'origin', 'decision', 'opinion', 'difficulty'] },
    { label: { en: 'Who and when', zh: '责任与时限' }, fields: ['owner', 'responsible', 'assignedOn', 'dueOn'] },
    { label: { en: 'Outcome', zh: '办理' }, fields: ['state', 'doneOn', 'verifiedOn', 'result'] },
  ],
  match: ['subject', 'owner', 'assignedOn'],
  time: { on: 'assignedOn' },
  rules: ({ origin, decision, opinion, difficulty, assignedOn, dueOn, doneOn, verifiedOn }) => [
    {
      id: 'due-after-assigned',
      must: dueOn.atLeast(assignedOn),
      message: { en: 'The due date must not be before the day of assignment.', zh: '完成时限不得早于交办日期。' },
      fields: ['assignedOn', 'dueOn'],
      source: office,
    },
    {
      id: 'done-after-assigned',
      must: when(doneOn.isSet(), doneOn.atLeast(assignedOn)),
      message: { en: 'A task is not done before it is assigned.', zh: '办结日期不得早于交办日期。' },
      fields: ['assignedOn', 'doneOn'],
      source: office,
    },
    {
      id: 'verified-after-done',
      must: when(verifiedOn.isSet(), verifiedOn.atLeast(doneOn)),
      message: { en: 'A task is verified on or after the day it was done.', zh: '核实日期不得早于办结日期。' },
      fields: ['doneOn', 'verifiedOn'],
      source: office,
    },
    {
      id: 'origin-is-named',
      must: all(
        when(origin.is('decision'), decision.isSet()),
        when(origin.is('opinion'), opinion.isSet()),
        when(origin.is('difficulty'), difficulty.isSet()),
      ),
      message: {
        en: 'Choose the decision, opinion or difficulty that the task follows from, as its origin says.',
        zh: '请按任务来源选择对应的会议决定、意见建议或企业困难。',
      },
      fields: ['origin', 'decision', 'opinion', 'difficulty'],
      source: office,
    },
  ],
  flow: () => taskFlow,
  identity: {
    names: ['subject'],
    traits: [
      { field: 'owner', same: 10, differing: 20 },
      { field: 'assignedOn', same: 15, differing: 20 },
    ],
  },
  access: {
    read: bureauReads,
    write: c => any(officersWrite(c), leadersDecide(c, taskFlow)),
  },
})
