import { role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** The life of a policy document. */
export const policyStates = vocabulary(
  'policy-state',
  { en: 'State', zh: '状态' },
  {
    drafted: { en: 'drafted', zh: '起草' },
    consulted: { en: 'put out for comment', zh: '征求意见' },
    reviewed: { en: 'legally reviewed', zh: '合法性审查' },
    issued: { en: 'issued', zh: '已印发' },
    'in-force': { en: 'in force', zh: '施行' },
    amended: { en: 'replaced by an amended version', zh: '已修订' },
    expired: { en: 'expired', zh: '到期失效' },
    repealed: { en: 'repealed', zh: '废止' },
    abandoned: { en: 'abandoned', zh: '终止制定' },
  },
)

/** The states of a document that was issued, whatever became of it later. */
export const issuedStates = ['issued', 'in-force', 'amended', 'expired', 'repealed'] as const

const who = role('officer', 'section-head')
const issued = ['documentNumber', 'issuedOn']
const ended = [...issued, 'inForce']

/** The moves of a policy. An amended version is a record of its own that names the one it amends. */
export const policyFlow: Flow = {
  field: 'state',
  needs: { issued, 'in-force': ended, amended: ended, expired: ended, repealed: ended },
  moves: [
    {
      name: 'consult',
      label: { en: 'Put out for comment', zh: '征求意见' },
      from: ['drafted'],
      to: 'consulted',
      who,
      records: [],
    },
    {
      name: 'review',
      label: { en: 'Record the legal review', zh: '登记合法性审查' },
      from: ['consulted'],
      to: 'reviewed',
      who,
      records: [],
    },
    { name: 'issue', label: { en: 'Issue', zh: '印发' }, from: ['reviewed'], to: 'issued', who, records: issued },
    {
      name: 'enter',
      label: { en: 'Enters into force', zh: '开始施行' },
      from: ['issued'],
      to: 'in-force',
      who,
      records: ['inForce'],
    },
    {
      name: 'amend',
      label: { en: 'Record that it was amended', zh: '登记修订' },
      from: ['in-force'],
      to: 'amended',
      who,
      records: ['inForce'],
    },
    {
      name: 'expire',
      label: { en: 'Record the expiry', zh: '登记失效' },
      from: ['in-force'],
      to: 'expired',
      who,
      records: ['inForce'],
    },
    {
      name: 'repeal',
      label: { en: 'Record the repeal', zh: '登记废止' },
      from: ['issued', 'in-force'],
      to: 'repealed',
      who,
      records: ['inForce'],
    },
    {
      name: 'abandon',
      label: { en: 'Abandon', zh: '终止制定' },
      from: ['drafted', 'consulted', 'reviewed'],
      to: 'abandoned',
      who,
      records: [],
    },
  ],
}
