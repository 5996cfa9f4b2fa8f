import type { PoolClient } from 'pg'
import { absorbed } from '../../engines/identity/absorb.ts'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import type { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { audit } from '../audit.ts'
import { findRegister } from '../find-register.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, withdrawRecord } from '../save.ts'
import { Conflict, Problems } from '../save-refusals.ts'
import { titlesOf } from '../titles.ts'
import { identityOf } from './finder.ts'
import { type Follower, followersOf, redirected } from './followers.ts'

/** Which record goes into which, as the person who says so saw them. */
export interface MergeRequest {
  readonly winner: { readonly id: string; readonly version: number }
  readonly loser: { readonly id: string; readonly version: number }
  readonly reason: string
  /** Fields whose value comes from the loser. */
  readonly take?: readonly string[]
  /** Records of the loser that say the same as one of the winner's: they are withdrawn instead of following. */
  readonly setAside?: readonly string[]
}

/** One record that followed, with the versions before and after. */
export interface Moved {
  readonly register: string
  readonly id: string
  readonly before: number
  readonly after: number
}

/** What a merge did: what is needed to take it back exactly. It is kept in the audit entry. */
export interface MergeDetail {
  readonly loser: string
  readonly loserVersion: number
  readonly winnerBefore: number
  readonly winnerAfter: number
  readonly moved: readonly Moved[]
  readonly setAside: readonly { readonly register: string; readonly id: string; readonly version: number }[]
  readonly reason: string
  readonly name: string
}

export interface Merge extends MergeDetail {
  /** The audit entry's id, by which the merge is taken back. */
  readonly id: string
  /** The register that both records are of. */
  readonly register: string
  readonly winner: string
}

/**
 * Says that two records are one thing: what refers to the loser refers to the winner from now on, the winner takes over what it did not know
 * and the loser's evidence, and the loser is withdrawn. Everything is a version or an entry of its own in the caller's transaction; both histories stay.
 */
export async function mergeRecords(client: PoolClient, actor: Actor, request: MergeRequest): Promise<Merge> {
  const { register: target, winner, loser } = await bothOf(client, actor, request)
  const reason = `合并重复记录 / duplicate merged: ${request.reason.trim()}`
  const aside = new Set(request.setAside)
  const moved: Moved[] = []
  const setAside: { register: string; id: string; version: number }[] = []
  const problems: Problem[] = []
  for (const follower of await followersOf(client, actor, registers, target.name, loser.id)) {
    const { register, row } = follower
    const after = await follow(client, actor, follower, { target, from: loser.id, to: winner.id }, reason)
    if (!(after instanceof Problems))
      moved.push({ register: register.name, id: row.id, before: row.version, after: after.version })
    else if (aside.delete(row.id)) {
      await withdrawRecord(client, actor, register, row.id, row.version, reason)
      setAside.push({ register: register.name, id: row.id, version: row.version })
    } else problems.push(...(await hindrances(client, actor, follower, after)))
  }
  if (problems.length) throw new Problems(problems)
  if (aside.size)
    refuse('nothing-to-set-aside', {
      en: 'Only records that cannot follow may be set aside, and one of those named can. Look at the preview again.',
      zh: '只有无法随并的记录才能另行撤回，所选记录中有可以随并的，请重新预览。',
    })
  await withdrawRecord(client, actor, target, loser.id, loser.version, reason)
  const winnerAfter = await takeOver(client, actor, target, { winner, loser, take: request.take ?? [] }, reason)
  const detail: MergeDetail = {
    loser: loser.id,
    loserVersion: loser.version,
    winnerBefore: winner.version,
    winnerAfter,
    moved,
    setAside,
    reason: request.reason.trim(),
    name: actor.name,
  }
  const entry = { action: 'merge', register: target.name, record: winner.id, version: winnerAfter, detail: { ...detail } }
  return { ...detail, register: target.name, winner: winner.id, id: await audit(client, actor, entry) }
}

async function bothOf(client: PoolClient, actor: Actor, { winner, loser, reason }: MergeRequest) {
  if (winner.id === loser.id)
    refuse(
      'same-record',
      { en: 'That is one record already. Choose two.', zh: '这是同一条记录，请选择两条记录。' },
      { exitCode: 2 },
    )
  if (!reason.trim())
    refuse('no-reason', {
      en: 'Say how you know that they are one: history keeps it.',
      zh: '请说明认定为重复记录的理由，历史中会保留。',
    })
  // One after the other: of two who merge the same pair at once, each the other way round, the second finds the first one's work.
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`merge ${actor.region}`])
  const register = await registerOf(client, actor, winner.id, loser.id)
  const [kept, gone] = [
    await readCurrent(client, register, actor, winner.id),
    await readCurrent(client, register, actor, loser.id),
  ]
  if (kept?.version !== winner.version) throw new Conflict(kept)
  if (gone?.version !== loser.version) throw new Conflict(gone)
  const own = Object.entries(register.fields).flatMap(([name, { target }]) => (target === register.name ? [name] : []))
  const related = ({ values }: StoredRow, id: string) => own.some(name => [values[name]].flat().includes(id))
  if (related(kept, gone.id) || related(gone, kept.id))
    refuse(
      'not-duplicates',
      register.name === 'organisation'
        ? {
            en: 'One of them was merged into the other, or split off from it: they are two organisations, and both records stay. If that was entered by mistake, correct it first.',
            zh: '两者存在并入或分立关系，属于两个单位，记录均应保留。如系误登，请先更正。',
          }
        : {
            en: 'One of them refers to the other: they are two, and both records stay. If that was entered by mistake, correct it first.',
            zh: '两者存在引用关系，不是同一事项，记录均应保留。如系误登，请先更正。',
          },
    )
  return { register, winner: kept, loser: gone }
}

/** The register that both are of; records of two registers, and of one that declares nothing to tell them by, are refused. */
export async function registerOf(client: PoolClient, actor: Actor, one: string, other: string): Promise<AnyRegister> {
  const { rows } = await client.query<{ register: string }>(
    'select distinct register from record where region = $1 and id = any($2::uuid[])',
    [actor.region, [one, other]],
  )
  if (rows.length > 1)
    refuse('two-registers', {
      en: 'The two records are of different registers. Choose two of one.',
      zh: '两条记录不属于同一台账，请选择同一台账的记录。',
    })
  if (!rows[0]) throw new Conflict(null)
  const register = findRegister(registers, rows[0].register)
  identityOf(register)
  return register
}

/** One record follows, or the problems that hinder it; the transaction goes on either way, so that all of them are told together. */
async function follow(
  client: PoolClient,
  actor: Actor,
  { register, row }: Follower,
  { target, from, to }: { readonly target: AnyRegister; readonly from: string; readonly to: string },
  reason: string,
): Promise<StoredRow | Problems> {
  const values = toJson(register, redirected(register, row.values, target.name, from, to))
  await client.query('savepoint follow')
  try {
    const given = { values, source: row.source, reason, attachments: row.attachments }
    const after = await changeRecord(client, actor, register, row.id, row.version, given, 'merge:follow')
    await client.query('release savepoint follow')
    return after
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    await client.query('rollback to savepoint follow')
    return error
  }
}

/** Problems of a record that cannot follow, with the record they are of: `designation/<id>`. */
async function hindrances(client: PoolClient, actor: Actor, { register, row }: Follower, { problems }: Problems) {
  const titles = await titlesOf(client, actor, registers, [{ target: register.name, id: row.id }])
  const title = titles.get(row.id)?.title ?? register.one
  return problems.map(problem => ({
    ...problem,
    place: `${register.name}/${row.id}`,
    read: title.zh,
    message: fill(
      { en: '{one} “{title}”: {message}', zh: '{one}“{title}”：{message}' },
      { one: register.one, title, message: problem.message },
    ),
  }))
}

interface Taking {
  readonly winner: StoredRow
  readonly loser: StoredRow
  readonly take: readonly string[]
}

/**
 * The winner with what it takes over: its version afterwards, the same as before when there is nothing to take. What was only unknown, and
 * would not fit with the rest once filled, stays unknown; what was asked for and does not fit is a problem.
 */
async function takeOver(
  client: PoolClient,
  actor: Actor,
  register: AnyRegister,
  { winner, loser, take }: Taking,
  reason: string,
): Promise<number> {
  const attachments = [...new Set([...winner.attachments, ...loser.attachments])]
  const before = toJson(register, winner.values)
  const without = new Set<string>()
  for (;;) {
    const values = toJson(register, absorbed(register, winner.values, loser.values, take, without))
    const changed = Object.keys(values).filter(name => JSON.stringify(values[name]) !== JSON.stringify(before[name]))
    if (!changed.length && attachments.length === winner.attachments.length) return winner.version
    await client.query('savepoint take')
    try {
      const given = { values, source: winner.source, reason, attachments }
      const { version } = await changeRecord(client, actor, register, winner.id, winner.version, given, 'merge:take')
      await client.query('release savepoint take')
      return version
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      await client.query('rollback to savepoint take')
      const places = error.problems.flatMap(({ place }) => place.split(', '))
      const filled = places.filter(name => changed.includes(name) && !take.includes(name) && !without.has(name))
      if (!filled.length || register.identity?.absorb) throw error
      for (const name of filled) without.add(name)
    }
  }
}
