import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

/** How far a line has come; its amount is always that of the stage reached. The amounts before are in its versions. */
export const budgetStages = vocabulary(
  'budget-stage',
  { en: 'Stage', zh: '预算阶段' },
  {
    budget: { en: 'budget', zh: '预算数' },
    adjusted: { en: 'adjusted budget', zh: '调整预算数' },
    outturn: { en: 'outturn', zh: '决算数' },
  },
)

const officers: Condition = role('officer', 'section-head')

/** budget → adjusted budget → outturn, once the year's accounts are closed. */
export const budgetLineFlow: Flow = {
  field: 'stage',
  needs: { adjusted: ['adjustedOn'], outturn: ['closedOn'] },
  moves: [
    {
      name: 'adjust',
      label: { en: 'Adjust', zh: '调整预算' },
      from: ['budget', 'adjusted'],
      to: 'adjusted',
      who: officers,
      records: ['adjustedOn', 'amount'],
    },
    {
      name: 'close',
      label: { en: 'Enter the outturn', zh: '登记决算' },
      from: ['budget', 'adjusted'],
      to: 'outturn',
      who: officers,
      records: ['closedOn', 'amount'],
    },
  ],
}
