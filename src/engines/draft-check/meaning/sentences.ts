import type { ReadFigure } from '../figure.ts'

/** By figure: the number of its sentence, and of its paragraph, both counted from 0. */
export interface Places {
  readonly sentence: readonly number[]
  readonly paragraph: readonly number[]
  /** The sentence up to a little after the figure: at most so much as says what it means. */
  readonly words: readonly string[]
  /** What runs up to the figure from the figure, the comma or the bracket before it. */
  readonly left: readonly string[]
}

const [before, after] = [160, 40]

const ends = new Set(['。', '！', '？', '；', '!', '?', ';', '\n'])

/** Where figures stand: one pass over the text. A point ends a sentence where a blank and no digit follows. */
export function placesOf(text: string, figures: readonly Pick<ReadFigure, 'start' | 'end'>[]): Places {
  const sentence: number[] = []
  const paragraph: number[] = []
  const words: string[] = []
  const left: string[] = []
  let end = 0
  let from = 0
  let [at, sentences, paragraphs] = [0, 0, 0]
  for (const { start, end: next } of figures) {
    for (; at < start; at++) {
      const char = text[at]!
      if (char === '\n') paragraphs++
      if (!endsAt(text, at)) continue
      sentences++
      from = at + 1
    }
    sentence.push(sentences)
    paragraph.push(paragraphs)
    const rest = text.slice(start, start + after)
    const stop = [...rest].findIndex((_, index) => endsAt(rest, index))
    words.push(text.slice(Math.max(from, start - before), start) + (stop < 0 ? rest : rest.slice(0, stop)))
    left.push(
      text
        .slice(Math.max(from, end, start - 60), start)
        .split(/[，,、：:（(|\t]/)
        .at(-1) ?? '',
    )
    end = next
  }
  return { sentence, paragraph, words, left }
}

function endsAt(text: string, at: number): boolean {
  const char = text[at]!
  return ends.has(char) || (char === '.' && /\s/.test(text[at + 1] ?? ' ') && /[a-z)%\d]/.test(text[at - 1] ?? ''))
}
