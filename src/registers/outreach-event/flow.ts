import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const outreachStates = vocabulary(
  'outreach-state',
  { en: 'State', zh: '状态' },
  {
    planned: { en: 'planned', zh: '计划' },
    held: { en: 'held', zh: '已举办' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
)

const reporters: Condition = role('officer', 'section-head', 'reporter')

/** planned → held, or cancelled; for events and for sessions. `records` names what holding it makes known. */
export const outreachFlow = (held: readonly string[]): Flow => ({
  field: 'state',
  needs: { held },
  moves: [
    {
      name: 'hold',
      label: { en: 'Record that it was held', zh: '登记举办' },
      from: ['planned'],
      to: 'held',
      who: reporters,
      records: held,
    },
    { name: 'cancel', label: { en: 'Cancel', zh: '取消' }, from: ['planned'], to: 'cancelled', who: reporters, records: [] },
  ],
})
