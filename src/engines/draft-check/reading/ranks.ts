import { Exact } from '../../figures/number-words.ts'
import { englishOrdinals } from '../../figures/numeral-words.ts'
import { chineseAt } from './number-zh.ts'
import type { NumberToken, Says } from './token.ts'

const rank: Says = { unit: 'rank', role: 'rank' }

/** A place among others: 全市第一, 居首位, 第2位, ranked first, 3rd in the city. Any other ordinal is left to the tables of others. */
export function rankAt(text: string, at: number): NumberToken | null {
  const character = text[at] ?? ''
  if (!/[第首榜冠A-Za-z0-9]/.test(character) || (/[A-Za-z0-9]/.test(character) && /[A-Za-z0-9.,]/.test(text[at - 1] ?? '')))
    return null
  return chineseRank(text, at) ?? topPlace(text, at) ?? englishRank(text, at)
}

const made = (start: number, end: number, language: 'en' | 'zh', value: NumberToken['value']): NumberToken => ({
  kind: 'number',
  form: 'words',
  start,
  end,
  language,
  value,
  step: new Exact(1),
  scale: new Exact(1),
  qualifier: '=',
  upTo: null,
  negative: false,
  says: rank,
})

const beforeRank =
  /(?:全[国省市区县州盟旗球镇]|世界|国内|省内|市内|[居列位排名获]|名次|位次|排名|排位|[升进前移晋跃降退]至|[升进跃降退]到|[升跃]居|夺得|取得|荣获|获得|勇夺|保持|蝉联|并列|同类地区|[县市省区]中|[由从]|[居列位名][^，。；]{0,8}第.{1,2}[、和]|第.{1,2}[到至升]|(?:总分|总数|总量|考核|得分|综合).{0,6})(?:了)?(?:全[国省市区县]|同类)?$/
const notRank =
  /^(?:[届次期批条章节款讲卷辑册集部编稿版代轮季度阶段步线产方医人民中小实验者个项支所间家]|资源|生产力|要务|动力|责任|书记|时间|把手|副|任|党)/

function chineseRank(text: string, at: number): NumberToken | null {
  if (text[at] !== '第') return null
  const digits = sticky(/第\s?(\d{1,3})(?![\d.])/y, text, at)
  const number = digits === null ? chineseAt(text, at + 1) : null
  if (digits === null && (number === null || !/^[一二三四五六七八九十]{1,3}$/.test(text.slice(number.start, number.end))))
    return null
  const end = digits === null ? (number?.end ?? at) : at + digits[0].length
  const unit = sticky(/\s?[位名](?![于为居列称单])/y, text, end)?.[0] ?? ''
  const lead = text.slice(Math.max(0, at - 14), at)
  const tail = text.slice(end + unit.length, end + unit.length + 3)
  if (unit === '' && notRank.test(tail)) return null
  const placed = beforeRank.test(lead) || (/^(?:[，。；、,;)）和降升跃]|$)/.test(tail) && unit !== '')
  // 摆在第一位, 放在第一位: what matters most, not a place.
  if (!placed || /[摆放在]$/.test(lead)) return null
  return made(at, end + unit.length, 'zh', digits === null ? (number?.value ?? new Exact(1)) : new Exact(digits[1] ?? 1))
}

function topPlace(text: string, at: number): NumberToken | null {
  const found = sticky(/首位|榜首|冠军(?=，|。)/y, text, at)
  if (found === null) return null
  const lead = text.slice(Math.max(0, at - 8), at)
  const placed = /(?:居|列|位|全[国省市区县]|升至|跃居|获)(?:全[国省市区县]|第)?$/.test(lead) && !/[摆放]/.test(lead)
  return placed ? made(at, at + found[0].length, 'zh', new Exact(1)) : null
}

const englishBefore =
  /\b(?:rank(?:s|ed|ing)?|places?d?|rank(?:ed)? (?:of|as)|comes?|came|coming|finish(?:ed)?|(?:up|back|down|rose|climbed|moved|fell|improved|advanced) to|was|is|from|stands?|stood|remains?|rank in [a-z]+:|to|held|the)(?: the| in| at| up to)? $/i
const englishAfter =
  /^(?: place\b| position\b|(?: place)? (?:in|among|of all|amongst|within|across|out of) (?:the |all )?(?:whole |entire )?(?:city|county|counties|province|country|nation|district|districts|region|prefecture|state|world|[a-z]+ (?:county|counties|districts|city|province|rankings?|league)|rankings?|\d+|nine|ten|eleven|[A-Z][a-z]+))/
/** From 12th to 8th, where places are spoken of. */
const climbs =
  /\b(?:rank(?:s|ed|ing)?|places?|positions?|moved|climbed|rose|jumped|slipped|fell|advanced)\b[^.;]{0,24} from (?:the )?$/i
const ranked = /\brank(?:s|ed|ing)?(?: the| as| at| in [a-z ]{1,20}:)? $/i

function englishRank(text: string, at: number): NumberToken | null {
  if (/[A-Za-z\d-]$/.test(text.slice(Math.max(0, at - 1), at))) return null
  const found = sticky(/(?:(\d{1,3})(?:st|nd|rd|th)|[A-Za-z]{5,11}|(?:No\.|number) ?(\d{1,2}|one))(?![A-Za-z])/y, text, at)
  if (found === null) return null
  const word = found[0].toLowerCase()
  const value =
    found[1] ?? found[2]?.replace('one', '1') ?? (Object.hasOwn(englishOrdinals, word) ? englishOrdinals[word] : undefined)
  if (value === undefined) return null
  const lead = text.slice(Math.max(0, at - 32), at)
  const tail = text.slice(at + found[0].length, at + found[0].length + 48)
  const list = /^ (?:to|and) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) place/i.test(
    tail,
  )
  const plain =
    found[1] !== undefined &&
    /\b(?:was|came|ranked|slipped to|fell to|rose to|moved to|climbed to|is|finished|from) $/.test(lead) &&
    /^[;,.]/.test(tail)
  const best = /\bthe $/.test(lead) && /^-(?:largest|highest|biggest|best|strongest)/.test(tail)
  const climbed =
    climbs.test(text.slice(Math.max(0, at - 64), at)) &&
    /^ (?:place )?(?:in \d{4} )?to (?:the )?(?:\d|[a-z]+(?:th|st|nd|rd)\b)/i.test(tail)
  const placed =
    plain ||
    climbed ||
    best ||
    list ||
    ranked.test(lead) ||
    (englishAfter.test(tail) &&
      (englishBefore.test(lead) || /^ (?:place|position)/.test(tail) || /(?:^|[,;:(] ?|and )$/.test(lead)))
  if (!placed || (/^(?:No\.|number)/i.test(found[0]) && !ranked.test(lead) && !/^ (?:in|among)/.test(tail))) return null
  return made(at, at + found[0].length, 'en', new Exact(value))
}

function sticky(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}
