import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import { appraisalRound } from '../appraisal-round/register.ts'
import { saidAs } from '../said-as.ts'
import { appraisalAward } from './register.ts'

const { round, result } = appraisalAward.columns
const topTen = () => through(round, appraisalRound, one => one.scheme.is('top-ten-incoming'))

const common = {
  source: { text: { en: 'Rules of the Top Ten Incoming S&T Talents', zh: '《十佳外来科技人才评选办法》' }, from: '2002-01-01' },
  level: 'district',
  of: appraisalAward,
  where: () => [topTen(), result.is('laureate')],
  measure: { countDistinct: 'person' },
} as const

export const laureates = defineIndicator({
  ...common,
  id: 'appraisal-award.top-ten.round',
  label: { en: 'Top Ten Incoming S&T Talents of a round', zh: '每届十佳外来科技人才' },
  aliases: saidAs(
    'Top Ten Incoming S&T Talents | Top Foreign Science and Technology Talents | top science and technology talents from outside the district | top ten talents | top ten S&T talents',
    '十佳外来科技人才 | 十大外来科技人才 | 十佳科技人才 | 十佳外来人才 | 优秀外来科技人才',
  ),
  definition: {
    en: 'Laureates of one round; “incoming” (外来) means from outside the district, not foreign nationals.',
    zh: '一届评选的当选人数；“外来”指来自区外，不限于外籍。',
  },
  unit: 'persons/round',
  at: { edition: 'round', of: appraisalRound, heldOn: 'awardedOn' },
  period: 'edition',
})

export const laureatesEver = defineIndicator({
  ...common,
  id: 'appraisal-award.top-ten.persons',
  label: { en: 'Top Ten Incoming S&T Talents so far', zh: '历届十佳外来科技人才' },
  aliases: saidAs(
    'top ten talents of all rounds | incomers honoured so far | laureates so far | top incoming talents so far',
    '历届十佳 | 历届表彰外来科技人才 | 累计评选十佳外来科技人才 | 累计评出外来科技人才 | 历届外来科技人才获奖者',
  ),
  definition: { en: 'Different persons elected by the day.', zh: '截至当日历届当选人数，同一人只计一次。' },
  unit: 'persons',
  at: { on: 'awardedOn' },
  period: 'since',
})
