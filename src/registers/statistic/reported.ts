import { composeIndicator, defineIndicator, type PlainIndicator } from '../../engines/indicators/indicator.ts'
import type { Words } from '../../kernel/words.ts'
import { ofOwnRegion } from '../place/own.ts'
import { statistic } from './register.ts'

/** Whose figures the region's yearly bulletin prints. */
export const bulletin = {
  text: { en: 'Statistical bulletin of the region', zh: '本地区国民经济和社会发展统计公报' },
  from: '1990-01-01',
}

type Series = Parameters<typeof statistic.columns.series.is>[0] & string

interface Reported {
  readonly id: string
  readonly series: Series
  readonly label: Words
  readonly aliases: readonly Words[]
  readonly definition: Words
  readonly source: typeof bulletin
  readonly unit: string
  readonly span: 'year' | 'day'
  readonly basis?: Words
  readonly until?: string
}

/** The value another body last reported for the own region, with the qualifier it was reported with. */
export const reported = ({
  id,
  series,
  label,
  aliases,
  definition,
  source,
  unit,
  span,
  basis,
  until,
}: Reported): PlainIndicator =>
  defineIndicator({
    id: `statistic.${id}`,
    label,
    aliases,
    definition,
    source: { ...source, ...(until && { until }) },
    unit,
    level: 'district',
    ...(basis && { basis }),
    of: statistic,
    where: c => [c.series.is(series), c.span.is(span), ofOwnRegion(c.area)],
    at: { on: 'periodEnd' },
    measure: { latest: 'value', by: ['periodEnd', 'publishedOn'], qualifier: 'qualifier' },
    period: span === 'year' ? 'year' : 'as-at',
  })

/** Values and changes that prices have moved too. */
export const nominal: Words = { en: 'current prices', zh: '现价（名义）' }

/** Change of a reported value against the year before, at current prices. */
export const growth = (of: PlainIndicator, id: string, label: Words, aliases: readonly Words[]) =>
  composeIndicator({
    form: 'growth',
    id: `statistic.${id}`,
    label,
    aliases,
    definition: {
      en: 'The change of the reported value against the year before, computed from both years’ values.',
      zh: '由两年公布数计算的比上年增长率。',
    },
    source: of.source,
    unit: 'percent',
    level: 'district',
    period: 'year',
    basis: nominal,
    style: { decimals: 1 },
    of,
  })
