import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { addDays, addYears, isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import { fill } from '../../kernel/words.ts'
import { designation } from '../../registers/designation/register.ts'
import { termYearsOn } from '../../registers/designation-type/term-rules.ts'
import { registers } from '../../registers/index.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { moveRecord } from '../save.ts'
import { Conflict, Problems } from '../save-refusals.ts'
import { titlesOf } from '../titles.ts'
import { loadTypes } from './load.ts'

/** A document that approves many titles at once. */
export interface Approval {
  readonly records: readonly { readonly id: string; readonly version: number }[]
  readonly documentNumber: string
  readonly approvedOn: PlainDate
  /** The first day of the terms; their last day follows from the rules of each type. */
  readonly from: PlainDate
  /** Files that show it, by their SHA-256. */
  readonly attachments?: readonly string[]
}

const most = 1000

/** Records the approval of every title named, each as its own version, all in the caller's transaction: one that cannot be approved stops all. */
export async function approveTogether(client: PoolClient, actor: Actor, approval: Approval): Promise<readonly StoredRow[]> {
  const ids = new Set(approval.records.map(({ id }) => id))
  if (!ids.size || ids.size !== approval.records.length || ids.size > most)
    refuse(
      'which-titles',
      { en: `Name each title once, and at most ${most} of them.`, zh: `每项资质只列一次，最多${most}项。` },
      { exitCode: 2 },
    )
  if (![approval.approvedOn, approval.from].every(isPlainDate) || !approval.documentNumber.trim())
    refuse(
      'approval-incomplete',
      {
        en: 'Give the number of the document, the day of the approval and the first day of the term.',
        zh: '请填写批准文号、批准日期和有效期起始日。',
      },
      { exitCode: 2 },
    )
  const types = await loadTypes(client, actor, { knownAt: null })
  const approved: StoredRow[] = []
  const problems: Problem[] = []
  for (const { id, version } of approval.records) {
    const before = await readCurrent(client, designation, actor, id)
    if (before?.version !== version) throw new Conflict(before)
    const type = types.get(String(before.values['type']))
    const years = type ? termYearsOn(type.code, type.regime, type.termYears, approval.from) : null
    const until = years === null ? null : addDays(addYears(approval.from, years), -1)
    const given = {
      values: { documentNumber: approval.documentNumber, approvedOn: approval.approvedOn, term: { from: approval.from, until } },
      source: approval.documentNumber,
      attachments: [...new Set([...before.attachments, ...(approval.attachments ?? [])])],
    }
    await client.query('savepoint approve')
    try {
      approved.push(await moveRecord(client, actor, designation, id, version, 'approve', given))
      await client.query('release savepoint approve')
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      await client.query('rollback to savepoint approve')
      problems.push(...(await named(client, actor, id, error)))
    }
  }
  if (problems.length) throw new Problems(problems)
  return approved
}

/** The problems of one title with its name, and its record as the place. */
async function named(client: PoolClient, actor: Actor, id: string, { problems }: Problems): Promise<readonly Problem[]> {
  const title = (await titlesOf(client, actor, registers, [{ target: designation.name, id }])).get(id)!.title
  return problems.map(problem => ({
    ...problem,
    place: `${designation.name}/${id}`,
    message: fill({ en: '{title}: {message}', zh: '{title}：{message}' }, { title, message: problem.message }),
  }))
}
