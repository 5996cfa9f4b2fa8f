import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const contactChangeStates = vocabulary(
  'contact-change-state',
  { en: 'State of a proposed change', zh: '变更申请状态' },
  {
    proposed: { en: 'proposed', zh: '待审核' },
    accepted: { en: 'accepted', zh: '已采纳' },
    refused: { en: 'refused', zh: '未采纳' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** proposed → accepted, which changes the organisation's record, or refused with the grounds. A decision stands: what is proposed anew is another proposal. */
export const contactChangeFlow: Flow = {
  field: 'state',
  needs: { accepted: ['decidedOn'], refused: ['decidedOn', 'grounds'] },
  moves: [
    {
      name: 'accept',
      label: { en: 'Accept', zh: '采纳' },
      from: ['proposed'],
      to: 'accepted',
      who: officers,
      records: ['decidedOn'],
    },
    {
      name: 'refuse',
      label: { en: 'Refuse', zh: '不予采纳' },
      from: ['proposed'],
      to: 'refused',
      who: officers,
      records: ['decidedOn', 'grounds'],
    },
  ],
}
