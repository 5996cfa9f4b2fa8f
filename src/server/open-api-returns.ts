const text = { type: 'string' }
const json = (schema: object = { type: 'object' }) => ({ content: { 'application/json': { schema } } })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const bad = { description: 'Why not, in both languages', ...json() }
const ok = (description: string) => ({ 200: { description, ...json() }, 400: bad, 404: bad })
const made = (description: string) => ({ 201: { description, ...json() }, 400: bad, 404: bad, 409: bad })
const workbook = {
  200: { description: 'A workbook', content: { 'application/octet-stream': { schema: text } } },
  404: bad,
}
const query = (name: string, description: string) => ({ name, in: 'query', schema: text, description })
const time = [query('year', 'The return’s year'), query('asAt', 'A day'), query('knownAt', 'A day'), query('lang', 'en or zh')]
const returns = ['Returns']
const reconciling = ['Reconciling']

/** The part of the API by which return forms are filled and lists are reconciled. */
export const returnPaths = {
  '/api/returns': {
    get: {
      tags: returns,
      summary: 'The return forms with what is due on a day, and the returns filled',
      parameters: [query('asAt', 'A day')],
      responses: ok('Forms and returns'),
    },
  },
  '/api/returns/forms/{id}': {
    get: {
      tags: returns,
      summary: 'A form: its problems by cell, or what its cells would hold',
      parameters: [id, ...time],
      responses: ok('The form'),
    },
  },
  '/api/returns/forms/{id}/fill': {
    post: { tags: returns, summary: 'Fill a form and keep the return', parameters: [id, ...time], responses: made('The return') },
  },
  '/api/returns/forms/{id}/workbook': {
    post: {
      tags: returns,
      summary: 'Make a file that was handed in the form’s workbook',
      parameters: [id],
      requestBody: json({ type: 'object', properties: { sha256: text, name: text, example: text } }),
      responses: made('The form’s version'),
    },
  },
  '/api/returns/examples/{name}': {
    get: {
      tags: returns,
      summary: 'An example of a form',
      parameters: [{ name: 'name', in: 'path', required: true, schema: text }],
      responses: workbook,
    },
  },
  '/api/returns/filled/{id}': {
    get: {
      tags: returns,
      summary: 'A return as it was filled, and what changed since',
      parameters: [id],
      responses: ok('The return'),
    },
  },
  '/api/returns/filled/{id}/workbook': {
    get: { tags: returns, summary: 'The filled workbook', parameters: [id], responses: workbook },
  },
  '/api/reconciliations': {
    get: { tags: reconciling, summary: 'The reconciliations, the newest first', responses: ok('The list') },
    post: {
      tags: reconciling,
      summary: 'Hold a list that was handed in against a register',
      requestBody: json({
        type: 'object',
        required: ['register', 'sha256'],
        properties: {
          ...{ register: text, sha256: text, name: text, sheet: text, source: text },
          columns: { type: 'array', items: { type: 'object' } },
          covers: { type: 'object', description: 'Values that all rows share; under ~day the day on which the list holds' },
        },
      }),
      responses: made('Its id'),
    },
  },
  '/api/reconciliations/{id}': {
    get: {
      tags: reconciling,
      summary: 'What differs between a list and the register, as both are now',
      parameters: [
        id,
        query('kind', 'differs, theirs, ours, unclear or same'),
        query('open', '1: undecided only'),
        query('page', 'From 1'),
      ],
      responses: ok('Counts and differences'),
    },
  },
  '/api/reconciliations/{id}/decisions': {
    post: {
      tags: reconciling,
      summary: 'Take their side of differences over, keep ours with a reason, or mark them',
      parameters: [id],
      requestBody: json({
        type: 'object',
        required: ['decision', 'differences'],
        properties: {
          decision: { type: 'string', enum: ['take', 'keep', 'check'] },
          differences: { type: 'array', items: text },
          reason: text,
        },
      }),
      responses: { ...ok('What came of it'), 409: bad },
    },
  },
  '/api/reconciliations/{id}/undo': {
    post: {
      tags: reconciling,
      summary: 'Undo a reconciliation as a whole',
      parameters: [id],
      responses: { ...ok('What was restored'), 409: bad },
    },
  },
  '/api/reconciliations/{id}/differences.xlsx': {
    get: {
      tags: reconciling,
      summary: 'The differences as a workbook',
      parameters: [id, query('lang', 'en or zh')],
      responses: workbook,
    },
  },
}
