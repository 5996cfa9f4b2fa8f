import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { readWorkbook } from '../../documents/workbook/read-workbook.ts'
import { markProblems, xlsxType } from '../../documents/workbook/write-workbook.ts'
import { cellText } from '../../engines/sheet/cell.ts'
import { type ReadSheet, readSheet } from '../../engines/sheet/choose.ts'
import type { Meaning } from '../../engines/sheet/column.ts'
import type { Chosen } from '../../engines/sheet/understand.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { fill } from '../../kernel/words.ts'
import { registers } from '../../registers/index.ts'
import { alikeProblems } from '../../storage/imports/alike.ts'
import { beginStep, endStep, openImports } from '../../storage/imports/import-steps.ts'
import { listImports } from '../../storage/imports/list-imports.ts'
import { readChoices, rememberChoices } from '../../storage/imports/row-choices.ts'
import { type KeptFile, rememberedHeadings, runImport } from '../../storage/imports/run-import.ts'
import { undoImport } from '../../storage/imports/undo-import.ts'
import { titlesOf } from '../../storage/titles.ts'
import { badRequest, type Query, textOf } from '../clocks.ts'
import { registerOf, type ServerContext } from '../context.ts'
import { fileName } from '../file-name.ts'
import { ImportJobs } from '../imports/jobs.ts'
import { readers, writers } from '../who.ts'

/** What is asked of a file that was handed in: into which register, and what columns hold where the page says so. */
interface Body {
  readonly register?: unknown
  readonly sha256?: unknown
  readonly name?: unknown
  readonly sheet?: unknown
  readonly columns?: unknown
  readonly source?: unknown
  readonly mode?: unknown
  /** `[{ line, choice }]` for rows that look like a record. */
  readonly choices?: unknown
}
interface Address {
  readonly id: string
}

/** A sheet of which this much is shown. */
const shownRows = 8
const mostColumns = 512

/** Sheets handed in, understood, previewed, imported and undone. Long work is a job that can be asked for and cancelled. */
export function importRoutes(app: FastifyInstance, context: ServerContext): void {
  const { bureau, run } = context
  const jobs = new ImportJobs()
  // A scope of its own: here bytes are taken, everywhere else JSON.
  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    scope.post<{ Body: Readable | null | undefined }>(
      '/api/imports/files',
      { config: { who: writers } },
      async ({ body, headers }, reply) =>
        reply
          .code(201)
          .send({ ...(await bureau.evidence.keep(body ?? Readable.from([]))), name: fileName(headers['x-file-name']) }),
    )
  })

  /** The sheets of a file, understood for a register. */
  const read = async (
    register: AnyRegister,
    file: Omit<KeptFile, 'bytes'>,
    chosen: Chosen,
    only?: string,
  ): Promise<readonly ReadSheet[]> => {
    const remembered = await run(client => rememberedHeadings(client, context.actor, register))
    const sheets = await readWorkbook(bureau.evidence.path(file.sha256), file.name)
    const found = []
    for (const sheet of sheets)
      if (only === undefined || sheet.name === only) found.push(await readSheet(register, sheet, remembered, chosen))
    return found
  }

  app.post<{ Body: Body | undefined }>('/api/imports/read', { config: { who: writers } }, async ({ body }) => {
    const register = registerOf(textOf(body?.register))
    const sheets = await read(register, fileOf(body), chosenOf(register, body?.columns))
    return { register: register.name, sheets: sheets.map(presentSheet) }
  })

  app.post<{ Body: Body | undefined }>('/api/imports/jobs', { config: { who: writers } }, async ({ body }, reply) => {
    const register = registerOf(textOf(body?.register))
    const file = fileOf(body)
    const chosen = chosenOf(register, body?.columns)
    const mode = body?.mode === 'all' || body?.mode === 'sound' ? body.mode : 'preview'
    const [found] = await read(register, file, chosen, textOf(body?.sheet))
    if (!found?.understood) return refuse('no-columns', fill(noColumns, { register: register.label }), { exitCode: 2 })
    const { sheet, understood } = found
    const source = textOf(body?.source).trim() || file.name
    const { size: bytes } = await stat(bureau.evidence.path(file.sha256))
    const { actor } = context
    if (body?.choices !== undefined) {
      const choices = choicesOf(body.choices)
      await run(client => rememberChoices(client, actor, { register, sha256: file.sha256, sheet: sheet.name }, choices))
    }
    const work = {
      register: register.name,
      file: file.name,
      sha256: file.sha256,
      sheet: sheet.name,
      columns: [...chosen].map(sentOf),
      source,
    }
    const step = await run(client => beginStep(client, actor, work, mode))
    const job = jobs.start(actor.id, step, register, sheet, understood.headLines, async job => {
      let saved = false
      try {
        const result = await runImport(bureau, actor, registers, {
          ...{ register, file: { ...file, bytes }, sheet, understood, source, mode, signal: job.stop.signal },
          progress: rows => {
            job.rows = rows
          },
        })
        saved = result.id !== null
        return result
      } finally {
        // What breaks off without this note was killed: the page offers to go on with it. So it does where the note fails.
        if (mode !== 'preview' && !saved) await bureau.run(actor, client => endStep(client, actor, step, 'ended')).catch(() => {})
      }
    })
    return reply.code(202).send({ id: job.id })
  })

  const jobOf = ({ id }: Address) => jobs.get(id, context.actor.id) ?? refuse('no-such-import', noSuchJob, { exitCode: 4 })

  app.get<{ Params: Address }>('/api/imports/jobs/:id', { config: { who: writers } }, async ({ params }) => {
    const { id, state, rows, result, error, register } = jobOf(params)
    const pointers = (result?.rows ?? []).flatMap(row =>
      row.fields.flatMap(({ field, before, after }) => {
        const { target } = register.fields[field]!
        return target ? [before, after].flat().flatMap(one => (one === null ? [] : [{ target, id: String(one) }])) : []
      }),
    )
    const titles = pointers.length
      ? Object.fromEntries(await run(client => titlesOf(client, context.actor, registers, pointers)))
      : {}
    return { id, state, rows, result, error, titles }
  })

  app.delete<{ Params: Address }>('/api/imports/jobs/:id', { config: { who: writers } }, async ({ params }) => {
    const job = jobOf(params)
    job.stop.abort()
    return { cancelled: job.state === 'running' }
  })

  app.get<{ Params: Address; Querystring: Query }>(
    '/api/imports/jobs/:id/errors.xlsx',
    { config: { who: writers } },
    async ({ params, query }, reply) => {
      const { sheet, headLines, result } = jobOf(params)
      const marked = await markProblems(
        sheet,
        headLines,
        result ? [...result.problems, ...alikeProblems(result.alike)] : [],
        query['lang'] === 'zh' ? 'zh' : 'en',
      )
      return reply
        .header('content-type', xlsxType)
        .header('content-disposition', 'attachment; filename="problems.xlsx"')
        .send(Buffer.from(marked))
    },
  )

  app.get('/api/imports', { config: { who: readers } }, () =>
    run(async client => ({
      imports: await listImports(client, context.actor),
      open: (await openImports(client, context.actor)).map(one => {
        const job = jobs.running(one.id)
        return { ...one, job: job ? { id: job.id, rows: job.rows } : null }
      }),
    })),
  )

  app.delete<{ Params: Address }>('/api/imports/open/:id', { config: { who: writers } }, async ({ params }, reply) => {
    await run(client => endStep(client, context.actor, params.id, 'left'))
    return reply.code(204).send()
  })

  app.post<{ Params: Address }>('/api/imports/:id/undo', { config: { who: writers } }, async ({ params }) =>
    run(client => undoImport(client, context.actor, registers, params.id)),
  )
}

/** The file that a request names, by its digest: it was handed in before. */
function fileOf(body: Body | undefined): Omit<KeptFile, 'bytes'> {
  const sha256 = textOf(body?.sha256)
  if (!/^[0-9a-f]{64}$/.test(sha256))
    badRequest('sha256', sha256, { en: 'Hand the file in first and give its SHA-256.', zh: '请先提交文件，并注明其SHA-256。' })
  return { sha256, name: fileName(textOf(body?.name)) }
}

/** Columns that the page says something of: `[{ at, field, language }]`; a field of null leaves the column out. */
function chosenOf(register: AnyRegister, given: unknown): Chosen {
  const chosen = new Map<number, Meaning>()
  for (const one of Array.isArray(given) ? given.slice(0, mostColumns) : []) {
    const { at, field, language } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
    if (typeof at !== 'number' || !Number.isInteger(at)) continue
    if (field === null) chosen.set(at, { ignored: 'chosen' })
    else if (typeof field === 'string' && Object.hasOwn(register.fields, field))
      chosen.set(at, { field, language: register.fields[field]!.kind === 'translated' ? languageOf(language) : null })
    else if (field === 'id' || field === 'version' || field === 'source') chosen.set(at, { system: field })
    else badRequest('columns', textOf(field), { en: 'Name a field of the register.', zh: '请注明台账的字段。' })
  }
  return chosen
}

/** A chosen column as the page sent it. */
const sentOf = ([at, meaning]: readonly [number | string, Meaning]) => ({
  at,
  field: 'field' in meaning ? meaning.field : 'system' in meaning ? meaning.system : null,
  language: 'field' in meaning ? meaning.language : null,
})

const languageOf = (given: unknown) => (given === 'en' || given === 'zh' ? given : null)

/** What the page says of rows that look like a record. */
const choicesOf = (given: unknown) =>
  readChoices(
    (Array.isArray(given) ? given : []).map((one: unknown) => {
      const { line, choice } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
      return { line: Number(line), choice: textOf(choice) }
    }),
  )

/** A sheet over the wire: what its columns were taken for, and its first rows as text. */
function presentSheet({ sheet, understood, first }: ReadSheet) {
  const after = understood?.headLines.at(-1) ?? 0
  const rows = first.filter(row => row.line > after).slice(0, shownRows)
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    headLines: understood?.headLines ?? [],
    above: understood?.above ?? [],
    columns: understood?.columns ?? [],
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns).map(cell => cellText(cell).slice(0, 200)) })),
  }
}

const noColumns = {
  en: 'No row of the sheet names columns of “{register}”.',
  zh: '该工作表没有一行是“{register}”的列名。',
}
const noSuchJob = {
  en: 'There is no such import. The server may have been started again: begin once more, nothing was half-saved.',
  zh: '没有该导入任务，服务器可能已重新启动。请重新开始，未保存任何不完整的内容。',
}
