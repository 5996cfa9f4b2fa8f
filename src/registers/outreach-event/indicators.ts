import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import type { Condition } from '../../kernel/condition/index.ts'
import { saidAs } from '../said-as.ts'
import { outreachEvent } from './register.ts'

const source = {
  text: {
    en: 'National science-popularisation statistics; campaign plans of the district',
    zh: '全国科普统计调查制度；区科普活动方案',
  },
  from: '2001-01-01',
}

const { campaign, large, state } = outreachEvent.columns
const largeCampaign: readonly Condition[] = [
  campaign.in(['science-week', 'popularisation-month']),
  large.is(true),
  state.is('held'),
]

const common = { source, level: 'district', of: outreachEvent, at: { on: 'startsOn' }, period: 'past-years' } as const

const saidOfLargeEvents = saidAs(
  'large-scale science popularisation activities | large-scale science popularization activities | Science and Technology Week and Science Popularization Month | Science Week | big activities | large popular-science events',
  '大型科普活动 | 科技活动周、科普月大型活动 | 科技周、科普月 | 科技活动周 | 科普活动月 | 科普宣传周 | 大型科普宣传活动',
)

export const largeEvents = defineIndicator({
  ...common,
  id: 'outreach-event.large',
  label: { en: 'Large events of Science Week and Popularisation Month', zh: '科技活动周、科普活动月大型活动' },
  aliases: saidOfLargeEvents,
  definition: {
    en: 'Large-scale events of the two campaigns held in the period. An event of several organisers is one.',
    zh: '期内举办的科技活动周、科普活动月大型活动场次，多家合办的只计一次。',
  },
  unit: 'events',
  where: () => largeCampaign,
  measure: { count: 'records' },
})

export const largeEventYears = defineIndicator({
  ...common,
  id: 'outreach-event.large.years',
  label: {
    en: 'Years with large events of Science Week or Popularisation Month',
    zh: '举办科技活动周、科普活动月大型活动的年数',
  },
  aliases: saidAs(
    'years with large-scale science popularisation activities | Science Week and Popularisation Month in each of the years | large events in Science Week every year',
    '连续举办科技活动周 | 科技活动周、科普月大型活动 | 连续举办科技周、科普月 | 每年举办大型科普活动 | 连续开展大型科普活动',
  ),
  definition: { en: 'Different years of the period in which such an event was held.', zh: '期内举办过上述大型活动的年份数。' },
  unit: 'years',
  where: () => largeCampaign,
  measure: { years: 'startsOn' },
})

export const largeEventsEveryYear = composeIndicator({
  form: 'every-year',
  of: largeEvents,
  id: 'outreach-event.large.every-year',
  label: { en: 'Large campaign events, each year', zh: '每年大型科普活动场次' },
  aliases: saidOfLargeEvents,
  definition: {
    en: 'Events of every single year of the period; “at least” the least where years differ.',
    zh: '期内每一年的场次；各年不同时取最少的一年，表述为“不少于”。',
  },
  source,
  unit: 'events',
  level: 'district',
  period: 'past-years',
})

export const events = defineIndicator({
  ...common,
  id: 'outreach-event.held',
  label: { en: 'Outreach events held', zh: '举办科普活动' },
  aliases: saidAs(
    'science popularisation activities | popular-science activities | popular-science events | outreach activities',
    '科普活动 | 各类科普活动 | 开展科普活动 | 科普宣传活动',
  ),
  definition: { en: 'All outreach events held in the period, each once.', zh: '期内举办的全部科普活动场次，合办的只计一次。' },
  unit: 'events',
  where: () => [state.is('held')],
  measure: { count: 'records' },
})
