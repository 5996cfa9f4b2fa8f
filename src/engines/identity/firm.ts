import type { PlainDate } from '../../kernel/plain-date.ts'

/** What is known of an organisation to tell whether another record is the same one. */
export interface Firm {
  readonly id: string
  readonly zh: string | null
  readonly en: string | null
  readonly formerNames: readonly string[]
  /** The code in use. */
  readonly code: string | null
  /** Codes it had before, the licence number among them. */
  readonly formerCodes: readonly string[]
  readonly address: string | null
  readonly town: string | null
  readonly industry: string | null
  readonly kind: string
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** Organisations that it is known to be another than: it was merged into one, or split off from one. */
  readonly others: readonly string[]
}
