import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { judge, rowLookup, sentence } from '../kernel/condition/index.ts'
import { checkValues, readDraft, toJson, type Values } from '../kernel/draft.ts'
import { clean } from '../kernel/field/text.ts'
import { type Flow, moveBetween, movesFrom } from '../kernel/flow.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import { Refusal, refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, joinWords } from '../kernel/words.ts'
import { audit } from './audit.ts'
import { problemOfConstraint } from './constraint-problem.ts'
import { readCurrent } from './read.ts'
import { newId } from './record-id.ts'
import { missingTargets, unstoredEvidence } from './references.ts'
import { fieldColumns, fieldValues, type StoredRow } from './row.ts'
import { searchText } from './search-text.ts'

/** What a person gives to record or change something. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>
  /** The document or ledger that shows it: a record without one is not saved. */
  readonly source: string
  readonly reason?: string
  readonly attachments?: readonly string[]
}

/** Bad input: every problem, none saved. */
export class Problems extends Refusal {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      'problems',
      joinWords(
        problems.map(problem => problem.message),
        { en: ' ', zh: ' ' },
      ),
      { exitCode: 2 },
    )
    this.problems = problems
  }
}

/** Somebody saved the record meanwhile: the version that now stands, to be shown beside one's own. */
export class Conflict extends Refusal {
  readonly current: StoredRow | null
  constructor(current: StoredRow | null) {
    super('changed-meanwhile', {
      en: `Somebody else ${current ? 'saved' : 'withdrew'} this record while you worked on it. Nothing of yours was saved; compare both and save again.`,
      zh: `您编辑期间，他人已${current ? '保存' : '撤回'}该记录。您的改动尚未保存，请对照后重新保存。`,
    })
    this.current = current
  }
}

/** Records something new. Version 1, its identity and its audit entry are written in the caller's transaction. */
export async function createRecord(client: PoolClient, actor: Actor, register: AnyRegister, given: Given): Promise<StoredRow> {
  const values = await checked(client, actor, register, given, null)
  assertMayWrite(register, actor, values)
  const id = newId()
  await client.query('insert into record (region, id, register) values ($1, $2, $3)', [actor.region, id, register.name])
  await write(register, async () => {
    const columns = ['region', 'id', 'version', ...writtenColumns(register)]
    const row = [actor.region, id, 1, ...writtenValues(actor, register, given, values)]
    await client.query(
      `insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')}) values (${places(row.length)})`,
      row,
    )
  })
  await audit(client, actor, { action: 'create', register: register.name, record: id, version: 1 })
  return currentOf(client, register, actor, id)
}

/** Saves a change: closes the version that the editor saw and adds the next in one statement, or refuses when another stands there. */
export async function changeRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  given: Given,
  action = 'change',
): Promise<StoredRow> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  const values = await checked(client, actor, register, given, before)
  assertMayWrite(register, actor, before.values)
  assertMayWrite(register, actor, values)
  const saved = await write(register, async () => {
    const written = writtenValues(actor, register, given, values)
    const columns = ['region', 'id', 'version', 'recorded_at', ...writtenColumns(register)]
    return client.query(
      `with old as (
        update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
        where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity'
        returning version, superseded_at)
      insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')})
      select $1, $2, old.version + 1, old.superseded_at, ${places(written.length, 4)} from old`,
      [actor.region, id, seen, ...written],
    )
  })
  if (saved.rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, id))
  await audit(client, actor, { action, register: register.name, record: id, version: seen + 1 })
  return currentOf(client, register, actor, id)
}

/** Takes a declared move of the register's flow: the new state, the fields it records, and nothing else. */
export async function moveRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  name: string,
  given: Given,
): Promise<StoredRow> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  const move = register.flow?.moves.find(one => one.name === name)
  const flow = register.flow
  if (!flow || !move)
    refuse(
      'no-such-move',
      { en: `There is no move “${name}” in this register.`, zh: `该台账没有“${name}”操作。` },
      { exitCode: 2 },
    )
  const state = String(before.values[flow.field])
  if (!move.from.includes(state)) throw new Problems([noWay(register, flow, state, move.to)])
  const { values: extra } = given
  const stray = Object.keys(extra).filter(field => !move.records.includes(field))
  if (stray.length)
    refuse('move-records-less', {
      en: `The move “${move.label.en}” records only ${move.records.join(', ') || 'the new state'}; change ${stray.join(', ')} by editing the record.`,
      zh: `“${move.label.zh}”只记录${move.records.join('、') || '新状态'}；${stray.join('、')}请在编辑页修改。`,
    })
  const values = { ...toJson(register, before.values), ...extra, [flow.field]: move.to }
  // The move itself says why, unless more is said.
  const reason = given.reason?.trim() || `${move.label.zh} / ${move.label.en}`
  return changeRecord(client, actor, register, id, seen, { ...given, values, reason }, `move:${name}`)
}

/** Withdraws a record: its current version is closed and has no successor; history keeps it. */
export async function withdrawRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  id: string,
  seen: number,
  reason: string,
): Promise<void> {
  const before = await readCurrent(client, register, actor, id)
  if (!before || before.version !== seen) throw new Conflict(before)
  assertMayWrite(register, actor, before.values)
  if (!clean(reason, true))
    throw new Problems([missingProblem('reason', { en: 'Say why the record is withdrawn.', zh: '请说明撤回原因。' })])
  const { rowCount } = await client.query(
    `update ${versionTable(register.name)} set superseded_at = greatest(now(), recorded_at + interval '1 microsecond')
     where region = $1 and id = $2 and version = $3 and superseded_at = 'infinity'`,
    [actor.region, id, seen],
  )
  if (rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, id))
  await audit(client, actor, {
    action: 'withdraw',
    register: register.name,
    record: id,
    version: seen,
    detail: { reason: clean(reason, true), name: actor.name },
  })
}

/** Brings a withdrawn record back as a new version with the values it last had. */
export async function restoreRecord(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  last: StoredRow,
  reason: string,
): Promise<StoredRow> {
  const current = await readCurrent(client, register, actor, last.id)
  if (current) throw new Conflict(current)
  const given = { values: toJson(register, last.values), source: last.source, reason, attachments: last.attachments }
  const values = await checked(client, actor, register, given, null)
  assertMayWrite(register, actor, values)
  const saved = await write(register, async () => {
    const columns = ['region', 'id', 'version', 'recorded_at', ...writtenColumns(register)]
    const row = [actor.region, last.id, last.version + 1, last.supersededAt, ...writtenValues(actor, register, given, values)]
    // Never before the version it follows; of two who restore at once the second finds the next version there.
    return client.query(
      `insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')})
       values ($1, $2, $3, greatest(now(), $4::timestamptz), ${places(row.length - 4, 5)}) on conflict (region, id, version) do nothing`,
      row,
    )
  })
  if (saved.rowCount !== 1) throw new Conflict(await readCurrent(client, register, actor, last.id))
  await audit(client, actor, { action: 'restore', register: register.name, record: last.id, version: last.version + 1 })
  return currentOf(client, register, actor, last.id)
}

/** The columns a save writes besides identity and clock. */
export const writtenColumns = (register: AnyRegister): readonly string[] => [
  'author',
  'reason',
  'source',
  'attachments',
  'search',
  ...fieldColumns(register),
]

export const writtenValues = (actor: Actor, register: AnyRegister, given: Given, values: Values): readonly unknown[] => [
  actor.name,
  clean(given.reason ?? '', true),
  clean(given.source, false),
  given.attachments ?? [],
  searchText(register, values),
  ...fieldValues(register, values),
]

/** Reads and checks everything that can be known before writing; throws all problems together. */
async function checked(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  given: Given,
  before: StoredRow | null,
): Promise<Values> {
  const { values, problems } = readDraft(register, given.values)
  const all = [
    ...problems,
    ...(clean(given.source ?? '', false)
      ? []
      : [
          missingProblem('source', {
            en: 'Name the document or ledger that shows it: a record without a source is not saved.',
            zh: '请填写来源（文件或台账）：没有来源的记录不予保存。',
          }),
        ]),
    ...(before && !given.reason?.trim()
      ? [
          missingProblem('reason', {
            en: 'Say why the record is changed: history keeps it.',
            zh: '请说明修改原因，原因将保留在历史中。',
          }),
        ]
      : []),
    ...tooLong('source', given.source),
    ...tooLong('reason', given.reason),
    ...(problems.length ? [] : checkValues(register, values, actor)),
    ...(before ? moveProblems(register, before.values, values, actor) : []),
    ...(await missingTargets(client, actor, register, values)),
    ...(await unstoredEvidence(client, actor, register, values, given.attachments ?? [])),
  ]
  if (all.length) throw new Problems(all)
  return values
}

/** Source and reason are a line or two, not a document: that is what evidence is for. */
const longest = 2000
const tooLong = (place: string, text = ''): readonly Problem[] =>
  text.length <= longest
    ? []
    : [
        {
          code: 'too-long',
          place,
          read: excerpt(text),
          message: {
            en: `The text has ${text.length} characters; at most ${longest} are allowed. Attach longer texts as a file.`,
            zh: `文字有${text.length}个字符，最多允许${longest}个；更长的内容请作为附件上传。`,
          },
        },
      ]

const missingProblem = (place: string, message: Problem['message']): Problem => ({ code: 'missing', place, read: '', message })

/** A state changes along declared moves only, by those who may, when what must be true is true. */
function moveProblems(register: AnyRegister, before: Values, after: Values, actor: Actor): readonly Problem[] {
  const { flow } = register
  if (!flow) return []
  const [from, to] = [String(before[flow.field]), String(after[flow.field])]
  if (from === to || after[flow.field] == null) return []
  const problem = (code: string, message: Problem['message']): Problem => ({ code, place: flow.field, read: to, message })
  const move = moveBetween(flow, from, to)
  if (!move) return [noWay(register, flow, from, to)]
  const lookup = rowLookup(after)
  if (judge(move.who, lookup, actor).verdict !== 'met')
    return [
      problem(
        'move-not-allowed',
        fill(
          { en: '“{move}” is for others: {who}.', zh: '无权执行“{move}”：须满足{who}。' },
          { move: move.label, who: sentence(move.who) },
        ),
      ),
    ]
  const lacking = move.records.filter(field => (after[field] ?? null) === null)
  return [
    ...lacking.map(field => ({
      code: 'missing-in-move',
      place: field,
      read: '',
      message: fill(
        { en: '“{move}” records “{field}”: fill it in.', zh: '“{move}”须填写“{field}”。' },
        { move: move.label, field: register.fields[field]!.label },
      ),
    })),
    ...(move.must && judge(move.must.condition, lookup, actor).verdict !== 'met'
      ? [problem(`move-${move.name}`, move.must.message)]
      : []),
  ]
}

/** The problem of a state that no declared move leads to. */
function noWay(register: AnyRegister, flow: Flow, from: string, to: string): Problem {
  const label = (state: string) => register.fields[flow.field]!.vocabulary?.options[state]?.label ?? state
  const open = movesFrom(flow, from).map(one => one.label)
  return {
    code: 'no-such-move',
    place: flow.field,
    read: to,
    message: fill(
      { en: 'From “{from}” there is no way to “{to}”. Possible: {open}.', zh: '不能从“{from}”变为“{to}”。可选操作：{open}。' },
      { from: label(from), to: label(to), open: open.length ? joinWords(open) : { en: 'none', zh: '无' } },
    ),
  }
}

function assertMayWrite(register: AnyRegister, actor: Actor, values: Values): void {
  if (judge(register.access.write, rowLookup({ ...values, region: actor.region }), actor).verdict === 'met') return
  refuse(
    'not-allowed',
    fill(
      { en: 'You may not write this record. Allowed is: {who}.', zh: '您无权写入该记录。允许条件：{who}。' },
      { who: sentence(register.access.write) },
    ),
    { exitCode: 3 },
  )
}

async function write<Result>(register: AnyRegister, statement: () => Promise<Result>): Promise<Result> {
  try {
    return await statement()
  } catch (error) {
    const problem = problemOfConstraint(error, register)
    if (problem) throw new Problems([problem])
    throw error
  }
}

async function currentOf(client: PoolClient, register: AnyRegister, actor: Actor, id: string): Promise<StoredRow> {
  const row = await readCurrent(client, register, actor, id)
  if (!row) throw new Error(`Record ${id} was saved but cannot be read back.`)
  return row
}

const places = (count: number, from = 1): string => Array.from({ length: count }, (_, index) => `$${index + from}`).join(', ')
