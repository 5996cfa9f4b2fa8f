import { isShown, type Mark, type PictureData } from './api.ts'
import { type Draw, type Drawing, type Pen, plainCategories, type Spot, shared, silentValues } from './drawing.ts'
import { drawnAt, scaleOf } from './numbers.ts'

const byPlace = (picture: PictureData) => new Map(picture.marks.map(mark => [`${mark.series} ${mark.category}`, mark]))

/** Columns over the years: stacked where there are several series, growth in a strip of its own above. */
export const drawColumns: Draw = (picture, pen) => {
  const { palette, language, small } = pen
  const marks = byPlace(picture)
  const amounts = picture.series.filter(one => one.role !== 'growth')
  const growth = picture.series.find(one => one.role === 'growth')
  const scale = scaleOf(
    picture.marks.filter(mark => mark.series !== growth?.id),
    language,
  )
  const spots: Spot[] = []
  const labels = picture.categories.map(one => inTwoLines(one.label[language]))
  const running = labels.some(label => label.includes('\n'))
  // One more place on the right, where the series say what they are.
  const named = amounts.length > 1
  const places = named ? [...labels, ''] : labels
  const tops = picture.categories.map(({ id }) =>
    amounts.reduce((sum, one) => {
      const mark = marks.get(`${one.id} ${id}`)
      return sum + (mark && isShown(mark) ? drawnAt(mark) : 0)
    }, 0),
  )
  const top = Math.max(...tops, 1)
  const bars = amounts.map((one, index) => ({
    type: 'bar',
    stack: 'all',
    barMaxWidth: 64,
    barCategoryGap: '36%',
    xAxisIndex: 0,
    yAxisIndex: 0,
    itemStyle: { color: palette.colours[index], borderColor: palette.surface, borderWidth: named ? 1 : 0 },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
    cursor: 'pointer',
    data: picture.categories.map((category, dataIndex) => {
      const mark = marks.get(`${one.id} ${category.id}`)
      if (!mark || !isShown(mark)) return { value: null }
      spots.push({ mark, seriesIndex: index, dataIndex })
      const inside = named && drawnAt(mark) >= top / 14
      return {
        value: drawnAt(mark),
        mark,
        label: {
          show: inside || !named,
          position: named ? 'inside' : 'top',
          color: named ? palette.on[index] : palette.ink,
          formatter: scale.say(mark),
          fontSize: small ? 11 : 13,
        },
      }
    }),
  }))
  const strip = growth ? growthStrip(picture, pen, marks, bars.length, spots) : null
  const gaps = gapsOf(
    picture,
    amounts.map(one => one.id),
    tops,
  )
  return {
    spots,
    option: {
      ...shared(picture, pen),
      grid: [
        {
          left: 8,
          right: named ? (language === 'en' ? 26 : 8) : 8,
          top: strip ? (small ? 84 : 110) : 30,
          bottom: running ? 44 : 30,
        },
        ...(strip ? [{ left: 8, right: 8, top: small ? 44 : 52, height: small ? 16 : 26 }] : []),
      ],
      title: { text: scale.unit, left: 0, top: 0, textStyle: { fontSize: 12, fontWeight: 'normal', color: palette.muted } },
      xAxis: [
        plainCategories(places, palette),
        ...(strip ? [{ ...plainCategories(places, palette), gridIndex: 1, show: false }] : []),
      ],
      yAxis: [silentValues(top * 1.02), ...(strip ? [{ ...strip.axis, gridIndex: 1 }] : [])],
      series: [
        ...bars,
        ...(strip ? [strip.series] : []),
        ...(named ? [names(picture, amounts, marks, top, pen)] : []),
        ...(gaps.length
          ? [
              {
                type: 'scatter',
                symbolSize: 1,
                itemStyle: { color: 'transparent' },
                data: gaps,
                label: { show: true, position: 'top', formatter: '–', color: palette.muted, fontSize: 14 },
              },
            ]
          : []),
      ],
    },
  }
}

/** The running year says on a line of its own how far it goes. */
const inTwoLines = (label: string): string => label.replace(/^(\d{4})(?:年| )(.+)$/, '$1\n$2')

/** A dash where no figure can be given in a year: the hint says why. */
const gapsOf = (picture: PictureData, series: readonly string[], tops: readonly number[]) =>
  picture.categories.flatMap(({ id }, index) => {
    const gap = picture.marks.find(mark => !isShown(mark) && mark.category === id && series.includes(mark.series))
    return gap && tops[index] === 0 ? [{ value: [index, 0], mark: gap }] : []
  })

function growthStrip(picture: PictureData, pen: Pen, marks: ReadonlyMap<string, Mark>, seriesIndex: number, spots: Spot[]) {
  const growth = picture.series.find(one => one.role === 'growth')!
  const all = picture.marks.filter(mark => mark.series === growth.id)
  const scale = scaleOf(all, pen.language)
  const values = all.filter(isShown).map(drawnAt)
  return {
    axis: { type: 'value' as const, show: false, min: Math.min(0, ...values), max: Math.max(1, ...values) },
    series: {
      type: 'line',
      xAxisIndex: 1,
      yAxisIndex: 1,
      symbol: 'circle',
      symbolSize: 7,
      cursor: 'pointer',
      lineStyle: { color: pen.palette.colours[1], width: 1.5 },
      itemStyle: { color: pen.palette.colours[1] },
      data: picture.categories.map((category, dataIndex) => {
        const mark = marks.get(`${growth.id} ${category.id}`)
        if (!mark || !isShown(mark)) return { value: null }
        spots.push({ mark, seriesIndex, dataIndex })
        return {
          value: drawnAt(mark),
          mark,
          label: {
            show: true,
            position: 'top',
            color: pen.palette.ink,
            fontSize: pen.small ? 10.5 : 12,
            formatter: scale.say(mark),
          },
        }
      }),
    },
  }
}

/** The series' names beside the last column, each at its height and none on another. */
function names(picture: PictureData, series: PictureData['series'], marks: ReadonlyMap<string, Mark>, top: number, pen: Pen) {
  const last = picture.categories.at(-1)!
  let [below, free] = [0, 0]
  const data = series.map((one, index) => {
    const mark = marks.get(`${one.id} ${last.id}`)
    const size = mark && isShown(mark) ? drawnAt(mark) : 0
    const at = Math.max(below + size / 2, free)
    below += size
    free = at + top / 11
    return {
      value: [picture.categories.length, at],
      label: {
        show: true,
        position: [-26, -8],
        formatter: `{box|■} ${one.label[pen.language]}`,
        rich: { box: { color: pen.palette.colours[index], fontSize: 13 } },
        color: pen.palette.ink,
        fontSize: pen.small ? 11.5 : 13,
      },
    }
  })
  return { type: 'scatter', symbolSize: 1, silent: true, itemStyle: { color: 'transparent' }, data }
}

/** Small columns, each figure on a scale of its own from zero; the newest year stands out. */
export const drawMultiples: Draw = (picture, pen): Drawing => {
  const { palette, language, width, height } = pen
  const marks = byPlace(picture)
  const across = width < 520 ? 2 : width < 900 ? 3 : 4
  const down = Math.ceil(picture.series.length / across)
  const [cell, tall] = [width / across, height / down]
  const spots: Spot[] = []
  const labels = picture.categories.map(one => one.id)
  const box = (index: number) => ({ left: (index % across) * cell, top: Math.floor(index / across) * tall })
  return {
    spots,
    option: {
      ...shared(picture, pen),
      title: picture.series.map((one, index) => {
        const own = picture.marks.filter(mark => mark.series === one.id)
        return {
          ...box(index),
          text: one.label[language],
          subtext: scaleOf(own, language).unit,
          itemGap: 2,
          padding: [4, 8],
          textStyle: { fontSize: 13, fontWeight: 600, color: palette.ink, width: cell - 22, overflow: 'truncate' },
          subtextStyle: { fontSize: 11.5, color: palette.muted },
        }
      }),
      grid: picture.series.map((_, index) => ({
        left: box(index).left + 8,
        top: box(index).top + 62,
        width: cell - 24,
        height: tall - 94,
      })),
      xAxis: picture.series.map((_, index) => ({
        ...plainCategories(labels, palette),
        axisLabel: {
          color: palette.muted,
          fontSize: 11,
          interval: 0,
          formatter: (year: string) => (cell < 210 ? year.slice(2) : year),
        },
        gridIndex: index,
      })),
      yAxis: picture.series.map((_, index) => ({ ...silentValues(), gridIndex: index })),
      series: picture.series.map((one, index) => {
        const scale = scaleOf(
          picture.marks.filter(mark => mark.series === one.id),
          language,
        )
        return {
          type: 'bar',
          xAxisIndex: index,
          yAxisIndex: index,
          barCategoryGap: '30%',
          cursor: 'pointer',
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
          data: picture.categories.map((category, dataIndex) => {
            const mark = marks.get(`${one.id} ${category.id}`)
            const newest = dataIndex === picture.categories.length - 1
            if (!mark) return { value: null }
            spots.push({ mark, seriesIndex: index, dataIndex })
            return {
              value: isShown(mark) ? drawnAt(mark) : 0,
              mark,
              itemStyle: { color: newest ? palette.colours[0] : palette.colours[2] },
              label: {
                show: newest || cell >= 200,
                position: 'top',
                distance: 3,
                color: newest ? palette.ink : palette.muted,
                fontWeight: newest ? 600 : 400,
                fontSize: 11,
                formatter: isShown(mark) ? scale.say(mark) : '–',
              },
            }
          }),
        }
      }),
    },
  }
}
