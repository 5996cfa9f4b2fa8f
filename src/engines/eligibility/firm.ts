import type { Decimal } from 'decimal.js'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** What is known of a firm's business in one year: amounts in fen, persons, null for what is not known. */
export interface FirmYear {
  /** The record's id. */
  readonly id: string
  readonly year: number
  readonly sales: bigint | null
  readonly revenue: bigint | null
  readonly highTechRevenue: bigint | null
  readonly assets: bigint | null
  readonly rdSpending: bigint | null
  readonly rdInChina: bigint | null
  readonly staff: number | null
  readonly techStaff: number | null
  readonly techGraduates: number | null
  readonly rdStaff: number | null
  readonly ownRights: number | null
  readonly inKeyField: boolean | null
  readonly incident: boolean | null
  readonly innovationScore: Decimal | null
  readonly smallFirmScore: Decimal | null
}

/** A firm as the thresholds of a title look at it. */
export interface Firm {
  readonly id: string
  readonly founded: PlainDate
  readonly years: ReadonlyMap<number, FirmYear>
  /** Holds a valid title of high-tech enterprise of the level that the rules speak of. */
  readonly holdsHighTech: boolean
  /** The years in which such a title was revoked. */
  readonly revokedIn: readonly number[]
}

/** When it is asked: the day of the application, and its year. */
export interface Asked {
  readonly year: number
  readonly day: PlainDate
}

/** One fact that is not known: of which year, under which name the register keeps it, and the record it is missing from (null: no record). */
export interface Missing {
  readonly year: number
  readonly field: keyof Omit<FirmYear, 'id' | 'year'>
  readonly record: string | null
}
