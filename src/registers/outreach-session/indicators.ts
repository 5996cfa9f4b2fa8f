import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import { outreachEvent } from '../outreach-event/register.ts'
import { saidAs } from '../said-as.ts'
import { outreachSession } from './register.ts'

const { audience, event, state } = outreachSession.columns
const held = state.is('held')

const common = {
  source: {
    text: { en: 'National science-popularisation statistics: persons and person-times', zh: '全国科普统计调查制度：人数与人次' },
    from: '2001-01-01',
  },
  level: 'district',
  of: outreachSession,
  at: { on: 'heldOn' },
} as const

/** Rosters are kept per session: who attended two courses is in both. */
const rosterBasis = {
  en: 'persons of the rosters, added over sessions: a person in two courses counts twice; sessions without a roster add nothing',
  zh: '按各期名册人数合计，参加两期的计两次；无名册的不计',
}

export const cadres = defineIndicator({
  ...common,
  id: 'outreach-session.cadres',
  label: { en: 'Party members and cadres trained', zh: '培训党员干部' },
  aliases: saidAs(
    'party members and cadres | training of party members and cadres | rural party members trained | cadres trained',
    '党员干部 | 党员干部培训 | 党员、干部 | 培训党员、干部 | 培训基层党员干部',
  ),
  definition: {
    en: 'Party members and cadres on the rosters of sessions held in the period.',
    zh: '期内已举办培训名册上的党员干部人数。',
  },
  basis: rosterBasis,
  unit: 'persons',
  style: { roundTo: '500' },
  where: () => [held, audience.is('cadres')],
  measure: { sum: 'persons' },
  period: 'past-years',
})

export const farmers = defineIndicator({
  ...common,
  id: 'outreach-session.farmers',
  label: { en: 'Farmers trained', zh: '培训农民' },
  aliases: saidAs(
    'training of farmers | train farmers | peasants trained | rural labourers trained',
    '农民培训 | 培训农民群众 | 农民技术培训 | 培训农村劳动力 | 培训农户',
  ),
  definition: {
    en: 'Farmers on the rosters of sessions held in the period; some sessions are part of the rural campaign, so its person-times must not be added.',
    zh: '期内已举办培训名册上的农民人数；部分培训属于科技下乡，不得与其人次相加。',
  },
  basis: rosterBasis,
  unit: 'persons',
  style: { roundTo: '1000' },
  where: () => [held, audience.is('farmers')],
  measure: { sum: 'persons' },
  period: 'past-years',
})

export const ruralPersonTimes = defineIndicator({
  ...common,
  id: 'outreach-session.three-rural.person-times',
  label: { en: 'Training of the S&T-to-the-countryside campaign', zh: '科技“三下乡”培训人次' },
  aliases: saidAs(
    'person-times of training | training in the three rural areas campaign | training in the countryside | science to the countryside',
    '培训人次 | 科技下乡培训 | 三下乡培训 | 科技三下乡 | 科技下乡 | 培训群众',
  ),
  definition: {
    en: 'Person-times of sessions of the campaign “three rural areas”: the same person counts at every attendance.',
    zh: '科技“三下乡”活动培训人次，同一人每次参加均计。',
  },
  basis: { en: 'person-times', zh: '人次' },
  unit: 'person-times',
  where: () => [held, through(event, outreachEvent, one => one.campaign.is('three-rural'))],
  measure: { sum: 'personTimes' },
  period: 'since',
})

export const sessions = defineIndicator({
  ...common,
  id: 'outreach-session.held',
  label: { en: 'Outreach sessions held', zh: '举办科普培训' },
  aliases: saidAs(
    'popular-science training sessions | popular-science training courses | training courses held',
    '科普培训 | 办班 | 各类科普培训 | 科普培训班 | 举办培训班 | 科普培训期数',
  ),
  definition: { en: 'Sessions held in the period.', zh: '期内举办的科普培训期数。' },
  unit: 'sessions',
  where: () => [held],
  measure: { count: 'records' },
  period: 'year',
})

export const places = defineIndicator({
  ...common,
  id: 'outreach-session.places',
  label: { en: 'Places with outreach sessions', zh: '举办过科普培训的镇街、社区' },
  aliases: saidAs(
    'training sessions in places | villages and streets with training | towns and communities with training | places where training was held',
    '培训覆盖镇（街道） | 举办培训的镇街 | 培训覆盖社区',
  ),
  definition: {
    en: 'Different towns, sub-districts and communities with a session in the period.',
    zh: '期内举办过培训的镇街、社区个数。',
  },
  unit: 'units',
  where: () => [held],
  measure: { countDistinct: 'place' },
  period: 'year',
})
