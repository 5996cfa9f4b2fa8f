import { role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** The life of a title, from the application to its end. */
export const designationStates = vocabulary(
  'designation-state',
  { en: 'State', zh: '状态' },
  {
    applied: { en: 'applied for', zh: '已申报' },
    recommended: { en: 'recommended', zh: '已推荐' },
    reviewed: { en: 'reviewed by experts', zh: '已评审' },
    publicised: { en: 'publicised for objections', zh: '公示' },
    approved: { en: 'approved', zh: '已批准' },
    valid: { en: 'valid', zh: '有效' },
    expiring: { en: 'expiring', zh: '即将到期' },
    renewed: { en: 'renewed by a later term', zh: '已续期' },
    lapsed: { en: 'lapsed', zh: '失效' },
    revoked: { en: 'revoked', zh: '撤销' },
    withdrawn: { en: 'withdrawn or refused', zh: '撤回（未通过）' },
  },
)

/** The states of a title that was given. Whether it holds on a day is for its term to say, whatever became of it later. */
export const given = ['approved', 'valid', 'expiring', 'renewed', 'lapsed', 'revoked'] as const

const who = role('officer', 'section-head')
const granted = ['documentNumber', 'approvedOn', 'term']

/** The moves of a title. A later term is a record of its own that names this one. */
export const designationFlow: Flow = {
  field: 'state',
  needs: {
    approved: granted,
    valid: granted,
    expiring: granted,
    renewed: granted,
    lapsed: [...granted, 'endedOn'],
    revoked: [...granted, 'endedOn', 'endReason'],
  },
  moves: [
    {
      name: 'recommend',
      label: { en: 'Recommend upwards', zh: '推荐上报' },
      from: ['applied'],
      to: 'recommended',
      who,
      records: [],
    },
    {
      name: 'review',
      label: { en: 'Record the review', zh: '登记评审' },
      from: ['recommended'],
      to: 'reviewed',
      who,
      records: [],
    },
    {
      name: 'publicise',
      label: { en: 'Record the public notice', zh: '登记公示' },
      from: ['reviewed'],
      to: 'publicised',
      who,
      records: [],
    },
    {
      name: 'approve',
      label: { en: 'Record the approval', zh: '登记批准' },
      from: ['publicised'],
      to: 'approved',
      who,
      records: granted,
    },
    { name: 'start', label: { en: 'The term begins', zh: '开始生效' }, from: ['approved'], to: 'valid', who, records: ['term'] },
    { name: 'warn', label: { en: 'Mark as expiring', zh: '标记即将到期' }, from: ['valid'], to: 'expiring', who, records: [] },
    {
      name: 'renew',
      label: { en: 'Record the renewal', zh: '登记续期' },
      from: ['valid', 'expiring'],
      to: 'renewed',
      who,
      records: ['term'],
    },
    {
      name: 'lapse',
      label: { en: 'Record that it lapsed', zh: '登记失效' },
      from: ['valid', 'expiring'],
      to: 'lapsed',
      who,
      records: ['endedOn'],
    },
    {
      name: 'revoke',
      label: { en: 'Record the revocation', zh: '登记撤销' },
      from: ['approved', 'valid', 'expiring'],
      to: 'revoked',
      who,
      records: ['term', 'endedOn', 'endReason'],
    },
    {
      name: 'withdraw',
      label: { en: 'Record the withdrawal or refusal', zh: '登记撤回（未通过）' },
      from: ['applied', 'recommended', 'reviewed', 'publicised'],
      to: 'withdrawn',
      who,
      records: [],
    },
  ],
}
