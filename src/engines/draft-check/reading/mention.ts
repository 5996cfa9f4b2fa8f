import type { Decimal } from 'decimal.js'
import { lastNoun, type NounFound } from './nouns-zh.ts'
import type { NumberToken } from './token.ts'
import { chineseMeasures, chineseUnits, currencyBefore, englishUnits } from './unit-words.ts'

/** A number with what its own place says of its unit; the sentence may say more later. */
export interface Mention {
  readonly token: NumberToken
  start: number
  end: number
  /** Null until the sentence, the list or the table tells. */
  unit: string | null
  /** How the unit was told: by a unit word; by the measure word's default; by a noun; not yet. */
  source: 'word' | 'measure' | 'noun' | 'list' | null
  measure: string
  value: Decimal
  step: Decimal
  /** The scale word's factor, its own or the list's. */
  scale: Decimal
  upTo: Decimal | null
  /** Where the words that name what is counted end, if they stand behind the number. */
  phraseEnd: number
  /** The span holds a leading sign. */
  readonly negative: boolean
}

const longest = 8

/** The mention that a number makes, with the currency before it and the unit or measure word behind. */
export function mentionOf(text: string, token: NumberToken): Mention {
  const mention: Mention = {
    token,
    start: token.start,
    end: token.end,
    unit: token.says?.unit ?? null,
    source: token.says === undefined ? null : 'word',
    measure: '',
    value: token.value,
    step: token.step,
    scale: token.scale,
    upTo: token.upTo,
    phraseEnd: token.end,
    negative: token.negative,
  }
  if (mention.unit !== null) return mention
  const currency = currencyAt(text, token.start)
  if (currency !== null) Object.assign(mention, { unit: currency.unit, source: 'word', start: currency.start })
  englishUnit(text, mention) || chineseUnit(text, mention)
  mention.phraseEnd = mention.end
  return mention
}

/** The currency word or sign right before a place and where it starts. */
export function currencyAt(text: string, at: number): { readonly unit: string; readonly start: number } | null {
  const lead = text.slice(Math.max(0, at - 8), at)
  for (const { form, unit } of currencyBefore) {
    const found = form.exec(lead)
    if (found !== null && !/[A-Za-z]/.test(lead[found.index - 1] ?? '')) return { unit, start: at - found[0].length }
  }
  return null
}

function englishUnit(text: string, mention: Mention): boolean {
  for (const { form, unit, within } of englishUnits) {
    form.lastIndex = mention.end
    const found = form.exec(text)
    if (found === null) continue
    const word = found[0].replace(/^[ -]/, '')
    if (/\d$/.test(word) && /\d/.test(text[mention.end + found[0].length] ?? '')) continue
    // A single letter behind a number without a blank may be anything; `m` and `g` count only as written in tables of units.
    if (/^[mtg]$/.test(word) && (mention.token.form === 'words' || found[0].length > 2)) continue
    if (mention.unit === null || mention.unit === unit) Object.assign(mention, { unit, source: 'word' })
    mention.measure = word
    if (within) mention.end += found[0].length
    return true
  }
  return false
}

function chineseUnit(text: string, mention: Mention): boolean {
  const blank = /^ ?(?=[\p{Script=Han}℃㎡㎢])/u.exec(text.slice(mention.end, mention.end + 2))?.[0].length ?? 0
  const from = mention.end + blank
  for (let length = longest; length > 0; length -= 1) {
    const word = text.slice(from, from + length)
    if (word.length < length) continue
    const direct = chineseUnits.get(word)
    const measure = direct === undefined ? chineseMeasures.get(word) : undefined
    if (direct === undefined && measure === undefined) continue
    if (/[A-Za-z0-9]$/.test(word) && /[A-Za-z0-9]/.test(text[from + length] ?? '')) continue
    if (isPartOfWord(word, text.slice(from + length, from + length + 4))) continue
    if (word === '位' && moved.test(text.slice(Math.max(0, mention.start - 6), mention.start))) {
      Object.assign(mention, { unit: 'rank', source: 'word', measure: word, end: from + length })
      return true
    }
    if (mention.unit === null || direct !== undefined)
      Object.assign(mention, { unit: direct ?? measure ?? null, source: direct === undefined ? 'measure' : 'word' })
    Object.assign(mention, {
      measure: word.length > 2 && word.startsWith('个') && !word.startsWith('个百分') ? '个' : word,
      end: from + length,
    })
    return true
  }
  return false
}

/** 前移3位: places gained or lost. */
const moved = /(?:前移|前进|上移|上升|提升|跃升|提高|后移|后退|下降|退|进)了?$/

/** Measure characters that begin another word: 名列, 人均, 年均, 项目, 条件, 家庭, 次年, 本地, 分别. */
const otherWords: Readonly<Record<string, RegExp>> = {
  个人: /^[才]/,
  名: /^[列录次单称义为优]/,
  人: /^[均才民口员物工大文事体类]/,
  年: /^[均级代龄轻报青终末初]/,
  项: /^目/,
  条: /^[件例约块]/,
  家: /^[庭长乡具园族电]/,
  次: /^[于要产序]/,
  本: /^[地年级区县市省届次月质身科土部]/,
  分: /^[别布析解类钟支期管工析局行公散成之局]/,
  期: /^[间末初望限货]/,
  级: /^[别以]/,
  部: /^[门分署长队委]/,
  场: /^[所地景馆]/,
  处: /^[理置罚长于级]/,
  口: /^[岸号径]/,
  位: /^[于列居次置]/,
  个: /^(?:体|性|别|百分)/,
  起: /^[来步到草点]/,
  届: /^[时满]/,
  批: /^[准复发]/,
  头: /^[等]/,
  只: /^[有要是能]/,
  所: /^[有以需在]/,
  支: /^[持付出撑部]/,
  讲: /^[座话师解]/,
  户: /^[籍均]/,
  村: /^[民]/,
  县: /^[级域]/,
  镇: /^[级域(街]/,
  个镇: /^[(街]/,
  元: /^[旦件素宵]/,
  克: /^[服]/,
  米: /^[粉]/,
  块: /^[状]/,
  方: /^[面式案]/,
  周: /^[边围期年岁]/,
  天: /^[然津]/,
  字: /^[号]/,
  轮: /^[流]/,
  间: /^[接]/,
  对: /^[外口于应比]/,
  组: /^[织成]/,
  座: /^[谈位]/,
  台: /^[州湾阶]/,
  种: /^[植子]/,
  类: /^[似]/,
  度: /^[假]/,
  门: /^[户]/,
  页: /^[岩]/,
  堂: /^[兄]/,
  份: /^[额]/,
  张: /^[家]/,
  件: /^[均]/,
  列: /^[入为出席举车]/,
  床: /^[位]/,
  层: /^[面次级]/,
  例: /^[如会外行]/,
  面: /^[积向对临貌]/,
  班: /^[子级次组主]/,
  单: /^[位一价个独]/,
  票: /^[房据]/,
  首: /^[位批家次先要届创个]/,
  款: /^[项]/,
  眼: /^[前下]/,
  篇: /^[章]/,
}

const isPartOfWord = (word: string, next: string) => otherWords[word]?.test(next) ?? false

const nounStop =
  /[，。；;、！？!?:（(）)\n|\t"“”0-9]|全部|已经?|均|通过|获得?|被|参加|建成|完成|列入|成为|[为是在到和与及]|分别|达到?|实现|得到|开展|进行|拥有|进入|投入|缺少|没有|增加|增长|占|中有?/

/** The noun phrase right behind a measure word names what is counted: 7家高新技术企业, 14个城区社区全部建成…. */
export function nounBehind(text: string, end: number, measure: string): NounFound | null {
  const tail = text.slice(end, end + 24)
  const stop = nounStop.exec(tail)
  // 个镇(街道), 县(市、区): a bracket right behind the noun belongs to it.
  const bracket = /^[^，。；、(]{0,6}\([^()]{1,8}\)/.exec(tail)
  const stretch =
    bracket !== null && stop?.index === bracket[0].indexOf('(') ? bracket[0] : tail.slice(0, stop?.index ?? tail.length)
  const found = lastNoun(stretch, measure)
  return found === null ? null : { unit: found.unit, start: end + found.start, end: end + found.end }
}
