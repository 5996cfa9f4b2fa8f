import type { PlainDate } from '../plain-date.ts'
import type { Reading } from '../problem.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Language, Words } from '../words.ts'

export type KindName =
  | 'text'
  | 'long-text'
  | 'translated'
  | 'choice'
  | 'choices'
  | 'date'
  | 'period'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'percentage'
  | 'reference'
  | 'references'
  | 'place'
  | 'organisation-identifier'
  | 'person-identifier'
  | 'evidence'
  | 'flag'
  | 'contact'

/** What every field may say about itself, whatever its kind. */
export interface FieldOptions {
  readonly label: Words
  readonly required?: boolean
  readonly help?: Words
  /** Personal data: kept out of what is searched and of open data; identity numbers, telephone numbers and years of birth are hidden, see `mask`. */
  readonly personal?: boolean
}

/** One SQL column of a field: most kinds have one with an empty suffix; a period has `_from` and `_until`. */
export interface ColumnShape {
  readonly suffix: string
  readonly type: string
}

/** JSON as it goes over the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * One field of a register. `Value` and `Required` exist for the type checker.
 *
 * A kind reads a value from what a form, the API or a sheet cell gives (one reader, so that all three refuse the same things),
 * writes it to its SQL columns and back, to JSON, and shows it to a person.
 */
export interface Field<Value = unknown, Required extends boolean = boolean> extends FieldOptions {
  readonly kind: KindName
  readonly columns: readonly ColumnShape[]
  /** Reads JSON or the text of a cell. Never called with null, undefined or blank text: those are "not given". */
  read(raw: unknown): Reading<Value>
  /** Values for `columns`, in order. */
  toColumns(value: Value): readonly unknown[]
  /** From what the driver gives for `columns`; null when every column is null. */
  fromColumns(columns: readonly unknown[]): Value | null
  toJson(value: Value): Json
  show(value: Value, language: Language): string
  /** Hides a value of which only the shape may be seen, such as 138****5678; a text that `read` refuses. Absent where nothing is hidden. */
  mask?(value: Value): string
  /** What is wrong with the value for something of that day: codes that are revised hold between two days. */
  problemOn?(value: Value, day: PlainDate): Words | null
  readonly jsonSchema: { readonly [name: string]: Json }
  readonly vocabulary?: Vocabulary
  /** The register a reference points to. */
  readonly target?: string
  readonly unit?: string
  readonly __types?: { value: Value; required: Required }
}

/** The type of a field made with the options `O`. */
export type Made<Value, O extends FieldOptions> = Field<Value, O extends { required: true } ? true : false>

/** The value type of a field. */
export type ValueOf<F> = F extends Field<infer V, boolean> ? V : never

/** Full-width digits, letters and signs as half-width, outer blanks removed: what people mean when they type. */
export const normalise = (text: string): string => text.normalize('NFKC').trim()

/** What was given as text; a list or an object is none (and may not even let itself be turned into one). */
export const asText = (raw: unknown): string => (typeof raw === 'object' || raw === undefined ? '' : String(raw))

/** Parts that kinds with one text-like column share. */
export const oneColumn = <Value>(type: string) => ({
  columns: [{ suffix: '', type }] as const,
  toColumns: (value: Value): readonly unknown[] => [value],
})
