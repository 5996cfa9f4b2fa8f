const text = { type: 'string' }
const json = (schema: object = { type: 'object' }) => ({ content: { 'application/json': { schema } } })
const tags = ['Imports']
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const bad = { description: 'Why not, in both languages', ...json() }
const ok = (description: string) => ({ 200: { description, ...json() }, 400: bad, 404: bad })

const column = {
  type: 'object',
  required: ['at', 'field'],
  properties: {
    at: { type: 'integer', description: 'The column, from 0' },
    field: {
      type: ['string', 'null'],
      description: 'A field of the register, or id, version, source; null leaves the column out',
    },
    language: { type: ['string', 'null'], enum: ['en', 'zh', null] },
  },
}
const file = {
  register: text,
  sha256: { ...text, description: 'As /api/imports/files gave it' },
  name: { ...text, description: 'The file as people know it' },
  columns: { type: 'array', items: column, description: 'Only what is to be taken otherwise than understood' },
}

const choices = {
  type: 'array',
  description:
    'What rows are that look like an organisation on the books: new, leave, or the id of the record. Remembered for the file.',
  items: { type: 'object', required: ['line', 'choice'], properties: { line: { type: 'integer' }, choice: text } },
}

/** The part of the API by which sheets are imported. */
export const importPaths = {
  '/api/imports': {
    get: {
      tags,
      summary: 'The imports, the newest first, and what one began oneself and did not finish',
      responses: ok('Who, when, which file, counts; open: the sheets begun, with their columns, and the job while it runs'),
    },
  },
  '/api/imports/open/{id}': {
    delete: {
      tags,
      summary: 'Leave an unfinished import for good',
      parameters: [id],
      responses: { 204: { description: 'Left' }, 404: bad },
    },
  },
  '/api/imports/files': {
    post: {
      tags,
      summary: 'Hand a sheet in',
      description:
        'The bytes of an .xlsx, .xls or text file, up to 100 MB, with its name, percent-encoded, in the header x-file-name.',
      requestBody: { content: { 'application/octet-stream': { schema: text } } },
      responses: { 201: { description: 'Its SHA-256', ...json() }, 400: bad, 413: bad },
    },
  },
  '/api/imports/read': {
    post: {
      tags,
      summary: 'How a file’s sheets are understood for a register',
      requestBody: json({ type: 'object', required: ['register', 'sha256'], properties: file }),
      responses: ok('Sheets with their columns and first rows'),
    },
  },
  '/api/imports/jobs': {
    post: {
      tags,
      summary: 'Preview or import a sheet',
      requestBody: json({
        type: 'object',
        required: ['register', 'sha256', 'sheet'],
        properties: { ...file, sheet: text, source: text, mode: { type: 'string', enum: ['preview', 'all', 'sound'] }, choices },
      }),
      responses: { 202: { description: 'The job’s id', ...json() }, 400: bad, 404: bad },
    },
  },
  '/api/imports/jobs/{id}': {
    get: { tags, summary: 'How far a job is, and what came of it', parameters: [id], responses: ok('The job') },
    delete: { tags, summary: 'Cancel a job; nothing is saved', parameters: [id], responses: ok('Cancelled') },
  },
  '/api/imports/jobs/{id}/errors.xlsx': {
    get: {
      tags,
      summary: 'The sheet with its bad cells marked',
      parameters: [id],
      responses: { 200: { description: 'A workbook', content: { 'application/octet-stream': { schema: text } } }, 404: bad },
    },
  },
  '/api/imports/{id}/undo': {
    post: {
      tags,
      summary: 'Undo an import as a whole',
      parameters: [id],
      responses: { ...ok('What was restored and what was kept'), 409: bad },
    },
  },
}
