import type { Actor } from '../../kernel/actor.ts'
import type { PasswordCost } from '../../storage/accounts/book.ts'
import type { Session } from '../../storage/accounts/sessions.ts'
import type { ProviderConfig } from './providers.ts'

/** How a server is reached and how people sign in to it. Without any: this machine only, the local officer until accounts exist. */
export interface SignInOptions {
  /** The address people open, `https://kjj.example.gov`: given when the server is reached from other machines. */
  readonly origin?: string | undefined
  /** What the first set-up needs to know where not only this machine can reach the server; printed in the terminal. */
  readonly setUpCode?: string | undefined
  readonly providers?: readonly ProviderConfig[]
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  readonly cost?: PasswordCost
  /** Who asks, where something else than a session says so: a test that asks as everybody in turn. */
  readonly asked?: () => Promise<{ readonly actor: Actor; readonly session: Session | null }>
}
