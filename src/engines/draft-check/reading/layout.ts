import type { Draft, Part } from '../draft.ts'
import type { OtherKind } from '../figure.ts'
import type { Folded } from './folded.ts'
import type { Mention } from './mention.ts'

/** Headings, page lines and cells that hold one number are short. */
const longest = 200

/** What the place of a bare number in the layout makes of it: a page number of a header, the number of a heading, a serial number of a table's rows. */
export class Layout {
  readonly #folded: Folded
  readonly #draft: Draft
  readonly #serials = new Set<string>()
  #next = 0

  constructor(folded: Folded, draft: Draft) {
    this.#folded = folded
    this.#draft = draft
    for (const part of draft.parts) {
      const words = part.cell?.row === 0 ? draft.text.slice(part.start, part.end).trim() : ''
      if (/^(?:序号|编号|名次|No\.?|#|Nr\.?|S\/N)$/i.test(words)) this.#serials.add(`${part.cell?.table} ${part.cell?.column}`)
    }
  }

  /** Asked for mentions in the text's order. */
  reasonFor(mention: Mention): OtherKind | null {
    if (mention.token.form !== 'digits' || mention.source === 'word' || mention.measure !== '') return null
    const part = this.#partOf(this.#folded.at[mention.start] ?? 0)
    if (part === null || part.end - part.start > longest) return null
    const words = this.#draft.text.slice(part.start, part.end).trim()
    const bare = /^[\s\-–—·|/.\d]*$/.test(words)
    if ((part.kind === 'header' || part.kind === 'footer') && (bare || /页|[Pp]age/.test(words))) return 'page-number'
    if (part.cell !== undefined && part.cell.row > 0 && bare && this.#serials.has(`${part.cell.table} ${part.cell.column}`))
      return 'list-number'
    const first = (this.#folded.at[mention.start] ?? 0) - part.start <= 2
    return part.kind === 'heading' && first && /^\d{1,2}(?:\.\d{1,2}){0,3}\s+[^\s\d%]/.test(words) && isTitle(words)
      ? 'list-number'
      : null
  }

  #partOf(at: number): Part | null {
    const { parts } = this.#draft
    while (this.#next < parts.length && (parts[this.#next]?.end ?? 0) <= at) this.#next += 1
    const part = parts[this.#next]
    return part !== undefined && part.start <= at ? part : null
  }
}

/** 2 Enterprises, 3 工作打算: a title behind its number starts with a capital or a Chinese word; 7 firms is a count. */
const isTitle = (words: string) => /^[\d.]+\s+[A-Z\p{Script=Han}]/u.test(words)
