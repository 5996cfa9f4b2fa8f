import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** An intent is not a signed project, and a signed project is not a registered contract. */
export const cooperationStates = vocabulary(
  'cooperation-state',
  { en: 'State of a cooperation project', zh: '合作项目状态' },
  {
    intent: { en: 'intent', zh: '意向' },
    signed: { en: 'signed', zh: '已签约' },
    contracted: { en: 'contract followed', zh: '已订立技术合同' },
    performed: { en: 'performed', zh: '已履行' },
    terminated: { en: 'signed, then terminated', zh: '签约后终止' },
    withdrawn: { en: 'intent withdrawn', zh: '意向撤回' },
  },
)

/** The states of projects that were signed, whatever became of them. */
export const signedStates = ['signed', 'contracted', 'performed', 'terminated'] as const

const officers: Condition = role('officer', 'section-head')
const signed = ['signedOn', 'amount'] as const

/** intent → signed → contract followed → performed; withdrawn before signing, terminated after it. */
export const cooperationFlow: Flow = {
  field: 'state',
  needs: { signed, contracted: signed, performed: signed, terminated: signed },
  moves: [
    {
      name: 'sign',
      label: { en: 'Record the signing', zh: '登记签约' },
      from: ['intent'],
      to: 'signed',
      who: officers,
      records: signed,
    },
    {
      name: 'withdraw',
      label: { en: 'Withdraw', zh: '撤回意向' },
      from: ['intent'],
      to: 'withdrawn',
      who: officers,
      records: [],
    },
    {
      name: 'contract',
      label: { en: 'A contract followed', zh: '登记订立合同' },
      from: ['signed'],
      to: 'contracted',
      who: officers,
      records: [],
    },
    {
      name: 'perform',
      label: { en: 'Performed', zh: '登记履行' },
      from: ['signed', 'contracted'],
      to: 'performed',
      who: officers,
      records: [],
    },
    {
      name: 'terminate',
      label: { en: 'Terminate', zh: '终止' },
      from: ['signed', 'contracted'],
      to: 'terminated',
      who: officers,
      records: [],
    },
  ],
}
