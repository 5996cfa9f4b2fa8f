import type { PoolClient } from 'pg'
import { formerNamesOf } from '../../engines/identity/name-history.ts'
import { type ChangeReport, changeReports, type HolderChange } from '../../engines/titles/changes.ts'
import { type Ending, endings } from '../../engines/titles/lapsing.ts'
import { type ReportState, reportState } from '../../engines/titles/reports.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { KnownAt } from '../../kernel/population.ts'
import type { Words } from '../../kernel/words.ts'
import { rulesOn, type TermRule, termRules } from '../../registers/designation-type/term-rules.ts'
import { loadIndicators } from '../../registers/load.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { computeFigures, isRefused } from '../figures.ts'
import { listRecords } from '../read.ts'
import { loadTitles } from './load.ts'

/** A title that ends, or whose annual reports ask for attention. */
export interface Outlook {
  readonly from: PlainDate
  readonly by: PlainDate
  readonly endings: readonly Ending[]
  /** Titles with missed reports, and the reports that fall due in the span. */
  readonly reports: readonly { readonly title: Title; readonly state: ReportState }[]
  /** Changes of name that are to be reported. */
  readonly changes: readonly ChangeReport[]
  /** The stock now, and on the last day if nothing more is recorded; null where no title counts. */
  readonly stocks: readonly {
    readonly indicator: string
    readonly label: Words
    readonly held: string | null
    readonly left: string | null
  }[]
  readonly rules: readonly TermRule[]
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
  const { titles } = await loadTitles(client, actor, known)
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
    reports: titles.flatMap(title => owed(title, from, by)),
    changes: changeReports(titles, await renamings(client, actor, known), monthsFor, from),
    stocks: stocks.map(indicator => ({
      indicator,
      label: indicators.get(indicator)!.label,
      held: values.get(`${indicator} ${from}`)!,
      left: values.get(`${indicator} ${by}`)!,
    })),
    rules: termRules,
  }
}

/** A title that holds on the day and owes a report, or will in the span. */
function owed(title: Title, from: PlainDate, by: PlainDate): Outlook['reports'] {
  const { term } = title
  if (!term || term.from > from || (term.until !== null && term.until < from)) return []
  const rule = rulesOn(title.type, title.regime, from).find(one => one.asks === 'annual-report')
  const state = rule?.asks === 'annual-report' ? reportState(title, rule, from) : null
  return state && (state.missed.length > 0 || (state.next !== null && state.next.due <= by)) ? [{ title, state }] : []
}

const monthsFor = ({ type, regime }: Title, day: PlainDate): number | null => {
  const rule = rulesOn(type, regime, day).find(one => one.asks === 'change-report')
  return rule?.asks === 'change-report' ? rule.months : null
}

/** The days on which organisations took another name, as their records say. */
async function renamings(client: PoolClient, actor: Actor, { knownAt }: KnownAt): Promise<readonly HolderChange[]> {
  const { rows } = await listRecords(client, actor, organisation, { asAt: null, knownAt }, { page: 1, size: 1_000_000 })
  return rows.flatMap(({ id, values }) =>
    formerNamesOf(String(values['formerNames'] ?? '')).flatMap(({ name, until }) =>
      until === null ? [] : [{ holder: id, day: addDays(until, 1), formerName: name }],
    ),
  )
}
