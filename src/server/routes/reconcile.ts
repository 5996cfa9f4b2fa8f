import { stat } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { xlsxType } from '../../documents/workbook/write-workbook.ts'
import { refuse } from '../../kernel/refusal.ts'
import { badRequest, numberOf, type Query, textOf } from '../clocks.ts'
import { idOf, registerOf, type ServerContext } from '../context.ts'
import { fileName } from '../file-name.ts'
import { beginReconciliation } from '../reconcile/begin.ts'
import { keepOurs, takeTheirs, undoReconciliation } from '../reconcile/decide.ts'
import { getReconciliation, listReconciliations } from '../reconcile/list-reconciliations.ts'
import { differencesWorkbook, presentDifferences } from '../reconcile/present.ts'
import { compareNow } from '../reconcile/reconciliation.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
}
type Body = Readonly<Record<string, unknown>>

const pageSize = 100
const kinds = new Set(['differs', 'theirs', 'ours', 'unclear', 'same'])
const mostChosen = 20_000

/** Lists of other offices held against a register: what differs, what is taken over, what is kept and why. */
export function reconcileRoutes(app: FastifyInstance, context: ServerContext): void {
  const { bureau, run } = context

  app.get('/api/reconciliations', { config: { who: readers } }, async () => ({
    reconciliations: await run(client => listReconciliations(client, context.actor)),
  }))

  app.post<{ Body: Body | undefined }>('/api/reconciliations', { config: { who: writers } }, async ({ body }, reply) => {
    const register = registerOf(textOf(body?.['register']))
    const sha256 = textOf(body?.['sha256'])
    const found = /^[0-9a-f]{64}$/.test(sha256) ? await stat(bureau.evidence.path(sha256)).catch(() => null) : null
    if (!found) return refuse('file-unreadable', { en: 'Hand the file in first.', zh: '请先提交文件。' }, { exitCode: 2 })
    const name = fileName(textOf(body?.['name']))
    const sheet = textOf(body?.['sheet']) || undefined
    const id = await beginReconciliation(bureau, context.actor, {
      ...{ register, sheet, source: textOf(body?.['source']).trim() || name },
      file: { sha256, name, bytes: found.size },
      columns: Array.isArray(body?.['columns']) ? body['columns'].slice(0, 512) : [],
      covers: objectOf(body?.['covers']),
    })
    return reply.code(201).send({ id })
  })

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/reconciliations/:id',
    { config: { who: readers } },
    async ({ params, query }) => {
      const kind = query['kind'] ?? ''
      if (kind && !kinds.has(kind)) badRequest('kind', kind, { en: [...kinds].join(', '), zh: [...kinds].join('、') })
      const page = numberOf(query, 'page', 1, 10_000)
      return run(
        async client => {
          const of = await getReconciliation(client, context.actor, idOf(params.id))
          const comparison = await compareNow(client, context.actor, bureau, of)
          const wanted = comparison.rows.filter(
            row => (kind ? row.kind === kind : row.kind !== 'same') && (query['open'] !== '1' || !row.decision),
          )
          const part = wanted.slice((page - 1) * pageSize, page * pageSize)
          const { rows, titles } = await presentDifferences(client, context.actor, comparison, part)
          const { counts, understood } = comparison
          const digests = wanted.filter(row => row.kind !== 'same' && !row.decision).map(row => row.digest)
          return {
            ...{ ...of, counts, rows, total: wanted.length, page, pageSize, digests: digests.slice(0, mostChosen) },
            ...{ titles: Object.fromEntries(titles), heads: understood.columns, headLines: understood.headLines },
          }
        },
        { snapshot: true },
      )
    },
  )

  app.post<{ Params: Address; Body: Body | undefined }>(
    '/api/reconciliations/:id/decisions',
    { config: { who: writers } },
    async ({ params, body }) => {
      const given = body?.['differences']
      const digests = (Array.isArray(given) ? given : []).slice(0, mostChosen).map(textOf)
      const decision = textOf(body?.['decision'])
      const id = idOf(params.id)
      if (decision === 'take') return takeTheirs(bureau, context.actor, id, digests)
      if (decision === 'keep' || decision === 'check')
        return keepOurs(bureau, context.actor, id, digests, decision, textOf(body?.['reason']))
      return badRequest('decision', decision, { en: 'Write take, keep or check.', zh: '应为take、keep或check。' })
    },
  )

  app.post<{ Params: Address }>('/api/reconciliations/:id/undo', { config: { who: writers } }, async ({ params }) =>
    undoReconciliation(bureau, context.actor, idOf(params.id)),
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/reconciliations/:id/differences.xlsx',
    { config: { who: readers } },
    async ({ params, query }, reply) => {
      const bytes = await run(async client => {
        const of = await getReconciliation(client, context.actor, idOf(params.id))
        const comparison = await compareNow(client, context.actor, bureau, of)
        return differencesWorkbook(client, context.actor, comparison, query['lang'] === 'zh' ? 'zh' : 'en')
      })
      return reply
        .header('content-type', xlsxType)
        .header('content-disposition', 'attachment; filename="differences.xlsx"')
        .send(Buffer.from(bytes))
    },
  )
}

const objectOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Record<string, unknown>) : {}
