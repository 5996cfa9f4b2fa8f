import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { censusRound } from '../census-round/register.ts'
import { saidAs } from '../said-as.ts'
import { talentReturn } from './register.ts'

const common = {
  source: {
    text: { en: 'Census rules: highest category only, each person once', zh: '科技人才普查填报说明：就高不就低，每人只计一次' },
    from: '2002-01-01',
  },
  basis: { en: 'accepted returns of one census round', zh: '同一批次审核通过的报表' },
  unit: 'persons',
  level: 'district',
} as const

const ofRound = {
  ...common,
  of: talentReturn,
  where: ({ state }: (typeof talentReturn)['columns']) => [state.is('accepted')],
  at: { edition: 'round', of: censusRound, heldOn: 'referenceDay' },
  period: 'edition',
} as const

export const talents = defineIndicator({
  ...ofRound,
  id: 'talent-return.talents',
  label: { en: 'S&T talents', zh: '科技人才总数' },
  aliases: saidAs(
    'scientific and technological talents | science and technology talents | scientific and technical personnel | S&T personnel',
    '科技人才 | 科技人才总量 | 科技人员 | 各类科技人才 | 科技人员总数',
  ),
  definition: { en: 'S&T talents in the accepted returns of the round.', zh: '该批次审核通过报表中的科技人才总数。' },
  measure: { sum: 'talents' },
})

export const incoming = defineIndicator({
  ...ofRound,
  id: 'talent-return.incoming',
  label: { en: 'Incoming S&T talents', zh: '外来科技人才' },
  aliases: saidAs(
    'talents from outside the district | incomers | newcomers | foreign talents | science and technology talents from outside | incoming talents',
    '外来人才 | 外来科技人员 | 区外科技人才 | 引进科技人才',
  ),
  definition: {
    en: 'S&T talents from outside the district, not foreign nationals only.',
    zh: '来自区外的科技人才，不限于外籍人员。',
  },
  measure: { sum: 'incoming' },
})

export const incomingShare = composeIndicator({
  ...common,
  form: 'share',
  part: incoming,
  whole: talents,
  id: 'talent-return.incoming-share',
  label: { en: 'Share of incoming S&T talents', zh: '外来科技人才占比' },
  aliases: saidAs(
    'share of talents from outside the district | proportion of incoming talents',
    '外来人才占比 | 外来人才比例 | 外来科技人才比重',
  ),
  definition: {
    en: 'Incoming S&T talents as a part of all S&T talents of the round.',
    zh: '该批次外来科技人才占科技人才总数的比例。',
  },
  unit: 'percent',
  period: 'edition',
})
