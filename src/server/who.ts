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

/** Those who work on them and decide: everybody of the office but its auditors, who write nothing. */
export const workers: Who = ['officer', 'section-head', 'leader']

/** Those who read records, each what the register's own conditions leave them. */
export const recordReaders: Who = ['officer', 'section-head', 'leader', 'reporter', 'enterprise', 'expert', 'auditor']

/** Those who record something, each what the register's own conditions let them. */
export const recorders: Who = ['officer', 'section-head', 'reporter', 'enterprise']

/** Those who take a move of a record's flow: leaders decide, and write nothing else. */
export const movers: Who = ['officer', 'section-head', 'leader', 'reporter', 'enterprise']

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly who?: Who
  }
}
