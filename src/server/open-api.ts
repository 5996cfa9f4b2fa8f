import type { AnyRegister } from '../kernel/register.ts'
import { checkPaths } from './open-api-checks.ts'
import { importPaths } from './open-api-imports.ts'
import { organisationPaths } from './open-api-organisations.ts'
import { restPaths } from './open-api-rest.ts'
import { returnPaths } from './open-api-returns.ts'
import type { Address } from './sign-in/allowed.ts'

const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }

/** The OpenAPI 3.1 description of the API: what a register's requests and rows look like follows from its declaration. */
export function openApi(registers: readonly AnyRegister[], version: string, addresses: readonly Address[]) {
  const described = Object.assign({}, ...registers.map(paths), checkPaths, importPaths, organisationPaths, returnPaths)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Torchbook',
      version,
      description: 'The book of record of a regional science-and-technology office.',
      license: { name: 'Apache-2.0' },
    },
    paths: { ...described, ...restPaths(addresses, described) },
    components: { schemas: Object.assign({ Problems: problems, System: system }, ...registers.map(schemas)) },
  }
}

const system = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    version: { type: 'integer' },
    recordedAt: { type: 'string', format: 'date-time' },
    supersededAt: text,
    author: text,
    reason: text,
    source: text,
    attachments: { type: 'array', items: text },
    title: { type: 'object', properties: { en: text, zh: text } },
  },
}

const problems = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: text,
        words: { type: 'object', properties: { en: text, zh: text } },
        problems: {
          type: 'array',
          items: { type: 'object', properties: { code: text, place: text, read: text, message: { type: 'object' } } },
        },
      },
    },
  },
}

function schemas(register: AnyRegister) {
  const fields = Object.entries(register.fields)
  const properties = Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      {
        title: field.label.en,
        ...(field.help && { description: field.help.en }),
        ...field.jsonSchema,
        'x-title-zh': field.label.zh,
        'x-kind': field.kind,
      },
    ]),
  )
  const required = fields.filter(([, field]) => field.required).map(([name]) => name)
  return {
    [`${register.name}-values`]: { type: 'object', title: register.one.en, additionalProperties: false, required, properties },
    [`${register.name}-row`]: {
      allOf: [ref('System'), { type: 'object', properties: { values: ref(`${register.name}-values`) } }],
    },
  }
}

function paths({ name, label }: AnyRegister) {
  const tags = [label.en]
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
  const query = (field: string, schema: object = text) => ({ name: field, in: 'query', schema })
  const given = {
    type: 'object',
    required: ['values', 'source'],
    properties: { values: ref(`${name}-values`), source: text, reason: text, attachments: { type: 'array', items: text } },
  }
  const changed = { allOf: [given, { type: 'object', required: ['version'], properties: { version: { type: 'integer' } } }] }
  const row = { description: 'The record', ...json({ type: 'object', properties: { row: ref(`${name}-row`) } }) }
  const bad = { description: 'Every problem, nothing saved', ...json(ref('Problems')) }
  const conflict = { description: 'Somebody else saved it meanwhile', ...json(ref('Problems')) }
  return {
    [`/api/records/${name}`]: {
      get: {
        tags,
        summary: `List ${label.en.toLowerCase()}`,
        parameters: [
          query('page', { type: 'integer' }),
          query('size', { type: 'integer' }),
          query('sort'),
          query('q'),
          query('filter[field]'),
          query('asAt', { type: 'string', format: 'date' }),
          query('knownAt', { type: 'string', format: 'date' }),
        ],
        responses: {
          200: {
            description: 'One page',
            ...json({
              type: 'object',
              properties: { rows: { type: 'array', items: ref(`${name}-row`) }, total: { type: 'integer' } },
            }),
          },
        },
      },
      post: { tags, summary: 'Record', requestBody: json(given), responses: { 201: row, 400: bad } },
    },
    [`/api/records/${name}/{id}`]: {
      parameters: [id],
      get: { tags, summary: 'Read', responses: { 200: row, 404: bad } },
      put: { tags, summary: 'Change', requestBody: json(changed), responses: { 200: row, 400: bad, 409: conflict } },
      delete: {
        tags,
        summary: 'Withdraw',
        requestBody: json({
          type: 'object',
          required: ['version', 'reason'],
          properties: { version: { type: 'integer' }, reason: text },
        }),
        responses: { 200: { description: 'Withdrawn' }, 409: conflict },
      },
    },
    [`/api/records/${name}/{id}/history`]: {
      parameters: [id],
      get: { tags, summary: 'Every version', responses: { 200: { description: 'Versions, the first first' } } },
    },
  }
}
