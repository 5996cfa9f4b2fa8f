import type { Problem } from '../../kernel/problem.ts'
import { fill, type Language, type Words } from '../../kernel/words.ts'
import type { Template, TemplateFigure } from '../summary/template.ts'

/** Where the two languages do not ask for the same figures: each is a problem of the language that lacks it, or of both. */
export function compareLanguages(texts: Readonly<Record<Language, Template>>): readonly (Problem & { readonly key: string })[] {
  const [en, zh] = [texts.en, texts.zh].map(({ figures }) => new Map(figures.map(one => [one.key, one])))
  const keys = [...new Set([...en!.keys(), ...zh!.keys()])].sort()
  return keys.flatMap(key => {
    const [one, other] = [en!.get(key), zh!.get(key)]
    const message = !one ? onlyIn.zh : !other ? onlyIn.en : asked(one) === asked(other) ? null : differs
    return message
      ? [{ key, code: 'languages-differ', place: key, read: (one ?? other)!.indicator.id, message: fill(message, { key }) }]
      : []
  })
}

const asked = ({ indicator, period, counting }: TemplateFigure): string => JSON.stringify([indicator.id, period, counting])

const onlyIn: Readonly<Record<Language, Words>> = {
  en: {
    en: 'The figure {key} stands in the English text only. Insert it in the Chinese text too, or take it out.',
    zh: '数字{key}只在英文稿中出现，请在中文稿中补上或从英文稿删除。',
  },
  zh: {
    en: 'The figure {key} stands in the Chinese text only. Insert it in the English text too, or take it out.',
    zh: '数字{key}只在中文稿中出现，请在英文稿中补上或从中文稿删除。',
  },
}
const differs: Words = {
  en: 'The figure {key} asks for another indicator, period or counting in the other language.',
  zh: '数字{key}在中英文稿中的指标、期间或计数方式不一致。',
}
