import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** "Overdue" is not a state: it is an open task after its due date. */
export const taskStates = vocabulary(
  'task-state',
  { en: 'State of a task', zh: '任务状态' },
  {
    assigned: { en: 'assigned', zh: '已交办' },
    'under-way': { en: 'under way', zh: '办理中' },
    done: { en: 'done', zh: '已办结' },
    verified: { en: 'verified', zh: '已核实' },
    dropped: { en: 'dropped', zh: '已撤销' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** assigned → under way → done → verified, or dropped by a head of section. */
export const taskFlow: Flow = {
  field: 'state',
  needs: { done: ['doneOn', 'result'], verified: ['doneOn', 'result', 'verifiedOn'], dropped: ['result'] },
  moves: [
    { name: 'start', label: { en: 'Start', zh: '开始办理' }, from: ['assigned'], to: 'under-way', who: officers, records: [] },
    {
      name: 'finish',
      label: { en: 'Report done', zh: '办结' },
      from: ['assigned', 'under-way'],
      to: 'done',
      who: officers,
      records: ['doneOn', 'result'],
    },
    {
      name: 'verify',
      label: { en: 'Verify', zh: '核实' },
      from: ['done'],
      to: 'verified',
      who: role('section-head', 'leader'),
      records: ['verifiedOn'],
    },
    {
      name: 'reopen',
      label: { en: 'Send back', zh: '退回重办' },
      from: ['done'],
      to: 'under-way',
      who: role('section-head', 'leader'),
      records: [],
    },
    {
      name: 'drop',
      label: { en: 'Drop', zh: '撤销' },
      from: ['assigned', 'under-way'],
      to: 'dropped',
      who: role('section-head', 'leader'),
      records: ['result'],
    },
  ],
}
