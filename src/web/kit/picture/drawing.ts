import type { EChartsCoreOption } from 'echarts/core'
import type { Language } from '../../../kernel/words.ts'
import { sayDay } from '../dates.ts'
import { isShown, type Mark, type PictureData } from './api.ts'
import type { Palette } from './palette.ts'

/** What a picture is drawn with. */
export interface Pen {
  readonly language: Language
  readonly palette: Palette
  /** A small picture on a page of several: fewer labels. */
  readonly small: boolean
  readonly width: number
  readonly height: number
  readonly still: boolean
}

/** Where a mark is in the chart: by this it is highlighted and found when clicked. */
export interface Spot {
  readonly mark: Mark
  readonly seriesIndex: number
  readonly dataIndex: number
  readonly dataType?: 'node' | 'edge'
}

/** A picture as the library draws it, and where its marks are. */
export interface Drawing {
  readonly option: EChartsCoreOption
  readonly spots: readonly Spot[]
}

export type Draw = (picture: PictureData, pen: Pen) => Drawing

/** What is told of a mark: its name, its figure, how many records stand behind it; or why there is none. */
export function told(mark: Mark, picture: PictureData, language: Language): string {
  const names = [...picture.series, ...picture.categories]
  const say = (id: string) => names.find(one => one.id === id)?.label[language]
  const where = [say(mark.series), say(mark.category)]
    .filter(Boolean)
    .join(mark.category && picture.kind === 'flow' ? ' → ' : ' · ')
  if (!isShown(mark)) return `${where}\n${mark.gap[language]}`
  const records = language === 'zh' ? `${mark.records}条记录` : `${mark.records} ${mark.records === 1 ? 'record' : 'records'}`
  return `${where}\n${mark.text[language]} · ${records}`
}

/** The options that all pictures share. Hints are drawn as text, so that no record's title is ever read as markup. */
export function shared(picture: PictureData, { palette, language, still }: Pen): EChartsCoreOption {
  return {
    animation: !still,
    animationDuration: 240,
    animationDurationUpdate: 200,
    backgroundColor: 'transparent',
    color: [...palette.colours],
    textStyle: { fontFamily: palette.font, color: palette.ink, fontSize: 12.5 },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      transitionDuration: 0,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily: palette.font, fontSize: 12.5, width: 300, overflow: 'break' },
      formatter: (given: unknown) => {
        const mark = markOf(given)
        return mark ? told(mark, picture, language) : ''
      },
    },
  }
}

/** The mark that a drawn item carries. */
export function markOf(given: unknown): Mark | null {
  const data = (given as { readonly data?: unknown } | null)?.data
  return typeof data === 'object' && data !== null && 'mark' in data ? (data as { readonly mark: Mark }).mark : null
}

/** The line under a picture that leaves the page. */
export const sourceLine = (picture: PictureData, language: Language): string =>
  language === 'zh'
    ? `来源：${picture.source.zh}　截至${sayDay(picture.asAt, 'zh')}`
    : `Source: ${picture.source.en}. As at ${sayDay(picture.asAt, 'en')}.`

/** A category axis without ornament. */
export const plainCategories = (labels: readonly string[], palette: Palette) => ({
  type: 'category' as const,
  data: labels,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: palette.line } },
  axisLabel: { color: palette.muted, interval: 0, fontSize: 12 },
})

/** An amount's axis: from zero, not drawn, because every mark says its number. */
export const silentValues = (max?: number) => ({
  type: 'value' as const,
  min: 0,
  ...(max === undefined ? {} : { max }),
  show: false,
})
