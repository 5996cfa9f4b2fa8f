import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { judge, rowLookup, sentence } from '../kernel/condition/index.ts'
import { checkValues, readDraft, toJson, type Values } from '../kernel/draft.ts'
import { clean } from '../kernel/field/text.ts'
import { type Flow, moveBetween, movesFrom } from '../kernel/flow.ts'
import { unmasked } from '../kernel/mask.ts'
import { excerpt, type Problem } from '../kernel/problem.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { fill, joinWords } from '../kernel/words.ts'
import { readVersions } from './read.ts'
import { missingTargets, pointersOf, unstoredEvidence } from './references.ts'
import type { StoredRow } from './row.ts'
import { Problems } from './save-refusals.ts'

/** What a person gives to record or change something. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>
  /** The document or ledger that shows it: a record without one is not saved. */
  readonly source: string
  readonly reason?: string
  readonly attachments?: readonly string[]
}

/** Reads and checks everything that can be known before writing; throws all problems together. `last`: the version that a restored record had. */
export async function checked(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  given: Given,
  before: StoredRow | null,
  last: StoredRow | null = before,
): Promise<Values> {
  const starred = Object.values(given.values).some(value => typeof value === 'string' && value.includes('*'))
  // What stars stand for: the value that is there, else one of an earlier version, which an undo brings back.
  const known = before && starred ? [before, ...[...(await readVersions(client, register, actor, before.id))].reverse()] : []
  const { values, problems } = readDraft(
    register,
    unmasked(
      register,
      given.values,
      known.map(one => one.values),
    ),
  )
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
    ...(before ? await stepProblems(client, actor, register, before, values) : []),
    ...(await missingTargets(client, actor, register, values)).filter(problem => !stood(register, before, problem)),
    ...(await unstoredEvidence(client, actor, register, values, given.attachments ?? [], last)),
  ]
  if (all.length) throw new Problems(all)
  return values
}

/** A reference that stood there already stays, also for somebody who may not see where it leads: an enterprise in what the office noted of it. */
const stood = (register: AnyRegister, before: StoredRow | null, { place, read }: Problem): boolean =>
  before !== null && pointersOf(register, before.values).some(({ field, id }) => field === place && id === read)

/** Source and reason are a line or two, not a document: that is what evidence is for. */
const longest = 2000

/** The problem of a line that is too long. */
export const tooLong = (place: string, text = ''): readonly Problem[] =>
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

export const missingProblem = (place: string, message: Problem['message']): Problem => ({
  code: 'missing',
  place,
  read: '',
  message,
})

/** A state changes along declared moves only, unless the last change is undone by somebody who could have made it: that is no step of its own. */
async function stepProblems(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  before: StoredRow,
  after: Values,
): Promise<readonly Problem[]> {
  const { flow } = register
  const problems = moveProblems(register, before.values, after, actor)
  if (!flow || !problems.length) return problems
  const versions = await readVersions(client, register, actor, before.id)
  const previous = versions.find(one => one.version === before.version - 1)
  if (!previous || !sameValues(register, previous.values, after)) return problems
  const undone = moveBetween(flow, String(previous.values[flow.field]), String(before.values[flow.field]))
  return undone && judge(undone.who, rowLookup(before.values), actor).verdict !== 'met' ? problems : []
}

const sameValues = (register: AnyRegister, one: Values, other: Values): boolean =>
  JSON.stringify(toJson(register, one)) === JSON.stringify(toJson(register, other))

/** A state changes along declared moves only, by those who may, when what must be true is true. */
export function moveProblems(register: AnyRegister, before: Values, after: Values, actor: Actor): readonly Problem[] {
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
          { en: '“{move}” is for others: {who}.', zh: '您无权办理“{move}”：要求{who}。' },
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
export function noWay(register: AnyRegister, flow: Flow, from: string, to: string): Problem {
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

export function assertMayWrite(register: AnyRegister, actor: Actor, values: Values): void {
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
