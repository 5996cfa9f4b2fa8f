import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import { saidAs } from '../said-as.ts'
import { difficulty } from './register.ts'

const source = { text: { en: 'The scheme of the visits to enterprises', zh: '企业走访服务活动方案' }, from: '2002-01-01' }

export const raised = defineIndicator({
  id: 'difficulty.raised',
  label: { en: 'Difficulties raised', zh: '收集企业困难' },
  aliases: saidAs(
    'difficulties | difficult problems | problems raised by enterprises | problems collected from enterprises | difficulties collected',
    '收集困难问题 | 收集困难和问题 | 收集难题 | 收集企业问题 | 企业提出困难 | 企业反映问题 | 梳理企业难题',
  ),
  definition: {
    en: 'Difficulties raised in the period; the same one raised again counts once.',
    zh: '期内企业提出的困难数，重复提出的只计一次。',
  },
  source,
  unit: 'problems',
  level: 'district',
  of: difficulty,
  where: ({ earlier }) => [not(earlier.isSet())],
  at: { on: 'raisedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const solved = defineIndicator({
  id: 'difficulty.solved',
  label: { en: 'Difficulties solved', zh: '解决企业困难' },
  aliases: saidAs(
    'problems solved for enterprises | difficulties resolved | problems solved on the spot',
    '帮助企业解决困难 | 解决困难和问题 | 已解决困难问题 | 解决困难问题 | 解决企业难题 | 化解企业难题 | 解决实际困难',
  ),
  definition: {
    en: 'Difficulties raised in the period whose solution the enterprise has confirmed.',
    zh: '期内提出且经企业核实已解决的困难数。',
  },
  source,
  unit: 'problems',
  level: 'district',
  of: difficulty,
  where: ({ earlier, state }) => [not(earlier.isSet()), state.in(['verified', 'closed'])],
  at: { on: 'raisedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const solvedShare = composeIndicator({
  form: 'share',
  part: solved,
  whole: raised,
  id: 'difficulty.solved-share',
  label: { en: 'Share of difficulties solved', zh: '企业困难解决率' },
  aliases: saidAs(
    'solution rate of enterprises’ problems | share of problems solved',
    '困难解决率 | 问题解决率 | 企业难题化解率',
  ),
  definition: { en: 'Difficulties solved as a part of those raised in the period.', zh: '期内提出的困难中已解决的比例。' },
  source,
  unit: 'percent',
  level: 'district',
  period: 'year',
})
