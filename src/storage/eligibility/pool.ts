import type { Decimal } from 'decimal.js'
import type { PoolClient } from 'pg'
import { type CheckedFirm, checkFirm, nearestFirst } from '../../engines/eligibility/check-firm.ts'
import type { Asked, Firm, FirmYear } from '../../engines/eligibility/firm.ts'
import type { RuleSet } from '../../engines/eligibility/rule-set.ts'
import { ruleSets, usualSet } from '../../engines/eligibility/rule-sets.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { Actor } from '../../kernel/actor.ts'
import { all } from '../../kernel/condition/index.ts'
import type { Period } from '../../kernel/field/period.ts'
import { didYouMean } from '../../kernel/identifier.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { given } from '../../registers/designation/flow.ts'
import { enterpriseYear } from '../../registers/enterprise-year/register.ts'
import { organisation } from '../../registers/organisation/register.ts'
import { type Clocks, listRecords } from '../read.ts'
import type { StoredRow } from '../row.ts'
import { titleOf } from '../titles.ts'
import { loadTitles } from '../titles-life/load.ts'

const everything = { page: 1, size: 1_000_000 }

/** The firms of the region against a set of rules, the nearest first. */
export interface Pool extends Asked {
  readonly set: RuleSet
  readonly firms: readonly PoolFirm[]
}

export interface PoolFirm extends CheckedFirm {
  readonly name: Words
  /** Holds the title already, on the day. */
  readonly holds: boolean
  /** Applied for it and not decided yet. */
  readonly applied: boolean
}

/** The set of rules of an id, or the usual one of the day; refused with the nearest id when there is none such. */
export function ruleSetOf(id: string | undefined, day: PlainDate): RuleSet {
  if (id === undefined) return usualSet(day)
  const ids = ruleSets.map(set => set.id)
  const near = didYouMean(id, ids)
  return (
    ruleSets.find(set => set.id === id) ??
    refuse(
      'no-such-rule-set',
      {
        en: `There is no set of rules “${id.slice(0, 40)}”.${near ? ` Did you mean “${near}”?` : ` There are ${ids.join(', ')}.`}`,
        zh: `没有认定条件“${id.slice(0, 40)}”。${near ? `是否指“${near}”？` : `可用：${ids.join('、')}。`}`,
      },
      { exitCode: 4 },
    )
  )
}

/** Everybody who could apply in a year: local enterprises that exist on the day, each clause judged on what the registers hold. */
export async function cultivationPool(
  client: PoolClient,
  actor: Actor,
  { knownAt }: Pick<Clocks, 'knownAt'>,
  set: RuleSet,
  asked: Asked,
): Promise<Pool> {
  const { kind, local } = organisation.columns
  const where = all(kind.is('enterprise'), local.is(true))
  const { rows } = await listRecords(client, actor, organisation, { asAt: asked.day, knownAt }, { ...everything, where })
  const span = all(enterpriseYear.columns.year.atLeast(asked.year - 3), enterpriseYear.columns.year.below(asked.year))
  const kept = await listRecords(client, actor, enterpriseYear, { asAt: null, knownAt }, { ...everything, where: span })
  const years = Map.groupBy(kept.rows, ({ values }) => String(values['organisation']))
  const { titles } = await loadTitles(client, actor, { knownAt })
  const held = Map.groupBy(titles, ({ holder }) => holder)
  const firms = rows.map((row): PoolFirm => {
    const own = held.get(row.id) ?? []
    const firm = firmOf(row, years.get(row.id) ?? [], own, asked.day)
    return {
      ...checkFirm(set, firm, asked, actor),
      name: titleOf(organisation, row.values, new Map()),
      holds: own.some(title => title.type === set.type && isOfRules(title) && holdsOn(title, asked.day)),
      applied: own.some(title => title.type === set.type && underWay.has(title.state)),
    }
  })
  return { ...asked, set, firms: firms.sort(nearestFirst) }
}

const underWay = new Set(['applied', 'recommended', 'reviewed', 'publicised'])
const wasGiven = new Set<string>(given)

const holdsOn = ({ state, term }: Title, day: PlainDate): boolean =>
  wasGiven.has(state) && term !== null && term.from <= day && (term.until ?? day) >= day

/** The certificate that these rules give: the titles of before 2008 and those of the province and the city were others. */
const isOfRules = ({ type, regime }: Title): boolean => type !== 'high-tech-enterprise' || regime === 'since-2008'

function firmOf(row: StoredRow, years: readonly StoredRow[], titles: readonly Title[], day: PlainDate): Firm {
  const certificates = titles.filter(title => title.type === 'high-tech-enterprise' && isOfRules(title))
  return {
    id: row.id,
    founded: (row.values['term'] as Period).from,
    years: new Map(years.map(one => [Number(one.values['year']), yearOf(one)])),
    holdsHighTech: certificates.some(title => holdsOn(title, day)),
    revokedIn: certificates.flatMap(({ state, endedOn }) =>
      state === 'revoked' && endedOn ? [Number(endedOn.slice(0, 4))] : [],
    ),
  }
}

function yearOf({ id, values }: StoredRow): FirmYear {
  const value = <Value>(name: keyof FirmYear) => (values[name] ?? null) as Value | null
  return {
    id,
    year: Number(values['year']),
    sales: value<bigint>('sales'),
    revenue: value<bigint>('revenue'),
    highTechRevenue: value<bigint>('highTechRevenue'),
    assets: value<bigint>('assets'),
    rdSpending: value<bigint>('rdSpending'),
    rdInChina: value<bigint>('rdInChina'),
    staff: value<number>('staff'),
    techStaff: value<number>('techStaff'),
    techGraduates: value<number>('techGraduates'),
    rdStaff: value<number>('rdStaff'),
    ownRights: value<number>('ownRights'),
    inKeyField: value<boolean>('inKeyField'),
    incident: value<boolean>('incident'),
    innovationScore: value<Decimal>('innovationScore'),
    smallFirmScore: value<Decimal>('smallFirmScore'),
  }
}
