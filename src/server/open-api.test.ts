import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../../test/server.ts'
import { registers } from '../registers/index.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>
}

test('every address of the server is described, and nothing that is none', async () => {
  const { paths } = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Description
  // Addresses that several areas share, each known to answer.
  for (const [path, method] of [
    ['/api/session', 'post'],
    ['/api/accounts/{id}/roles', 'put'],
    ['/api/pictures/{id}', 'get'],
    ['/api/calendar', 'get'],
    ['/api/home/due', 'get'],
    ['/api/notices/read', 'post'],
    ['/api/public-face', 'put'],
    ['/api/titles/pool', 'get'],
    ['/api/reconciliations', 'post'],
  ] as const)
    expect([path, method, typeof paths[path]?.[method]?.responses]).toEqual([path, method, 'object'])
  for (const { name } of registers) expect(paths[`/api/records/${name}`]).toBeDefined()
  for (const [path, methods] of Object.entries(paths)) {
    expect(path.startsWith('/api/')).toBe(true)
    for (const [method, operation] of Object.entries(methods))
      if (/^(get|post|put|patch|delete)$/.test(method))
        expect([path, method, typeof operation.responses]).toEqual([path, method, 'object'])
  }
})
