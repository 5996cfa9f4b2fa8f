import type { PoolClient } from 'pg'
import type { Due } from '../../engines/due/due.ts'
import type { DueKind } from '../../engines/due/due-kind.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all, type Condition } from '../../kernel/condition/index.ts'
import type { Values } from '../../kernel/draft.ts'
import type { Period } from '../../kernel/field/period.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { difficulty } from '../../registers/difficulty/register.ts'
import { opinion } from '../../registers/opinion/register.ts'
import { project } from '../../registers/project/register.ts'
import { task } from '../../registers/task/register.ts'
import { listRecords } from '../read.ts'

/** The span of days that is asked for. */
export interface DueSpan {
  readonly today: PlainDate
  readonly until: PlainDate
}

/** A register whose records carry the day on which they are due. */
interface Deadline {
  readonly register: AnyRegister
  readonly kind: DueKind
  /** The records that are still open. */
  readonly open: Condition
  readonly due: (values: Values) => PlainDate | null
  /** The field that names the organisation which has to act. */
  readonly owner: string
  readonly nextStep: Words
}

const dueOn = (values: Values) => (values['dueOn'] ?? null) as PlainDate | null

const table: readonly Deadline[] = [
  {
    register: task,
    kind: 'task',
    open: task.columns.state.in(['assigned', 'under-way']),
    due: dueOn,
    owner: 'owner',
    nextStep: { en: 'Do it and report it done', zh: '抓紧办理并登记办结' },
  },
  {
    register: difficulty,
    kind: 'difficulty',
    open: all(difficulty.columns.state.in(['raised', 'assigned', 'escalated']), difficulty.columns.dueOn.isSet()),
    due: dueOn,
    owner: 'handler',
    nextStep: { en: 'Solve it and verify with the enterprise', zh: '协调解决并向企业核实' },
  },
  {
    register: opinion,
    kind: 'opinion',
    open: all(opinion.columns.state.in(['received', 'assigned']), opinion.columns.dueOn.isSet()),
    due: dueOn,
    owner: 'assignedTo',
    nextStep: { en: 'Answer it', zh: '办理答复' },
  },
  {
    register: project,
    kind: 'project-ends',
    open: project.columns.state.in(['contracted', 'mid-term', 'extended']),
    due: values => (values['extendedTo'] as PlainDate | null) ?? (values['duration'] as Period | null)?.until ?? null,
    owner: 'organisation',
    nextStep: { en: 'Ask for acceptance, or for more time', zh: '组织验收或办理延期' },
  },
]

/** What is due by a day that its own record says. */
export async function deadlines(client: PoolClient, actor: Actor, { until }: DueSpan): Promise<readonly Due[]> {
  const found: Due[] = []
  for (const { register, kind, open, due, owner, nextStep } of table) {
    const page = { page: 1, size: 1_000_000, where: open }
    const { rows } = await listRecords(client, actor, register, { asAt: null, knownAt: null }, page)
    for (const { id, values } of rows) {
      const day = due(values)
      if (day === null || day > until) continue
      const address = `/registers/${register.name}/${id}`
      const who = (values[owner] ?? null) as string | null
      found.push({ record: id, period: day, kind, due: day, register: register.name, id, owner: who, nextStep, address })
    }
  }
  return found
}
