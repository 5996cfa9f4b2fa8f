import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { saidAs } from '../said-as.ts'
import { opinion } from './register.ts'

const source = {
  text: { en: 'The office’s rules on answering opinions and proposals', zh: '意见建议和提案办理工作规定' },
  from: '1996-01-01',
}

export const received = defineIndicator({
  id: 'opinion.received',
  label: { en: 'Opinions received', zh: '收到意见建议' },
  aliases: saidAs(
    'opinions | opinions and suggestions collected | opinions and suggestions received | suggestions received',
    '意见建议 | 征集意见建议 | 收集意见建议 | 征求意见建议',
  ),
  definition: { en: 'Opinions and suggestions received in the period.', zh: '期内收到的意见建议件数。' },
  source,
  unit: 'items',
  level: 'district',
  of: opinion,
  at: { on: 'receivedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const answered = defineIndicator({
  id: 'opinion.answered',
  label: { en: 'Opinions answered', zh: '已答复意见建议' },
  aliases: saidAs(
    'opinions and suggestions answered | suggestions answered | suggestions replied to',
    '答复意见建议 | 意见建议均已答复 | 办理意见建议 | 意见建议办结 | 反馈意见建议',
  ),
  definition: { en: 'Opinions received in the period that were answered.', zh: '期内收到且已答复的意见建议件数。' },
  source,
  unit: 'items',
  level: 'district',
  of: opinion,
  where: ({ state }) => [state.in(['answered', 'closed'])],
  at: { on: 'receivedOn' },
  measure: { count: 'records' },
  period: 'year',
})

export const answeredShare = composeIndicator({
  form: 'share',
  part: answered,
  whole: received,
  id: 'opinion.answered-share',
  label: { en: 'Share of opinions answered', zh: '意见建议答复率' },
  aliases: saidAs('share of suggestions answered | answer rate of suggestions', '意见办复率 | 意见建议办理率 | 意见建议答复率'),
  definition: { en: 'Answered opinions as a part of those received in the period.', zh: '期内收到的意见建议中已答复的比例。' },
  source,
  unit: 'percent',
  level: 'district',
  period: 'year',
})
