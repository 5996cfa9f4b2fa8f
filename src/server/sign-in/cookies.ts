import type { FastifyReply, FastifyRequest } from 'fastify'

/** A cookie of a request, when it has the form of a token of ours. Given twice (planted by a neighbour's domain) it is none. */
export function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const given = (headers.cookie ?? '').split(';').flatMap(pair => {
    const at = pair.indexOf('=')
    return pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : []
  })
  const [value, another] = given
  return value !== undefined && another === undefined && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** Sets a cookie that no script reads and other sites' requests do not carry; null takes it away. */
export function setCookie(reply: FastifyReply, name: string, value: string | null, secure: boolean): void {
  const life = value === null ? '; Max-Age=0' : ''
  reply.header('set-cookie', `${name}=${value ?? ''}${life}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`)
}
