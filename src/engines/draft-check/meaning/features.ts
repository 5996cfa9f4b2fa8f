import type { Language } from '../../../kernel/words.ts'
import { stem } from './stem.ts'

/**
 * What of a text says which thing is counted: pairs of characters in Chinese, stems in English. Words that every sentence has, words of level, of growth,
 * rank, share and time are left out: those are compared on their own.
 */
export function featuresOf(text: string, language: Language): readonly string[] {
  const plain = text.normalize('NFKC')
  return language === 'zh' ? chinese(plain) : english(plain)
}

const zhFillers = new RegExp(
  [
    '国家级|省部级|省级|市级|区级|县级|镇级|各级|全国|国家|全省|全市|我省|我市|省|市',
    '全区|全县|我区|我县|我局|本区|本县|本局|本地区|区内|县内|辖区|辖内|区属|县属',
    '截至|截止|目前|现有|共有|拥有|累计|总计|合计|达到|实现|完成|其中|同比|上年同期|比上年|比去年|上年|上一年|今年|去年|当年|全年|年末|年底|年初|以来|期末',
    '增长率|增长|增幅|增速|提高|下降|减少|上升|增加|位次|名次|排名|比重|占比|比例|份额|占|位居|名列|连续|每年|历年|近年来',
    '一个|以及|分别|主要|有关|相关|进行|开展|共计|共|的|了|和|与|及|等|为|达|已|是|由|对|于|我|均|各|年|月|日|万|亿|元',
  ].join('|'),
  'g',
)

function chinese(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [run] of text.replace(zhFillers, ' ').matchAll(/\p{Script=Han}+/gu)) {
    if (run.length === 1) found.add(run)
    for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2))
  }
  for (const word of latin(text)) found.add(word)
  return [...found]
}

const enFillers = new Set(
  `a an the of in on at to for from by with and or as is are was were be been being has have had it its this that these those there which who whose
  all any each every per up down over under than more most also only number altogether some about around nearly almost approximately least
  national nation country countrywide provincial province municipal city cities state level levels district districts county region regional local own
  grow grew grown growth increas increase increased increasing rise rose risen fall fell fallen decrease decreased declin decline declined higher lower
  rank ranked ranking place placed first second third share proportion account accounted percent percentage ratio
  year years annual annually month months day days quarter current currently present so far since until by end date today last past previous before after during
  now new one two three four five six seven eight nine ten respectively including included of which among them us we our they their he she not no nor but
  did do does done can could will would may might such other others another same into out between within through
  count counted counts stood stand stands come came reach reached amounted amount totalled totaled hold held make made get got give given
  january february march april june july august september october november december million billion thousand hundred yuan rmb cny dollars dollar`
    .split(/\s+/)
    .map(word => stem(word)),
)

function english(text: string): readonly string[] {
  return [
    ...new Set(latin(text.replace(/\b(?:a|the|in) total(?: number)?(?: of)?\b/gi, ' ')).filter(word => !enFillers.has(word))),
  ]
}

/** Short forms as the words they stand for. */
const short: Readonly<Record<string, readonly string[]>> = {
  's&t': ['science', 'technology'],
  'r&d': ['research', 'development'],
  gdp: ['gdp', 'gross', 'product'],
  grp: ['gdp', 'gross', 'product'],
  tech: ['technology'],
  hitech: ['high', 'technology'],
  ip: ['intellectual', 'property'],
  sme: ['small', 'medium', 'enterprise'],
  smes: ['small', 'medium', 'enterprise'],
  hq: ['headquarters'],
}

function latin(text: string): readonly string[] {
  const words: string[] = []
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z]+(?:&[a-z]+)*/g)) {
    const meant = Object.hasOwn(short, word) ? short[word]! : [word]
    for (const one of meant) if (one.length > 1) words.push(stem(one))
  }
  return words
}
