import type { FigureContext } from '../context.ts'
import type { Layout } from './layout.ts'

type Area = FigureContext['area']

/** A word of place: whose figures follow. `own` is the document's own place. */
export interface AreaMention {
  readonly start: number
  readonly end: number
  readonly place: 'district' | 'city' | 'province' | 'nation' | 'below'
}

// Not as the measure of a rank or a share: 居全市第一, 占全省的12%, 高于全国平均.
const chinese =
  /(?<!占|列|居|于|比|较|名|名列|排|在|位列|超|超过|超出|面向|辐射|覆盖|向|来自|获|获得|被评为|评为|荣获|入选)(?:(全区|我区|本区|全县|我县|本县|区内|县内|城区)|(全市|我市|本市)|(全省|我省|本省)|(全国(?!性|人大|人民|政协|重点|先进|科技|文明|优秀|示范|首|劳|专利|知识)|我国)|(各镇|各乡镇|各街道|每个镇|各村|镇街道))/g
const english =
  /\b(?:in|of|across|throughout|within|for)\s+(?:the\s+)?(?:(whole\s+district|entire\s+district|district|county|region|whole\s+county|xx\s+(?:area|district))|(?:(?:whole|entire)\s+)?(city|municipality)|(?:(?:whole|entire)\s+)?(province)|(?:(?:whole|entire)\s+)?(country|nation))\b(?!['’]s|\s+(?:government|committee|bureau|office|level))|\b(?:the\s+)?(?:(district|county|region)|(city|municipality)|(province)|(country|nation))['’]s\b(?!\s+(?:first|only|top|leading|best))|\b(?:the|whole|entire)\s+(?:whole\s+|entire\s+)?(district|county)\b/gi

/** What stands in the city's order of places is the document's own: first in the city, the only one in the province. */
const ranks = /\b(?:first|second|third|fourth|fifth|top|leading|only|best|highest|rank(?:ed|ing|s)?|place[ds]?)\b[^.;,]{0,40}$/i

/** Every word of place that says whose figures are meant, in the text's order. */
export function findAreas(text: string): readonly AreaMention[] {
  const places = ['district', 'city', 'province', 'nation', 'below'] as const
  const found: AreaMention[] = []
  for (const match of text.matchAll(chinese)) {
    const place = places[match.slice(1).findIndex(group => group !== undefined)]
    if (place) found.push({ start: match.index, end: match.index + match[0].length, place })
  }
  for (const match of text.matchAll(english)) {
    if (ranks.test(text.slice(Math.max(0, match.index - 50), match.index))) continue
    const index = match.slice(1).findIndex(group => group !== undefined)
    const place = places[index === 8 ? 0 : index % 4]
    if (place) found.push({ start: match.index, end: match.index + match[0].length, place })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whose document it is: a city's own speaks of the city and of no district of its own. */
export function ownPlace(text: string, areas: readonly AreaMention[]): 'district' | 'city' | 'province' {
  const own = { district: 0, city: 0, province: 0 }
  for (const { place } of areas) if (place === 'district' || place === 'city' || place === 'province') own[place]++
  if (
    own.district > 0 ||
    /\bdistrict|\bcounty/i.test(text.slice(0, 4000)) ||
    /[区县](?:科技局|科学技术局)/.test(text.slice(0, 4000))
  )
    return 'district'
  if (own.city > 0) return 'city'
  return own.province > 0 ? 'province' : 'district'
}

/** A mention as a figure's area: null where it is the document's own. */
export function areaOf(mention: AreaMention, own: 'district' | 'city' | 'province'): Area {
  const { place } = mention
  if (place === own) return null
  if (place === 'district') return own === 'district' ? null : 'below'
  return place
}

/** Makes a lookup of the last mention before a place in the text, not before `from`. */
export function lastAreaBefore(layout: Layout, areas: readonly AreaMention[]) {
  return (from: number, until: number): AreaMention | null => {
    let low = 0
    let high = areas.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((areas[middle]?.end ?? 0) <= until) low = middle + 1
      else high = middle
    }
    const mention = areas[low - 1]
    return mention && mention.start >= from && layout.text.length >= mention.end ? mention : null
  }
}
