import { type Condition, role } from '../../kernel/condition/index.ts'
import type { Flow } from '../../kernel/flow.ts'
import { vocabulary } from '../../kernel/vocabulary.ts'

export const appraisalStates = vocabulary(
  'appraisal-state',
  { en: 'State of a round', zh: '评选状态' },
  {
    nomination: { en: 'nomination', zh: '推荐报名' },
    eligibility: { en: 'eligibility check', zh: '资格审查' },
    scoring: { en: 'expert scoring', zh: '专家评审' },
    voting: { en: 'vote', zh: '投票' },
    publicised: { en: 'publicised', zh: '公示' },
    awarded: { en: 'awarded', zh: '已表彰' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
)

const officers: Condition = role('officer', 'section-head')
const steps = [
  ['check', 'nomination', 'eligibility', { en: 'Close nomination', zh: '结束推荐' }],
  ['score', 'eligibility', 'scoring', { en: 'Start scoring', zh: '开始评审' }],
  ['vote', 'scoring', 'voting', { en: 'Start the vote', zh: '开始投票' }],
  ['publicise', 'voting', 'publicised', { en: 'Publicise', zh: '公示' }],
  ['award', 'publicised', 'awarded', { en: 'Award', zh: '表彰' }],
] as const

/** nomination → eligibility → scoring → vote → publicised → awarded. */
export const appraisalFlow: Flow = {
  field: 'state',
  needs: { publicised: ['publicisedOn'], awarded: ['publicisedOn', 'awardedOn'] },
  moves: [
    ...steps.map(([name, from, to, label]) => ({
      name,
      label,
      from: [from],
      to,
      who: officers,
      records: name === 'publicise' ? ['publicisedOn'] : name === 'award' ? ['awardedOn'] : [],
    })),
    {
      name: 'cancel',
      label: { en: 'Cancel', zh: '取消' },
      from: steps.map(([, from]) => from),
      to: 'cancelled',
      who: role('section-head', 'leader'),
      records: [],
    },
  ],
}
