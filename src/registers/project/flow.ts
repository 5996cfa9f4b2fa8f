import { role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** The life of a science-and-technology project. */
export const projectStates = vocabulary(
  'project-state',
  { en: 'State', zh: '状态' },
  {
    application: { en: 'applied for', zh: '已申报' },
    recommended: { en: 'recommended', zh: '已推荐' },
    reviewed: { en: 'reviewed by experts', zh: '已评审' },
    publicised: { en: 'publicised', zh: '公示' },
    approved: { en: 'approved', zh: '已立项' },
    contracted: { en: 'under contract', zh: '已签任务书' },
    'mid-term': { en: 'mid-term check passed', zh: '已中期检查' },
    extended: { en: 'extended', zh: '延期' },
    accepted: { en: 'accepted', zh: '已验收' },
    closed: { en: 'closed', zh: '已结题' },
    terminated: { en: 'terminated', zh: '终止（撤销立项）' },
    refused: { en: 'refused or withdrawn', zh: '未立项（撤回）' },
  },
)

/** The states of a project that was won and has not been terminated. */
export const won = ['approved', 'contracted', 'mid-term', 'extended', 'accepted', 'closed'] as const

const who = role('officer', 'section-head')
const approval = ['approvedOn', 'document', 'code']

/** The moves of a project. Acceptance and closing need their day, a termination its reason. */
export const projectFlow: Flow = {
  field: 'state',
  needs: {
    approved: approval,
    contracted: approval,
    'mid-term': approval,
    extended: [...approval, 'extendedTo'],
    accepted: [...approval, 'acceptedOn'],
    closed: [...approval, 'acceptedOn'],
    terminated: ['approvedOn', 'terminatedOn', 'endReason'],
  },
  moves: [
    {
      name: 'recommend',
      label: { en: 'Recommend upwards', zh: '推荐上报' },
      from: ['application'],
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
      label: { en: 'Record the approval', zh: '登记立项' },
      from: ['publicised'],
      to: 'approved',
      who,
      records: approval,
    },
    {
      name: 'refuse',
      label: { en: 'Record the refusal or withdrawal', zh: '登记未立项（撤回）' },
      from: ['application', 'recommended', 'reviewed', 'publicised'],
      to: 'refused',
      who,
      records: [],
    },
    {
      name: 'contract',
      label: { en: 'Record the task book', zh: '登记签订任务书' },
      from: ['approved'],
      to: 'contracted',
      who,
      records: ['duration', 'granted'],
    },
    {
      name: 'check',
      label: { en: 'Record the mid-term check', zh: '登记中期检查' },
      from: ['contracted', 'extended'],
      to: 'mid-term',
      who,
      records: [],
    },
    {
      name: 'extend',
      label: { en: 'Extend', zh: '批准延期' },
      from: ['contracted', 'mid-term'],
      to: 'extended',
      who,
      records: ['extendedTo'],
    },
    {
      name: 'accept',
      label: { en: 'Record the acceptance', zh: '登记验收' },
      from: ['contracted', 'mid-term', 'extended'],
      to: 'accepted',
      who,
      records: ['acceptedOn'],
    },
    { name: 'close', label: { en: 'Close', zh: '结题' }, from: ['accepted'], to: 'closed', who, records: [] },
    {
      name: 'terminate',
      label: { en: 'Terminate', zh: '终止项目' },
      from: ['approved', 'contracted', 'mid-term', 'extended'],
      to: 'terminated',
      who,
      records: ['terminatedOn', 'endReason'],
    },
  ],
}
