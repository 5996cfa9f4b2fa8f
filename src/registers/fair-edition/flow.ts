import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const fairStates = vocabulary(
  'fair-state',
  { en: 'State of a fair', zh: '交易会状态' },
  {
    planned: { en: 'planned', zh: '筹备中' },
    held: { en: 'held', zh: '已举办' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
)

const heads: Condition = role('section-head', 'leader')

/** planned → held, or cancelled. */
export const fairFlow: Flow = {
  field: 'state',
  needs: { held: ['closedOn'] },
  moves: [
    {
      name: 'hold',
      label: { en: 'Record that it was held', zh: '登记举办' },
      from: ['planned'],
      to: 'held',
      who: role('officer', 'section-head'),
      records: ['closedOn'],
    },
    { name: 'cancel', label: { en: 'Cancel', zh: '取消' }, from: ['planned'], to: 'cancelled', who: heads, records: [] },
  ],
}
