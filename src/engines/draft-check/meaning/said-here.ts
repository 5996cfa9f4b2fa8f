import type { Language } from '../../../kernel/words.ts'
import type { FigureContext, TimeWord } from '../context.ts'
import type { ReadFigure } from '../figure.ts'

type Kind = TimeWord['kind']

/** Words by which a sentence says such a time itself. */
const cues: Readonly<Record<Language, Readonly<Record<Kind, RegExp>>>> = {
  zh: {
    'as-at': /目前|现有|现已|截至|截止|至.{0,12}[底末日止]|[年月]底|年末|期末|现行|当前/,
    year: /今年|去年|上年|本年|全年|年内|当年|上一年/,
    'past-years': /近.{0,3}年|过去|[一二两三四五六七八九十\d]年(?:多|半)?(?:来|间|里|累计|合计|共)|连续|几年/,
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

const nowWords: Readonly<Record<Language, RegExp>> = {
  zh: /现行|现有|目前|当前|现共有|至今/,
  en: /\b(?:at present|currently|now|in force|today)\b/i,
}
/** So far this year: not from the first record on. */
const thisYear: Readonly<Record<Language, RegExp>> = {
  zh: /今年以来|今年累计|年初以来/,
  en: /\bso far this year|this year so far\b/i,
}
const lists: Readonly<Record<Language, RegExp>> = { zh: /分别|依次/, en: /\brespectively\b/i }

/**
 * The times of a figure, each with whether its own sentence says it. What its own words say of the present goes before what stands further off; where values
 * of several years stand in a list, each of those years may be meant.
 */
export function timesAround(
  figure: ReadFigure,
  context: Pick<FigureContext, 'times' | 'subject' | 'around'>,
  sentence: string,
  year: number,
): readonly { readonly time: TimeWord; readonly here: boolean }[] {
  const { language } = figure
  // The head of a table's row or column says the time of its cells.
  const cell = context.around.some(one => one.where === 'table')
  const running = thisYear[language].test(sentence)
  const given = context.times.map(time => ({
    time: toDate(time, running, year),
    here: cell || saidHere(time, sentence, language),
  }))
  // 三年累计 says which years; a title may speak of the next year's plan.
  const definite = given.some(
    ({ time, here }) => here && (time.kind === 'past-years' || (time.kind === 'since' && time.from !== null)),
  )
  const said = given.filter(
    ({ time, here }) => !(definite && isSinceEver(time)) && (here || time.kind !== 'year' || time.year <= year),
  )
  const own = [context.subject, ...context.around.slice(0, 1).map(one => one.words)].join(' ')
  const present: TimeWord = { kind: 'as-at', day: null }
  const first = !cell && nowWords[language].test(own) && said[0]?.time.kind !== 'as-at' ? [{ time: present, here: true }] : []
  const listed = lists[language].test(sentence)
    ? [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => ({
        time: { kind: 'year', year: Number(year) } as const,
        here: true,
      }))
    : []
  const others = listed.filter(({ time }) => !said.some(one => one.time.kind === 'year' && one.time.year === time.year))
  return first.length > 0 ? first : [...said.slice(0, 2), ...others.slice(0, 4)]
}

const isSinceEver = (time: TimeWord): boolean => time.kind === 'since' && time.from === null

/** "So far", said of this year, is from its first day on. */
const toDate = (time: TimeWord, running: boolean, year: number): TimeWord =>
  running && isSinceEver(time) ? { kind: 'year', year } : time

/** Whether the sentence itself says the time, and it is not only said in a title or a sentence before. */
export function saidHere(time: TimeWord, sentence: string, language: Language): boolean {
  if (time.kind === 'year' && sentence.includes(String(time.year))) return true
  if (time.kind === 'range' && sentence.includes(time.from.slice(0, 4))) return true
  if (time.kind === 'as-at' && time.day !== null && sentence.includes(time.day.slice(0, 4))) return true
  return cues[language][time.kind].test(sentence)
}
