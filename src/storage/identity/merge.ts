import type { PoolClient } from 'pg'
import type { Actor } from '../../kernel/actor.ts'
import { toJson } from '../../kernel/draft.ts'
import type { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/refusal.ts'
import { fill } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { absorb } from '../../registers/organisation/absorb.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { audit } from '../audit.ts'
import { readCurrent } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { changeRecord, withdrawRecord } from '../save.ts'
import { Conflict, Problems } from '../save-refusals.ts'
import { titlesOf } from '../titles.ts'
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
  readonly winner: string
}

/**
 * Says that two records are one organisation: what refers to the loser refers to the winner from now on, the winner keeps the loser's names
 * and codes, and the loser is withdrawn. Everything is a version or an entry of its own in the caller's transaction; both histories stay.
 */
export async function mergeOrganisations(client: PoolClient, actor: Actor, request: MergeRequest): Promise<Merge> {
  const { winner, loser } = await bothOf(client, actor, request)
  const reason = `合并重复单位 / duplicate merged: ${request.reason.trim()}`
  const aside = new Set(request.setAside)
  const moved: Moved[] = []
  const setAside: { register: string; id: string; version: number }[] = []
  const problems: Problem[] = []
  for (const follower of await followersOf(client, actor, registers, organisation.name, loser.id)) {
    const { register, row } = follower
    const after = await follow(client, actor, follower, loser.id, winner.id, reason)
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
  await withdrawRecord(client, actor, organisation, loser.id, loser.version, reason)
  const winnerAfter = await takeOver(client, actor, winner, loser, request.take ?? [], reason)
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
  const entry = { action: 'merge', register: organisation.name, record: winner.id, version: winnerAfter, detail: { ...detail } }
  return { ...detail, winner: winner.id, id: await audit(client, actor, entry) }
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
      en: 'Say how you know that they are one organisation: history keeps it.',
      zh: '请说明认定为同一单位的理由，历史中会保留。',
    })
  const [kept, gone] = [
    await readCurrent(client, organisation, actor, winner.id),
    await readCurrent(client, organisation, actor, loser.id),
  ]
  if (kept?.version !== winner.version) throw new Conflict(kept)
  if (gone?.version !== loser.version) throw new Conflict(gone)
  const related = ({ values }: StoredRow, id: string) => values['mergedInto'] === id || values['splitFrom'] === id
  if (related(kept, gone.id) || related(gone, kept.id))
    refuse('not-duplicates', {
      en: 'One of them was merged into the other, or split off from it: they are two organisations, and both records stay. If that was entered by mistake, correct it first.',
      zh: '两者存在并入或分立关系，属于两个单位，记录均应保留。如系误登，请先更正。',
    })
  return { winner: kept, loser: gone }
}

/** One record follows, or the problems that hinder it; the transaction goes on either way, so that all of them are told together. */
async function follow(
  client: PoolClient,
  actor: Actor,
  { register, row }: Follower,
  from: string,
  to: string,
  reason: string,
): Promise<StoredRow | Problems> {
  const values = toJson(register, redirected(register, row.values, organisation.name, from, to))
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

/** The winner with what it takes over: its version afterwards, the same as before when there is nothing to take. */
async function takeOver(
  client: PoolClient,
  actor: Actor,
  winner: StoredRow,
  loser: StoredRow,
  take: readonly string[],
  reason: string,
): Promise<number> {
  const values = toJson(organisation, absorb(winner.values, loser.values, take))
  if (JSON.stringify(values) === JSON.stringify(toJson(organisation, winner.values))) return winner.version
  const attachments = [...new Set([...winner.attachments, ...loser.attachments])]
  const given = { values, source: winner.source, reason, attachments }
  return (await changeRecord(client, actor, organisation, winner.id, winner.version, given, 'merge:take')).version
}
