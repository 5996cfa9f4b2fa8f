import { englishCardinals } from '../../figures/numeral-words.ts'
import { countedBefore, endBefore, tenThousand } from './earlier-mentions.ts'
import type { Mention } from './mention.ts'
import { looksPlural, phraseEnd, unitOfNoun } from './nouns-en.ts'
import type { Sentences } from './sentences.ts'

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
  /\b(?:gdp|output|spent|spend|spending|paid|cost|costs|budget|budgeted|funds?|fund|revenue|income|turnover|investment|invested|money|grants?|subsid|yuan|expenditure|worth|sales|profit|given|subsidy|allocat\w*|turnover)\b/i

/** Gives a number of an English sentence its unit by the noun phrase behind it, by words of money, or by the noun phrase before it. */
export function nameEnglish(text: string, mentions: readonly Mention[], index: number, sentences: Sentences): void {
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
    // 86 science envoys served nine towns: a verb or another number behind the noun ends its phrase.
    if (Object.hasOwn(englishCardinals, plain) || (found.noun !== '' && /[a-z]{3}ed$/.test(plain))) break
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
