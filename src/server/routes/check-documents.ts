import type { FastifyInstance, FastifyReply } from 'fastify'
import { checkJson } from '../../documents/check-json.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { CheckDrafts } from '../check/check-drafts.ts'
import type { Checked, KeptCheck } from '../check/kept-checks.ts'
import { replaceFigures } from '../check/replace.ts'
import { badRequest, type Query } from '../clocks.ts'
import { flagOf } from '../flag.ts'
import { readers, workers } from '../who.ts'

interface Address {
  readonly id: string
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}
type Format = keyof typeof mediaTypes

/** The checked document as a file: with comments, with our figures, as a page, as data. */
export function checkDocumentRoutes(app: FastifyInstance, drafts: CheckDrafts): void {
  app.get<{ Params: Address; Querystring: Query }>(
    '/api/checks/:id/document',
    { config: { who: readers } },
    async ({ params, query }, reply) => {
      const check = drafts.get(params.id)
      const checked = await check.done
      const format = formatOf(query)
      const language = query.lang === 'zh' ? 'zh' : 'en'
      const changes = flagOf(query, 'changes') ? replaceable(checked) : []
      const send = sender(reply, check, format)
      if (format === 'json') return send(checkJson(checked.report, check.handed.name))
      if (format === 'txt') return send(replaceFigures(checked.report, changes))
      if (format === 'docx' && checked.format !== 'docx') return notWord()
      const comments = query.comments === undefined || flagOf(query, 'comments')
      const highlights = flagOf(query, 'highlights')
      return send(await drafts.write(check, { as: format, language, comments, highlights, changes }))
    },
  )

  /* A Word file comes back with our figures as tracked changes, everything else as text that has them. */
  app.post<{ Params: Address; Querystring: Query; Body: { figures?: unknown } | null | undefined }>(
    '/api/checks/:id/replace',
    { config: { who: workers } },
    async ({ params, query, body }, reply) => {
      const check = drafts.get(params.id)
      const checked = await check.done
      const changes = chosenOf(body?.figures, checked)
      const format = checked.format === 'docx' ? 'docx' : 'txt'
      const send = sender(reply, check, format)
      if (format === 'txt') return send(replaceFigures(checked.report, changes))
      const language = query.lang === 'zh' ? 'zh' : 'en'
      return send(await drafts.write(check, { as: 'docx', language, comments: false, highlights: false, changes }))
    },
  )
}

const replaceable = ({ report }: Checked): number[] =>
  report.figures.flatMap(({ replacement }, index) => (replacement === null ? [] : [index]))

/** The chosen figures; each must be one that ours can be put in the place of. */
function chosenOf(given: unknown, { report }: Checked): readonly number[] {
  const chosen: readonly unknown[] = Array.isArray(given) ? given : []
  const bad = chosen.length === 0 || chosen.find(one => !Number.isInteger(one) || !report.figures[one as number]?.replacement)
  if (bad === false || bad === undefined) return chosen as number[]
  return badRequest('figures', JSON.stringify(given ?? null).slice(0, 200), {
    en: 'List the numbers of figures (from 0) for which there is one of ours to put in their place.',
    zh: '请列出可以替换的数字的序号（从0起）。',
  })
}

function formatOf(query: Query): Format {
  const given = query.format ?? 'docx'
  return Object.hasOwn(mediaTypes, given)
    ? (given as Format)
    : badRequest('format', given, { en: 'Use docx, html, json or txt.', zh: '可用格式：docx、html、json、txt。' })
}

const notWord = () =>
  refuse('not-a-word-file', {
    en: 'Only a Word file can be given back with comments, and this was none. Use the HTML page instead: it shows the same beside the text.',
    zh: '只有Word文件才能加批注返回，本稿不是Word文件。请改用HTML页面，内容相同。',
  })

/** What is saved never takes the name of the file that was handed in, so that it does not fall over it. */
const sender =
  (reply: FastifyReply, { handed, pasted }: KeptCheck, format: Format) =>
  (content: string | Uint8Array) =>
    reply
      .header('content-type', mediaTypes[format])
      .header(
        'content-disposition',
        `attachment; filename*=UTF-8''${encodeURIComponent(`${pasted ? 'text' : handed.name.replace(/\.[^.]*$/, '')}-checked.${format}`)}`,
      )
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .send(typeof content === 'string' ? content : Buffer.from(content))
