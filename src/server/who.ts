import type { Role } from '../kernel/actor.ts'

/**
 * Who may use an address, beside what the registers' own conditions say of single records: everybody, whoever is signed in, or those who
 * have one of the roles. Every route of the API declares it in its `config`.
 */
export type Who = 'anyone' | 'signed-in' | readonly Role[]

/** Those who read the bureau's books. */
export const readers: Who = ['officer', 'section-head', 'leader', 'auditor']

/** Those who keep them. */
export const writers: Who = ['officer', 'section-head']

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly who?: Who
  }
}
