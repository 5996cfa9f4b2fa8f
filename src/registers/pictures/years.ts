import type { PlainIndicator } from '../../engines/indicators/indicator.ts'
import type { PeriodRequest } from '../../engines/indicators/period.ts'
import { lastYears, type Picture, type PictureScope, yearAxes, yearEnd } from '../../engines/pictures/picture.ts'
import type { Words } from '../../kernel/words.ts'
import { fiscalFunds, innovationAllotment } from '../budget-line/indicators.ts'
import { turnover } from '../cooperation-project/indicators.ts'
import { highTechAll, rdCentreAll } from '../designation/indicators.ts'
import { events } from '../outreach-event/indicators.ts'
import { projectsWon } from '../project/indicators.ts'
import { active } from '../volunteer/indicators.ts'

const counted = 5

/** Stocks on the last day of a year, everything else in the year, always up to the scope's day. */
const periodOf = (indicator: PlainIndicator, scope: PictureScope, year: number): PeriodRequest =>
  'holding' in indicator.at ? { kind: 'as-at', asAt: yearEnd(scope, year) } : { kind: 'year', year, asAt: scope.asAt }

const shown: readonly (readonly [Words, PlainIndicator])[] = [
  [{ en: 'High-tech enterprises', zh: '高新技术企业' }, highTechAll],
  [{ en: 'R&D centres', zh: '高新技术研发中心' }, rdCentreAll],
  [{ en: 'Fiscal S&T funds', zh: '财政科技经费' }, fiscalFunds],
  [{ en: 'Innovation fund', zh: '科技创新基金' }, innovationAllotment],
  [{ en: 'Turnover of the fairs', zh: '交易会技术成交额' }, turnover],
  [{ en: 'Projects won', zh: '立项项目' }, projectsWon],
  [{ en: 'Outreach events', zh: '科普活动' }, events],
  [{ en: 'Volunteers', zh: '科普志愿者' }, active],
]

/** The figures a summary leads with, year beside year, each on its own scale. */
export const yearsPicture: Picture = {
  id: 'years',
  kind: 'multiples',
  title: { en: 'The year’s figures', zh: '主要指标（逐年）' },
  note: {
    en: 'Each on a scale of its own from zero. Stocks are of the last day of the year, the rest of the whole year; the running year goes to the day.',
    zh: '各指标按各自刻度，自零起。时点数为年末数，其余为全年数；本年截至取数日。',
  },
  source: { en: 'Registers of the office', zh: '本单位各台账' },
  layout: scope => ({
    series: shown.map(([label, { id }]) => ({ id, label })),
    categories: yearAxes(scope, counted),
    marks: shown.flatMap(([, indicator]) =>
      lastYears(scope, counted).map(year => ({
        series: indicator.id,
        category: String(year),
        indicator,
        period: periodOf(indicator, scope, year),
        ...(indicator.levelled ? { counting: 'highest' as const } : {}),
      })),
    ),
  }),
}
