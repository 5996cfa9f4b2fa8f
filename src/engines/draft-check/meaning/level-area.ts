import type { Indicator } from '../../indicators/indicator.ts'
import type { FigureContext, LevelWord } from '../context.ts'

type Level = Exclude<LevelWord, 'district'> | 'all' | null

const levels = new WeakMap<Indicator, Level>()
const areas = new WeakMap<Indicator, FigureContext['area']>()

/** The level that an indicator's own name says: 国家级高新技术企业 is national; "of any level" is all. A rank or share: that of what it ranks. */
export function levelOf(indicator: Indicator): Level {
  const before = levels.get(indicator)
  if (before !== undefined) return before
  const level = levelIn(indicator)
  levels.set(indicator, level)
  return level
}

function levelIn(indicator: Indicator): Level {
  const { zh } = (indicator.form === 'rank' ? indicator.own : indicator.form === 'coverage' ? indicator.part : indicator).label
  if (zh.includes('各级')) return 'all'
  const plain = zh.replaceAll(/全省|全市|全区|省内|市内/g, '')
  if (/国家|全国(?!性)/.test(plain)) return 'national'
  if (/省/.test(plain)) return 'provincial'
  return /市级|^市|市(?=引进|推进|科技|经济|目标)/.test(plain) ? 'municipal' : null
}

/** Whose figure an indicator is: the city's or the province's total, or the office's own (null). */
export function areaOf(indicator: Indicator): FigureContext['area'] {
  const before = areas.get(indicator)
  if (before !== undefined) return before
  const { zh } = indicator.label
  const own = indicator.form === 'rank' || indicator.form === 'coverage'
  const area = own ? null : /全省/.test(zh) ? 'province' : /全市|其他县/.test(zh) ? 'city' : null
  areas.set(indicator, area)
  return area
}

const aboveAny = /[市区县]级(?:及其?)?以上|(?:municipal|city|district|county)[- ]level (?:and|or) (?:above|higher)/i
const aboveProvince = /省级(?:及其?)?以上|provincial[- ]level (?:and|or) (?:above|higher)/i
const several = /两级|三级|省、市|both levels/

/** Points for the level said and the level meant. `words` are the figure's own: some name several levels at once. */
export function levelPoints(said: LevelWord | null, indicator: Indicator, words: string): number {
  const level = levelOf(indicator)
  if (level !== null && aboveAny.test(words)) return level === 'all' ? 12 : -20
  if (level !== null && aboveProvince.test(words)) return -25
  if (said === null || said === 'district') {
    if (level === null) return 0
    if (said === null && several.test(words)) return level === 'all' ? -10 : -3
    return level === 'all' ? 2 : said === null ? -6 : -25
  }
  if (level === said) return 12
  return level === null ? -8 : level === 'all' ? -14 : -30
}

/** Points for the place said and the place meant: the whole city's figure is not the district's. */
export function areaPoints(said: FigureContext['area'], indicator: Indicator): number {
  const area = areaOf(indicator)
  if (indicator.form === 'rank' || indicator.form === 'coverage') return 0
  if (said === area) return area === null ? 0 : 8
  if (said === null) return -8
  return area === null ? -22 : -12
}
