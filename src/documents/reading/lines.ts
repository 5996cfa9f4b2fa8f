import type { Draft, Part } from '../../engines/draft-check/draft.ts'

/** A text with one part per line. */
export function draftOfText(text: string): Draft {
  const parts: Part[] = []
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    parts.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length })
  return { text, parts, marked: [], scope: null }
}
