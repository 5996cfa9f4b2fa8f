import { Exact } from '../../figures/number-words.ts'
import type { Mention } from './mention.ts'
import { nounBehind } from './mention.ts'
import { looksPlural, phraseEnd, unitOfNoun } from './nouns-en.ts'
import { lastNoun, moneyNouns, unitsOfMeasure } from './nouns-zh.ts'
import type { Sentences } from './sentences.ts'
import { chineseMeasures } from './unit-words.ts'

const tenThousand = new Exact(10000)
const notCounted = new Set(['percent', 'percentage points', 'rank', 'per mille', 'years', 'months', 'days', 'times'])

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

function nameChinese(text: string, mentions: readonly Mention[], index: number, sentences: Sentences): void {
  const mention = mentions[index]!
  const { measure } = mention
  if (measure !== '') {
    const behind = nounBehind(text, mention.end, measure)
    if (behind !== null) {
      Object.assign(mention, { unit: behind.unit, source: 'noun', phraseEnd: behind.end })
      return
    }
  }
  const from = Math.max(endBefore(mentions, index), sentences.sentenceOf(mention.start), mention.start - 60)
  const window = text.slice(from, mention.start)
  if (measure === '') {
    nameBareChinese(mention, window)
    // 6 国家级 and 14 省级 HTEs: Chinese words in an English sentence.
    if (mention.unit === null && /[A-Za-z]/.test(text.slice(mention.end, mention.end + 24)))
      nameEnglish(text, mentions, index, sentences)
    return
  }
  // Its own clause names it; else the one before it with the same measure word does; else what was said since.
  const own = lastNoun(ownClause(window), measure)
  const noun =
    own ?? (sameMeasure(mentions, index, sentences.sentenceOf(mention.start)) === null ? lastNoun(window, measure) : null)
  if (noun !== null) Object.assign(mention, { unit: noun.unit, source: 'noun' })
}

/** 户籍人口42.1万 and 获补助308万: a number without any measure word. */
function nameBareChinese(mention: Mention, window: string): void {
  const large = mention.value.gte(tenThousand) || mention.token.scale.gt(1)
  const money = [...window.matchAll(moneyNouns)].at(-1)
  const person = lastNoun(window, '名')
  if (person !== null && person.end > (money?.index ?? -1)) Object.assign(mention, { unit: person.unit, source: 'noun' })
  else if (money !== undefined && large) Object.assign(mention, { unit: 'CNY', source: 'noun' })
  else if (!large) {
    const noun = lastNoun(ownClause(window), '')
    if (noun !== null) Object.assign(mention, { unit: noun.unit, source: 'noun' })
  }
}

/** What stands behind the last mark that parts clauses. */
const ownClause = (window: string) => window.slice(Math.max(...['，', '；', '。', '('].map(mark => window.lastIndexOf(mark))) + 1)

/** Where the last number before this one ends with its noun phrase; numeral words without a unit do not part a sentence. */
function endBefore(mentions: readonly Mention[], index: number): number {
  for (let back = index - 1; back >= 0 && index - back < 12; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.unit !== null && notCounted.has(earlier.unit) && mentions[index]!.token.language === 'en') continue
    if (earlier.unit !== null || earlier.token.form === 'digits') return earlier.phraseEnd
  }
  return 0
}

function sameMeasure(mentions: readonly Mention[], index: number, from: number): Mention | null {
  const mention = mentions[index]!
  for (let back = index - 1; back >= 0 && index - back < 24; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.start < from) return null
    if (earlier.measure === mention.measure && earlier.source !== 'measure' && earlier.unit !== null) return earlier
  }
  return null
}

const placeNouns = new Set([
  'counties',
  'districts',
  'cities',
  'provinces',
  'countries',
  'towns',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'times',
])
const moneyWords =
  /\b(?:spent|spend|spending|paid|cost|costs|budget|budgeted|funds?|fund|revenue|income|turnover|investment|invested|money|grants?|subsid|yuan|expenditure|worth|sales|profit|given|subsidy|allocat\w*|turnover)\b/i

function nameEnglish(text: string, mentions: readonly Mention[], index: number, sentences: Sentences): void {
  const mention = mentions[index]!
  const behind = phraseBehind(text, mention)
  if (behind.unit !== null) {
    if (behind.unit === 'funds' && mention.value.gte(tenThousand)) Object.assign(mention, { unit: 'CNY', source: 'noun' })
    else Object.assign(mention, { unit: behind.unit, source: 'noun', phraseEnd: behind.end, measure: behind.noun })
    return
  }
  if (behind.noun !== '') Object.assign(mention, { measure: behind.noun, phraseEnd: behind.end })
  if (
    /^,? (?:\w+ )?(?:of|out of) (?:the |these |those |its |all )?(?:\d|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twelve)/i.test(
      text.slice(mention.end, mention.end + 24),
    )
  )
    return
  const sentence = sentences.sentenceOf(mention.start)
  const window = text.slice(Math.max(endBefore(mentions, index), sentence, mention.start - 120), mention.start)
  if (nameMoney(mention, window, mentions[index - 1] ?? null) || behind.noun !== '') return
  const right = /([A-Za-z][A-Za-z&'’-]*)(?: \([^()]{1,24}\))? $/.exec(window.replace(linking, ' '))?.[1] ?? ''
  const touching = unitOfNoun(right)
  const subject = touching !== null && !placeNouns.has(touching) ? { unit: touching, noun: right } : phraseBefore(window)
  // Within a clause an earlier count goes on (7 firms, 16 of them …); behind a colon or a semicolon something else is named.
  if (subject === null || (touching === null && !/[:;]/.test(window) && countedBefore(mentions, index, sentence) !== null)) return
  Object.assign(mention, { unit: subject.unit, source: 'noun', measure: subject.noun })
}

function nameMoney(mention: Mention, window: string, earlier: Mention | null): boolean {
  const large = mention.value.gte(tenThousand) || mention.token.scale.gt(1)
  if (!large && !(mention.value.gte(1000) && moneyWords.test(window))) return false
  const money = mention.token.scale.gte(1e6)
    ? moneyWords.test(window) || earlier?.unit === 'CNY' || /\b(?:put|the fund|figure of|last year's)\b/i.test(window)
    : moneyWords.test(window)
  if (money) Object.assign(mention, { unit: 'CNY', source: 'noun' })
  return money
}

function countedBefore(mentions: readonly Mention[], index: number, from: number): Mention | null {
  for (let back = index - 1; back >= 0 && index - back < 24; back -= 1) {
    const earlier = mentions[back]!
    if (earlier.start < from) return null
    if (
      earlier.unit !== null &&
      !notCounted.has(earlier.unit) &&
      earlier.unit !== 'count' &&
      earlier.unit !== 'CNY' &&
      earlier.unit !== 'USD'
    )
      return earlier
  }
  return null
}

/** What stands between a noun and its number: volunteers climbed to about 485. */
const linking =
  /(?: (?:of|was|were|is|are|at|to|by|reached|numbers?|numbered|totals?|totalled|stands?|stood|came|comes|climbed|rose|fell|over|about|nearly|almost|more|than|some|around|only|now|has|have|exceeded))+ $/i

/** The noun phrase behind an English number: its unit if the table knows the noun, else the first plural that stands there. */
function phraseBehind(text: string, mention: Mention): { unit: string | null; noun: string; end: number } {
  // Three of these projects, 16 (sixteen) firms: the phrase goes on behind.
  const skipped =
    /^(?: \((?:[a-z-]{3,24}|\d{1,4})\)|,? of (?:these|those|the|its|our|all the) (?=[a-z]))/i
      .exec(text.slice(mention.end, mention.end + 32))?.[0]
      .trimEnd() ?? ''
  const from = mention.end + skipped.length
  const tail = text.slice(from, from + 110)
  const step = /^(?:[ -]| – )?([A-Za-z][A-Za-z&'’-]*|[\p{Script=Han}]{1,6})/u
  let end = 0
  let found: { unit: string | null; noun: string; end: number } = { unit: null, noun: '', end: mention.end }
  for (let words = 0; words < 9; words += 1) {
    const next = step.exec(tail.slice(end))
    if (next === null) break
    const word = next[1] ?? ''
    const plain = word.toLowerCase()
    if (
      phraseEnd.has(plain) &&
      !(plain === 'and' && found.unit === null && found.noun === '' && words > 0) &&
      !(plain === 'signed' && words === 0)
    )
      break
    end += next[0].length
    if (/^(?:sets|series|pieces|kinds)$/.test(plain) && tail.startsWith(' of ', end)) {
      end += 3
      continue
    }
    const unit = unitOfNoun(word.includes('-') && unitOfNoun(word) === null ? (word.split('-').at(-1) ?? word) : word)
    const plural = looksPlural(word) || /^(?:people|staff|men|women|children)$/i.test(word)
    const told = plural || mention.value.eq(1) || nextIsEnd(tail, end)
    // Policy documents are policies.
    const kept = found.unit === 'policies' && unit === 'documents'
    if (unit !== null && told && !kept) found = { unit, noun: word, end: from + end }
    else if (unit === null && plural && found.unit === null) found = { unit: null, noun: word, end: from + end }
    if (/^polic/i.test(word) && !told) found = { unit: 'policies', noun: word, end: from + end }
  }
  return { ...found, unit: severalPlaces(text, mention, found, tail.slice(end)) }
}

const places = new Set(['towns', 'sub-districts', 'villages', 'communities'])

/** Towns and sub-districts together, and the counties of a city (which are counties, cities and districts), are units. */
function severalPlaces(text: string, mention: Mention, found: { unit: string | null }, rest: string): string | null {
  const also = /^ and ([A-Za-z-]+)/.exec(rest)?.[1]
  const other = also === undefined ? null : unitOfNoun(also)
  if (found.unit !== null && other !== null && other !== found.unit && places.has(found.unit) && places.has(other)) return 'units'
  const all = found.unit === 'counties' && /\bthe $/i.test(text.slice(Math.max(0, mention.start - 4), mention.start))
  return all && /^ count/i.test(text.slice(mention.end, mention.end + 6)) ? 'units' : found.unit
}

const nextIsEnd = (tail: string, end: number) =>
  !/^[ -][A-Za-z]/.test(tail.slice(end, end + 2)) ||
  phraseEnd.has((/^[ -]([A-Za-z]+)/.exec(tail.slice(end))?.[1] ?? '').toLowerCase())

/** The head of the first noun phrase of a stretch: New articles on the website → articles; R&D center: province → center. */
function phraseBefore(window: string): { unit: string; noun: string } | null {
  let head: { unit: string; noun: string } | null = null
  for (const [word] of window.replace(/\([^()]{0,40}\)/g, ' ').matchAll(/[A-Za-z][A-Za-z&'’-]*|[^A-Za-z\s]/g)) {
    const plain = word.toLowerCase()
    if (phraseEnd.has(plain) || !/^[A-Za-z]/.test(word)) {
      if (head !== null) return head
      continue
    }
    const unit = unitOfNoun(word)
    if (unit !== null && !placeNouns.has(unit)) head = { unit, noun: word }
  }
  return head
}

const between = /^(?:[ ,]|[-\w&']+ ){0,6}(?:, |,? and | and |,? or )?(?:[a-z-]+ )?$/i
const partOf = /^,? (?:\w+ )?(?:of|out of|in|\/) (?:the |these |those |its |all |our )?(?:total (?:of )?)?$/i

function takeFromNext(text: string, mention: Mention, next: Mention): void {
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
