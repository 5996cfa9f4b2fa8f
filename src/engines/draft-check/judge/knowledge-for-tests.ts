import { loadIndicators } from '../../../registers/load.ts'
import type { CountingMode } from '../../figures/figure.ts'
import { displayFigure, stateFigure } from '../../figures/style.ts'
import { type PeriodRequest, periodWords } from '../../indicators/period.ts'
import type { FigureReading, Knowledge, KnownFigure, KnownRequest } from '../knowledge.ts'
import { modesOf, requestKey } from '../meaning/book.ts'

const asAt = '2006-10-31'
const onDay = (day: string): PeriodRequest => ({ kind: 'as-at', asAt: day })
const inYear = (year: number): PeriodRequest => ({ kind: 'year', year, asAt })

type Row = readonly [indicator: string, period: PeriodRequest, exact: string, counting?: CountingMode]

/** What an invented office's records give at 31 October 2006; nothing else is known of it. */
const rows: readonly Row[] = [
  ['statistic.gdp', inYear(2005), '17149000000'],
  ['statistic.gdp', inYear(2004), '14820000000'],
  ['statistic.gdp-growth', inYear(2005), '14.6'],
  ['statistic.total-fiscal-revenue', inYear(2005), '1816000000'],
  ['statistic.total-fiscal-revenue', inYear(2004), '1540300000'],
  ['statistic.total-fiscal-revenue-growth', inYear(2005), '17.9'],
  ['designation.high-tech.national', onDay(asAt), '7', 'holding'],
  ['designation.high-tech.national', onDay(asAt), '7', 'highest'],
  ['designation.high-tech.provincial', onDay(asAt), '16', 'holding'],
  ['designation.high-tech.provincial', onDay(asAt), '9', 'highest'],
  ['designation.high-tech.provincial', onDay('2005-12-31'), '14', 'holding'],
  ['designation.high-tech.municipal', onDay(asAt), '32', 'holding'],
  ['designation.high-tech.municipal', onDay(asAt), '18', 'highest'],
  ['designation.high-tech.national-rank', onDay(asAt), '1'],
  ['volunteer.active', onDay(asAt), '600'],
  ['volunteer.active', onDay('2006-03-31'), '540'],
  ['volunteer.active', onDay('2005-12-31'), '485'],
  ['cooperation-project.signed', { kind: 'since', from: null, asAt }, '1466'],
  ['cooperation-project.turnover', { kind: 'since', from: null, asAt }, '1030000000'],
  ['budget-line.fiscal-st-funds', inYear(2006), '25000000'],
  ['budget-line.fiscal-st-funds', inYear(2005), '21320000'],
  ['project.won', inYear(2006), '12'],
  ['project.won', inYear(2005), '15'],
]

/** A small office for tests of the checker: the real indicators over a fixed table of values. */
export async function tableKnowledge(readings: readonly FigureReading[] = []): Promise<Knowledge> {
  const indicators = await loadIndicators()
  const table = new Map(
    rows.map(([indicator, period, exact, counting]) => [requestKey({ indicator, period, counting: counting ?? null }), exact]),
  )
  const figureOf = (request: KnownRequest): KnownFigure | null => {
    const indicator = indicators.get(request.indicator)!
    const counting = request.counting ?? modesOf(indicator)[0] ?? null
    const exact = table.get(requestKey({ ...request, counting }))
    if (exact === undefined) return null
    const style = indicator.style ?? {}
    const stated = { ...stateFigure(exact, indicator.unit, style), unit: indicator.unit, style }
    return {
      ...request,
      counting,
      exact,
      value: stated.value,
      qualifier: stated.qualifier,
      unit: indicator.unit,
      text: { en: displayFigure(stated, 'en'), zh: displayFigure(stated, 'zh') },
      periodWords: periodWords(request.period),
      of: null,
      recordCount: 1,
    }
  }
  const summary = [
    { key: 'F006', indicator: 'statistic.gdp', period: inYear(2005), counting: null },
    { key: 'F017', indicator: 'designation.high-tech.national', period: onDay(asAt), counting: 'holding' },
    { key: 'F070', indicator: 'volunteer.active', period: onDay(asAt), counting: null },
  ] as const
  return {
    region: { code: '999901', name: { en: 'Test District', zh: '试验区' } },
    year: 2006,
    asAt,
    indicators,
    readings,
    editions: [
      {
        id: 'edition',
        title: { en: 'Summary of July', zh: '7月总结' },
        asAt: '2006-07-31',
        figures: [
          {
            ...figureOf({
              indicator: 'cooperation-project.signed',
              period: { kind: 'since', from: null, asAt },
              counting: null,
            })!,
            period: { kind: 'since', from: null, asAt: '2006-07-31' },
            exact: '1433',
            value: '1433',
            periodWords: periodWords({ kind: 'since', from: null, asAt: '2006-07-31' }),
          },
        ],
      },
    ],
    summary,
    figures: async requests => requests.map(figureOf),
  }
}
