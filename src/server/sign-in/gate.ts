import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, localOfficer, publicActor } from '../../kernel/actor.ts'
import { type AccountBook, accountBook } from '../../storage/accounts/book.ts'
import { actorOf, readSession, type Session, sessionStands } from '../../storage/accounts/sessions.ts'
import { accountsExist } from '../../storage/accounts/settings.ts'
import type { SignInCaller } from '../../storage/accounts/sign-in.ts'
import { withPlaces } from '../../storage/places-below.ts'
import type { ServerContext } from '../context.ts'
import { cookieOf, setCookie } from './cookies.ts'
import type { SignInOptions } from './options.ts'

/** The name of the cookie that carries a session's token. */
export const sessionCookie = 'torchbook_session'

/** Whether anybody has set the office up is asked again after this long, in case it was done from the command line. */
const askAgainAfter = 2000

/** Finds out who asks. One per server. */
export class Gate {
  readonly book: AccountBook
  readonly options: SignInOptions
  #exists = false
  #asked = Number.NEGATIVE_INFINITY

  constructor({ bureau, region }: Pick<ServerContext, 'bureau' | 'region'>, options: SignInOptions) {
    this.book = accountBook(bureau, region, {
      ...(options.clock && { clock: options.clock }),
      ...(options.cost && { cost: options.cost }),
    })
    this.options = options
  }

  /** Whether accounts exist, so that everybody has to sign in. Once they do, they always will. */
  async exists(): Promise<boolean> {
    if (this.#exists || performance.now() - this.#asked < askAgainAfter) return this.#exists
    this.#exists = await accountsExist(this.book)
    this.#asked = performance.now()
    return this.#exists
  }

  /** The first account was made a moment ago. */
  nowExists(): void {
    this.#exists = true
  }

  /** Whether whoever reaches this server is taken for the local officer: only this machine can, and no account exists. */
  async isLocal(): Promise<boolean> {
    return this.options.origin === undefined && !(await this.exists())
  }

  /** Who asks: a person with a session, the local officer, or the public. */
  async identify(request: FastifyRequest): Promise<{ readonly actor: Actor; readonly session: Session | null }> {
    if (this.options.asked) return this.options.asked()
    const token = cookieOf(request, sessionCookie)
    const session = token ? await readSession(this.book, token) : null
    if (session) return { actor: await withPlaces(this.book.bureau, actorOf(this.book, session)), session }
    const { region } = this.book
    return { actor: (await this.isLocal()) ? localOfficer(region) : publicActor(region), session: null }
  }

  /** Whether somebody whose request goes on for long is still signed in; to ask is not to be busy. The local officer is until there are accounts. */
  async stands(session: Session | null): Promise<boolean> {
    if (session) return sessionStands(this.book, session)
    return this.options.asked !== undefined || this.isLocal()
  }

  /** Where a request comes from, for sessions and limits. */
  callerOf(request: FastifyRequest): SignInCaller {
    const agent = String(request.headers['user-agent'] ?? '').replaceAll('\0', '')
    return { address: request.ip, agent, previous: cookieOf(request, sessionCookie) }
  }

  get secure(): boolean {
    return this.options.origin?.startsWith('https:') ?? false
  }

  /** Gives the browser a session's token. The cookie lives as long as the browser; the server ends the session. */
  keep(reply: FastifyReply, token: string): void {
    setCookie(reply, sessionCookie, token, this.secure)
  }

  /** Takes the token from the browser. */
  forget(reply: FastifyReply): void {
    setCookie(reply, sessionCookie, null, this.secure)
  }

  /** The address of a page of this server, for links that are sent to people; never what a header of a proxy says of it. */
  link(request: Pick<FastifyRequest, 'headers'>, path: string): string {
    return `${this.options.origin ?? `http://${request.headers.host}`}${path}`
  }
}
