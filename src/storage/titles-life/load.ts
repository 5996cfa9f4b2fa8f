import type { PoolClient } from 'pg'
import { changeKey, type HolderChange } from '../../engines/titles/changes.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Period } from '../../kernel/field/period.ts'
import { type Translated, translatedWords } from '../../kernel/field/translated.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { KnownAt } from '../../kernel/population.ts'
import type { Words } from '../../kernel/words.ts'
import { reported } from '../../registers/annual-report/flow.ts'
import { annualReport } from '../../registers/annual-report/register.ts'
import { changeReport } from '../../registers/change-report/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { designationType } from '../../registers/designation-type/register.ts'
import { listRecords } from '../read.ts'
import type { StoredRow } from '../row.ts'

const everything = { page: 1, size: 1_000_000 }

/** A type of title as its life needs it. */
export interface TypeOfTitle {
  readonly code: string
  readonly regime: string
  /** The years that its record says; null for titles without an end. */
  readonly termYears: number | null
  readonly name: Words
  /** The document that made it, and since when. */
  readonly document: string
  readonly from: PlainDate
}

export interface LoadedTitles {
  readonly titles: readonly Title[]
  readonly types: ReadonlyMap<string, TypeOfTitle>
}

/** Every title on the books as known at an instant. */
export async function loadTitles(client: PoolClient, actor: Actor, { knownAt }: KnownAt): Promise<LoadedTitles> {
  const types = await loadTypes(client, actor, { knownAt })
  const { rows } = await listRecords(client, actor, designation, { asAt: null, knownAt }, everything)
  const filed = await filedReports(client, actor, { knownAt })
  const told = await reportedChanges(client, actor, { knownAt })
  return { titles: rows.map(row => titleOf(row, types, filed, told)), types }
}

/** The years for which a report is recorded as filed, by title. */
async function filedReports(
  client: PoolClient,
  actor: Actor,
  { knownAt }: KnownAt,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const where = annualReport.columns.state.in(reported)
  const { rows } = await listRecords(client, actor, annualReport, { asAt: null, knownAt }, { ...everything, where })
  const byTitle = Map.groupBy(rows, ({ values }) => String(values['title']))
  return new Map([...byTitle].map(([title, reports]) => [title, reports.map(({ values }) => Number(values['year']))]))
}

/** The changes of holders that are recorded as reported, by title. */
async function reportedChanges(
  client: PoolClient,
  actor: Actor,
  { knownAt }: KnownAt,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await listRecords(client, actor, changeReport, { asAt: null, knownAt }, everything)
  const byTitle = Map.groupBy(rows, ({ values }) => String(values['title']))
  const key = ({ values }: StoredRow) =>
    changeKey({ kind: values['kind'] as HolderChange['kind'], day: String(values['changedOn']) })
  return new Map([...byTitle].map(([title, reports]) => [title, new Set(reports.map(key))]))
}

export async function loadTypes(
  client: PoolClient,
  actor: Actor,
  { knownAt }: KnownAt,
): Promise<ReadonlyMap<string, TypeOfTitle>> {
  const { rows } = await listRecords(client, actor, designationType, { asAt: null, knownAt }, everything)
  return new Map(
    rows.map(({ id, values }) => [
      id,
      {
        code: String(values['code']),
        regime: String(values['regime']),
        termYears: (values['termYears'] ?? null) as number | null,
        name: translatedWords(values['name'] as Translated),
        document: String(values['document']),
        from: (values['inForce'] as Period).from,
      },
    ]),
  )
}

/** A version of a designation as a title. A type that is not known any more has no rules. */
function titleOf(
  { id, version, region, values }: StoredRow,
  types: ReadonlyMap<string, TypeOfTitle>,
  filed: ReadonlyMap<string, readonly number[]>,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): Title {
  const type = types.get(String(values['type']))
  const term = (values['term'] ?? null) as Period | null
  return {
    id,
    version,
    type: type?.code ?? String(values['type']),
    regime: type?.regime ?? '',
    level: String(values['level']),
    holder: String(values['organisation'] ?? values['centre'] ?? region),
    state: String(values['state']),
    term: term && { from: term.from, until: term.until },
    previous: (values['previous'] ?? null) as string | null,
    endedOn: (values['endedOn'] ?? null) as PlainDate | null,
    reportsFiled: filed.get(id) ?? [],
    changesReported: told.get(id) ?? new Set(),
  }
}
