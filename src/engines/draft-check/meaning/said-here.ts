import type { Language } from '../../../kernel/words.ts'
import type { TimeWord } from '../context.ts'

type Kind = TimeWord['kind']

/** Words by which a sentence says such a time itself. */
const cues: Readonly<Record<Language, Readonly<Record<Kind, RegExp>>>> = {
  zh: {
    'as-at': /目前|现有|现已|截至|截止|至.{0,12}[底末日止]|[年月]底|年末|期末|现行|当前/,
    year: /今年|去年|上年|本年|全年|年内|当年|上一年/,
    'past-years': /近.{0,3}年|过去|[三二两四五]年来|连续|几年/,
    since: /累计|以来|迄今|至今|历年|历届|先后|总共|开展以来/,
    range: /季度|上半年|下半年|月|期间|五/,
    'every-year': /每年|年均|每届|历年/,
    edition: /本届|届|轮/,
  },
  en: {
    'as-at':
      /\b(?:at present|now|currently|as (?:of|at)|(?:by|at|until) the end|stands?|stood|today|in force|existing|on \d|by \d|until)\b/i,
    year: /\b(?:this year|last year|the year|previous year|during the year)\b/i,
    'past-years': /\b(?:past|last|recent|consecutive|years?)\b/i,
    since: /\b(?:so far|since|cumulative|to date|altogether|until now|ever|over the years|all)\b/i,
    range: /\b(?:half|quarter|months?|period|between|from)\b/i,
    'every-year': /\b(?:each|every|yearly|annual(?:ly)?|a year|per year)\b/i,
    edition: /\b(?:round|edition|this fair|census)\b/i,
  },
}

/** Whether the sentence itself says the time, and it is not only said in a title or a sentence before. */
export function saidHere(time: TimeWord, sentence: string, language: Language): boolean {
  if (time.kind === 'year' && sentence.includes(String(time.year))) return true
  if (time.kind === 'as-at' && time.day !== null && sentence.includes(time.day.slice(0, 4))) return true
  return cues[language][time.kind].test(sentence)
}
