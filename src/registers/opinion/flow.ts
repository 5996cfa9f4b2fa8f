import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const opinionStates = vocabulary(
  'opinion-state',
  { en: 'State of an opinion', zh: '意见建议办理状态' },
  {
    received: { en: 'received', zh: '已收集' },
    assigned: { en: 'assigned', zh: '已交办' },
    answered: { en: 'answered', zh: '已答复' },
    closed: { en: 'closed', zh: '已办结' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** received → assigned → answered → closed; an answer that does not satisfy goes back. */
export const opinionFlow: Flow = {
  field: 'state',
  needs: {
    assigned: ['assignedTo', 'dueOn'],
    answered: ['assignedTo', 'answeredOn', 'outcome'],
    closed: ['answeredOn', 'outcome'],
  },
  moves: [
    {
      name: 'assign',
      label: { en: 'Assign', zh: '交办' },
      from: ['received'],
      to: 'assigned',
      who: officers,
      records: ['assignedTo', 'dueOn'],
    },
    {
      name: 'answer',
      label: { en: 'Answer', zh: '答复' },
      from: ['assigned'],
      to: 'answered',
      who: officers,
      records: ['answeredOn', 'outcome'],
    },
    { name: 'close', label: { en: 'Close', zh: '办结' }, from: ['answered'], to: 'closed', who: officers, records: [] },
    {
      name: 'return',
      label: { en: 'Send back', zh: '退回重办' },
      from: ['answered'],
      to: 'assigned',
      who: role('section-head', 'leader'),
      records: ['dueOn'],
    },
  ],
}
