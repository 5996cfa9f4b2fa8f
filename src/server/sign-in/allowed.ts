import type { FastifyInstance } from 'fastify'
import { type Actor, roleNames } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import { joinWords, type Words } from '../../kernel/words.ts'
import type { Who } from '../who.ts'

/** An address of the server and for whom it is; null for the page's own files. */
export interface Address {
  readonly methods: readonly string[]
  readonly url: string
  readonly who: Who | null
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address there is: a test asks each of them as everybody. */
    readonly routeList: readonly Address[]
  }
}

/** Whether an address is for this person; null is nobody. */
export const allows = (who: Who, actor: Actor | null): boolean => {
  if (who === 'anyone') return true
  if (!actor || actor.roles.includes('public')) return false
  return who === 'signed-in' || actor.roles.some(role => who.includes(role))
}

/**
 * Asks every request whether its address is for whoever asks, before anything of it is read. An address of the API that does not say for whom
 * it is, is a bug that stops the server from starting. Call it before any route is added, and after the hook that finds out who asks.
 */
export function enforceWho(app: FastifyInstance): void {
  const addresses: Address[] = []
  app.decorate('routeList', addresses)
  app.addHook('onRoute', ({ method, url, config }) => {
    addresses.push({ methods: [method].flat(), url, who: config?.who ?? null })
    if (url.startsWith('/api/') && !config?.who)
      throw new Error(`${method} ${url} does not say who may use it: give its config a "who".`)
  })
  app.addHook('onRequest', async request => {
    const { who } = request.routeOptions.config
    if (who === undefined || allows(who, request.actor)) return
    if (!request.actor || request.actor.roles.includes('public') || who === 'signed-in')
      refuse('signed-out', { en: 'Sign in first, then do this again.', zh: '请先登录，再重新操作。' })
    refuse('not-allowed', forOthers(who as readonly Actor['roles'][number][]), { exitCode: 3 })
  })
}

const forOthers = (roles: readonly Actor['roles'][number][]): Words => {
  const names = joinWords(roles.map(role => roleNames[role]))
  return {
    en: `Your role does not include this. It is for: ${names.en}.`,
    zh: `您的角色不能进行此操作。可操作的角色：${names.zh}。`,
  }
}
