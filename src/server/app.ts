import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { maskedJson } from '../kernel/mask.ts'
import { Refusal } from '../kernel/refusal.ts'
import { RefusalWith } from '../storage/accounts/refusals.ts'
import type { Bureau } from '../storage/bureau.ts'
import { refusalOf } from '../storage/database-error.ts'
import { Conflict, Problems } from '../storage/save-refusals.ts'
import { badRequest } from './clocks.ts'
import { registerOf, serverContext } from './context.ts'
import { publicRoutes } from './public/routes.ts'
import { bulkRoutes } from './routes/bulk.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { checkRoutes } from './routes/checks.ts'
import { commentRoutes } from './routes/comments.ts'
import { evidenceRoutes } from './routes/evidence.ts'
import { homeRoutes } from './routes/home.ts'
import { identityRoutes } from './routes/identity.ts'
import { importRoutes } from './routes/imports.ts'
import { listRoutes } from './routes/lists.ts'
import { metaRoutes } from './routes/meta.ts'
import { noticeRoutes } from './routes/notices.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { poolRoutes } from './routes/pool.ts'
import { publicFaceRoutes } from './routes/public-face.ts'
import { reconcileRoutes } from './routes/reconcile.ts'
import { recordRoutes } from './routes/records.ts'
import { returnRoutes } from './routes/returns.ts'
import { revealRoutes } from './routes/reveal.ts'
import { summaryRoutes } from './routes/summaries.ts'
import { titleRoutes } from './routes/titles.ts'
import { accountRoutes } from './sign-in/account-routes.ts'
import { enforceWho } from './sign-in/allowed.ts'
import { Gate } from './sign-in/gate.ts'
import { signIn } from './sign-in/hook.ts'
import type { SignInOptions } from './sign-in/options.ts'
import { providerRoutes } from './sign-in/provider-routes.ts'
import { sessionRoutes } from './sign-in/session-routes.ts'
import { workshopRoutes } from './workshop/routes.ts'

/** Where `npm run build` puts the page. */
export const webFolder = fileURLToPath(new URL('../../dist/web/', import.meta.url))

/** Brotli as quick as gzip, and smaller: its own default is for files that are packed once. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/**
 * The HTTP server over an open bureau, for one region. Without an origin it must listen on loopback only: until accounts exist it trusts
 * whoever can reach it. With one, a proxy on this machine may say from where a request comes.
 */
export async function makeServer(
  bureau: Bureau,
  region: string,
  { log = false, ...options }: { readonly log?: boolean } & SignInOptions = {},
): Promise<FastifyInstance> {
  const trustProxy = options.origin === undefined ? false : 'loopback'
  const app = Fastify({ logger: log, bodyLimit: 5 * 1024 * 1024, forceCloseConnections: true, trustProxy })
  const context = serverContext(bureau, region)
  const gate = new Gate(context, options)
  // A form of any page can send plain text; nothing here wants it.
  app.removeContentTypeParser('text/plain')
  guard(app, options.origin)
  // Before any route: what is loaded while others wait keeps the handlers it found.
  answerErrors(app)
  // Answers only: a body that somebody packs for us could unpack to anything.
  await app.register(compress, { globalDecompression: false, encodings: ['br', 'gzip'], threshold: 4096, brotliOptions: quick })
  signIn(app, context, gate)
  enforceWho(app)
  sessionRoutes(app, gate)
  providerRoutes(app, gate)
  accountRoutes(app, context, gate)
  recordRoutes(app, context)
  revealRoutes(app, context)
  bulkRoutes(app, context)
  commentRoutes(app, context)
  listRoutes(app, context)
  summaryRoutes(app, context)
  await workshopRoutes(app, context, gate)
  evidenceRoutes(app, context)
  checkRoutes(app, context)
  identityRoutes(app, context)
  titleRoutes(app, context, gate)
  poolRoutes(app, context)
  importRoutes(app, context)
  returnRoutes(app, context)
  reconcileRoutes(app, context)
  pictureRoutes(app, context)
  calendarRoutes(app, context, gate)
  metaRoutes(app, context)
  publicFaceRoutes(app, context)
  noticeRoutes(app, context)
  homeRoutes(app, context)
  app.register(async scope => publicRoutes(scope, context, gate))
  if (existsSync(webFolder))
    await app.register(fastifyStatic, {
      root: webFolder,
      immutable: true,
      maxAge: '1y',
      index: 'index.html',
      setHeaders: pageHeaders,
    })
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/api/') || request.method !== 'GET' || !existsSync(webFolder)
      ? reply
          .code(404)
          .send({ error: { code: 'no-such-address', words: { en: 'There is nothing at this address.', zh: '该地址不存在。' } } })
      : reply.sendFile('index.html', { maxAge: 0, immutable: false }),
  )
  return app
}

function pageHeaders(reply: FastifyReply, path: string): void {
  if (path.endsWith('.html')) reply.header('cache-control', 'no-cache')
}

/**
 * Pages of other sites must not reach a server that trusts its machine: the Host must be this machine by name or number (a name that
 * somebody else's DNS points here is refused), and whatever changes something must come from our own page or from no page at all. Another
 * site, also one of this machine's, may lead people here by a link, but not load anything into its own page.
 */
function guard(app: FastifyInstance, ours: string | undefined): void {
  const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
  const isHere = (host: string) => (ours === undefined ? loopback.test(host) : host === new URL(ours).host)
  // A parameter given twice, or with a NUL that the database cannot hold, is a mistake of the caller's.
  app.addHook('preValidation', async request => {
    for (const [name, value] of [...Object.entries(request.query as object), ...Object.entries(request.params as object)])
      if (typeof value !== 'string' || value.includes('\0'))
        badRequest(name, JSON.stringify(value), { en: 'Give it once, as plain text.', zh: '只能填写一次，且为普通文本。' })
  })
  app.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers
    const elsewhere = /^(cross|same)-site$/.test(String(request.headers['sec-fetch-site']))
    const changes = request.method !== 'GET' && request.method !== 'HEAD'
    const foreign = changes
      ? elsewhere || (origin !== undefined && origin !== (ours ?? `http://${host}`))
      : elsewhere && request.headers['sec-fetch-dest'] !== 'document'
    if (!isHere(host ?? '') || foreign)
      return reply.code(403).send({
        error: {
          code: 'foreign-page',
          words: { en: 'This server answers its own page only, on this machine.', zh: '本服务器仅响应本机上的自有页面。' },
        },
      })
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      // Records of persons: not to be kept by the browser of a machine that several share.
      ...(request.url.startsWith('/api/') && { 'cache-control': 'no-store' }),
    })
  })
}

const statusOf: Readonly<Record<string, number>> = {
  'no-such-address': 404,
  'no-such-record': 404,
  'no-such-register': 404,
  'no-such-summary': 404,
  'no-such-edition': 404,
  'no-such-version': 404,
  'no-such-section': 404,
  'section-changed': 409,
  'wrong-state': 409,
  'no-such-figure': 404,
  'no-such-move': 404,
  'no-such-region': 404,
  'no-such-check': 404,
  'no-such-import': 404,
  'no-such-form': 404,
  'no-such-return': 404,
  'no-such-reconciliation': 404,
  'form-without-workbook': 409,
  'form-too-large': 413,
  'difference-gone': 409,
  'already-undone': 409,
  'no-such-view': 404,
  'no-such-comment': 404,
  'no-such-bulk-edit': 404,
  'no-such-merge': 404,
  'no-such-rule-set': 404,
  'no-such-picture': 404,
  'no-such-mark': 404,
  'check-stopped': 410,
  'too-many-checks': 429,
  'signed-out': 401,
  'sign-in-wrong': 401,
  'second-factor-needed': 401,
  'code-wrong': 401,
  'ticket-over': 401,
  'old-password-wrong': 403,
  'password-expired': 403,
  'must-first': 403,
  'set-up-code-wrong': 403,
  'set-up-closed': 409,
  'not-yourself': 403,
  'duties-separated': 409,
  'last-administrator': 409,
  'account-changed': 409,
  'account-not-so': 409,
  'already-accepted': 409,
  'sign-in-name-taken': 409,
  'second-factor-there': 409,
  'no-such-account': 404,
  'no-such-invitation': 404,
  'no-such-provider': 404,
  'locked-out': 423,
  'too-many-tries': 429,
  'too-many-requests': 429,
  'not-allowed': 403,
  'file-too-large': 413,
  'edition-incomplete': 409,
  'merge-undone': 409,
  'winner-gone': 409,
  'not-duplicates': 409,
  'database-down': 503,
  'database-starting': 503,
  'database-connection-lost': 503,
  'disk-full': 507,
}

/** Refusals go out in both languages with a fitting status; a bug is logged and says that it is one. */
function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal instanceof Problems)
      return reply.code(400).send({ error: { code: refusal.code, words: refusal.words, problems: refusal.problems } })
    if (refusal instanceof Conflict) {
      const name = (request.params as { readonly register?: string }).register
      const { current } = refusal
      const shown = current && name ? { ...current, values: maskedJson(registerOf(name), current.values) } : null
      return reply.code(409).send({ error: { code: refusal.code, words: refusal.words, current: shown } })
    }
    if (refusal instanceof RefusalWith)
      return reply
        .code(statusOf[refusal.code] ?? 400)
        .send({ error: { code: refusal.code, words: refusal.words, ...refusal.extra } })
    if (refusal instanceof Refusal)
      return reply.code(statusOf[refusal.code] ?? 400).send({ error: { code: refusal.code, words: refusal.words } })
    const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500
    if (status < 500) {
      const said = error instanceof Error ? error.message : ''
      return reply.code(status).send({
        error: { code: 'bad-request', words: { en: `The request could not be read: ${said}`, zh: `无法解析请求：${said}` } },
      })
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return reply.code(500).send({
      error: {
        code: 'bug',
        words: {
          en: 'Torchbook made a mistake; nothing was saved. The details are in the server’s output.',
          zh: 'Torchbook出现内部错误，未保存任何内容。详情见服务器输出。',
        },
      },
    })
  })
}
