import type { PoolClient } from 'pg'
import { expiringWithin } from '../../engines/due/thresholds.ts'
import { followedTitles } from '../../engines/titles/lapsing.ts'
import { type Phase, phaseOn } from '../../engines/titles/phase.ts'
import type { ReportState } from '../../engines/titles/reports.ts'
import { type Title, titleKey } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { KnownAt } from '../../kernel/population.ts'
import { type Proposal, revocationProposed } from '../../registers/designation-type/revocation.ts'
import { rulesOn, type TermRule } from '../../registers/designation-type/term-rules.ts'
import { loadTitles } from './load.ts'
import { reportStateOn } from './outlook.ts'

/** Where one title stands on a day, what it owes, and what the rules suggest. */
export interface TitleLife extends Phase {
  readonly title: Title
  readonly day: PlainDate
  readonly reports: ReportState | null
  readonly proposal: Proposal | null
  /** The rules in force on the day; none where none is known for its type. */
  readonly rules: readonly TermRule[]
}

/** The life of a title on a day; null when there is none of that id, or it is not the actor's to see. */
export async function titleLife(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  id: string,
  day: PlainDate,
): Promise<TitleLife | null> {
  const { titles } = await loadTitles(client, actor, known)
  const title = titles.find(one => one.id === id)
  if (!title) return null
  const same = titles.filter(one => titleKey(one) === titleKey(title))
  const reports = reportStateOn(title, day)
  return {
    ...phaseOn(title, day, expiringWithin(day), followedTitles(same).has(id)),
    title,
    day,
    reports,
    proposal: revocationProposed(title, reports, day),
    rules: rulesOn(title.type, title.regime, day),
  }
}
