import { fastifyCookie } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A cookie of a request, when it has the form of a token of ours. */
export function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers.cookie === undefined ? undefined : fastifyCookie.parse(headers.cookie)[name]
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined
}

/** Sets a cookie that no script reads and other sites' requests do not carry; null takes it away. */
export function setCookie(reply: FastifyReply, name: string, value: string | null, secure: boolean): void {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  reply.header(
    'set-cookie',
    value === null ? fastifyCookie.serialize(name, '', { ...options, maxAge: 0 }) : fastifyCookie.serialize(name, value, options),
  )
}
