const text = { type: 'string' }
const flag = { type: 'string', enum: ['0', '1'] }
const json = (schema: object = { type: 'object' }) => ({ content: { 'application/json': { schema } } })
const file = (description: string) => ({ description, content: { 'application/octet-stream': { schema: text } } })
const tags = ['Checks of drafts']
const query = (name: string, schema: object, description: string) => ({ name, in: 'query', schema, description })
const id = { name: 'id', in: 'path', required: true, schema: text }
const index = {
  name: 'index',
  in: 'path',
  required: true,
  schema: { type: 'integer' },
  description: 'The figure’s number, from 0',
}
const brief = query('brief', flag, '1 leaves out the candidates and the words around each figure')
const check = { description: 'The check with its report', ...json() }
const bad = { description: 'Why not, in both languages', ...json() }
const figures = { type: 'object', required: ['figures'], properties: { figures: { type: 'array', items: { type: 'integer' } } } }

const reading = {
  type: 'object',
  required: ['figure', 'indicator'],
  properties: {
    figure: { type: 'integer' },
    indicator: { type: ['string', 'null'], description: 'Null: nothing that the registers hold' },
    period: { type: ['string', 'null'], enum: ['as-at', 'year', 'year-before', 'past-years', 'since', 'edition', null] },
  },
}

const handIn = {
  tags,
  summary: 'Check a draft against the records',
  description:
    'The bytes of a file (.docx, .pdf with text, .html, .md, .txt; up to 64 MB) with its name, percent-encoded, in the header x-file-name; or JSON with a text. With the header “Prefer: respond-async” the answer is 202 and the address to ask. A check is kept in memory for eight hours at most.',
  parameters: [
    query('period', { type: 'integer' }, 'The year the draft speaks of; else what it says of itself'),
    query('asAt', { type: 'string', format: 'date' }, 'The day it speaks of'),
    query('knownAt', { type: 'string', format: 'date' }, 'Records as known at the end of this day'),
    query('standalone', flag, '1 checks only whether the draft contradicts itself'),
    brief,
    { name: 'x-file-name', in: 'header', schema: text },
  ],
  requestBody: {
    required: true,
    content: {
      'application/octet-stream': { schema: text },
      'application/json': { schema: { type: 'object', required: ['text'], properties: { text } } },
    },
  },
  responses: { 201: check, 202: { description: 'Being checked', ...json() }, 400: bad, 413: bad },
}

const document = {
  tags,
  summary: 'The checked document as a file',
  parameters: [
    query('format', { type: 'string', enum: ['docx', 'html', 'json', 'txt'] }, 'Word is given back only for a Word file'),
    query('lang', { type: 'string', enum: ['en', 'zh'] }, 'The language of the comments'),
    query('comments', flag, '0 leaves out the comments'),
    query('highlights', flag, '1 marks the figures in colour'),
    query('changes', flag, '1 puts ours in the place of every figure that has one, as tracked changes'),
  ],
  responses: { 200: file('The file'), 400: bad, 404: bad },
}

/** The part of the API that checks drafts. */
export const checkPaths = {
  '/api/checks': {
    get: {
      tags,
      summary: 'Checks that are still kept, the newest first',
      responses: { 200: { description: 'Their heads', ...json() } },
    },
    post: handIn,
  },
  '/api/checks/indicators': {
    get: {
      tags,
      summary: 'What a figure may be said to mean',
      responses: { 200: { description: 'Indicators by name', ...json() } },
    },
  },
  '/api/checks/{id}': {
    parameters: [id],
    get: {
      tags,
      summary: 'A check',
      parameters: [brief],
      responses: { 200: check, 202: { description: 'Still being checked', ...json() }, 404: bad },
    },
    delete: { tags, summary: 'Stop and forget', responses: { 200: { description: 'Forgotten' }, 404: bad } },
  },
  '/api/checks/{id}/figures/{index}': {
    parameters: [id, index],
    get: {
      tags,
      summary: 'One figure with its candidates',
      responses: { 200: { description: 'The figure', ...json() }, 404: bad },
    },
  },
  '/api/checks/{id}/figures/{index}/trace': {
    parameters: [id, index],
    get: {
      tags,
      summary: 'The records behind our figure',
      parameters: [query('of', text, '“link” (usual), “other”, or the place of a candidate')],
      responses: { 200: { description: 'Our figure with its records', ...json() }, 404: bad },
    },
  },
  '/api/checks/{id}/document': { parameters: [id], get: document },
  '/api/checks/{id}/replace': {
    parameters: [id],
    post: {
      tags,
      summary: 'Our figures in the place of some: tracked changes in Word, new text otherwise',
      requestBody: json(figures),
      responses: { 200: file('The file'), 400: bad, 404: bad },
    },
  },
  '/api/checks/{id}/readings': {
    parameters: [id],
    post: {
      tags,
      summary: 'Say what a figure means: kept as a record of the register “figure-reading”, and checked again',
      requestBody: json(reading),
      responses: { 201: check, 400: bad, 404: bad },
    },
  },
  '/api/checks/{id}/readings/{record}': {
    parameters: [id, { name: 'record', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
    delete: { tags, summary: 'Take it back, and check again', responses: { 200: check, 404: bad } },
  },
}
