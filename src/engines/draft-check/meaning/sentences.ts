import type { ReadFigure } from '../figure.ts'

/** By figure: the number of its sentence, and of its paragraph, both counted from 0. */
export interface Places {
  readonly sentence: readonly number[]
  readonly paragraph: readonly number[]
}

const ends = new Set(['。', '！', '？', '；', '!', '?', ';', '\n'])

/** Where figures stand: one pass over the text. A point ends a sentence where a blank and no digit follows. */
export function placesOf(text: string, figures: readonly Pick<ReadFigure, 'start'>[]): Places {
  const sentence: number[] = []
  const paragraph: number[] = []
  let [at, sentences, paragraphs] = [0, 0, 0]
  for (const { start } of figures) {
    for (; at < start; at++) {
      const char = text[at]!
      if (char === '\n') paragraphs++
      if (ends.has(char) || (char === '.' && /\s/.test(text[at + 1] ?? ' ') && /[a-z)%\d]/.test(text[at - 1] ?? ''))) sentences++
    }
    sentence.push(sentences)
    paragraph.push(paragraphs)
  }
  return { sentence, paragraph }
}
