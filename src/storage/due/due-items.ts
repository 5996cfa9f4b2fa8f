import type { PoolClient } from 'pg'
import { type DueKey, judgeDue } from '../../engines/due/due.ts'
import type { DueKind } from '../../engines/due/due-kind.ts'
import type { Actor } from '../../kernel/actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { titlesOf } from '../titles.ts'
import { deadlines } from './deadlines.ts'
import { returnDues } from './return-dues.ts'
import { titleDues } from './title-dues.ts'

/** Something that is due, with everything that a list, a notice or a calendar says about it. */
export interface DueItem {
  /** By what a reminder of it is remembered: reminded once for each key. */
  readonly key: DueKey
  readonly register: string
  readonly id: string
  readonly title: Words
  readonly kind: DueKind
  readonly due: PlainDate
  readonly late: boolean
  /** The organisation that has to act; null where it is the office itself. */
  readonly owner: { readonly id: string; readonly title: Words } | null
  readonly nextStep: Words
  /** The page of the next step, from the root of the site. */
  readonly address: string
}

/** Where things that are due come from. A register with days to keep adds a line to `deadlines`, a whole subject a function here. */
const sources = [titleDues, returnDues, deadlines] as const

/**
 * What is due up to so many days from a day, as far as the actor may read it, the most urgent first; what is late and still open is there
 * whatever its age.
 */
export async function dueItems(
  client: PoolClient,
  actor: Actor,
  { today, days }: { readonly today: PlainDate; readonly days: number },
): Promise<readonly DueItem[]> {
  const found = []
  for (const source of sources) found.push(...(await source(client, actor, { today, until: addDays(today, days) })))
  const judged = judgeDue(found, today, days)
  const titles = await titlesOf(client, actor, registers, [
    ...judged.map(({ register, id }) => ({ target: register, id })),
    ...judged.flatMap(({ owner }) => (owner ? [{ target: 'organisation', id: owner }] : [])),
  ])
  return judged.map(({ key, register, id, kind, due, late, owner, nextStep, address }) => ({
    key,
    register,
    id,
    title: titles.get(id)!.title,
    kind,
    due,
    late,
    owner: owner && titles.has(owner) ? { id: owner, title: titles.get(owner)!.title } : null,
    nextStep,
    address,
  }))
}
