import { isShown, type PictureData, type Shown } from './api.ts'
import { wide } from './draw-bars.ts'
import { type Draw, plainCategories, type Spot, shared } from './drawing.ts'
import { drawnAt, scaleOf } from './numbers.ts'

/** A flow between nodes, step by step from left to right; nodes and bands are figures. */
export const drawFlow: Draw = (picture, pen) => {
  const { palette, language, small, width } = pen
  const shown = picture.marks.filter(isShown)
  const scale = scaleOf(shown, language)
  const bands = shown.filter(mark => mark.category !== '')
  const own = new Map(shown.filter(mark => mark.category === '').map(mark => [mark.series, mark]))
  const used = picture.series.filter(({ id }) => bands.some(mark => mark.series === id || mark.category === id))
  const narrow = width < 640
  const spots: Spot[] = [
    ...used.flatMap(({ id }, dataIndex) => {
      const mark = own.get(id)
      return mark ? [{ mark, seriesIndex: 0, dataIndex, dataType: 'node' as const }] : []
    }),
    ...bands.map((mark, dataIndex) => ({ mark, seriesIndex: 0, dataIndex, dataType: 'edge' as const })),
  ]
  const last = Math.max(...used.map(one => one.depth ?? 0))
  return {
    spots,
    option: {
      ...shared(picture, pen),
      animation: false,
      title: {
        text: scale.unit,
        left: 0,
        top: 0,
        padding: 0,
        textStyle: { fontSize: 12, fontWeight: 'normal', color: palette.muted },
      },
      series: [
        {
          type: 'sankey',
          left: 2,
          right: narrow ? 70 : language === 'zh' ? 110 : 120,
          top: 24,
          bottom: 8,
          nodeWidth: small || narrow ? 8 : 12,
          nodeGap: small || narrow ? 7 : 12,
          layoutIterations: 48,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
          label: { color: palette.ink, fontSize: small || narrow ? 11 : 12.5, fontFamily: palette.font },
          data: used.map(one => {
            const mark = own.get(one.id)
            const name = one.label[language]
            return {
              name: one.id,
              depth: one.depth ?? 0,
              itemStyle: { color: palette.colours[[0, 1, 2, 3][one.depth ?? 0] ?? 0], borderWidth: 0 },
              label: {
                width: (width - 140) / Math.max(1, last) - 14,
                overflow: 'truncate',
                formatter: mark ? `${name} {number|${scale.say(mark)}}` : name,
                rich: { number: { fontWeight: 600, fontSize: small || narrow ? 11 : 12.5, color: palette.ink } },
              },
              ...(mark ? { mark } : {}),
            }
          }),
          links: bands.map(mark => ({ source: mark.series, target: mark.category, value: drawnAt(mark), mark })),
        },
      ],
    },
  }
}

/** A grid of rows and columns; darker is more, and every cell says its number. */
export const drawGrid: Draw = (picture, pen) => {
  const { palette, language, small, width } = pen
  const shown = picture.marks.filter(isShown)
  const most = Math.max(1, ...shown.map(drawnAt))
  const side = Math.min(width * 0.42, Math.max(...picture.categories.map(one => wide(one.label[language])), 40) + 20)
  const [columns, rows] = [picture.series.map(one => one.id), picture.categories.map(one => one.id)]
  const room = (width - side) / columns.length
  const narrow = room < 84
  // On a phone English heads do not fit their columns lying.
  const leaning = room < 60 && language === 'en'
  return {
    spots: shown.map((mark, dataIndex) => ({ mark, seriesIndex: 0, dataIndex })),
    option: {
      ...shared(picture, pen),
      grid: { left: side, right: 4, top: leaning ? 84 : narrow && language === 'en' ? 44 : 30, bottom: 4 },
      xAxis: {
        ...plainCategories(
          picture.series.map(one => one.label[language]),
          palette,
        ),
        position: 'top',
        axisLine: { show: false },
        splitLine: { show: true, interval: 0, lineStyle: { color: palette.line } },
        axisLabel: {
          color: palette.ink,
          interval: 0,
          fontSize: narrow ? 10.5 : 12,
          ...(leaning ? { rotate: 55 } : { width: room - 6, overflow: 'break' as const }),
        },
      },
      yAxis: {
        ...plainCategories(
          picture.categories.map(one => one.label[language]),
          palette,
        ),
        inverse: true,
        axisLine: { show: false },
        splitLine: { show: true, interval: 0, lineStyle: { color: palette.line } },
        axisLabel: { color: palette.ink, interval: 0, fontSize: small ? 11.5 : 12.5, width: side - 12, overflow: 'truncate' },
      },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [palette.soft, palette.colours[0]!] } },
      series: [
        {
          type: 'heatmap',
          cursor: 'pointer',
          itemStyle: { borderColor: palette.surface, borderWidth: 3, borderRadius: 5 },
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
          data: shown.map(mark => ({
            value: [columns.indexOf(mark.series), rows.indexOf(mark.category), drawnAt(mark)],
            mark,
            label: {
              show: true,
              formatter: mark.value,
              color: drawnAt(mark) / most > 0.6 ? palette.on[0] : palette.ink,
              fontSize: 12.5,
            },
          })),
        },
      ],
    },
  }
}

/** The days of the year to come, darker where more ends. */
export const drawDays: Draw = (picture, pen) => {
  const { palette, language, width, height } = pen
  const shown = picture.marks.filter(isShown)
  const most = Math.max(2, ...shown.map(drawnAt))
  const { from, until } = picture.range ?? daysOf(picture, shown)
  const standing = width < 560
  const cell = standing ? Math.min(26, (width - 60) / 7) : Math.min(30, (width - 46) / 54, (height - 30) / 7)
  return {
    spots: shown.map((mark, dataIndex) => ({ mark, seriesIndex: 0, dataIndex })),
    option: {
      ...shared(picture, pen),
      calendar: {
        range: [from, until],
        orient: standing ? 'vertical' : 'horizontal',
        left: standing ? 44 : 34,
        top: standing ? 30 : 26,
        cellSize: standing ? [cell, Math.min(cell, (height - 40) / 54)] : [cell, cell],
        splitLine: { lineStyle: { color: palette.muted, width: 1 } },
        itemStyle: { color: palette.surface, borderColor: palette.line, borderWidth: 1 },
        yearLabel: { show: false },
        monthLabel: { nameMap: language === 'zh' ? 'ZH' : 'EN', color: palette.muted, fontSize: 11.5 },
        dayLabel: { firstDay: 1, nameMap: language === 'zh' ? 'ZH' : 'EN', color: palette.muted, fontSize: 11 },
      },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [palette.soft, palette.colours[0]!] } },
      series: [
        {
          type: 'heatmap',
          coordinateSystem: 'calendar',
          cursor: 'pointer',
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
          data: shown.map(mark => ({
            value: [mark.category, drawnAt(mark)],
            mark,
            label: {
              show: cell >= 14,
              formatter: mark.value,
              fontSize: 11,
              color: drawnAt(mark) / most > 0.6 ? palette.on[0] : palette.ink,
            },
          })),
        },
      ],
    },
  }
}

function daysOf({ asAt }: PictureData, shown: readonly Shown[]) {
  return { from: asAt, until: shown.at(-1)?.category ?? asAt }
}
