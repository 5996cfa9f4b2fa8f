import type { Values } from '../../kernel/draft.ts'
import type { Json } from '../../kernel/field/field.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { Translated } from '../../kernel/field/translated.ts'
import type { AnyRegister } from '../../kernel/register.ts'

/** A record of ours. */
export interface Ours {
  readonly id: string
  readonly values: Values
  /** Whether the list should name it: what the list covers covers it. */
  readonly covered: boolean
}

/** A row of theirs: what it gives, as values. */
export interface Theirs {
  readonly line: number
  /** The record’s id, where the row names it. */
  readonly id: string
  readonly values: Values
  /** The fields that the row itself gives; null values mean “does not apply”. */
  readonly given: readonly string[]
  /** Fields of which the row says something that could not be read, such as a name that nobody here has. */
  readonly unread: readonly string[]
}

/** One field in which the two sides differ. */
export interface FieldDifference {
  readonly field: string
  readonly ours: Json
  readonly theirs: Json
}

/** How a row or a record stands to the other side. */
export type Compared =
  | { readonly kind: 'same'; readonly line: number; readonly record: string; readonly fields: readonly [] }
  | { readonly kind: 'differs'; readonly line: number; readonly record: string; readonly fields: readonly FieldDifference[] }
  | { readonly kind: 'theirs'; readonly line: number; readonly record: null; readonly fields: readonly FieldDifference[] }
  | { readonly kind: 'ours'; readonly line: null; readonly record: string; readonly fields: readonly FieldDifference[] }
  /** Several of ours may be meant, or two rows mean one: nobody but a person can say. */
  | {
      readonly kind: 'unclear'
      readonly line: number
      readonly record: string | null
      readonly fields: readonly FieldDifference[]
      readonly candidates: readonly string[]
    }

/** Holds the rows of a list against a register’s records: by id, by what the register matches, by codes, and by what is left when terms differ. */
export function compare(register: AnyRegister, ours: readonly Ours[], theirs: readonly Theirs[]): readonly Compared[] {
  const known = new Map(ours.map(one => [one.id, one]))
  const taken = new Map<string, number>()
  const found = new Map<Theirs, Ours | readonly Ours[]>()
  const settle = (row: Theirs, candidates: readonly Ours[]): void => {
    if (!candidates.length) return
    const best = bestOf(register, row, candidates)
    found.set(row, best ?? candidates)
    if (best && !taken.has(best.id)) taken.set(best.id, row.line)
  }
  for (const row of theirs) {
    const own = known.get(row.id)
    if (own) settle(row, [own])
  }
  for (const pass of passes(register)) {
    const index = new Index(register, ours)
    for (const row of theirs) {
      if (found.has(row)) continue
      const candidates = pass(row, index)
      const free = candidates.filter(one => !taken.has(one.id))
      settle(row, free.length ? free : candidates)
    }
  }
  const results = theirs.map((row): Compared => {
    const match = found.get(row)
    if (!match) return { kind: 'theirs', line: row.line, record: null, fields: sides(register, null, row) }
    if (!('id' in match))
      return {
        kind: 'unclear',
        line: row.line,
        record: null,
        fields: sides(register, null, row),
        candidates: match.map(one => one.id),
      }
    const fields = differences(register, match, row)
    if (taken.get(match.id) !== row.line)
      return { kind: 'unclear', line: row.line, record: match.id, fields, candidates: [match.id] }
    return fields.length
      ? { kind: 'differs', line: row.line, record: match.id, fields }
      : { kind: 'same', line: row.line, record: match.id, fields: [] }
  })
  const met = new Set(results.flatMap(result => [result.record ?? [], 'candidates' in result ? result.candidates : []].flat()))
  const missing = ours
    .filter(one => one.covered && !met.has(one.id))
    .map((one): Compared => ({ kind: 'ours', line: null, record: one.id, fields: sides(register, one, null) }))
  return [...results, ...missing]
}

type Pass = (row: Theirs, index: Index) => readonly Ours[]

/** What a register matches, as far as the row gives it. */
const exact: Pass = (row, index) => {
  const given = index.register.match.filter(name => isGiven(row, name))
  return isRead(row, index) ? index.find(given, row) : []
}

/** A row that names what nobody here has is not one of those that agree in the rest. */
const isRead = (row: Theirs, { register }: Index): boolean => !register.match.some(name => row.unread.includes(name))

/** What alone is unique, and codes: a certificate’s number says more than the spelling of a name. */
const byCode =
  (names: readonly string[]): Pass =>
  (row, index) =>
    names.every(name => isGiven(row, name)) ? index.find(names, row) : []

/** Everything that matches but the term: a term that was corrected is no other title, as long as the two have a day in common. */
const butTerm: Pass = (row, index) => {
  const { fields, match } = index.register
  const timed = match.filter(name => fields[name]!.kind === 'period')
  const rest = match.filter(name => isGiven(row, name) && !timed.includes(name))
  if (!isRead(row, index) || !timed.length || rest.length < Math.min(2, match.length - timed.length)) return []
  return index.find(rest, row).filter(one => timed.every(name => overlap(one.values[name], row.values[name])))
}

function passes(register: AnyRegister): readonly Pass[] {
  const codes = Object.entries(register.fields)
    .filter(
      ([name, { kind }]) => kind === 'organisation-identifier' || (kind === 'text' && /^(code|number|certificate)$/.test(name)),
    )
    .map(([name]) => [name])
  return [exact, ...[...register.unique, ...codes].map(byCode), butTerm]
}

const isGiven = (row: Theirs, name: string): boolean => (row.values[name] ?? null) !== null

function overlap(one: unknown, other: unknown): boolean {
  const [a, b] = [one as Period | null, other as Period | null]
  if (!a || !b) return true
  return (a.until === null || b.from === null || b.from <= a.until) && (b.until === null || a.from === null || a.from <= b.until)
}

/** Our records by the values of some of their fields, made when first asked for. */
class Index {
  readonly register: AnyRegister
  readonly #ours: readonly Ours[]
  readonly #maps = new Map<string, Map<string, Ours[]>>()

  constructor(register: AnyRegister, ours: readonly Ours[]) {
    this.register = register
    this.#ours = ours
  }

  find(names: readonly string[], row: Theirs): readonly Ours[] {
    if (!names.length) return []
    const pattern = names.map(name => `${name}${languagesOf(row.values[name])}`).join(' ')
    let map = this.#maps.get(pattern)
    if (!map) {
      map = new Map()
      for (const one of this.#ours) {
        const key = this.#key(names, one.values, row.values)
        const list = map.get(key)
        if (list) list.push(one)
        else map.set(key, [one])
      }
      this.#maps.set(pattern, map)
    }
    return map.get(this.#key(names, row.values, row.values)) ?? []
  }

  /** Values as they are compared; of a name only the languages that the row gives. */
  #key(names: readonly string[], values: Values, asked: Values): string {
    return JSON.stringify(names.map(name => comparable(this.register, name, values[name], asked[name])))
  }
}

const languagesOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'zh' in value
    ? `(${Object.entries(value)
        .filter(([, text]) => text)
        .map(([language]) => language)
        .sort()
        .join()})`
    : ''

/** A text as it is compared: half width, small letters, without blanks, signs of punctuation in one form. */
const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')

function comparable(register: AnyRegister, name: string, value: unknown, asked: unknown): unknown {
  const field = register.fields[name]!
  if (value === null || value === undefined) return null
  if (field.kind === 'translated') {
    const [own, wanted] = [value as Translated, (asked ?? value) as Translated]
    return [wanted.zh ? plainText(own.zh ?? '') : null, wanted.en ? plainText(own.en ?? '') : null]
  }
  const json = field.toJson(value)
  return typeof json === 'string' ? plainText(json) : Array.isArray(json) ? [...json].sort() : json
}

/** Of several candidates the one that agrees in the most fields; undefined where two agree in as many. */
function bestOf(register: AnyRegister, row: Theirs, candidates: readonly Ours[]): Ours | undefined {
  if (candidates.length === 1) return candidates[0]
  const scored = candidates
    .map(one => ({ one, differing: differences(register, one, row).length }))
    .sort((a, b) => a.differing - b.differing || Number(b.one.covered) - Number(a.one.covered))
  const [first, second] = scored
  return first!.differing < second!.differing || first!.one.covered !== second!.one.covered ? first!.one : undefined
}

/** The fields that a row gives and our record says otherwise. */
function differences(register: AnyRegister, ours: Ours, row: Theirs): readonly FieldDifference[] {
  return row.given.flatMap(name => {
    const [one, other] = [ours.values[name] ?? null, row.values[name] ?? null]
    if (JSON.stringify(comparable(register, name, one, other)) === JSON.stringify(comparable(register, name, other, other)))
      return []
    return [{ field: name, ours: jsonOf(register, name, one), theirs: jsonOf(register, name, other) }]
  })
}

/** All that one side says where the other says nothing. */
function sides(register: AnyRegister, ours: Ours | null, row: Theirs | null): readonly FieldDifference[] {
  const names = row ? row.given : Object.keys(register.fields).filter(name => (ours!.values[name] ?? null) !== null)
  return names.map(field => ({
    field,
    ours: ours ? jsonOf(register, field, ours.values[field]) : null,
    theirs: row ? jsonOf(register, field, row.values[field]) : null,
  }))
}

const jsonOf = (register: AnyRegister, name: string, value: unknown): Json =>
  value === null || value === undefined ? null : register.fields[name]!.toJson(value)
