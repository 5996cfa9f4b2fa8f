import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { place } from '../place/register.ts'
import { saidAs } from '../said-as.ts'
import { statistic } from './register.ts'

const notice = { text: { en: 'Notices of the city science and technology bureau', zh: '市科技局情况通报' }, from: '2003-01-01' }

/** Each other county-level unit's reported count of national-level high-tech enterprises: what the own count is ranked among. */
export const peersNationalHighTech = defineIndicator({
  id: 'statistic.peers-national-high-tech',
  label: {
    en: 'National-level high-tech enterprises of the other county-level units',
    zh: '其他县（市、区）国家级高新技术企业数',
  },
  aliases: saidAs(
    'high-tech enterprises of the other counties | high-tech enterprises of neighbouring counties',
    '其他县市区高新技术企业 | 兄弟县（市、区）高新技术企业 | 周边县市区高新技术企业',
  ),
  definition: {
    en: 'The count that the city last reported for each other county-level unit.',
    zh: '市最近通报的其他各县（市、区）国家级高新技术企业数。',
  },
  source: notice,
  unit: 'enterprises',
  level: 'municipal',
  of: statistic,
  where: c => [
    c.series.is('national-high-tech-enterprises'),
    through(c.area, place, area => area.kind.is('county')),
    not(through(c.area, place, area => area.own.is(true))),
  ],
  at: { on: 'periodEnd' },
  measure: { perUnit: 'area', value: 'value', by: ['periodEnd', 'publishedOn'] },
  period: 'as-at',
})

/** The city's total of national patent demonstration enterprises, as it reported it. */
export const nationalPatentCity = defineIndicator({
  id: 'statistic.national-patent-demonstration-city',
  label: { en: 'National patent demonstration enterprises of the city', zh: '全市国家级专利示范企业数' },
  aliases: saidAs(
    'national patent demonstration enterprises in the whole city | patent demonstration enterprises of the whole city',
    '全市国家级专利示范企业 | 全市专利示范企业',
  ),
  definition: { en: 'The total that the city last reported.', zh: '市最近通报的全市总数。' },
  source: notice,
  unit: 'enterprises',
  level: 'municipal',
  of: statistic,
  where: c => [c.series.is('national-patent-demonstration'), through(c.area, place, area => area.kind.is('municipality'))],
  at: { on: 'periodEnd' },
  measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
  period: 'as-at',
})
