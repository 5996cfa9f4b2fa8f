import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const paymentStates = vocabulary(
  'payment-state',
  { en: 'State of a payment', zh: '支付状态' },
  {
    committed: { en: 'committed', zh: '已下达未支付' },
    paid: { en: 'paid', zh: '已支付' },
    cancelled: { en: 'cancelled', zh: '已取消' },
    'clawed-back': { en: 'clawed back', zh: '已追回' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** committed → paid → clawed back; or cancelled before it was paid. */
export const paymentFlow: Flow = {
  field: 'state',
  needs: { paid: ['paidOn', 'voucher'], 'clawed-back': ['paidOn', 'clawedBackOn'] },
  moves: [
    {
      name: 'pay',
      label: { en: 'Record the payment', zh: '登记支付' },
      from: ['committed'],
      to: 'paid',
      who: officers,
      records: ['paidOn', 'voucher'],
    },
    {
      name: 'cancel',
      label: { en: 'Cancel', zh: '取消' },
      from: ['committed'],
      to: 'cancelled',
      who: role('section-head', 'leader'),
      records: [],
    },
    {
      name: 'claw-back',
      label: { en: 'Claw back', zh: '追回' },
      from: ['paid'],
      to: 'clawed-back',
      who: role('section-head', 'leader'),
      records: ['clawedBackOn'],
    },
  ],
}
