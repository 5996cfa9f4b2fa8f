// Run inside a folder where `payload` and `@payloadcms/db-postgres` are installed: the same list as ours from Payload's Local API behind node:http.
import { createServer } from 'node:http'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, getPayload } from 'payload'

const [databaseUrl, region] = process.argv.slice(2)
const text = (name, more = {}) => ({ name, type: 'text', ...more })
const number = name => ({ name, type: 'number' })
const select = (name, options, more = {}) => ({ name, type: 'select', options, ...more })

const config = buildConfig({
  secret: 'bench',
  telemetry: false,
  typescript: { autoGenerate: false },
  logger: { options: { level: 'error' } },
  db: postgresAdapter({ pool: { connectionString: databaseUrl, max: 10 }, push: true }),
  collections: [
    { slug: 'users', auth: true, fields: [text('region')] },
    {
      slug: 'contracts',
      // What row security does for ours: only records of the reader's region.
      access: { read: ({ req }) => (req.user ? { region: { equals: req.user.region } } : false) },
      fields: [
        ...[text('region', { index: true }), text('source'), text('author'), text('search'), text('name')],
        select('kind', ['development', 'transfer', 'consulting', 'service'], { index: true }),
        ...[text('field'), text('edition'), text('project')],
        { name: 'sellerInDistrict', type: 'checkbox' },
        ...[text('seller'), text('sellerName'), text('sellerRegion')],
        { name: 'buyerInDistrict', type: 'checkbox' },
        ...[text('buyer'), text('buyerName'), text('buyerRegion')],
        { name: 'signedOn', type: 'date', index: true },
        ...[text('termFrom'), text('termUntil'), number('turnover'), number('transactionValue')],
        select('state', ['applied', 'accepted']),
        ...[
          text('appliedOn'),
          text('registeredOn'),
          text('registrationNumber'),
          number('expectedOutput'),
          number('expectedInput'),
        ],
        ...[text('patent'), number('pages')],
      ],
    },
  ],
})

const payload = await getPayload({ config })
const user = { id: 1, collection: 'users', region }

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  try {
    const id = /^\/contracts\/(\d+)$/.exec(pathname)?.[1]
    const kind = searchParams.get('kind')
    const found = id
      ? await payload.findByID({ collection: 'contracts', id: Number(id), depth: 0, overrideAccess: false, user })
      : await payload.find({
          collection: 'contracts',
          ...{ depth: 0, limit: 50, overrideAccess: false, user },
          page: Number(searchParams.get('page') ?? 1),
          sort: '-signedOn',
          ...(kind && { where: { kind: { equals: kind } } }),
        })
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(found))
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}).listen(0, '127.0.0.1', function () {
  process.stdout.write(`listening on ${this.address().port}\n`)
})
