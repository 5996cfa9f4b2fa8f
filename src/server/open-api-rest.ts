import type { Address } from './sign-in/allowed.ts'
import type { Who } from './who.ts'

type Operation = Readonly<Record<string, unknown>>
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

const problem = { $ref: '#/components/schemas/Problems' }
const refused = (description: string) => ({ description, content: { 'application/json': { schema: problem } } })

/** `/api/records/:register/:id` as OpenAPI writes it. */
export const templated = (url: string): string => url.replace(/:(\w+)/g, '{$1}')

const whoWords = (who: Who | null): string =>
  who === null || who === 'anyone'
    ? 'For everybody.'
    : who === 'signed-in'
      ? 'For whoever is signed in.'
      : `For: ${who.join(', ')}.`

/**
 * Every address of the running server that nobody described in more detail: its method, what stands in it, who may use it, and how it refuses.
 * Addresses of single registers are described register by register.
 */
export function restPaths(addresses: readonly Address[], known: Paths): Paths {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const { methods, url, who } of addresses) {
    const path = templated(url)
    if (!url.startsWith('/api/') || url.startsWith('/api/records/:register')) continue
    for (const method of methods.map(one => one.toLowerCase())) {
      if (method === 'head' || known[path]?.[method]) continue
      const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!)
      paths[path] = {
        ...known[path],
        ...paths[path],
        [method]: {
          tags: [url.split('/')[2]!],
          description: whoWords(who),
          parameters: names.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
          ...(['post', 'put', 'patch'].includes(method) && {
            requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          }),
          responses: {
            '2XX': { description: 'Done; the body is JSON unless the address ends in the name of a file.' },
            400: refused('What was given cannot be taken: all problems at once.'),
            ...(who !== 'anyone' && { 401: refused('Not signed in.'), 403: refused('Not for this role.') }),
            ...(names.length > 0 && { 404: refused('There is no such thing, or it is not this person’s to see.') }),
          },
        },
      }
    }
  }
  return paths
}
