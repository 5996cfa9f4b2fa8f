import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { all, named } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { place } from '../place/register.ts'
import { saidAs } from '../said-as.ts'
import { facility } from './register.ts'

const source = {
  text: { en: 'The district’s standard for science galleries; division table', zh: '区标准科普画廊建设要求；行政区划表' },
  from: '2003-01-01',
}

const level = 'district'

/** The whole that the coverage is of. */
export const urbanCommunities = defineIndicator({
  id: 'facility.urban-communities',
  label: { en: 'Urban communities', zh: '城区社区' },
  aliases: saidAs(
    'communities of the urban area | urban neighbourhood communities | communities in the urban area',
    '城市社区 | 市区社区 | 城区社区总数',
  ),
  definition: { en: 'Communities of the urban area that exist on the day.', zh: '当日存续的城区社区数。' },
  source,
  unit: 'communities',
  level,
  of: place,
  where: ({ kind, urban }) => [kind.is('community'), urban.is(true)],
  at: { holding: 'term' },
  measure: { count: 'records' },
  period: 'as-at',
})

export const communitiesWithGallery = defineIndicator({
  id: 'facility.communities-with-gallery',
  label: { en: 'Urban communities with a standard science gallery', zh: '建有标准科普画廊的城区社区' },
  aliases: saidAs(
    'communities with standard technology galleries | communities with a gallery | gallery in communities | communities with science galleries | standard technology galleries | standard science galleries | popular-science galleries',
    '建有科普画廊的社区 | 社区画廊 | 科普画廊覆盖社区 | 标准科普画廊 | 科普画廊 | 科普宣传栏 | 科普宣传画廊 | 标准化科普画廊',
  ),
  definition: {
    en: 'Different urban communities with a gallery that meets the standard and is in use on the day; a second gallery adds nothing.',
    zh: '当日有达标且在用科普画廊的城区社区数，同一社区有多处的只计一次。',
  },
  source,
  unit: 'communities',
  level,
  of: facility,
  where: ({ kind, standard, place: at }) => [
    kind.is('gallery'),
    standard.is(true),
    named(
      { en: 'it stands in an urban community', zh: '位于城区社区' },
      through(at, place, one => all(one.kind.is('community'), one.urban.is(true))),
    ),
  ],
  at: { holding: 'inUse' },
  measure: { countDistinct: 'place' },
  period: 'as-at',
})

export const galleryCoverage = composeIndicator({
  form: 'coverage',
  part: communitiesWithGallery,
  whole: urbanCommunities,
  id: 'facility.gallery-coverage',
  label: { en: 'Coverage of urban communities with standard science galleries', zh: '城区社区标准科普画廊覆盖' },
  aliases: saidAs(
    'all communities have built standard technology galleries | standard technology galleries in all communities | standard science galleries in urban communities | gallery coverage',
    '社区全部建成标准科普画廊 | 社区建成标准科普画廊 | 社区科普画廊覆盖率 | 科普画廊全覆盖 | 标准科普画廊',
  ),
  definition: {
    en: 'Urban communities with a standard gallery in use, of all urban communities.',
    zh: '建有在用标准科普画廊的城区社区数与城区社区总数。',
  },
  source,
  unit: 'communities',
  level,
  period: 'as-at',
})

export const inUse = defineIndicator({
  id: 'facility.in-use',
  label: { en: 'Facilities in use', zh: '在用科普设施' },
  aliases: saidAs(
    'science-popularisation facilities | popular-science facilities | popular-science venues',
    '科普设施 | 科普场所 | 科普阵地 | 科普基础设施',
  ),
  definition: { en: 'Facilities of all kinds in use on the day.', zh: '当日在用的各类科普设施数。' },
  source,
  unit: 'facilities',
  level,
  of: facility,
  at: { holding: 'inUse' },
  measure: { count: 'records' },
  period: 'as-at',
})
