import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { registers } from '../../registers/index.ts'
import { findEvidence, registerEvidence } from '../../storage/evidence.ts'
import { maySeeEvidence } from '../../storage/evidence-access.ts'
import { noSuchRecord, type ServerContext } from '../context.ts'
import { fileName } from '../file-name.ts'
import { recorders, recordReaders } from '../who.ts'

interface Address {
  readonly sha256: string
}

/** Files that show a record is true: taken as a stream, kept by their SHA-256, given back as downloads only. */
export function evidenceRoutes(app: FastifyInstance, context: ServerContext): void {
  // A scope of their own: here bytes are taken and nothing else, everywhere else JSON and nothing else.
  app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload))
    fileRoutes(scope, context)
  })
}

function fileRoutes(app: FastifyInstance, context: ServerContext): void {
  const { bureau, run } = context
  app.post<{ Body: Readable | null | undefined }>(
    '/api/evidence',
    { config: { who: recorders } },
    async ({ body, headers }, reply) => {
      const kept = await bureau.evidence.keep(body ?? Readable.from([]))
      const name = fileName(headers['x-file-name'])
      const mediaType = mediaTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
      return reply.code(201).send(await run(client => registerEvidence(client, context.actor, { ...kept, name, mediaType })))
    },
  )

  const meta = ({ sha256 }: Address) =>
    run(async client => {
      const open = await maySeeEvidence(client, context.actor, registers, sha256)
      return (open ? await findEvidence(client, context.actor, sha256) : null) ?? noSuchRecord()
    })

  app.get<{ Params: Address }>('/api/evidence/:sha256/meta', { config: { who: recordReaders } }, ({ params }) => meta(params))

  app.get<{ Params: Address }>('/api/evidence/:sha256', { config: { who: recordReaders } }, async ({ params }, reply) => {
    const file = await meta(params)
    return reply
      .header('content-type', file.mediaType)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(await bureau.evidence.read(file.sha256))
  })
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
