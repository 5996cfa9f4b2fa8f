import { defineIndicator, type PeriodKind } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import type { Columns } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { ofOwnRegion } from '../place/own.ts'
import { saidAs } from '../said-as.ts'
import { honour } from './register.ts'

const source = { text: { en: 'Award notices', zh: '表彰通报' }, from: '1990-01-01' }

type Asked = Columns<typeof honour.fields>
type Title = Parameters<Asked['title']['is']>[0] & string
type Level = 'national' | 'provincial' | 'municipal'

/** Honours of the own region itself that were not revoked: not its firms', not its peers'. */
const ofRegionItself = (c: Asked) => [ofOwnRegion(c.place), not(c.organisation.isSet()), not(c.revokedOn.isSet())]

const common = { source, of: honour, at: { on: 'awardedOn' }, measure: { count: 'records' }, unit: 'honours' } as const

const awarded = (id: string, title: Title, level: Level, label: Words, aliases: readonly Words[], period: PeriodKind = 'year') =>
  defineIndicator({
    ...common,
    id: `honour.${id}`,
    label,
    aliases,
    definition: {
      en: `${label.en}: honours that the own region was given in the period, by the day of the award. Honours of firms and of other regions do not count.`,
      zh: `${label.zh}：期内本地区获得的荣誉数，按表彰日期统计；企业及其他地区的不计。`,
    },
    level,
    period,
    where: c => [...ofRegionItself(c), c.title.is(title), c.level.is(level)],
  })

export const cityScienceWork = awarded(
  'science-work.municipal',
  'science-work-collective',
  'municipal',
  {
    en: 'City advanced collective in science and technology work',
    zh: '市科技工作先进集体',
  },
  saidAs(
    'advanced collective in science and technology work | science and technology work advanced collective | advanced collective of scientific and technological work',
    '科技工作先进集体 | 全市科技工作先进集体 | 科技工作先进单位',
  ),
)

export const cityCarriers = awarded(
  'carriers.municipal',
  'carriers-unit',
  'municipal',
  {
    en: 'City advanced unit for bringing in famous universities to build innovation carriers jointly',
    zh: '市引进大院名校共建创新载体先进单位',
  },
  saidAs(
    'advanced unit for founding innovation carriers with famous universities | introduction of famous colleges and universities | advanced unit of innovative carriers | introducing large institutes and famous universities',
    '引进大院名校共建创新载体先进单位 | 引进大院名校先进单位 | 共建创新载体先进单位',
  ),
)

export const cityHighTechIndustry = awarded(
  'high-tech-industry.municipal',
  'high-tech-industry-unit',
  'municipal',
  {
    en: 'City advanced unit for promoting high-tech industry',
    zh: '市推进高新技术产业发展先进单位',
  },
  saidAs(
    'advanced unit for promoting high-tech industry | advanced units of high-tech industry development | promoting the development of high-tech industry',
    '推进高新技术产业发展先进单位 | 高新技术产业发展先进单位 | 发展高新技术产业先进单位',
  ),
)

export const provincialLeadersResponsibility = awarded(
  'leaders-responsibility.provincial',
  'leaders-responsibility-unit',
  'provincial',
  {
    en: 'Outstanding unit in the provincial assessment of leaders’ responsibility for S&T progress',
    zh: '省党政领导科技进步目标责任制考核优秀单位',
  },
  saidAs(
    'party and government leadership scientific and technological progress target responsibility system assessment | outstanding in the assessment of party and government leaders for scientific and technological progress | target responsibility system of leaders for S&T progress',
    '党政领导科技进步目标责任制考核优秀单位 | 党政领导科技进步目标责任制考核优秀 | 科技进步目标责任制考核优秀单位 | 科技进步目标责任制优秀',
  ),
)

export const provincialPatentWork = awarded(
  'patent-work.provincial',
  'patent-work-collective',
  'provincial',
  {
    en: 'Provincial advanced collective in patent work',
    zh: '省专利工作先进集体',
  },
  saidAs(
    'patent work advanced collective | advanced collective in patent work | advanced unit in patent work',
    '专利工作先进集体 | 专利工作先进单位 | 全省专利工作先进集体',
  ),
)

export const provincialScienceWork = awarded(
  'science-work.provincial',
  'science-work-collective',
  'provincial',
  { en: 'Provincial advanced collective in science and technology work', zh: '省科技工作先进集体' },
  saidAs(
    'advanced collective in science and technology work | scientific and technological work advanced collective | advanced collective of science and technology work',
    '科技工作先进集体 | 全省科技工作先进集体 | 科技工作先进单位',
  ),
  'past-years',
)

export const strongRegion = awarded(
  'strong-region.provincial',
  'strong-region',
  'provincial',
  { en: 'Provincial strong science-and-technology district', zh: '省科技强区' },
  saidAs(
    'strong science and technology district | first batch of science and technology districts | science and technology strong district',
    '科技强区 | 首批科技强区 | 创建科技强区 | 科技强县（市、区）称号',
  ),
  'as-at',
)

export const advancedProgress = defineIndicator({
  ...common,
  id: 'honour.advanced-progress',
  label: { en: 'Titles of advanced district in S&T progress', zh: '科技进步先进区称号' },
  aliases: saidAs(
    'Advanced Science and Technology Progress Zone | National and provincial Advanced Science and Technology Progress Zone | titles of advanced district for scientific and technological progress | advanced district in science and technology progress',
    '科技进步先进区 | 全国和省科技进步先进区 | 科技进步先进县（市、区） | 科技进步先进城区',
  ),
  definition: {
    en: 'National and provincial titles of advanced district in science and technology progress that the own region was given in the period, one for each award.',
    zh: '期内本地区获得的国家级、省级科技进步先进区称号数，每次命名计一项。',
  },
  period: 'since',
  where: c => [...ofRegionItself(c), c.title.is('advanced-progress-region'), c.level.in(['national', 'provincial'])],
})

export const advancedProgressNational = awarded(
  'advanced-progress.national',
  'advanced-progress-region',
  'national',
  {
    en: 'National advanced district in S&T progress',
    zh: '全国科技进步先进区',
  },
  saidAs(
    'National Science and Technology Progress Advanced Zone | national advanced district for scientific and technological progress | national title for scientific and technological progress',
    '全国科技进步先进区 | 科技进步先进区 | 全国科技进步先进县（市、区） | 全国科技进步考核先进区',
  ),
)

export const allHonours = defineIndicator({
  ...common,
  id: 'honour.all',
  label: { en: 'Honours of the region', zh: '本地区所获荣誉' },
  aliases: saidAs(
    'honours | honours won | titles and awards of the district | commendations',
    '获得荣誉 | 荣誉 | 各类荣誉 | 荣誉称号 | 受到表彰',
  ),
  definition: {
    en: 'Honours of every kind and level that the own region was given in the period.',
    zh: '期内本地区获得的各级各类荣誉数。',
  },
  period: 'year',
  where: ofRegionItself,
})
