import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people, signInAs } from '../../../test/accounts.ts'
import { startTestServer } from '../../../test/server.ts'
import { asOwner } from '../../../test/specimen.ts'

/** Whom the provider knows, by sign-in name there. */
const known: Readonly<Record<string, { readonly email: string; readonly email_verified: boolean }>> = {
  lin: { email: 'Officer@haiyun.example', email_verified: true },
  liar: { email: 'leader@haiyun.example', email_verified: false },
  // Whoever may write addresses into accounts could write their own into an administrator's.
  taker: { email: 'security-administrator@haiyun.example', email_verified: true },
  stranger: { email: 'stranger@elsewhere.example', email_verified: true },
  guest: { email: 'guest@elsewhere.example', email_verified: true },
  newcomer: { email: 'newcomer@elsewhere.example', email_verified: true },
}

let web: Server
let server: Awaited<ReturnType<typeof start>>
const start = (issuer: string) =>
  startTestServer({
    accounts: true,
    providers: [
      {
        id: 'office',
        label: { en: 'Office', zh: '统一身份认证' },
        issuer,
        clientId: 'torchbook',
        clientSecret: 'a-secret-of-the-test',
      },
      { id: 'down', label: { en: 'Down', zh: '停用' }, issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y' },
    ],
  })

beforeAll(async () => {
  let handler: ReturnType<Provider['callback']> | undefined
  web = createServer((request, response) => void handler?.(request, response))
  await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  server = await start(issuer)
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'torchbook',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [`${server.url}/api/sign-in/office/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...known[id] }) }),
  })
  handler = provider.callback()
})
afterAll(async () => {
  await server?.close()
  web.close()
})

/** A browser without pages: follows addresses and keeps cookies, per host. */
class Browser {
  readonly jar = new Map<string, Map<string, string>>()
  async open(address: string, form?: Record<string, string>): Promise<{ status: number; to: string | null; text: string }> {
    const { origin } = new URL(address)
    const jar = this.jar.get(origin) ?? new Map<string, string>()
    this.jar.set(origin, jar)
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value) jar.set(name!, value)
      else jar.delete(name!)
    }
    const location = response.headers.get('location')
    return { status: response.status, to: location && new URL(location, address).href, text: await response.text() }
  }
  /** Signs in at the provider; the answer is the address of our callback, not opened yet. */
  async upToCallback(login: string, query = ''): Promise<string> {
    let { to } = await this.open(`${server.url}/api/sign-in/office${query}`)
    for (let step = 0; step < 12 && to; step++) {
      if (to.startsWith(server.url)) return to
      const page: { to: string | null; text: string } = await this.open(to)
      if (page.to) to = page.to
      else {
        const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1] ?? ''
        to = (await this.open(to, { prompt, login, password: 'any' })).to
      }
    }
    throw new Error('The provider did not send us back.')
  }
  async session() {
    const cookies = this.jar.get(server.url)!
    const response = await fetch(`${server.url}/api/session`, {
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    return (await response.json()).person
  }
}

describe('an identity provider', () => {
  test('signs in whom it knows by a verified address, back to where they wanted to go, and again by subject', async () => {
    const browser = new Browser()
    const callback = await browser.upToCallback('lin', '?to=/titles')
    const { to } = await browser.open(callback)
    expect(to).toBe(`${server.url}/titles`)
    expect(await browser.session()).toMatchObject({ name: people.officer, roles: ['officer'] })
    const again = new Browser()
    await again.open(await again.upToCallback('lin', '?to=//evil.example/x'))
    expect((await again.session()).name).toBe(people.officer)
    const { rows } = await asOwner(server.bureau.store.ownerUrl, 'select provider, subject from account_link')
    expect(rows).toEqual([{ provider: 'office', subject: 'lin' }])
  })

  test('never leads to another site, nor makes an account', async () => {
    const browser = new Browser()
    const { to } = await browser.open(await browser.upToCallback('lin', '?to=//evil.example/x'))
    expect(to).toBe(`${server.url}/`)
    for (const login of ['stranger', 'liar', 'taker']) {
      const other = new Browser()
      const refused = await other.open(await other.upToCallback(login))
      expect({ login, to: refused.to }).toEqual({ login, to: `${server.url}/sign-in?problem=not-invited` })
      expect(await other.session()).toBeNull()
    }
  })

  test('accepts an invitation for whoever opened it', async () => {
    const administrator = await signInAs(server, 'system-administrator')
    const response = await administrator('/api/accounts/invitations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Newcomer', roles: ['auditor'] }),
    })
    const token = (await response.json()).link.split('/').at(-1)
    const browser = new Browser()
    await browser.open(await browser.upToCallback('newcomer', `?invitation=${token}`))
    expect(await browser.session()).toMatchObject({ name: 'Newcomer', signInName: null, roles: ['auditor'] })
  })

  test('accepts an invitation that names an address only for whoever it belongs to', async () => {
    const administrator = await signInAs(server, 'system-administrator')
    const invite = async (email: string) => {
      const response = await administrator('/api/accounts/invitations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Somebody', email, roles: ['officer'] }),
      })
      return (await response.json()).link.split('/').at(-1)
    }
    const open = async (login: string, token: string) => {
      const browser = new Browser()
      const { to } = await browser.open(await browser.upToCallback(login, `?invitation=${token}`))
      return { to, person: await browser.session() }
    }
    const other = await invite('somebody@haiyun.example')
    expect(await open('stranger', other)).toEqual({ to: `${server.url}/sign-in?problem=other-address`, person: null })
    // An address that the provider has not verified is none.
    expect((await open('liar', await invite('liar@haiyun.example'))).to).toContain('problem=other-address')
    // Refused, not used up: the right one still comes in.
    expect((await open('guest', await invite('Guest@elsewhere.example'))).person).toMatchObject({ name: 'Somebody' })
  })

  test('a wrong state, another browser, an answer used twice, and another nonce are refused', async () => {
    const problem = (to: string | null) => new URL(to!).searchParams.get('problem')
    const browser = new Browser()
    const changed = new URL(await browser.upToCallback('lin'))
    changed.searchParams.set('state', 'x')
    expect(problem((await browser.open(changed.href)).to)).toBe('provider-refused')
    expect(await browser.session()).toBeNull()

    const victim = new Browser()
    const planted = await new Browser().upToCallback('lin')
    expect(problem((await victim.open(planted)).to)).toBe('ticket-over')

    const twice = new Browser()
    const callback = await twice.upToCallback('lin')
    const journey = twice.jar.get(server.url)!.get('torchbook_provider')!
    await twice.open(callback)
    twice.jar.get(server.url)!.set('torchbook_provider', journey)
    expect(problem((await twice.open(callback)).to)).toBe('ticket-over')

    const nonce = new Browser()
    const answer = await nonce.upToCallback('lin')
    await asOwner(
      server.bureau.store.ownerUrl,
      `update sign_in_ticket set detail = detail || '{"nonce": "other"}' where purpose = 'provider' and superseded_at = 'infinity'`,
    )
    expect(problem((await nonce.open(answer)).to)).toBe('provider-refused')
    expect(await nonce.session()).toBeNull()
  })

  test('that is down or unknown is said', async () => {
    const browser = new Browser()
    expect((await browser.open(`${server.url}/api/sign-in/down`)).to).toContain('problem=provider-down')
    expect((await browser.open(`${server.url}/api/sign-in/none`)).status).toBe(404)
  })
})
