import { composeIndicator, defineIndicator } from '../../engines/indicators/indicator.ts'
import { all, named } from '../../kernel/condition/index.ts'
import { through } from '../../kernel/register.ts'
import { place } from '../place/register.ts'
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
  definition: { en: 'Facilities of all kinds in use on the day.', zh: '当日在用的各类科普设施数。' },
  source,
  unit: 'facilities',
  level,
  of: facility,
  at: { holding: 'inUse' },
  measure: { count: 'records' },
  period: 'as-at',
})
