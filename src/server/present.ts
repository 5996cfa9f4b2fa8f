import { keptOf } from '../engines/identity/absorb.ts'
import type { Actor } from '../kernel/actor.ts'
import { isMet, judge, mayEver, rowLookup, sentence } from '../kernel/condition/index.ts'
import { yuan } from '../kernel/field/money.ts'
import { movesFrom } from '../kernel/flow.ts'
import type { Identity } from '../kernel/identity.ts'
import { maskedJson, mayReveal } from '../kernel/mask.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill } from '../kernel/words.ts'
import type { RecordList } from '../storage/read.ts'
import { pointersOf } from '../storage/references.ts'
import type { StoredRow } from '../storage/row.ts'
import { type Titles, titleOf } from '../storage/titles.ts'
import { allows } from './sign-in/allowed.ts'
import { recorders, writers } from './who.ts'

/** A register as forms and lists need it. */
export const registerModel = (register: AnyRegister, count: number, actor: Actor) => ({
  name: register.name,
  label: register.label,
  one: register.one,
  purpose: register.purpose,
  group: register.group,
  title: register.title,
  match: register.match,
  time: register.time,
  form: register.form,
  listed: register.listed,
  fields: Object.fromEntries(
    Object.entries(register.fields).map(([name, field]) => [
      name,
      {
        kind: field.kind,
        label: field.label,
        ...(field.help && { help: field.help }),
        required: field.required ?? false,
        personal: field.personal ?? false,
        masked: field.mask !== undefined,
        ...(field.unit !== undefined && { unit: field.unit }),
        ...(field.target !== undefined && { target: field.target }),
        ...(field.vocabulary && { options: field.vocabulary.codes.map(code => ({ code, ...field.vocabulary!.options[code] })) }),
      },
    ]),
  ),
  flow: register.flow && {
    field: register.flow.field,
    states: register.fields[register.flow.field]!.vocabulary!.codes.map(code => ({
      code,
      label: register.fields[register.flow!.field]!.vocabulary!.options[code]!.label,
    })),
    moves: register.flow.moves.map(({ name, label, from, to, records, who }) => ({
      name,
      label,
      from,
      to,
      records,
      who: sentence(who),
    })),
  },
  // How two records are told apart, and what nobody chooses when they are merged.
  identity: register.identity && {
    told: register.identity.told ?? toldOf(register, register.identity),
    kept: [...keptOf(register)],
  },
  // A record of it proposes a change of the one that its field refers to.
  proposes: register.passesOn && {
    field: register.passesOn.to,
    target: register.fields[register.passesOn.to]!.target!,
    state: register.flow!.moves.find(({ to }) => to === register.passesOn!.state)?.from[0] ?? null,
  },
  access: { read: sentence(register.access.read), write: sentence(register.access.write) },
  // What somebody of these roles may do with one record or another; leaders decide by moves and write nothing else.
  may: {
    read: mayEver(register.access.read, actor),
    write: mayEver(register.access.write, actor) && allows(recorders, actor),
    bulk: mayEver(register.access.write, actor) && allows(writers, actor),
    reveal: mayReveal(actor),
  },
  rules: register.rules.map(({ id, message, fields, source, from, until }) => ({ id, message, fields, source, from, until })),
  count,
})

const toldOf = ({ match, title }: AnyRegister, { codes = [], traits = [] }: Identity) =>
  [...new Set([...codes, ...traits.map(({ field }) => field), ...match])].filter(name => name !== title[0])

/** A version as the API gives it. */
export const presentRow = (register: AnyRegister, row: StoredRow, titles: Titles) => ({
  id: row.id,
  version: row.version,
  recordedAt: row.recordedAt,
  supersededAt: row.supersededAt,
  author: row.author,
  reason: row.reason,
  source: row.source,
  attachments: row.attachments,
  values: maskedJson(register, row.values),
  title: titleOf(register, row.values, titles),
})

/** The titles as a plain object, for those ids that the rows point to. */
export const presentTitles = (register: AnyRegister, rows: readonly StoredRow[], titles: Titles) =>
  Object.fromEntries(
    rows.flatMap(row =>
      pointersOf(register, row.values).flatMap(({ id }) => {
        const found = titles.get(id)
        return found ? [[id, found]] : []
      }),
    ),
  )

/** A page of a list with its titles, its number of rows and its sums. */
export const presentList = (register: AnyRegister, list: RecordList, titles: Titles) => ({
  rows: list.rows.map(row => presentRow(register, row, titles)),
  titles: presentTitles(register, list.rows, titles),
  total: list.total,
  filled: list.filled,
  sums: Object.fromEntries(
    Object.entries(list.sums).map(([name, sum]) => [name, register.fields[name]!.kind === 'money' ? yuan(BigInt(sum)) : sum]),
  ),
})

/** Whether somebody may change a record: its register's condition, and an address that is for them. */
export const mayWrite = (register: AnyRegister, row: StoredRow, actor: Actor): boolean =>
  allows(recorders, actor) &&
  isMet(judge(register.access.write, rowLookup({ ...row.values, id: row.id, region: row.region }), actor))

/** What can be done next with a record, and why not where it cannot. */
export function presentMoves(register: AnyRegister, row: StoredRow, actor: Actor) {
  const { flow } = register
  if (!flow) return []
  const lookup = rowLookup({ ...row.values, region: row.region })
  return movesFrom(flow, String(row.values[flow.field])).map(move => {
    const allowed = isMet(judge(move.who, lookup, actor))
    return {
      name: move.name,
      label: move.label,
      to: move.to,
      allowed,
      why: allowed
        ? fill({ en: 'Allowed, because {who}.', zh: '可以办理：{who}。' }, { who: sentence(move.who) })
        : fill({ en: 'For others: {who}.', zh: '您无权办理：要求{who}。' }, { who: sentence(move.who) }),
      records: move.records,
    }
  })
}
