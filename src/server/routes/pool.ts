import type { FastifyInstance } from 'fastify'
import { writeSheet, xlsxType } from '../../documents/workbook/write-workbook.ts'
import type { Missing } from '../../engines/eligibility/firm.ts'
import type { RuleSet } from '../../engines/eligibility/rule-set.ts'
import { inForceOn, ruleSets } from '../../engines/eligibility/rule-sets.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { today } from '../../storage/clock.ts'
import { cultivationPool, type Pool, type PoolFirm, ruleSetOf } from '../../storage/eligibility/pool.ts'
import { missingWords, poolCells, poolColumns } from '../../storage/eligibility/pool-sheet.ts'
import { clocksOf, numberOf, type Query } from '../clocks.ts'
import type { ServerContext } from '../context.ts'
import { readers } from '../who.ts'

const pageSize = 50

/** The cultivation pool: who is how near to a title, clause by clause, and what has to be recorded. */
export function poolRoutes(app: FastifyInstance, context: ServerContext): void {
  const poolOf = (query: Query): Promise<Pool> => {
    const clocks = clocksOf(query)
    const day = clocks.asAt ?? today()
    const year = numberOf(query, 'year', Number(day.slice(0, 4)), 2100, 1990)
    // Of another year, its last day is the day of the application.
    const asked = { year, day: year === Number(day.slice(0, 4)) ? day : `${year}-12-31` }
    const set = ruleSetOf(query.set || undefined, asked.day)
    const { actor } = context
    return context.run(client => cultivationPool(client, actor, clocks, set, asked))
  }

  app.get<{ Querystring: Query }>('/api/titles/pool', { config: { who: readers } }, async ({ query }) => {
    const pool = await poolOf(query)
    const page = numberOf(query, 'page', 1, 1_000_000)
    const words = (query.q ?? '').toLowerCase().trim().slice(0, 100)
    const found = pool.firms.filter(
      one => shows(one, query.show) && (!words || `${one.name.zh} ${one.name.en}`.toLowerCase().includes(words)),
    )
    return {
      year: pool.year,
      day: pool.day,
      sets: ruleSets.map(set => presentSet(set, pool.day)),
      set: { ...presentSet(pool.set, pool.day), clauses: pool.set.clauses.map(({ id, words, mark }) => ({ id, words, mark })) },
      total: found.length,
      counts: {
        all: pool.firms.length,
        ready: pool.firms.filter(one => shows(one, 'ready')).length,
        near: pool.firms.filter(one => shows(one, 'near')).length,
        holding: pool.firms.filter(({ holds }) => holds).length,
      },
      firms: found.slice((page - 1) * pageSize, page * pageSize).map(presentFirm),
    }
  })

  app.get<{ Querystring: Query }>('/api/titles/pool/export.xlsx', { config: { who: readers } }, async ({ query }, reply) => {
    const pool = await poolOf(query)
    const language = query.lang === 'zh' ? 'zh' : 'en'
    const shown = { ...pool, firms: pool.firms.filter(one => shows(one, query.show)) }
    async function* rows() {
      yield* poolCells(shown, language)
    }
    return reply
      .header('content-type', xlsxType)
      .header('content-disposition', 'attachment; filename="cultivation-pool.xlsx"')
      .send(writeSheet(pool.set.name[language], poolColumns(pool, language), rows()))
  })
}

/** `ready`: nothing failed, nothing unknown. `near`: up to two clauses failed or some unknown, with something on record. `holding` has it. */
function shows({ holds, notMet, unknown, clauses, missing }: PoolFirm, show: string | undefined): boolean {
  if (show === 'holding') return holds
  const ready = notMet === 0 && unknown === 0
  if (show === 'ready') return !holds && ready
  const recorded = missing.length === 0 || missing.some(({ record }) => record !== null) || clauses.length - unknown > 2
  return show === 'near' ? !holds && !ready && recorded && notMet <= 2 : true
}

const presentSet = (set: RuleSet, day: PlainDate) => ({
  id: set.id,
  name: set.name,
  source: set.source,
  from: set.from,
  until: set.until ?? null,
  inForce: inForceOn(set, day),
})

const presentFirm = ({ firm, missing, clauses, ...rest }: PoolFirm) => ({
  ...rest,
  id: firm,
  missing: missing.map(one => presentMissing(firm, one)),
  clauses: clauses.map(clause => ({ ...clause, missing: clause.missing.map(one => presentMissing(firm, one)) })),
})

/** What is missing leads to the form that records it. */
const presentMissing = (firm: string, one: Missing) => ({
  year: one.year,
  field: one.field,
  label: missingWords(one),
  record: one.record,
  address: one.record
    ? `/registers/enterprise-year/${one.record}/edit`
    : `/registers/enterprise-year/new?organisation=${firm}&year=${one.year}`,
})
