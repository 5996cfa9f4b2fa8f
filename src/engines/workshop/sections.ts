/** A part of a summary that somebody stands for: the lines from one heading of level 2 to the next; the first begins with the title. */
export interface Section {
  /** "part-0", "part-1", … in the order of the text: the same in both languages. */
  readonly id: string
  /** Its heading without marks; null for what stands before the first. */
  readonly heading: string | null
  readonly text: string
  /** The line it begins in, from 1. */
  readonly line: number
}

/** The sections of a template. */
export function sectionsOf(text: string): readonly Section[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const starts = [0, ...lines.flatMap((line, index) => (index > 0 && line.startsWith('## ') ? [index] : []))]
  return starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1])
    const heading = own[0]!.startsWith('## ') ? own[0]!.slice(3).trim() : null
    return { id: `part-${index}`, heading, text: own.join('\n').trim(), line: start + 1 }
  })
}
