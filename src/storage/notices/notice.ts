import type { DueKey } from '../../engines/due/due.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'

/** Something that a person is told, once. */
export interface Notice {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly register: string
  readonly record: string
  /** The day on which it is due; null where there is none. */
  readonly due: PlainDate | null
  readonly late: boolean
  readonly title: Words
  /** What to do about it. */
  readonly step: Words
  /** The page of it, from the root of the site. */
  readonly address: string
  readonly read: boolean
}

/** One that nobody was told yet. */
export type NewNotice = Omit<Notice, 'id' | 'at' | 'read'> & { readonly key: DueKey }
