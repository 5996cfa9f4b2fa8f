import type { PoolClient } from 'pg'
import { expiringWithin } from '../../engines/due/thresholds.ts'
import { type ChangeReport, changeReports, type Within } from '../../engines/titles/changes.ts'
import { type Ending, endings, followedTitles, unnoted } from '../../engines/titles/lapsing.ts'
import { phaseOn } from '../../engines/titles/phase.ts'
import { type ReportState, reportState } from '../../engines/titles/reports.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { KnownAt } from '../../kernel/population.ts'
import type { Words } from '../../kernel/words.ts'
import { type Proposal, revocationProposed } from '../../registers/designation-type/revocation.ts'
import { rulesOn, type TermRule, termRules } from '../../registers/designation-type/term-rules.ts'
import { loadIndicators } from '../../registers/load.ts'
import { computeFigures, isRefused } from '../figures.ts'
import { holderChanges } from './holder-changes.ts'
import { loadTitles, type TypeOfTitle } from './load.ts'

/** Titles that end, and those whose duties ask for attention. */
export interface Outlook {
  readonly from: PlainDate
  readonly by: PlainDate
  readonly endings: readonly Ending[]
  /** Titles whose term ended before the first day, and of which nobody took note. */
  readonly ended: readonly Ending[]
  /** Titles with missed reports, and the reports that fall due in the span. */
  readonly reports: readonly { readonly title: Title; readonly state: ReportState }[]
  /** Moves that the rules suggest; a person decides. */
  readonly proposals: readonly Proposal[]
  /** Changes of the holder that are to be reported. */
  readonly changes: readonly ChangeReport[]
  /** How many titles stand in each state on the first day: as recorded, and as their terms make it. */
  readonly phases: readonly { readonly state: string; readonly recorded: number; readonly onTheDay: number }[]
  /** The stock now, and on the last day if nothing more is recorded; null where no title counts. */
  readonly stocks: readonly {
    readonly indicator: string
    readonly label: Words
    readonly held: string | null
    readonly left: string | null
  }[]
  readonly rules: readonly TermRule[]
  /** Types on the books for whose terms no rule is known here: their own records say how long they last. */
  readonly without: readonly TypeOfTitle[]
}

const stocks = [
  'high-tech.national',
  'high-tech.provincial',
  'high-tech.municipal',
  'high-tech.all',
  'rd-centre.provincial',
  'rd-centre.municipal',
  'rd-centre.all',
  'patent-demonstration.national',
  'patent-demonstration.provincial',
  'patent-demonstration.municipal',
  'patent-demonstration.all',
].map(name => `designation.${name}`)

/** Who lapses by a day if nothing more is done, which reports are owed, and what that makes of the stock of each title. */
export async function outlook(
  client: PoolClient,
  actor: Actor,
  known: KnownAt,
  from: PlainDate,
  by: PlainDate,
): Promise<Outlook> {
  const { titles, types } = await loadTitles(client, actor, known)
  const indicators = await loadIndicators()
  const requests = stocks.flatMap(id =>
    [from, by].map(asAt => ({ key: `${id} ${asAt}`, indicator: indicators.get(id)!, period: { kind: 'as-at', asAt } as const })),
  )
  const values = new Map(
    (await computeFigures(client, actor, known, requests)).map(one => [one.key, isRefused(one) ? null : one.value]),
  )
  return {
    from,
    by,
    endings: endings(titles, from, by),
    ended: unnoted(titles, from),
    reports: titles.flatMap(title => owed(title, from, by)),
    proposals: titles.flatMap(title => revocationProposed(title, reportStateOn(title, from), from) ?? []),
    changes: changeReports(titles, await holderChanges(client, actor, known), withinFor, from),
    phases: phases(titles, from),
    stocks: stocks.map(indicator => ({
      indicator,
      label: indicators.get(indicator)!.label,
      held: values.get(`${indicator} ${from}`)!,
      left: values.get(`${indicator} ${by}`)!,
    })),
    rules: termRules,
    without: [...types.values()].filter(({ code, regime }) => !termRules.some(one => one.type === code && one.regime === regime)),
  }
}

/** What a title owes in annual reports on a day, by the rule in force then; null where no rule asks for any. */
export function reportStateOn(title: Title, on: PlainDate): ReportState | null {
  const rule = rulesOn(title.type, title.regime, on).find(one => one.asks === 'annual-report')
  return rule?.asks === 'annual-report' ? reportState(title, rule, on) : null
}

/** A title that holds on the day and owes a report, or will in the span. */
function owed(title: Title, from: PlainDate, by: PlainDate): Outlook['reports'] {
  const { term } = title
  if (!term || term.from > from || (term.until !== null && term.until < from)) return []
  const state = reportStateOn(title, from)
  return state && (state.missed.length > 0 || (state.next !== null && state.next.due <= by)) ? [{ title, state }] : []
}

/** How long the holder of a title has to report a change of that day. */
export const withinFor = ({ type, regime }: Title, day: PlainDate): Within | null => {
  const rule = rulesOn(type, regime, day).find(one => one.asks === 'change-report')
  return rule?.asks === 'change-report' ? rule.within : null
}

function phases(titles: readonly Title[], day: PlainDate): Outlook['phases'] {
  const within = expiringWithin(day)
  const followed = followedTitles(titles)
  const onTheDay = titles.map(title => phaseOn(title, day, within, followed.has(title.id)).phase)
  const states = new Set([...titles.map(({ state }) => state), ...onTheDay])
  return [...states].map(state => ({
    state,
    recorded: titles.filter(title => title.state === state).length,
    onTheDay: onTheDay.filter(phase => phase === state).length,
  }))
}
