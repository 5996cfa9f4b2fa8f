import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const talentAwardStates = vocabulary(
  'talent-award-state',
  { en: 'State of a grant', zh: '资助状态' },
  {
    applied: { en: 'applied', zh: '已申请' },
    granted: { en: 'granted', zh: '已批准' },
    refused: { en: 'refused', zh: '不予资助' },
    ended: { en: 'ended early', zh: '提前终止' },
  },
)

const heads: Condition = role('section-head', 'leader')

/** applied → granted or refused; a grant may end early. */
export const talentAwardFlow: Flow = {
  field: 'state',
  needs: { granted: ['grantedOn'], refused: ['grounds'], ended: ['grantedOn', 'grounds'] },
  moves: [
    { name: 'grant', label: { en: 'Grant', zh: '批准' }, from: ['applied'], to: 'granted', who: heads, records: ['grantedOn'] },
    {
      name: 'refuse',
      label: { en: 'Refuse', zh: '不予资助' },
      from: ['applied'],
      to: 'refused',
      who: heads,
      records: ['grounds'],
    },
    { name: 'end', label: { en: 'End early', zh: '提前终止' }, from: ['granted'], to: 'ended', who: heads, records: ['grounds'] },
  ],
}
