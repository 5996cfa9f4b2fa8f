import type { FastifyInstance } from 'fastify'
import type { PoolClient } from 'pg'
import { maskedChanges } from '../../kernel/mask.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registers } from '../../registers/index.ts'
import { applyBulk, previewBulk } from '../../storage/lists/bulk-edit.ts'
import { type BulkRequest, mostAtOnce } from '../../storage/lists/bulk-plan.ts'
import { undoBulk } from '../../storage/lists/undo-bulk.ts'
import { patchRecord, undoSave } from '../../storage/patch.ts'
import { listRecords } from '../../storage/read.ts'
import { isRecordId } from '../../storage/record-id.ts'
import { pointersOf } from '../../storage/references.ts'
import { titlesOf } from '../../storage/titles.ts'
import { clocksOf, type Query } from '../clocks.ts'
import { idOf, registerOf, type ServerContext } from '../context.ts'
import { presentRow, presentTitles } from '../present.ts'
import { writers } from '../who.ts'
import { givenOf, listQuery, versionOf } from './records.ts'

interface Address {
  readonly register: string
  readonly id: string
}
type Body = Readonly<Record<string, unknown>> | undefined

/** Changes of many records at once, of single fields in place, and the way back from either. */
export function bulkRoutes(app: FastifyInstance, context: ServerContext): void {
  const { run } = context
  const config = { who: writers } as const

  app.post<{ Params: Address; Body: Body; Querystring: Query }>(
    '/api/records/:register/bulk/preview',
    { config },
    async ({ params, body, query }) => {
      const register = registerOf(params.register)
      return run(async client => {
        const request = await requestOf(client, register, body, query)
        const plan = await previewBulk(client, context.actor, register, request)
        const rows = plan.flatMap(({ row, values }) => (row ? [row, { ...row, values }] : []))
        const known = await titlesOf(
          client,
          context.actor,
          registers,
          rows.flatMap(row => pointersOf(register, row.values)),
        )
        return {
          rows: plan.map(({ id, version, row, values, changes, problems }) => ({
            ...{ id, version, problems },
            changes: row && changes.length ? maskedChanges(register, row.values, values) : [],
            title: row ? presentRow(register, row, known).title : null,
          })),
          titles: presentTitles(register, rows, known),
        }
      })
    },
  )

  app.post<{ Params: Address; Body: Body; Querystring: Query }>(
    '/api/records/:register/bulk',
    { config },
    ({ params, body, query }) => {
      const register = registerOf(params.register)
      return run(async client => applyBulk(client, context.actor, register, await requestOf(client, register, body, query)))
    },
  )

  app.post<{ Params: Address }>('/api/records/:register/bulk/:id/undo', { config }, ({ params }) =>
    run(client => undoBulk(client, context.actor, registers, idOf(params.id))),
  )

  app.patch<{ Params: Address; Body: Body }>('/api/records/:register/:id', { config }, ({ params, body }) => {
    const register = registerOf(params.register)
    return run(async client => {
      const row = await patchRecord(
        ...([client, context.actor, register, idOf(params.id), versionOf(body), givenOf(body)] as const),
      )
      const known = await titlesOf(client, context.actor, registers, pointersOf(register, row.values))
      return { row: presentRow(register, row, known), titles: presentTitles(register, [row], known) }
    })
  })

  app.post<{ Params: Address; Body: Body }>('/api/records/:register/:id/undo', { config }, ({ params, body }) => {
    const register = registerOf(params.register)
    return run(async client => {
      const { reason } = givenOf(body)
      const saved = versionOf(body)
      const row = await undoSave(client, context.actor, register, idOf(params.id), saved, reason || undefined)
      return { version: row?.version ?? null }
    })
  })

  /** The rows named in the body, or all that the filter of the address finds. */
  async function requestOf(client: PoolClient, register: AnyRegister, body: Body, query: Query): Promise<BulkRequest> {
    const { values, source, reason } = givenOf(body)
    const named = Array.isArray(body?.rows) ? body.rows.flatMap(seenRow) : null
    const rows = named ?? (await foundRows(client, register, query))
    return { rows, values, source, reason: reason ?? '', move: typeof body?.move === 'string' ? body.move : null }
  }

  async function foundRows(client: PoolClient, register: AnyRegister, query: Query) {
    const asked = { ...listQuery(register, query, context.actor), page: 1, size: mostAtOnce }
    const list = await listRecords(client, context.actor, register, clocksOf(query), asked)
    if (list.total > mostAtOnce)
      refuse('too-many-records', {
        en: `The filter finds ${list.total} records; at most ${mostAtOnce} are changed at once. Narrow it.`,
        zh: `当前条件共有${list.total}条记录，一次最多修改${mostAtOnce}条，请缩小筛选范围。`,
      })
    return list.rows.map(({ id, version }) => ({ id, version }))
  }
}

function seenRow(given: unknown): readonly { readonly id: string; readonly version: number }[] {
  const { id, version } = (given ?? {}) as { readonly id?: unknown; readonly version?: unknown }
  return typeof id === 'string' && isRecordId(id) && typeof version === 'number' && Number.isInteger(version)
    ? [{ id, version }]
    : []
}
