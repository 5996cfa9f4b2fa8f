import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { not } from '../../kernel/condition/index.ts'
import type { Columns } from '../../kernel/register.ts'
import { ofOwnRegion } from '../place/own.ts'
import { saidAs } from '../said-as.ts'
import { assessmentResult } from './register.ts'

const source = {
  text: {
    en: 'City rules on the assessment of economic and social objectives and its notices of results',
    zh: '市经济社会发展目标责任制考核办法及结果通报',
  },
  from: '2001-01-01',
}

type Asked = Columns<typeof assessmentResult.fields>
const own = (c: Asked) => ofOwnRegion(c.unit)
const common = { source, of: assessmentResult, at: { inYear: 'year' }, level: 'municipal' } as const

export const cityObjectivesScore = defineIndicator({
  ...common,
  id: 'assessment-result.city-objectives.score',
  label: { en: 'Score in the city’s assessment of objectives', zh: '市目标责任制考核总分' },
  aliases: saidAs(
    'total score in the target-responsibility assessment | score in the assessment of economic and social objectives',
    '目标责任制考核得分 | 经济社会发展目标考核得分 | 综合考核得分 | 考核总分',
  ),
  definition: { en: 'The own region’s score of the latest year assessed in the period.', zh: '期内最近一个考核年度本地区总分。' },
  unit: 'points',
  where: c => [c.scheme.is('city-objectives'), c.block.is('total'), own(c)],
  measure: { latest: 'score', by: ['year', 'publishedOn'] },
  period: 'year',
})

export const cityObjectivesPeers = defineIndicator({
  ...common,
  id: 'assessment-result.city-objectives.peers',
  label: { en: 'Scores of the other units in the city’s assessment of objectives', zh: '其他县（市、区）市目标责任制考核总分' },
  aliases: saidAs(
    'assessment scores of the other counties | other counties in the target-responsibility assessment',
    '其他县（市、区）考核得分 | 兄弟县（市、区）考核总分',
  ),
  definition: {
    en: 'Each other unit’s score of the latest year assessed in the period.',
    zh: '期内最近一个考核年度其他各县（市、区）总分。',
  },
  unit: 'points',
  where: c => [c.scheme.is('city-objectives'), c.block.is('total'), not(own(c))],
  measure: { perUnit: 'unit', value: 'score', by: ['year', 'publishedOn'] },
  period: 'year',
})

export const cityObjectivesRank = composeIndicator({
  form: 'rank',
  id: 'assessment-result.city-objectives.rank',
  label: { en: 'Rank in the city’s assessment of economic and social objectives', zh: '市经济社会发展目标考核位次' },
  aliases: saidAs(
    'assessment of the economic and social objectives | ranked in the city in the assessment of objectives | target-responsibility assessment ranking | place in the assessment of economic and social objectives',
    '经济社会发展目标考核列全市 | 目标责任制考核名列全市 | 经济社会目标考核位居全市 | 经济社会发展目标考核名次 | 综合考核排名 | 县（市、区）经济社会发展目标考核',
  ),
  definition: {
    en: 'The place of the own region’s score among the scores of all county-level units, computed from the published scores.',
    zh: '由公布得分计算的本地区在全市各县（市、区）中的位次。',
  },
  source,
  unit: 'rank',
  level: 'municipal',
  period: 'year',
  style: { spell: true },
  own: cityObjectivesScore,
  among: cityObjectivesPeers,
})

export const scienceFullScoreYears = defineIndicator({
  ...common,
  id: 'assessment-result.science-full-score.years',
  label: { en: 'Years with the full score for S&T work', zh: '科技工作考核满分年数' },
  aliases: saidAs(
    'years with a full score | full score for scientific and technological work',
    '科技工作满分年数 | 科技工作考核满分 | 科技工作获满分',
  ),
  definition: {
    en: 'Years in which the own region’s science and technology work got the full score in the city’s assessment.',
    zh: '市目标责任制考核中本地区科技工作得满分的年数。',
  },
  unit: 'years',
  where: c => [c.scheme.is('city-objectives'), c.block.is('science'), own(c), c.score.is(c.fullScore)],
  measure: { years: 'year' },
  period: 'since',
})

export const scienceFullScoreRun = composeIndicator({
  form: 'longest-run',
  id: 'assessment-result.science-full-score.run',
  label: { en: 'Consecutive years with the full score for S&T work', zh: '科技工作考核连续满分年数' },
  aliases: saidAs(
    'full score for consecutive years | full score for years in a row | science and technology work awarded a full score',
    '科技工作连续满分 | 科技工作连续获得满分 | 连续获满分 | 连续满分 | 考核连续满分',
  ),
  definition: {
    en: 'The longest run of consecutive years in which science and technology work got the full score in the city’s assessment.',
    zh: '市目标责任制考核中科技工作连续得满分的最长年数。',
  },
  source,
  unit: 'years',
  level: 'municipal',
  period: 'since',
  style: { spell: true },
  years: scienceFullScoreYears,
})
