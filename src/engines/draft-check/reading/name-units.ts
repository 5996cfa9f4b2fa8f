import { countedBefore, notCounted } from './earlier-mentions.ts'
import type { Mention } from './mention.ts'
import { nameEnglish } from './name-units-en.ts'
import { nameChinese } from './name-units-zh.ts'
import { lastNoun, unitsOfMeasure } from './nouns-zh.ts'
import type { Sentences } from './sentences.ts'
import { chineseMeasures } from './unit-words.ts'

/** Gives every mention its unit by the nouns around it and by the mentions before and behind it in the same enumeration. */
export function nameUnits(text: string, mentions: readonly Mention[], sentences: Sentences): void {
  mentions.forEach((mention, index) => {
    if (mention.source === 'word' || mention.source === 'list') return
    if (mention.token.language === 'zh') nameChinese(text, mentions, index, sentences)
    else nameEnglish(text, mentions, index, sentences)
  })
  // "10 of 12 problems", "6 national, 12 provincial and 16 municipal enterprises": the noun stands with a later one.
  for (let index = mentions.length - 2; index >= 0; index -= 1) takeFromNext(text, mentions[index]!, mentions[index + 1]!)
  mentions.forEach((mention, index) => {
    if (mention.unit === null || mention.source === 'measure') takeFromBefore(text, mentions, index, sentences)
  })
}

/** Words of an audience: what follows counts people or clicks, not money. */
const reach = /惠及|受益|覆盖|阅读|点击|播放|观看|浏览|访问|关注|下载|粉丝/

const between = /^(?:[ ,]|[-\w&']+ ){0,6}(?:, |,? and | and |,? or )?(?:[a-z-]+ )?$/i
const partOf = /^,? (?:\w+ )?(?:of|out of|in|\/) (?:the |these |those |its |all |our )?(?:total (?:of )?)?$/i

function takeFromNext(text: string, mention: Mention, next: Mention): void {
  // 7家国家级、16家省级和32家市级高新技术企业.
  if (mention.source === 'measure' && mention.measure === next.measure && (next.source === 'noun' || next.source === 'list')) {
    if (/^[^，。；、\d]{1,8}[、和及与]$/.test(text.slice(mention.end, next.start)))
      Object.assign(mention, { unit: next.unit, source: 'list' })
    return
  }
  if (mention.unit !== null || next.unit === null || next.start - mention.end > 48 || mention.token.language === 'zh') return
  const gap = text.slice(mention.end, next.start)
  const whole = partOf.test(gap) && next.source !== 'word'
  const chain =
    between.test(gap) &&
    !/\b(?:at|in|of|for|were|was|are|is|the)\b/.test(gap) &&
    mention.measure === '' &&
    (next.source === 'noun' || next.source === 'list') &&
    next.unit !== 'CNY'
  if (whole || chain || / \/ $/.test(gap)) Object.assign(mention, { unit: next.unit, source: 'list', measure: next.measure })
}

function takeFromBefore(text: string, mentions: readonly Mention[], index: number, sentences: Sentences): void {
  const mention = mentions[index]!
  const paragraph = sentences.paragraphOf(mention.start)
  const sentence = sentences.sentenceOf(mention.start)
  const chinese = mention.token.language === 'zh'
  const fits = unitsOfMeasure[mention.measure]
  for (let back = index - 1; back >= 0 && index - back < 24; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.start < paragraph) break
    if (chinese) {
      if (mention.measure === '' && mention.token.scale.gt(1) && earlier.unit === 'CNY' && back === index - 1) {
        if (reach.test(text.slice(Math.max(earlier.end, mention.start - 24), mention.start))) return
        Object.assign(mention, { unit: 'CNY', source: 'list' })
        return
      }
      if (mention.measure === '' || earlier.measure !== mention.measure || earlier.source === 'measure' || earlier.unit === null)
        continue
      Object.assign(mention, { unit: earlier.unit, source: 'list' })
      return
    }
    if (mention.measure !== '' || earlier.unit === null || earlier.unit === 'count') continue
    const money = earlier.unit === 'CNY' || earlier.unit === 'USD'
    if (
      notCounted.has(earlier.unit) ||
      (money && !mention.token.scale.gt(1) && (earlier.start < sentence || countedBefore(mentions, back, sentence) !== null))
    )
      continue
    if (!money && mention.token.scale.gt(1)) continue
    if (mention.token.form === 'words' && earlier.start < sentence && mention.value.lt(2)) continue
    Object.assign(mention, { unit: earlier.unit, source: 'list' })
    return
  }
  if (chinese && mention.measure !== '') {
    const noun = lastNoun(text.slice(Math.max(paragraph, mention.start - 240), mention.start), mention.measure)
    if (noun !== null && fits !== undefined) Object.assign(mention, { unit: noun.unit, source: 'noun' })
    else if (mention.unit === null) mention.unit = chineseMeasures.get(mention.measure) ?? null
  } else if (!chinese && mention.unit === null && mention.measure !== '')
    Object.assign(mention, { unit: 'items', source: 'noun' })
}
