import { isShown, type PictureData, type Shown } from './api.ts'
import { type Draw, plainCategories, type Spot, shared, silentValues } from './drawing.ts'
import { drawnAt, scaleOf } from './numbers.ts'

/** Bars by length: series of one unit beside each other, series of different units in panels of their own. */
export const drawBars: Draw = (picture, pen) => {
  const { palette, language, small, width } = pen
  const units = picture.series.map(one => unitOf(picture, one.id))
  const panels = new Set(units).size > 1
  const rows = panels ? ranked(picture) : picture.categories
  const side = Math.min(width * 0.42, Math.max(...rows.map(row => wide(row.label[language]))) + 16)
  const room = width - side
  const shown = picture.series.length
  const spots: Spot[] = []
  const grids = panels
    ? picture.series.map((_, index) => ({
        left: side + (room / shown) * index,
        width: room / shown - 66,
        top: 34,
        bottom: 4,
      }))
    : [{ left: side, right: 76, top: shown > 1 ? 34 : 6, bottom: 4 }]
  return {
    spots,
    option: {
      ...shared(picture, pen),
      grid: grids,
      title: panels
        ? picture.series.map((one, index) => ({
            text: one.label[language],
            left: grids[index]!.left,
            top: 4,
            padding: 0,
            textStyle: { fontSize: 12.5, fontWeight: 600, color: palette.ink },
          }))
        : shown > 1
          ? [
              {
                text: picture.series.map((one, index) => `{c${index}|■} ${one.label[language]}`).join('    '),
                left: 0,
                top: 4,
                padding: 0,
                textStyle: {
                  fontSize: 12.5,
                  fontWeight: 'normal',
                  color: palette.ink,
                  rich: Object.fromEntries(
                    picture.series.map((_, index) => [
                      `c${index}`,
                      { color: palette.colours[index === 0 ? 0 : 2], fontSize: 13 },
                    ]),
                  ),
                },
              },
            ]
          : [],
      xAxis: grids.map((_, index) => ({ ...silentValues(), gridIndex: index })),
      yAxis: grids.map((_, index) => ({
        ...plainCategories(
          rows.map(row => row.label[language]),
          palette,
        ),
        gridIndex: index,
        inverse: true,
        axisLine: { show: false },
        axisLabel:
          index === 0
            ? { color: palette.ink, interval: 0, fontSize: small ? 12 : 13, width: side - 14, overflow: 'truncate' }
            : { show: false },
      })),
      series: picture.series.map((one, index) => {
        const scale = scaleOf(
          picture.marks.filter(mark => mark.series === one.id),
          language,
        )
        return {
          type: 'bar',
          xAxisIndex: panels ? index : 0,
          yAxisIndex: panels ? index : 0,
          barMaxWidth: 26,
          barCategoryGap: '32%',
          barGap: '12%',
          cursor: 'pointer',
          itemStyle: { color: palette.colours[panels || index === 0 ? 0 : 2], borderRadius: [0, 2, 2, 0] },
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
          data: rows.map((row, dataIndex) => {
            const mark = picture.marks.find(each => each.series === one.id && each.category === row.id)
            if (!mark) return { value: null }
            spots.push({ mark, seriesIndex: index, dataIndex })
            return {
              value: isShown(mark) ? drawnAt(mark) : 0,
              mark,
              label: {
                show: true,
                position: 'right',
                color: isShown(mark) ? palette.ink : palette.muted,
                fontSize: small ? 11.5 : 12.5,
                formatter: isShown(mark) ? scale.say(mark) : '–',
              },
            }
          }),
        }
      }),
    },
  }
}

const unitOf = (picture: PictureData, series: string): string | undefined =>
  picture.marks.find((mark): mark is Shown => mark.series === series && isShown(mark))?.unit

/** The longest first, by the first series. */
function ranked(picture: PictureData): PictureData['categories'] {
  const first = picture.series[0]?.id
  const size = new Map(
    picture.marks.filter(isShown).flatMap(mark => (mark.series === first ? [[mark.category, drawnAt(mark)]] : [])),
  )
  return [...picture.categories].sort((a, b) => (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0))
}

/** About how wide a text is in pixels: Chinese characters are as wide as they are high. */
export const wide = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 13.2 : 7.5), 0)
