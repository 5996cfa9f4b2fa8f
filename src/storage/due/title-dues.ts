import type { PoolClient } from 'pg'
import type { Due } from '../../engines/due/due.ts'
import { changeKey, changeReports } from '../../engines/titles/changes.ts'
import { type Ending, endings, unnoted } from '../../engines/titles/lapsing.ts'
import { type Title, wasGiven } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import { annualReport } from '../../registers/annual-report/register.ts'
import { designation } from '../../registers/designation/register.ts'
import { rulesOn } from '../../registers/designation-type/term-rules.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { listRecords, now } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { holderChanges } from '../titles-life/holder-changes.ts'
import { loadTitles } from '../titles-life/load.ts'
import { reportStateOn, withinFor } from '../titles-life/outlook.ts'
import type { DueSpan } from './deadlines.ts'

const everything = { page: 1, size: 1_000_000 }

/** Titles that end, annual reports, changes to report, and holders whose record lacks their code. */
export async function titleDues(client: PoolClient, actor: Actor, { today, until }: DueSpan): Promise<readonly Due[]> {
  const { titles } = await loadTitles(client, actor, { knownAt: null })
  const { rows: firms } = await listRecords(client, actor, organisation, now, everything)
  const known = new Map(firms.map(row => [row.id, row]))
  const { rows: reports } = await listRecords(client, actor, annualReport, now, everything)
  const byYear = new Map(reports.map(row => [`${row.values['title']} ${row.values['year']}`, row]))
  const owner = ({ holder }: Title) => (known.has(holder) ? holder : null)
  return [
    ...endings(titles, today, until).flatMap(one => ending(one, owner(one.title))),
    ...unnoted(titles, today).flatMap(one => ending(one, owner(one.title))),
    ...titles.filter(title => holdsOn(title, today)).flatMap(title => annualReports(title, today, byYear, owner(title))),
    ...returned(reports, titles, byYear, owner),
    ...changeReports(titles, await holderChanges(client, actor, { knownAt: null }), withinFor, today).map(
      ({ title, change, due }): Due => ({
        ...about(title),
        period: changeKey(change),
        kind: 'change-report',
        due,
        owner: owner(title),
        nextStep: { en: 'Report the change to whoever gave the title', zh: '向认定机构报告变更事项' },
        address: `/registers/change-report/new?title=${title.id}&kind=${change.kind}&changedOn=${change.day}`,
      }),
    ),
    ...incomplete(titles, known, today),
  ]
}

const holdsOn = (title: Title, day: PlainDate): boolean =>
  wasGiven(title) && title.state !== 'revoked' && title.term!.from <= day && (title.term!.until ?? day) >= day

const about = ({ id }: Title) => ({ record: id, register: designation.name, id, address: `/registers/designation/${id}` })

const endingSteps: Readonly<Record<'open' | 'applied', Words>> = {
  open: { en: 'Apply for the next term, or record that it lapsed', zh: '组织重新申报，或登记失效' },
  applied: { en: 'Follow the application for the next term', zh: '跟踪续期申报进展' },
}

function ending({ title, lastDay, after }: Ending, owner: string | null): readonly Due[] {
  // The next term is recorded: nothing is left to do but a note, which presses nobody.
  if (after === 'renewed') return []
  return [{ ...about(title), period: lastDay, kind: 'title-ends', due: lastDay, owner, nextStep: endingSteps[after] }]
}

/** The reports that the rules ask for: those missed, and the next. A year that is recorded as missed is settled. */
function annualReports(
  title: Title,
  today: PlainDate,
  byYear: ReadonlyMap<string, StoredRow>,
  owner: string | null,
): readonly Due[] {
  const rule = rulesOn(title.type, title.regime, today).find(one => one.asks === 'annual-report')
  const state = reportStateOn(title, today)
  if (rule?.asks !== 'annual-report' || !state) return []
  return [...state.missed, ...(state.next ? [state.next.year] : [])].flatMap(year => {
    const record = byYear.get(`${title.id} ${year}`)
    if (record?.values['state'] === 'missed') return []
    return [report(title, year, `${year + 1}-${rule.by}`, record, owner)]
  })
}

/** Reports on the books that are due or were sent back, of titles that no rule here asks for. */
function returned(
  reports: readonly StoredRow[],
  titles: readonly Title[],
  byYear: ReadonlyMap<string, StoredRow>,
  owner: (title: Title) => string | null,
): readonly Due[] {
  const byId = new Map(titles.map(title => [title.id, title]))
  return reports.flatMap(row => {
    const title = byId.get(String(row.values['title']))
    const due = String(row.values['dueOn'])
    if (!title || !['due', 'returned'].includes(String(row.values['state']))) return []
    if (rulesOn(title.type, title.regime, due).some(rule => rule.asks === 'annual-report')) return []
    const year = Number(row.values['year'])
    return [report(title, year, due, byYear.get(`${title.id} ${year}`), owner(title))]
  })
}

function report(title: Title, year: number, due: PlainDate, record: StoredRow | undefined, owner: string | null): Due {
  const back = record?.values['state'] === 'returned'
  return {
    record: title.id,
    period: String(year),
    kind: 'annual-report',
    due,
    register: record ? annualReport.name : designation.name,
    id: record?.id ?? title.id,
    owner,
    nextStep: back
      ? { en: `Correct the report on ${year} and file it again`, zh: `修改${year}年度年报后重新填报` }
      : { en: `File the annual report on ${year}`, zh: `填报${year}年度年报` },
    address: record
      ? `/registers/annual-report/${record.id}`
      : `/registers/annual-report/new?title=${title.id}&year=${year}&dueOn=${due}`,
  }
}

/** Holders of titles whose record has no code: nobody can match them with a list of the province's. */
function incomplete(titles: readonly Title[], firms: ReadonlyMap<string, StoredRow>, today: PlainDate): readonly Due[] {
  const holders = new Set(titles.filter(title => holdsOn(title, today)).map(({ holder }) => holder))
  return [...holders].flatMap(id => {
    const firm = firms.get(id)
    if (!firm || (firm.values['identifier'] ?? null) !== null) return []
    return [
      {
        record: id,
        period: 'identifier',
        kind: 'incomplete-record',
        due: today,
        register: organisation.name,
        id,
        owner: null,
        nextStep: { en: 'Enter the code of the organisation', zh: '补填单位代码' },
        address: `/registers/organisation/${id}/edit`,
      },
    ] satisfies readonly Due[]
  })
}
