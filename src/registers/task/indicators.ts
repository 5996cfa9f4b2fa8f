import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import { saidAs } from '../said-as.ts'
import { task } from './register.ts'

const source = { text: { en: 'The office’s rules on supervising tasks', zh: '机关督查督办工作规定' }, from: '1996-01-01' }

export const assigned = defineIndicator({
  id: 'task.assigned',
  label: { en: 'Tasks assigned', zh: '交办任务' },
  aliases: saidAs(
    'tasks | tasks set | tasks handed out | supervised tasks | matters assigned',
    '交办事项 | 督办事项 | 督办任务 | 下达任务',
  ),
  definition: { en: 'Tasks assigned in the period, dropped ones left out.', zh: '期内交办的任务数，不含已撤销的。' },
  source,
  unit: 'tasks',
  level: 'district',
  of: task,
  where: ({ state }) => [not(state.is('dropped'))],
  at: { on: 'assignedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const done = defineIndicator({
  id: 'task.done',
  label: { en: 'Tasks done', zh: '办结任务' },
  aliases: saidAs('tasks completed | tasks finished | matters settled', '办结事项 | 办结督办事项 | 任务办结'),
  definition: { en: 'Tasks assigned in the period that are done.', zh: '期内交办且已办结的任务数。' },
  source,
  unit: 'tasks',
  level: 'district',
  of: task,
  where: ({ state }) => [state.in(['done', 'verified'])],
  at: { on: 'assignedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const doneShare = composeIndicator({
  form: 'share',
  part: done,
  whole: assigned,
  id: 'task.done-share',
  label: { en: 'Share of tasks done', zh: '任务办结率' },
  aliases: saidAs('completion rate of tasks | share of tasks completed', '督办任务办结率 | 督办事项办结率 | 交办事项办结率'),
  definition: { en: 'Tasks done as a part of the tasks assigned in the period.', zh: '期内交办任务中已办结的比例。' },
  source,
  unit: 'percent',
  level: 'district',
  period: 'year',
})
