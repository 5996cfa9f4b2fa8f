import { endBefore, sameMeasure, tenThousand } from './earlier-mentions.ts'
import { type Mention, nounBehind } from './mention.ts'
import { nameEnglish } from './name-units-en.ts'
import { lastNoun, moneyNouns } from './nouns-zh.ts'
import type { Sentences } from './sentences.ts'

/** Gives a number of a Chinese sentence its unit by the noun behind its measure word or by those before it in the sentence. */
export function nameChinese(text: string, mentions: readonly Mention[], index: number, sentences: Sentences): void {
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
