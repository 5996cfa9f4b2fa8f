import { when } from '../../kernel/condition/index.ts'
import { choice, date, decimal, percentage, place, text, translated } from '../../kernel/field/index.ts'
import { defineRegister } from '../../kernel/register.ts'
import { bureauReads, officersWrite } from '../access.ts'
import { qualifiers } from '../vocabularies.ts'
import { growthBases, statisticSeries, statisticSpans, statisticUnits } from './series.ts'

const publication = { en: 'Practice of statistical publications', zh: '统计数据发布惯例' }

/** A value that another body established: typed in with its qualifier, its basis and its source. */
export const statistic = defineRegister({
  name: 'statistic',
  label: { en: 'Statistics', zh: '统计数据' },
  one: { en: 'statistic', zh: '统计数据' },
  purpose: {
    en: 'Values that other bodies publish: production, population, revenue, exchange rates, peers’ counts. The office does not compute them.',
    zh: '其他部门发布的数据：生产总值、人口、财政收入、汇率、其他县（市、区）数据；本局不自行计算。',
  },
  group: 'situation',
  fields: {
    series: choice(statisticSeries, { label: { en: 'Series', zh: '指标' }, required: true }),
    area: place({ label: { en: 'Area', zh: '地区' }, required: true }),
    periodEnd: date({
      label: { en: 'As at, or period ending on', zh: '时点（期末）' },
      required: true,
      help: { en: '31 December for a calendar year.', zh: '全年数填12月31日。' },
    }),
    span: choice(statisticSpans, { label: { en: 'Covers', zh: '口径时段' }, required: true }),
    value: decimal({ label: { en: 'Value', zh: '数值' }, required: true, min: 0 }),
    qualifier: choice(qualifiers, { label: { en: 'Qualifier', zh: '数值限定' }, required: true }),
    unit: choice(statisticUnits, { label: { en: 'Unit', zh: '计量单位' }, required: true }),
    growth: percentage({
      label: { en: 'Reported growth', zh: '公布增长率' },
      help: { en: 'Against the same period of the year before, as published.', zh: '比上年同期，按公布数填写。' },
    }),
    growthBasis: choice(growthBases, { label: { en: 'Growth basis', zh: '增长率口径' } }),
    body: translated({ label: { en: 'Reported by', zh: '数据来源单位' }, required: true, max: 200 }),
    publishedOn: date({ label: { en: 'Published on', zh: '发布日期' }, required: true }),
    document: text({ label: { en: 'Publication', zh: '出处' }, max: 300 }),
  },
  title: ['series', 'area', 'periodEnd'],
  form: [
    { label: { en: 'Series', zh: '指标' }, fields: ['series', 'area', 'periodEnd', 'span'] },
    { label: { en: 'Value', zh: '数值' }, fields: ['value', 'qualifier', 'unit', 'growth', 'growthBasis'] },
    { label: { en: 'Origin', zh: '出处' }, fields: ['body', 'publishedOn', 'document'] },
  ],
  match: ['series', 'area', 'periodEnd', 'span'],
  time: { on: 'periodEnd' },
  unique: [['series', 'area', 'periodEnd', 'span']],
  rules: c => [
    {
      id: 'growth-has-basis',
      must: when(c.growth.isSet(), c.growthBasis.isSet()),
      message: {
        en: 'Say what the growth rests on: current or comparable prices, or percentage points.',
        zh: '请注明增长率口径：现价、可比价或百分点。',
      },
      fields: ['growth', 'growthBasis'],
      source: publication,
    },
    {
      id: 'published-after-period',
      must: c.publishedOn.atLeast(c.periodEnd),
      message: { en: 'A value cannot be published before its period ends.', zh: '发布日期不能早于期末。' },
      fields: ['publishedOn', 'periodEnd'],
      source: publication,
    },
    {
      id: 'product-growth-comparable',
      must: when(c.series.is('gdp'), when(c.growthBasis.isSet(), c.growthBasis.is('comparable'))),
      message: {
        en: 'The growth of gross product is published at comparable prices.',
        zh: '地区生产总值增长率按可比价发布。',
      },
      fields: ['growthBasis'],
      source: { en: 'National accounts: growth is computed at comparable prices', zh: '国民经济核算制度：增速按可比价计算' },
    },
    {
      id: 'populations-are-states',
      must: when(c.series.in(['registered-population', 'floating-population', 'usd-rate']), c.span.is('day')),
      message: { en: 'Populations and exchange rates are states on a day.', zh: '人口、汇率为时点数。' },
      fields: ['span'],
      source: publication,
    },
  ],
  access: { read: bureauReads, write: officersWrite },
})
