import type { LevelWord } from '../context.ts'

/** Words of a level. A longer word stands before the shorter one it contains. */
const patterns: readonly { readonly words: RegExp; readonly level: (word: string) => LevelWord }[] = [
  {
    words: /国家级|省部级|省级|(?<!直辖)市级|区级|县级|(?<=[市])区级/g,
    level: word =>
      word.startsWith('国')
        ? 'national'
        : word.startsWith('省')
          ? 'provincial'
          : word.startsWith('市')
            ? 'municipal'
            : 'district',
  },
  {
    words:
      /\b(?:national|state|provincial|province|municipal|city|district|county)(?:[\s-]levels?)\b|\b(?:at|of|on)\s+(?:the\s+)?(?:national|state|provincial|municipal|city|district|county)\s+level\b/gi,
    level: word => levelOfEnglish(word),
  },
]

const weak: readonly { readonly words: RegExp; readonly level: (word: string) => LevelWord }[] = [
  {
    // 省、市 and 国家 before a title's name: 国家火炬计划, 省高新技术企业; not 全省, 省内, 省科技厅.
    words:
      /(?<![全我本该外各在中邻\p{Script=Han}])(?:国家(?!知识|统计|税|发改|科技部|有关|规定|标准)|省(?![内外委政厅会直份长科教卫市区县里]|人民|领导)|市(?![内外委政场民区局长科教卫级里]|人民|领导))(?=\p{Script=Han}{3})/gu,
    level: word => (word.startsWith('国') ? 'national' : word.startsWith('省') ? 'provincial' : 'municipal'),
  },
  {
    words: /\b(?:national|provincial|municipal)\b(?!\s+(?:economy|income|government|party|committee|department|bureau))/gi,
    level: levelOfEnglish,
  },
]

function levelOfEnglish(text: string): LevelWord {
  const word = text.toLowerCase()
  if (/national|state/.test(word)) return 'national'
  if (/provinc/.test(word)) return 'provincial'
  return /municipal|city/.test(word) ? 'municipal' : 'district'
}

/** Most words say no level: they are passed over at once. */
const hint = /[国省市区县]|nation|state|provinc|municip|city|district|county/i

/** A level that words say, with where they say it; null when they say none. Of several the last before the end stands when `last`. */
export function levelIn(text: string): { readonly level: LevelWord; readonly word: string; readonly index: number } | null {
  if (!hint.test(text)) return null
  for (const list of [patterns, weak])
    for (const { words, level } of list) {
      const match = text.matchAll(words).next().value
      if (match) return { level: level(match[0]), word: match[0], index: match.index }
    }
  return null
}

/** A noun phrase without its words of level: 省级高新技术企业 → 高新技术企业. */
export function withoutLevel(text: string): string {
  const found = levelIn(text)
  if (!found) return text
  return `${text.slice(0, found.index)}${text.slice(found.index + found.word.length)}`.replace(/\s{2,}/g, ' ').trim()
}

/** Whether two phrases speak of levels in the same words' place: both name one, and not the same. */
export const otherLevel = (a: LevelWord | null, b: LevelWord | null): boolean => a !== null && b !== null && a !== b
