import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const contractStates = vocabulary(
  'contract-state',
  { en: 'State of registration', zh: '认定登记状态' },
  {
    applied: { en: 'applied', zh: '已申请' },
    accepted: { en: 'accepted for review', zh: '已受理' },
    classified: { en: 'classified', zh: '已分类' },
    approved: { en: 'transaction value approved', zh: '已核定技术交易额' },
    registered: { en: 'registered', zh: '已登记' },
    refused: { en: 'refused', zh: '不予登记' },
    changed: { en: 'registered, then changed', zh: '已变更登记' },
    cancelled: { en: 'cancelled', zh: '已注销' },
  },
)

const officers: Condition = role('officer', 'section-head')
const value = ['signedOn', 'turnover', 'transactionValue'] as const
const certificate = [...value, 'registrationNumber', 'registeredOn'] as const

/** applied → accepted → classified → approved → registered, then changed or cancelled; refused at any review. */
export const contractFlow: Flow = {
  field: 'state',
  needs: {
    accepted: ['signedOn', 'turnover'],
    classified: ['signedOn', 'turnover', 'kind'],
    approved: value,
    registered: certificate,
    changed: certificate,
    cancelled: ['registrationNumber', 'registeredOn'],
  },
  moves: [
    {
      name: 'accept',
      label: { en: 'Accept', zh: '受理' },
      from: ['applied'],
      to: 'accepted',
      who: officers,
      records: ['signedOn', 'turnover'],
    },
    {
      name: 'classify',
      label: { en: 'Classify', zh: '分类' },
      from: ['accepted'],
      to: 'classified',
      who: officers,
      records: ['kind'],
    },
    {
      name: 'approve',
      label: { en: 'Approve the transaction value', zh: '核定技术交易额' },
      from: ['classified'],
      to: 'approved',
      who: officers,
      records: ['transactionValue'],
    },
    {
      name: 'register',
      label: { en: 'Register', zh: '登记' },
      from: ['approved'],
      to: 'registered',
      who: role('section-head', 'leader'),
      records: ['registrationNumber', 'registeredOn'],
    },
    {
      name: 'refuse',
      label: { en: 'Refuse', zh: '不予登记' },
      from: ['applied', 'accepted', 'classified', 'approved'],
      to: 'refused',
      who: role('section-head', 'leader'),
      records: [],
    },
    {
      name: 'change',
      label: { en: 'Register a change', zh: '变更登记' },
      from: ['registered', 'changed'],
      to: 'changed',
      who: officers,
      records: ['turnover', 'transactionValue'],
    },
    {
      name: 'cancel',
      label: { en: 'Cancel', zh: '注销' },
      from: ['registered', 'changed'],
      to: 'cancelled',
      who: role('section-head', 'leader'),
      records: [],
    },
  ],
}
