import { type Column, type Condition, column, columnsOf, sentence } from './condition/index.ts'
import type { Field, ValueOf } from './field/field.ts'
import type { RecordId } from './field/reference.ts'
import { text } from './field/text.ts'
import { assertFlow, type Flow } from './flow.ts'
import { didYouMean } from './identifier.ts'
import type { Identity } from './identity.ts'
import type { PlainDate } from './plain-date.ts'
import type { Words } from './words.ts'

export type Fields = Readonly<Record<string, Field>>
export type Columns<F extends Fields> = { readonly [K in keyof F]: Column<ValueOf<F[K]>> } & {
  readonly id: Column<string>
  readonly region: Column<string>
}

/** The six parts of the work summary, and the bookkeeping around it: how registers are grouped for people. */
export type Group = 'situation' | 'organisation' | 'environment' | 'money' | 'talent' | 'popularisation' | 'assessment' | 'base'

/** A cross-field rule: what must hold, what to say when it does not, and where the rule comes from. */
export interface Rule {
  readonly id: string
  readonly must: Condition
  readonly message: Words
  /** The fields a form marks. */
  readonly fields: readonly string[]
  readonly source: Words
  /** The days on which the rule is in force, judged by the register's own date; always when absent. */
  readonly from?: PlainDate
  readonly until?: PlainDate
}

type Name<F extends Fields> = keyof F & string

/** What "as at a day" means: records whose period holds that day, or that happened on or before it. */
export type Time<F extends Fields = Fields> = { readonly valid: Name<F> } | { readonly on: Name<F> }

export interface RegisterSpec<N extends string, F extends Fields> {
  /** Kebab-case singular: `designation-type`. Also the table's and the address's name. */
  readonly name: N
  readonly label: Words
  /** One record of it: { en: 'designation', zh: '资质认定' }. */
  readonly one: Words
  /** What belongs here, in a sentence: an empty list shows it. */
  readonly purpose: Words
  readonly group: Group
  readonly fields: F
  /** The fields that name a record to a reader, in order; references show the title of what they refer to. */
  readonly title: readonly Name<F>[]
  /** Form sections, in order. Every field is in exactly one. */
  readonly form: readonly { readonly label: Words; readonly fields: readonly Name<F>[] }[]
  /** The columns that a list shows until its reader chooses; the title and the first fields of the form when absent. */
  readonly listed?: readonly Name<F>[]
  /** The fields that decide whether a row of a sheet is a record already known. */
  readonly match: readonly Name<F>[]
  readonly time?: Time<F>
  readonly rules?: (columns: Columns<F>) => readonly Rule[]
  /** Groups of fields that no two current records share. */
  readonly unique?: readonly (readonly Name<F>[])[]
  /** Periods of records that agree in `fields` must not overlap. */
  readonly noOverlap?: { readonly fields: readonly Name<F>[]; readonly period: Name<F> }
  readonly flow?: (columns: Columns<F>) => Flow
  /** How records that were entered twice are found and merged; absent where nothing is told by its name. */
  readonly identity?: Identity<Name<F>>
  /** What a state passes on to the record that a field refers to: of these fields, those that are known replace what stands there. */
  readonly passesOn?: { readonly state: string; readonly to: Name<F>; readonly fields: readonly Name<F>[] }
  readonly access: { readonly read: (columns: Columns<F>) => Condition; readonly write: (columns: Columns<F>) => Condition }
}

export interface Register<N extends string = string, F extends Fields = Fields>
  extends Omit<
    RegisterSpec<N, F>,
    | 'access'
    | 'rules'
    | 'flow'
    | 'time'
    | 'title'
    | 'form'
    | 'listed'
    | 'match'
    | 'unique'
    | 'noOverlap'
    | 'identity'
    | 'passesOn'
  > {
  readonly columns: Columns<F>
  readonly title: readonly string[]
  readonly form: readonly { readonly label: Words; readonly fields: readonly string[] }[]
  readonly listed: readonly string[]
  readonly match: readonly string[]
  readonly time: { readonly valid: string } | { readonly on: string } | null
  readonly unique: readonly (readonly string[])[]
  readonly noOverlap: { readonly fields: readonly string[]; readonly period: string } | null
  readonly rules: readonly Rule[]
  readonly flow: Flow | null
  readonly identity: Identity | null
  readonly passesOn: { readonly state: string; readonly to: string; readonly fields: readonly string[] } | null
  readonly access: { readonly read: Condition; readonly write: Condition }
}

/** A register whatever its fields: what everything that is derived from declarations takes. */
export type AnyRegister = Omit<Register, 'columns'> & { readonly columns: object }

/** The record itself, as an access condition asks for it: an organisation's user reads that organisation. */
const idField: Field = {
  ...text({ label: { en: 'This record', zh: '本记录' }, required: true }),
  columns: [{ suffix: '', type: 'uuid' }],
}
const regionField: Field = text({ label: { en: 'Region', zh: '地区' }, required: true })

/** Declares a register. Everything else about it (table, API, form, sheet, access, history, search) is derived from the result. */
export function defineRegister<const N extends string, F extends Fields>(spec: RegisterSpec<N, F>): Register<N, F> {
  const names = Object.keys(spec.fields)
  const columns = Object.fromEntries([
    ...names.map(name => [name, column(name, spec.fields[name]!)]),
    ['id', column('id', idField)],
    ['region', column('region', regionField)],
  ]) as unknown as Columns<F>
  assertNames(spec, names)
  const flow = spec.flow?.(columns) ?? null
  if (flow) assertFlow(spec.name, flow, spec.fields[flow.field]?.vocabulary?.codes ?? [], names)
  const access = { read: spec.access.read(columns), write: spec.access.write(columns) }
  const followed = [
    ...deepOf(access.read)
      .filter(clause => !isOwnRecord(clause))
      .flatMap(columnsOf),
    ...columnsOf(access.write).filter(ref => ref.via.length),
  ]
  if (followed.length)
    throw new Error(
      `Register "${spec.name}": access may follow one reference, to read, and only ask whether what it finds is the person's own (${sentence(access.read).en}).`,
    )
  return Object.freeze({
    ...spec,
    columns,
    listed: spec.listed ?? usuallyListed(spec),
    time: spec.time ?? null,
    unique: spec.unique ?? [],
    noOverlap: spec.noOverlap ?? null,
    rules: spec.rules?.(columns) ?? [],
    flow,
    identity: spec.identity ?? null,
    passesOn: spec.passesOn ?? null,
    access,
  })
}

/** The clauses of a condition that follow references, each as the smallest one that does; "not" and "when" are taken whole. */
const deepOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'all' || condition.op === 'any'
    ? condition.of.flatMap(deepOf)
    : condition.op === 'named'
      ? deepOf(condition.of)
      : columnsOf(condition).some(ref => ref.via.length)
        ? [condition]
        : []

/** "The title's organisation is the person's own": the database answers it from a list of such titles, made when a transaction begins. */
const isOwnRecord = (condition: Condition): boolean =>
  condition.op === 'is' &&
  condition.column.via.length === 1 &&
  'actor' in condition.value &&
  condition.value.actor === 'organisation'

/** What names a record, then the first facts in the order of the form: as many as a screen shows. */
function usuallyListed<F extends Fields>({ title, form, fields }: RegisterSpec<string, F>): readonly string[] {
  const short = form.flatMap(section => section.fields).filter(name => !['long-text', 'evidence'].includes(fields[name]!.kind))
  return [...new Set<string>([...title, ...short])].slice(0, 8)
}

/** Asks about the record a reference points to: `through(c.type, designationType, t => t.code.is('high-tech'))`. */
export function through<T extends Fields>(
  from: Column<RecordId<string>> | Column<string>,
  target: Register<string, T>,
  ask: (columns: Columns<T>) => Condition,
): Condition {
  const { field, via, name } = from.ref
  if (field.target !== target.name) throw new Error(`"${name}" refers to "${field.target}", not to "${target.name}".`)
  const steps = [...via, { field: name, register: target.name, label: field.label }]
  const columns = Object.fromEntries(Object.entries(target.fields).map(([key, one]) => [key, column(key, one, steps)]))
  return ask(columns as unknown as Columns<T>)
}

function assertNames<F extends Fields>(spec: RegisterSpec<string, F>, names: readonly string[]): void {
  const fail = (what: string) => {
    throw new Error(`Register "${spec.name}": ${what}.`)
  }
  const known = (field: string, where: string) => {
    if (names.includes(field)) return
    const near = didYouMean(field, names)
    fail(`${where} names the field "${field}", which does not exist${near ? `; did you mean "${near}"?` : ''}`)
  }
  const reserved = [
    'id',
    'region',
    'version',
    'recordedAt',
    'supersededAt',
    'author',
    'reason',
    'source',
    'attachments',
    'search',
  ]
  for (const name of names) if (reserved.includes(name)) fail(`the field name "${name}" is taken by the system`)
  for (const name of names) {
    const times = spec.form.flatMap(section => section.fields as readonly string[]).filter(placed => placed === name).length
    if (times !== 1) fail(`field "${name}" is in ${times} form sections; put it in exactly one section of \`form\``)
  }
  for (const section of spec.form) for (const field of section.fields) known(field, 'form')
  for (const field of spec.title) known(field, 'title')
  for (const field of spec.listed ?? []) known(field, 'listed')
  for (const field of spec.match) known(field, 'match')
  for (const group of spec.unique ?? []) for (const field of group) known(field, 'unique')
  for (const field of [...(spec.noOverlap?.fields ?? []), ...(spec.noOverlap ? [spec.noOverlap.period] : [])])
    known(field, 'noOverlap')
  const { names: called = [], codes = [], traits = [], told = [], keeps = [] } = spec.identity ?? {}
  for (const field of [...called, ...codes, ...traits.map(trait => trait.field), ...told, ...keeps]) known(field, 'identity')
  for (const field of spec.passesOn ? [spec.passesOn.to, ...spec.passesOn.fields] : []) known(field, 'passesOn')
  if (spec.time) known('valid' in spec.time ? spec.time.valid : spec.time.on, 'time')
}

/** What every version carries besides the register's own fields. */
export interface SystemColumns {
  readonly version: number
  /** Instants as ISO-8601 UTC text. `supersededAt` is "infinity" while the version is current. */
  readonly recordedAt: string
  readonly supersededAt: string
  readonly author: string
  readonly reason: string
  readonly source: string
  /** SHA-256 of the files that show the record is true. */
  readonly attachments: readonly string[]
}

/** A type error that reads as a sentence. */
export interface DeclarationError<Message extends string> {
  readonly __error: Message
}

type RefTargets<R> =
  R extends Register<string, infer F>
    ? { [K in keyof F]: F[K] extends { readonly target: infer T extends string } ? T : never }[keyof F]
    : never

type NamesOf<Rs extends readonly unknown[]> = Rs[number] extends infer R
  ? R extends Register<infer N, Fields>
    ? N
    : never
  : never

type CheckRefs<Rs extends readonly unknown[]> = {
  [K in keyof Rs]: Exclude<RefTargets<Rs[K]>, NamesOf<Rs>> extends infer Missing extends string
    ? [Missing] extends [never]
      ? Rs[K]
      : DeclarationError<`A field refers to "${Missing}", which is not a register`>
    : never
}

/** The one list of registers. Rejects, at compile time, a reference to a register that is not listed. */
export function defineRegistry<const Rs extends readonly unknown[]>(registers: Rs & CheckRefs<Rs>): readonly AnyRegister[] {
  return registers as unknown as readonly AnyRegister[]
}
