import type { Draft, Part } from './draft.ts'

/** A draft of plain text: every line that is not blank is a paragraph. */
export function draftOfText(text: string): Draft {
  const parts: Part[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') parts.push({ kind: 'paragraph', start, end: start + line.length })
    start += line.length + 1
  }
  return { text, parts, marked: [], scope: null }
}
