import type { PictureData } from './api.ts'

/** How high a picture is drawn at a width, so that its rows have room. */
export function heightOf(picture: PictureData, width: number, small: boolean): number {
  const rows = picture.categories.length
  switch (picture.kind) {
    case 'bars': {
      const beside = new Set(picture.marks.map(mark => ('unit' in mark ? mark.unit : ''))).size > 1 ? 1 : picture.series.length
      return 40 + rows * (small ? 24 : 30) * (beside > 1 ? 1.4 : 1)
    }
    case 'grid':
      return 50 + rows * (small ? 24 : 30)
    case 'flow':
      return small ? 340 : width < 640 ? 460 : 540
    case 'days':
      return width < 560 ? 54 * 15 + 40 : Math.min(30, (width - 46) / 54) * 7 + 40
    case 'multiples':
      return Math.ceil(picture.series.length / (width < 520 ? 2 : width < 900 ? 3 : 4)) * (small ? 170 : 200)
    case 'columns':
      return small ? 260 : 400
  }
}
