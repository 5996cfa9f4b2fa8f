import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { buildExample, exampleForms } from '../../documents/return-form/examples.ts'
import { xlsxType } from '../../documents/workbook/write-workbook.ts'
import type { Language } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { loadIndicators } from '../../registers/load.ts'
import { clocksOf, numberOf, type Query, textOf } from '../clocks.ts'
import { idOf, type ServerContext, summaryScope } from '../context.ts'
import { fileName } from '../file-name.ts'
import { attachWorkbook } from '../returns/attach-workbook.ts'
import { computeReturn } from '../returns/compute-return.ts'
import { fillReturn } from '../returns/fill-return.ts'
import { getReturn, listForms, listReturns, movedSince } from '../returns/list-returns.ts'
import { checkForm, findForm, workbookOf } from '../returns/open-form.ts'
import { readers, writers } from '../who.ts'

interface Address {
  readonly id: string
}
type Body = Readonly<Record<string, unknown>>

/** Return forms: what is due, their workbooks checked and previewed, filled, and held against today. */
export function returnRoutes(app: FastifyInstance, context: ServerContext): void {
  const { bureau, run } = context
  const scopeOf = (query: Query) => {
    const clocks = clocksOf(query)
    const { year, asAt } = summaryScope(context.region, clocks.asAt)
    const language: Language = query['lang'] === 'zh' ? 'zh' : 'en'
    return { year: numberOf(query, 'year', year, 9999, 1000), asAt, language, knownAt: clocks.knownAt }
  }

  app.get<{ Querystring: Query }>('/api/returns', { config: { who: readers } }, ({ query }) =>
    run(async client => ({
      forms: await listForms(client, context.actor, scopeOf(query).asAt),
      filled: await listReturns(client, context.actor, null),
      examples: exampleForms.map(({ name, label, form }) => ({ name, label, form })),
    })),
  )

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/returns/forms/:id',
    { config: { who: readers } },
    async ({ params, query }) => {
      const scope = scopeOf(query)
      const indicators = await loadIndicators()
      return run(
        async client => {
          const row = await findForm(client, context.actor, idOf(params.id))
          const workbook = await workbookOf(client, context.actor, bureau.evidence, row)
          const { form, cells, problems } = await checkForm(client, context.actor, indicators, workbook, scope)
          const { knownAt } = scope
          // Where a tag is wrong nothing is computed.
          const computed = problems.length
            ? null
            : await computeReturn(client, context.actor, registers, cells, { knownAt }, scope.language, { records: false })
          const texts = computed ? [...computed.contents].map(([cell, content]) => ({ cell, ...content })) : []
          return {
            ...{ id: row.id, name: row.values['name'], file: workbook.name, sha256: workbook.sha256 },
            ...{
              year: scope.year,
              asAt: scope.asAt,
              sheets: form.sheets.map(({ name, tagged }) => ({ name, tags: tagged.length })),
            },
            ...{ problems, figures: computed?.figures ?? [], texts },
            filled: await listReturns(client, context.actor, row.id),
          }
        },
        { snapshot: true },
      )
    },
  )

  app.post<{ Params: Address; Querystring: Query }>(
    '/api/returns/forms/:id/fill',
    { config: { who: writers } },
    async ({ params, query }, reply) => {
      const { id, file, sha256, computed } = await fillReturn(bureau, context.actor, idOf(params.id), scopeOf(query))
      return reply.code(201).send({ id, file, sha256, digest: computed.digest, figures: computed.figures })
    },
  )

  // A file that was handed in becomes the form's workbook; it is read first, and refused where it is no form.
  app.post<{ Params: Address; Body: Body | undefined }>(
    '/api/returns/forms/:id/workbook',
    { config: { who: writers } },
    async ({ params, body }, reply) => {
      const example = textOf(body?.['example'])
      const id = idOf(params.id)
      const file = example
        ? await keepExample(example)
        : { sha256: textOf(body?.['sha256']), name: fileName(textOf(body?.['name'])) }
      const saved = await run(client => attachWorkbook(client, context.actor, bureau.evidence, id, file))
      return reply.code(201).send(saved)
    },
  )

  const keepExample = async (name: string) => {
    const { example, bytes } = await buildExample(name)
    const kept = await bureau.evidence.keep(Readable.from([Buffer.from(bytes)]))
    return { sha256: kept.sha256, name: example.file }
  }

  app.get<{ Params: { readonly name: string } }>(
    '/api/returns/examples/:name',
    { config: { who: readers } },
    async ({ params }, reply) => {
      const { example, bytes } = await buildExample(params.name)
      return reply
        .header('content-type', xlsxType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(example.file)}`)
        .send(Buffer.from(bytes))
    },
  )

  app.get<{ Params: Address }>('/api/returns/filled/:id', { config: { who: readers } }, ({ params }) =>
    run(
      async client => {
        const filled = await getReturn(client, context.actor, idOf(params.id))
        const form = await findForm(client, context.actor, filled.form).catch(() => null)
        return {
          ...filled,
          name: form ? form.values['name'] : filled.file,
          moved: await movedSince(client, context.actor, filled),
        }
      },
      { snapshot: true },
    ),
  )

  app.get<{ Params: Address }>('/api/returns/filled/:id/workbook', { config: { who: readers } }, async ({ params }, reply) => {
    const filled = await run(client => getReturn(client, context.actor, idOf(params.id)))
    await bureau.evidence.read(filled.sha256).then(stream => stream.destroy())
    return reply
      .header('content-type', xlsxType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filled.file)}`)
      .send(createReadStream(bureau.evidence.path(filled.sha256)))
  })
}
