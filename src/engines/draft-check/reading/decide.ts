import type { OtherKind } from '../figure.ts'
import type { Mention } from './mention.ts'

const durations = new Set(['years', 'months', 'weeks', 'quarters'])
const lasting = /(?:连续|长达|历时|为期|已?安排|持续|蝉联|累计工作|超过|达到?|工龄|有效期|期限|周期|寿命|届满|任期)(?:了|为|是)?$/
const running =
  /^(?:[ -](?:consecutive|successive|straight|years? running|years? in a row|years? in succession|consecutive years))/i
const periodBehind =
  /^(?:来|间|内|以来|前|后|里|中|期间|累计|共|合计|总|增长|多来|计划|规划|行动|度|平均|新冠|疫情|抗疫|大考|的时间|时间|以上的?(?!学历)|末|制)/
const periodBefore =
  /(?:近|过去|前|后|今后|未来|最近|这|每|头|同|当|上|下|隔|过|满|第|年|的|分|\b(?:past|last|next|previous|coming|recent|first|over|within|in|the|these|those|every|each|another|further|per|after|for|by|following|preceding|under|than|some|about)(?: the| about| some)?\s)$/i

/** What a number is that is no figure after all; null for a figure. The first reason that fits is given; the early ones need no unit. */
export function otherThanFigure(text: string, mention: Mention, when: 'early' | 'late'): OtherKind | null {
  for (const reason of when === 'early' ? early : reasons) {
    const what = reason(text, mention)
    if (what !== null) return what
  }
  return null
}

type Reason = (text: string, mention: Mention) => OtherKind | null

/** “三个一”, "two wheels", "three rural areas": a quotation that begins with a number in words and is short is a saying. */
const slogan: Reason = (text, { token, end }) => {
  if (token.form !== 'words' || token.says !== undefined) return null
  if (token.language === 'en' && token.value.gt(12)) return null
  if (!/["“‘「『]$/.test(text.slice(Math.max(0, token.start - 1), token.start))) return null
  const close = text.slice(end, end + 30).search(/["”’」』]/)
  return close >= 0 ? 'slogan' : null
}

/** 近三年, 三年来, the past two years: the time something took, unless it is the thing stated (连续两年, three consecutive years). */
const period: Reason = (text, mention) => {
  const { token, end, unit } = mention
  const english = token.language === 'en'
  if (english) {
    const noun = /^[ -](years?|months?|weeks?|quarters?|days?|hours?|decades?|minutes?|fairs?|editions?)(?![A-Za-z])/i.exec(
      text.slice(token.end, token.end + 10),
    )?.[1]
    if (noun === undefined) return null
    if (
      running.test(text.slice(token.end, token.end + 20)) ||
      /^ (?:running|in a row|in succession|old|with|of (?:age|experience))/i.test(
        text.slice(token.end + 1 + noun.length, token.end + 22 + noun.length),
      )
    )
      return null
    if (
      text[token.end] === '-' ||
      / (?:before|ago|earlier|later|after)\b/i.test(text.slice(token.end + 1 + noun.length, token.end + 10 + noun.length))
    )
      return 'period'
    const lead = text.slice(Math.max(0, token.start - 24), token.start)
    if (statesItsYears(text, token.start, token.end)) return null
    if (/^(?:day|hour|minute)/i.test(noun))
      return /\b(?:past|last|next|over|the|first|every|each|previous)(?: the)? $/i.test(lead) ? 'period' : null
    return periodBefore.test(lead) ? 'period' : null
  }
  if (unit === null || !durations.has(unit)) return null
  const lead = text.slice(Math.max(0, token.start - 8), token.start)
  if (lasting.test(lead)) return null
  if (periodBefore.test(lead) || periodBehind.test(text.slice(end, end + 4))) return 'period'
  // 四年增长1.45倍: at the head of a clause the years are the frame of what follows.
  return /(?:^|[\n，。；;、：:!！？(])$/.test(lead) && token.form === 'words' ? 'period' : null
}

/** In the past three years activities have been carried out every year: the sentence states nothing but how many. */
function statesItsYears(text: string, start: number, end: number): boolean {
  if (!/\bIn the past $/.test(text.slice(Math.max(0, start - 12), start))) return false
  const sentence = text.slice(end, end + 300).split(/[.!?\n]/, 1)[0] ?? ''
  return / every year\b/.test(sentence) && !/\d/.test(sentence)
}

const level = /^[ -](?:national|provincial|municipal|state|city|county|district|key)(?:[ -]level)?\b/i

/** "one" and 一 count only where a count is meant: 仅一家, one national and two provincial, one of them. */
const lone: Reason = (text, mention) => {
  const { token, end, start } = mention
  if (token.form !== 'words' || !mention.value.eq(1) || token.says !== undefined) return null
  const lead = text.slice(Math.max(0, start - 12), start)
  const tail = text.slice(end, end + 14)
  if (token.language === 'zh') {
    if (token.end - token.start > 1 && token.upTo !== null) return null
    const only =
      /(?:唯一的?|仅有?|只有?|共|新增|增加|减少|新添|获|达|各|为|[市省国县区]级的?|分别为?)$/.test(lead) &&
      !/[这那另每某同任]$/.test(lead)
    const alone = /^(?:[，。；、,;）)]|$)/.test(tail) && !/(?:[的这那每某另任何之第近上下本首前后同]|作为|成为)$/.test(lead)
    return (only && mention.unit !== null && !/^(?:定|样|些|般)/.test(tail)) || (alone && mention.unit !== null) ? null : 'word'
  }
  if (/^ (?:of (?:them|which|whom|these)\b|(?:more|fewer|less) than\b)/i.test(tail)) return null
  if (/\band $/i.test(lead) && /^ (?:in|at|for|from) (?:\d|the)/i.test(tail)) return null
  if (/^ of\b/i.test(tail) || /\b(?:no|any|every|each|this|that|which|the|another|for) $/i.test(lead))
    return /\bonly $/i.test(lead) ? null : 'word'
  if (level.test(tail)) return null
  return mention.source === 'noun' &&
    mention.phraseEnd > mention.end &&
    /(?:^|[.\n] |\b(?:only|just|by|and|with|has|have|had|was|of which|including|,|:|;|held|won|issued|approved|added|set up|is) )$/i.test(
      lead,
    ) &&
    !/^ (?:day|time|thing|way|hand|side|more|year|stop)/i.test(tail)
    ? null
    : 'word'
}

const emptyNouns =
  /^(?:[ -](?:so-called |S&T |main |major |key |big |basic |different |other |new )?(?:levels?|ways?|hands?|sides?|aspects?|parts?|things?|reasons?|points?|kinds?|types?|fronts?|respects?|funds\b|dimensions?|directions?|pillars?|stages?|steps?|wheels?|rural areas|combinations?|largest|wheels))/i

/** two levels, the three funds: numbers in English words that order a text and count nothing of the office. */
const idle: Reason = (text, { token, unit, source }) => {
  if (token.language !== 'en' || token.form !== 'words' || token.says !== undefined) return null
  if (/^-(?:storey|story|stage|tier|level|step|way|wheel)/i.test(text.slice(token.end, token.end + 8))) return 'word'
  // 16 (sixteen): the same number again.
  if (/\d \($/.test(text.slice(Math.max(0, token.start - 3), token.start)) && text[token.end] === ')') return 'word'
  if (emptyNouns.test(text.slice(token.end, token.end + 26)) && source !== 'word') return 'word'
  return token.value.lt(13) && (unit === null || unit === 'count') ? 'word' : null
}

/** A Chinese numeral with neither unit nor measure word behind it. */
const bareChinese: Reason = (_text, { token, unit, measure, source }) =>
  token.language === 'zh' &&
  token.form === 'words' &&
  token.says === undefined &&
  (unit === null || (measure === '' && source !== 'list'))
    ? 'word'
    : null

/** Long runs of digits without a unit: codes. One or two digits in brackets: notes and ages. */
const bareDigits: Reason = (text, mention) => {
  const { token, unit, measure, start, end } = mention
  if (token.form !== 'digits' || mention.source === 'word') return null
  // USB3.0, Win10, iPhone12; not the plural that lost its blank: enterprises1.
  if (
    /[A-Za-z]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/[a-z]{5}s$/.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'name'
  if (measure !== '' || (unit !== null && unit !== 'count')) return null
  const raw = text.slice(start, end)
  if (/^\d{7,}$/.test(raw) || /^0\d/.test(raw)) return 'identifier'
  if (
    /[A-Za-z_#№@&/·-]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/[a-z]{5}s$/.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'identifier'
  if (/^-[a-z]/.test(text.slice(end, end + 2))) return 'word'
  if (/^[A-Za-z_]/.test(text.slice(end, end + 1))) return 'identifier'
  // Professor Ai (91): an age; "Dongyou 12", Explorer 5.5: what follows a capitalised word within a sentence names one thing.
  const lead = text.slice(Math.max(0, start - 24), start)
  if (/[A-Z][a-z]+ \($/.test(lead) && text[end] === ')') return 'word'
  if (mention.source === null && /(?:[a-z,"“]|[A-Z][a-z]+) ?[“"]?[A-Z][a-z]+ $/.test(lead)) return 'name'
  if (/^第/.test(text.slice(Math.max(0, start - 1), start))) return 'ordinal'
  return null
}

const early: readonly Reason[] = [slogan, period]
const reasons: readonly Reason[] = [slogan, period, lone, idle, bareChinese, bareDigits]
