import type { PlainIndicator } from '../../engines/indicators/indicator.ts'
import { lastYears, type Picture, yearAxes, yearEnd } from '../../engines/pictures/picture.ts'
import type { Words } from '../../kernel/words.ts'
import * as designations from '../designation/indicators.ts'
import { levels } from '../vocabularies.ts'

const counted = 6

const byLevel = (
  id: string,
  title: Words,
  indicators: Readonly<Partial<Record<(typeof levels.codes)[number], PlainIndicator>>>,
): Picture => ({
  id,
  kind: 'columns',
  title,
  note: {
    en: 'Each holder once, at its highest level, on the last day of the year. Applications and ended terms do not count.',
    zh: '每年末时点数，每个持有者只按最高级别计一次；申报中和已失效的不计。',
  },
  source: { en: 'Register of designations', zh: '资质认定台账' },
  layout: scope => {
    const given = levels.codes.filter(level => indicators[level])
    return {
      series: given.map(level => ({ id: level, label: levels.options[level].label })),
      categories: yearAxes(scope, counted),
      marks: given.flatMap(level =>
        lastYears(scope, counted).map(year => ({
          series: level,
          category: String(year),
          indicator: indicators[level]!,
          period: { kind: 'as-at', asAt: yearEnd(scope, year) } as const,
          counting: 'highest' as const,
        })),
      ),
    }
  },
})

/** Titles by level over the years, one picture a kind of title. */
export const titlePictures: readonly Picture[] = [
  byLevel(
    'high-tech',
    { en: 'High-tech enterprises by level', zh: '高新技术企业（按级别）' },
    {
      national: designations.highTechNational,
      provincial: designations.highTechProvincial,
      municipal: designations.highTechMunicipal,
    },
  ),
  byLevel(
    'rd-centres',
    { en: 'High-tech R&D centres by level', zh: '高新技术研发中心（按级别）' },
    { provincial: designations.rdCentreProvincial, municipal: designations.rdCentreMunicipal },
  ),
  byLevel(
    'patent-demonstration',
    { en: 'Patent demonstration enterprises by level', zh: '专利示范企业（按级别）' },
    {
      national: designations.patentDemonstrationNational,
      provincial: designations.patentDemonstrationProvincial,
      municipal: designations.patentDemonstrationMunicipal,
    },
  ),
]
