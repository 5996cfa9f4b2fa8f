import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const difficultyStates = vocabulary(
  'difficulty-state',
  { en: 'State of a difficulty', zh: '困难办理状态' },
  {
    raised: { en: 'raised', zh: '已提出' },
    'solved-on-the-spot': { en: 'solved on the spot', zh: '现场解决' },
    assigned: { en: 'assigned', zh: '已交办' },
    escalated: { en: 'escalated', zh: '已上报协调' },
    verified: { en: 'verified with the enterprise', zh: '已向企业核实' },
    closed: { en: 'closed', zh: '已销号' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** raised → solved on the spot | assigned | escalated → verified with the enterprise → closed. */
export const difficultyFlow: Flow = {
  field: 'state',
  needs: {
    'solved-on-the-spot': ['solvedOn'],
    assigned: ['handler', 'dueOn'],
    escalated: ['handler'],
    verified: ['solvedOn', 'verifiedOn'],
    closed: ['solvedOn', 'verifiedOn'],
  },
  moves: [
    {
      name: 'solve-on-the-spot',
      label: { en: 'Solved on the spot', zh: '现场解决' },
      from: ['raised'],
      to: 'solved-on-the-spot',
      who: officers,
      records: ['solvedOn'],
    },
    {
      name: 'assign',
      label: { en: 'Assign', zh: '交办' },
      from: ['raised'],
      to: 'assigned',
      who: officers,
      records: ['handler', 'dueOn'],
    },
    {
      name: 'escalate',
      label: { en: 'Escalate', zh: '上报协调' },
      from: ['raised', 'assigned'],
      to: 'escalated',
      who: officers,
      records: ['handler'],
    },
    {
      name: 'verify',
      label: { en: 'Verify with the enterprise', zh: '向企业核实' },
      from: ['solved-on-the-spot', 'assigned', 'escalated'],
      to: 'verified',
      who: officers,
      records: ['solvedOn', 'verifiedOn'],
    },
    {
      name: 'reopen',
      label: { en: 'Not solved: assign again', zh: '未解决，重新交办' },
      from: ['solved-on-the-spot', 'verified'],
      to: 'assigned',
      who: officers,
      records: ['handler', 'dueOn'],
    },
    {
      name: 'close',
      label: { en: 'Close', zh: '销号' },
      from: ['verified'],
      to: 'closed',
      who: role('section-head', 'leader'),
      records: [],
    },
  ],
}
