import type { FastifyInstance } from 'fastify'
import { haiyun } from '../samples/haiyun.ts'
import { makeServer } from '../src/server/app.ts'
import type { SignInOptions } from '../src/server/sign-in/options.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { type Belongs, cheap, makeAccounts, type TestAccounts } from './accounts.ts'
import { cloneBureau } from './bureau.ts'

interface TestServer {
  readonly url: string
  readonly bureau: Bureau
  /** A request without a socket, for hosts that no name server knows. */
  readonly inject: FastifyInstance['inject']
  close(): Promise<void>
}

/** Finds in the sample what accounts are about. */
type FindBelongs = (bureau: Bureau) => Promise<Belongs>

/** The real server on a free loopback port, over a clone of the sample district. With `accounts` one per role is there, and sign-in is required. */
export async function startTestServer(
  options: { readonly accounts: true; readonly belongs?: FindBelongs } & Belongs & SignInOptions,
): Promise<TestServer & { readonly accounts: TestAccounts }>
export async function startTestServer(options?: SignInOptions): Promise<TestServer>
export async function startTestServer(
  given: { readonly accounts?: true; readonly belongs?: FindBelongs } & Belongs & SignInOptions = {},
): Promise<TestServer & { readonly accounts?: TestAccounts }> {
  const { accounts, organisation, place, belongs: find, ...options } = given
  const bureau = await cloneBureau('sample_bureau')
  const belongs = { ...(organisation && { organisation }), ...(place && { place }), ...(await find?.(bureau)) }
  const made = accounts && { accounts: await makeAccounts(bureau, belongs, options.clock) }
  const app = await makeServer(bureau, haiyun.region, { cost: cheap, ...options })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    bureau,
    inject: app.inject.bind(app) as FastifyInstance['inject'],
    ...made,
    async close() {
      await app.close()
      await bureau.close()
    },
  }
}
