import type { Language } from '../../../kernel/words.ts'
import type { PictureData } from './api.ts'
import { draws } from './draw.ts'
import { sourceLine } from './drawing.ts'
import { init } from './engine.ts'
import { heightOf } from './height.ts'
import { paletteOf } from './palette.ts'

const width = 1000
const [above, below, beside] = [58, 40, 28]

/** The picture as a sheet of its own: title, the picture, source and day. Light, as paper is. */
function sheet(picture: PictureData, language: Language, renderer: 'svg' | 'canvas') {
  const palette = paletteOf(false)
  const inner = heightOf(picture, width - 2 * beside, false)
  const height = inner + above + below
  const size = { width: width - 2 * beside, height: inner }
  const pen = { language, palette, small: false, still: true, ...size }
  // The picture is drawn on a chart of its own size and set into the sheet, so that it is the one on the page.
  const place = document.createElement('div')
  Object.assign(place.style, { position: 'fixed', left: '-9999px', width: `${size.width}px`, height: `${size.height}px` })
  document.body.append(place)
  const chart = init(place, null, { renderer, devicePixelRatio: 2, ...size })
  chart.setOption({ ...draws[picture.kind](picture, pen).option, animation: false })
  const gone = () => {
    chart.dispose()
    place.remove()
  }
  return { chart, gone, height, palette, line: sourceLine(picture, language), title: picture.title[language] }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The picture as SVG text. */
export function asSvg(picture: PictureData, language: Language): string {
  const { chart, gone, height, palette, line, title } = sheet(picture, language, 'svg')
  const drawn = decodeURIComponent(chart.getDataURL({ type: 'svg' }).replace(/^data:[^,]*,/, ''))
  gone()
  const font = escaped(palette.font)
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${palette.surface}"/><text x="${beside}" y="36" font-size="20" font-weight="bold" fill="${palette.ink}">${escaped(title)}</text><svg x="${beside}" y="${above}">${drawn}</svg><text x="${beside}" y="${height - 16}" font-size="12.5" fill="${palette.muted}">${escaped(line)}</text></svg>`
}

/** The picture as PNG, twice as fine as the screen. */
export async function asPng(picture: PictureData, language: Language): Promise<Blob> {
  const { chart, gone, height, palette, line, title } = sheet(picture, language, 'canvas')
  const drawn = chart.getRenderedCanvas({ pixelRatio: 2 })
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: width * 2, height: height * 2 })
  const brush = canvas.getContext('2d')!
  brush.fillStyle = palette.surface
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.drawImage(drawn, beside * 2, above * 2)
  gone()
  brush.scale(2, 2)
  brush.fillStyle = palette.ink
  brush.font = `bold 20px ${palette.font}`
  brush.fillText(title, beside, 36)
  brush.fillStyle = palette.muted
  brush.font = `12.5px ${palette.font}`
  brush.fillText(line, beside, height - 16)
  return new Promise((give, fail) =>
    canvas.toBlob(blob => (blob ? give(blob) : fail(new Error('The browser could not write the PNG.'))), 'image/png'),
  )
}
