const text = { type: 'string' }
const day = { type: 'string', format: 'date' }
const uuid = { type: 'string', format: 'uuid' }
const json = (schema: object = { type: 'object' }) => ({ content: { 'application/json': { schema } } })
const answer = (description: string) => ({ description, ...json() })
const bad = answer('Why not, in both languages')
const query = (name: string, schema: object, description: string) => ({ name, in: 'query', schema, description })
const id = (schema: object = uuid) => ({ name: 'id', in: 'path', required: true, schema })
const object = (required: readonly string[], properties: object) => ({ type: 'object', required, properties })
const seen = object(['id', 'version'], { id: uuid, version: { type: 'integer' } })
const list = (items: object) => ({ type: 'array', items })

const merge = {
  winner: seen,
  loser: seen,
  reason: text,
  take: { ...list(text), description: 'Fields whose value comes from the loser' },
  setAside: { ...list(uuid), description: 'Records of the loser that cannot follow and are withdrawn instead' },
}
const one = { tags: ['One thing once'] }
const register = query('register', text, 'The register; organisation unless told')
const life = { tags: ['Titles'] }

const poolQuery = [
  query('set', text, 'The rules: high-tech-2016, high-tech-2008, small-firm-2017'),
  query('year', { type: 'integer' }, 'The year of the application'),
  query('show', { type: 'string', enum: ['near', 'ready', 'holding', 'all'] }, 'Which enterprises; all unless told'),
  query('asAt', day, 'The day; today unless told'),
  query('knownAt', day, 'Records as known at the end of this day'),
]

/** Routes for one organisation once, and for the life of titles. */
export const organisationPaths = {
  '/api/duplicates': {
    get: {
      ...one,
      summary: 'Pairs of records of a register that may be one, with points and reasons',
      parameters: [
        register,
        query('least', { type: 'integer' }, 'The fewest points, 30 unless told'),
        query('size', { type: 'integer' }, 'The most pairs, 200 unless told'),
      ],
      responses: { 200: answer('The pairs and their records'), 400: bad },
    },
  },
  '/api/duplicates/{id}': {
    parameters: [id(), register],
    get: { ...one, summary: 'What one record looks like', responses: { 200: answer('Its pairs'), 404: bad } },
  },
  '/api/duplicates/{id}/apart': {
    parameters: [id(), register],
    post: {
      ...one,
      summary: 'Two records are two things: do not ask again',
      requestBody: json(object(['other'], { other: uuid, reason: text })),
      responses: { 201: answer('Kept'), 404: bad },
    },
  },
  '/api/organisations/{id}/lifeline': {
    parameters: [id()],
    get: {
      ...one,
      summary: 'One history through names, codes, mergers and divisions',
      responses: { 200: answer('Events'), 404: bad },
    },
  },
  '/api/merges': {
    get: {
      ...one,
      summary: 'Merges made so far',
      parameters: [query('record', uuid, 'Those of one record'), query('register', text, 'Those of one register')],
      responses: { 200: answer('The merges, the latest first') },
    },
    post: {
      ...one,
      summary: 'Merge two records of one thing, of whatever register that declares how it is told',
      requestBody: json(object(['winner', 'loser', 'reason'], merge)),
      responses: { 201: answer('What was done'), 400: bad, 404: bad, 409: bad },
    },
  },
  '/api/merges/preview': {
    post: {
      ...one,
      summary: 'What a merge would do; nothing is kept',
      requestBody: json(object(['winner', 'loser'], merge)),
      responses: { 200: answer('What follows, what hinders it, and the record as it would be'), 400: bad, 409: bad },
    },
  },
  '/api/merges/{id}/undo': {
    parameters: [id()],
    post: {
      ...one,
      summary: 'Take a merge back',
      requestBody: json(object(['reason'], { reason: text })),
      responses: { 200: answer('Records that were withdrawn since and stay so'), 404: bad, 409: bad },
    },
  },
  '/api/titles/outlook': {
    get: {
      ...life,
      summary: 'Who lapses by a day, which reports are owed, what is left of each stock',
      parameters: [
        query('by', day, 'The last day; a year on unless told'),
        query('asAt', day, 'The first day; today unless told'),
        query('knownAt', day, 'Records as known at the end of this day'),
      ],
      responses: { 200: answer('The outlook'), 400: bad },
    },
  },
  '/api/titles/{id}/life': {
    get: {
      ...life,
      summary: 'Where one title stands on a day, what it owes, and what the rules suggest',
      parameters: [
        id(),
        query('asAt', day, 'The day; today unless told'),
        query('knownAt', day, 'Records as known at the end of this day'),
      ],
      responses: { 200: answer('State by its term, reports, a proposal'), 404: bad },
    },
  },
  '/api/titles/pool': {
    get: {
      ...life,
      summary: 'How near each enterprise is to a title, clause by clause, fifty a page',
      parameters: [...poolQuery, query('page', { type: 'integer' }, 'Counted from 1'), query('q', text, 'Words of the name')],
      responses: { 200: answer('The rules, counts and firms'), 400: bad, 404: bad },
    },
  },
  '/api/titles/pool/export.xlsx': {
    get: {
      ...life,
      summary: 'The same as a workbook',
      parameters: [...poolQuery, query('lang', { type: 'string', enum: ['en', 'zh'] }, 'Language of the sheet')],
      responses: { 200: { description: 'A workbook' }, 400: bad, 404: bad },
    },
  },
  '/api/titles/calendar.ics': {
    get: {
      ...life,
      summary: 'The last days of all titles as an iCalendar feed',
      parameters: [query('lang', { type: 'string', enum: ['en', 'zh'] }, 'Language of the entries')],
      responses: { 200: { description: 'RFC 5545', content: { 'text/calendar': { schema: text } } } },
    },
  },
  '/api/titles/approvals': {
    post: {
      ...life,
      summary: 'Approve many publicised titles by one document, all or none',
      requestBody: json(
        object(['records', 'documentNumber', 'approvedOn', 'from'], {
          records: list(seen),
          documentNumber: text,
          approvedOn: day,
          from: day,
        }),
      ),
      responses: { 201: answer('The records with their new versions'), 400: bad, 409: bad },
    },
  },
}
