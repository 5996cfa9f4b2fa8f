import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const returnStates = vocabulary(
  'return-state',
  { en: 'State of a return', zh: '报表状态' },
  {
    draft: { en: 'draft', zh: '填报中' },
    submitted: { en: 'submitted', zh: '已报送' },
    'sent-back': { en: 'sent back', zh: '退回修改' },
    accepted: { en: 'accepted', zh: '已审核' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** draft → submitted → accepted, or sent back and submitted again. Only accepted returns count. */
export const returnFlow: Flow = {
  field: 'state',
  needs: { submitted: ['submittedOn'], accepted: ['submittedOn', 'acceptedOn'] },
  moves: [
    {
      name: 'submit',
      label: { en: 'Submit', zh: '报送' },
      from: ['draft', 'sent-back'],
      to: 'submitted',
      who: role('officer', 'section-head', 'enterprise'),
      records: ['submittedOn'],
    },
    {
      name: 'send-back',
      label: { en: 'Send back', zh: '退回' },
      from: ['submitted'],
      to: 'sent-back',
      who: officers,
      records: [],
    },
    {
      name: 'accept',
      label: { en: 'Accept', zh: '审核通过' },
      from: ['submitted'],
      to: 'accepted',
      who: officers,
      records: ['acceptedOn'],
    },
  ],
}
