import { defineIndicator } from '../../engines/indicators/indicator.ts'
import { through } from '../../kernel/register.ts'
import { saidAs } from '../said-as.ts'
import { place } from './register.ts'

const source = {
  text: { en: 'Division table of the civil affairs authority (GB/T 2260)', zh: '民政部门行政区划表（GB/T 2260）' },
  from: '1949-10-01',
}

const common = { source, of: place, at: { holding: 'term' }, measure: { count: 'records' }, period: 'as-at' } as const
const style = { spell: true } as const

export const towns = defineIndicator({
  ...common,
  id: 'place.towns',
  label: { en: 'Towns', zh: '镇' },
  aliases: saidAs('towns | townships', '镇 | 建制镇 | 乡镇'),
  definition: { en: 'Towns of the region that exist on the day.', zh: '当日存续的本地区建制镇数。' },
  unit: 'towns',
  level: 'district',
  where: ({ kind }) => [kind.is('town')],
})

export const subDistricts = defineIndicator({
  ...common,
  id: 'place.sub-districts',
  label: { en: 'Sub-districts', zh: '街道' },
  aliases: saidAs('streets | subdistricts | sub-districts | street offices', '街道 | 街道办事处 | 街道办'),
  definition: { en: 'Sub-districts (streets) of the region that exist on the day.', zh: '当日存续的本地区街道数。' },
  unit: 'sub-districts',
  level: 'district',
  where: ({ kind }) => [kind.is('sub-district')],
})

export const coreUrban = defineIndicator({
  ...common,
  id: 'place.core-urban',
  label: { en: 'Main urban areas of the city', zh: '全市主城区' },
  aliases: saidAs(
    'main urban areas | three main urban areas | core urban districts | main urban districts',
    '主城区 | 三个主城区 | 主城区之一 | 三大主城区',
  ),
  definition: {
    en: 'County-level units of the municipality that are its main urban areas, the own region included.',
    zh: '设区的市所辖、列为主城区的县（市、区）数，含本地区。',
  },
  unit: 'districts',
  level: 'municipal',
  style,
  where: ({ kind, coreUrban }) => [kind.is('county'), coreUrban.is(true)],
})

export const countyUnits = defineIndicator({
  ...common,
  id: 'place.county-units',
  label: { en: 'County-level units of the city', zh: '全市县（市、区）' },
  aliases: saidAs(
    'counties | nine counties | counties, cities and districts | county-level units',
    '县（市、区） | 九县（市、区） | 县市区 | 全市各县（市、区）',
  ),
  definition: {
    en: 'County-level units of the municipality that exist on the day, the own region included: the units that the city assesses.',
    zh: '当日存续的设区的市所辖县（市、区）数，含本地区，即市考核的单位。',
  },
  unit: 'units',
  level: 'municipal',
  style,
  where: ({ kind, parent }) => [kind.is('county'), through(parent, place, up => up.kind.is('municipality'))],
})

export const communities = defineIndicator({
  ...common,
  id: 'place.communities',
  label: { en: 'Communities', zh: '社区' },
  aliases: saidAs('communities | residential communities', '社区 | 城乡社区 | 社区总数'),
  definition: { en: 'Communities of the region that exist on the day.', zh: '当日存续的本地区社区数。' },
  unit: 'communities',
  level: 'district',
  where: ({ kind }) => [kind.is('community')],
})

export const urbanCommunities = defineIndicator({
  ...common,
  id: 'place.urban-communities',
  label: { en: 'Communities of the urban area', zh: '城区社区' },
  aliases: saidAs(
    'urban communities | communities in the urban area | communities in the city',
    '城市社区 | 市区社区 | 城区社区数',
  ),
  definition: {
    en: 'Communities in the urban area of the region that exist on the day: the whole that facility coverage is of.',
    zh: '当日存续的城区社区数，作为设施覆盖率的总体。',
  },
  unit: 'communities',
  level: 'district',
  where: ({ kind, urban }) => [kind.is('community'), urban.is(true)],
})
