import { addDays } from '../../kernel/plain-date.ts'
import type { Sample, SampleRecord } from '../../kernel/sample.ts'
import { bodies, type Value } from './sample-value.ts'
import { values } from './sample-values.ts'

function record(value: Value, id: (area: string) => string): SampleRecord {
  const key = `${value.series}-${value.area}-${value.end}`
  const one: SampleRecord = {
    key,
    draft: {
      series: value.series,
      area: id(value.area),
      periodEnd: value.end,
      span: value.span,
      value: value.value,
      qualifier: value.qualifier ?? '=',
      unit: value.unit,
      growth: value.growth,
      growthBasis: value.basis,
      body: bodies[value.body],
      publishedOn: value.published,
      document: '统计公报（通报）',
    },
    source: `${bodies[value.body].zh}公布数据`,
    recordedOn: addDays(value.published, 6),
  }
  if (key !== 'gdp-own-2005-12-31') return one
  // The preliminary value came first, at a slightly lower growth.
  return {
    ...one,
    draft: { ...one.draft, value: '17120000000', growth: '14.4', publishedOn: '2006-01-25' },
    recordedOn: '2006-01-31',
    revisions: [
      {
        changes: { value: '17149000000', growth: '14.6', publishedOn: '2006-03-10' },
        recordedOn: '2006-03-16',
        reason: '初步核算数改为统计公报数',
      },
    ],
  }
}

/** Values that other bodies reported of the sample district, its peers, its city and its province. */
export const sample: Sample = world => values.map(value => record(value, area => world.id('place', area)))
