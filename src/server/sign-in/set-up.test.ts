import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haiyun } from '../../../samples/haiyun.ts'
import { startTestServer } from '../../../test/server.ts'
import { asOwner } from '../../../test/specimen.ts'
import { seal, unseal } from '../../storage/accounts/secrets.ts'

let now = Date.now()
let server: Awaited<ReturnType<typeof startTestServer>>
beforeAll(async () => {
  server = await startTestServer({ clock: () => now })
})
afterAll(() => server.close())

const ask = async (
  path: string,
  { body, method = body ? 'POST' : 'GET', cookie = '' }: { body?: unknown; method?: string; cookie?: string } = {},
) => {
  const response = await fetch(server.url + path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
  })
  return {
    status: response.status,
    answer: await response.json(),
    cookie: (response.headers.getSetCookie()[0] ?? '').split(';')[0]!,
  }
}
const password = 'Lanterns over Haiyun 47'
const first = { name: 'Wei Anran', signInName: 'wei', password, separation: 'separated', profile: 'standard', language: 'zh' }
let administrator = ''
let links: { role: string; link: string }[] = []
const pathOf = (link: string) => `/api/invitations/${link.split('/').at(-1)}`
const accept = (link: string, signInName: string) => ask(pathOf(link), { body: { signInName, password } })
const invite = async (given: object) => (await ask('/api/accounts/invitations', { body: given, cookie: administrator })).answer

describe('the first set-up', () => {
  test('is not needed to try it: until then this machine is the local officer', async () => {
    expect((await ask('/api/session')).answer).toMatchObject({ mode: 'local', setUp: true, setUpCode: false, person: null })
    expect((await ask('/api/records/designation')).status).toBe(200)
  })

  test('shows what each set of rules asks of a password while one is chosen', async () => {
    const { profiles, passwordRules } = (await ask('/api/session')).answer
    expect(profiles.map(({ id }: { id: string }) => id)).toEqual(['standard', 'graded-protection-2', 'graded-protection-3'])
    expect(profiles[0].rules).toEqual(passwordRules)
    expect(profiles[2].rules.map(({ zh }: { zh: string }) => zh)).toContain('每90天更换一次。')
  })

  test('refuses weak passwords and what is no text', async () => {
    for (const [change, code] of [
      [{ password: 'short' }, 'password-weak'],
      [{ password: 'wei is my name 1' }, 'password-weak'],
      [{ password: { toString: 'x' } }, 'password-weak'],
      [{ password: 'x'.repeat(200) }, 'password-weak'],
      [{ profile: 'graded-protection-2', password: 'onlylowercaseletters' }, 'password-weak'],
      [{ signInName: ['wei'] }, 'bad-sign-in-name'],
      [{ name: 'a\0b' }, 'bad-line'],
      [{ profile: '__proto__' }, 'bad-profile'],
      [{ separation: 1 }, 'bad-separation'],
    ] as const)
      expect((await ask('/api/set-up', { body: { ...first, ...change } })).answer.error.code).toBe(code)
  })

  test('of two at once one wins; afterwards it is closed and everybody signs in', async () => {
    const both = await Promise.all([
      ask('/api/set-up', { body: first }),
      ask('/api/set-up', { body: { ...first, signInName: 'other' } }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = both.find(({ status }) => status === 200)!
    administrator = won.cookie
    links = won.answer.invitations
    expect(won.answer.person.roles).toEqual(['system-administrator'])
    expect(links.map(({ role }) => role)).toEqual(['security-administrator', 'audit-administrator'])
    expect((await ask('/api/set-up', { body: first })).answer.error.code).toBe('set-up-closed')
    expect((await ask('/api/records/designation')).answer.error.code).toBe('signed-out')
    expect((await ask('/api/session')).answer.profiles).toBeUndefined()
  })
})

describe('an invitation', () => {
  test('is accepted once', async () => {
    const { link } = links[0]!
    expect((await ask(pathOf(link))).answer).toMatchObject({ roles: ['security-administrator'], name: '安全管理员' })
    const both = await Promise.all([accept(link, 'pei'), accept(link, 'pei2')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect((await ask(pathOf(link))).status).toBe(404)
    expect((await accept(links[1]!.link, both.find(({ status }) => status === 200)!.answer.person.signInName)).status).toBe(409)
    expect((await accept(links[1]!.link, 'yan')).status).toBe(200)
  })

  test('runs out, and a new link ends the old one', async () => {
    const { id, link } = await invite({ name: 'Lin Haitang', roles: ['officer'] })
    const again = (await ask(`/api/accounts/${id}/invitation`, { body: {}, cookie: administrator })).answer
    expect((await accept(link, 'lin')).status).toBe(404)
    const before = now
    now += 8 * 24 * 3_600_000
    expect((await accept(again.link, 'lin')).status).toBe(404)
    now = before
    expect((await accept(again.link, 'lin')).answer.person.roles).toEqual(['officer'])
  })

  test('tells nothing to whoever guesses', async () => {
    for (const token of ['x', 'a'.repeat(43), '%27%20or%201=1'])
      expect((await ask(`/api/invitations/${token}`)).answer.error.code).toBe('no-such-invitation')
  })
})

describe('duties', () => {
  let security = ''
  const list = async () =>
    (await ask('/api/accounts', { cookie: security })).answer as { id: string; signInName: string; version: number }[]
  const of = async (name: string) => (await list()).find(one => one.signInName?.startsWith(name))!
  const give = async (name: string, roles: unknown, reason: unknown = 'Asked by the head') => {
    const { id, version } = await of(name)
    return ask(`/api/accounts/${id}/roles`, { method: 'PUT', body: { roles, version, reason }, cookie: security })
  }
  beforeAll(async () => {
    const signedIn = [
      await ask('/api/session', { body: { signInName: 'pei', password } }),
      await ask('/api/session', { body: { signInName: 'pei2', password } }),
    ]
    security = signedIn.find(({ status }) => status === 200)!.cookie
  })

  test('are kept apart, and the system administrator gives nobody an administrator’s role', async () => {
    expect((await invite({ name: 'Friend', roles: ['security-administrator'] })).error.code).toBe('duties-separated')
    for (const roles of [
      ['officer', 'system-administrator'],
      ['audit-administrator', 'security-administrator'],
    ])
      expect((await give('lin', roles)).answer.error.code).toBe('duties-separated')
    for (const roles of [['public'], 'officer', [{}], ['officer', 'sign-in']])
      expect((await give('lin', roles)).answer.error.code).toBe('bad-roles')
    expect((await give('lin', ['enterprise'])).answer.error.code).toBe('organisation-missing')
    expect((await give('lin', ['officer'], '')).answer.error.code).toBe('bad-line')
  })

  test('nobody changes their own roles; the last administrator stays', async () => {
    expect((await give('pei', ['officer'])).answer.error.code).toBe('not-yourself')
    expect((await give('wei', ['officer'])).answer.error.code).toBe('last-administrator')
    const { id } = await of('yan')
    const closed = await ask(`/api/accounts/${id}/close`, { body: { reason: 'Left' }, cookie: security })
    expect(closed.answer.error.code).toBe('last-administrator')
  })

  test('other roles end the sessions, a stale change is refused, the history says who and why', async () => {
    const lin = (await ask('/api/session', { body: { signInName: 'lin', password } })).cookie
    const { id, version } = await of('lin')
    expect((await give('lin', ['leader'])).answer.roles).toEqual(['leader'])
    expect((await ask('/api/sessions', { cookie: lin })).status).toBe(401)
    const stale = await ask(`/api/accounts/${id}/roles`, {
      method: 'PUT',
      body: { roles: ['officer'], version, reason: 'x' },
      cookie: security,
    })
    expect([stale.status, stale.answer.error.code]).toEqual([409, 'account-changed'])
    const { rows } = await asOwner(
      server.bureau.store.ownerUrl,
      `select roles, reason from account where id = '${id}' order by version desc limit 1`,
    )
    expect(rows).toEqual([{ roles: expect.anything(), reason: 'Asked by the head' }])
  })

  test('a locked account is signed out and cannot sign in', async () => {
    const lin = await ask('/api/session', { body: { signInName: 'lin', password } })
    expect(lin.status).toBe(200)
    const { id } = await of('lin')
    expect((await ask(`/api/accounts/${id}/lock`, { body: { reason: 'Leave' }, cookie: security })).answer.state).toBe('locked')
    expect((await ask('/api/sessions', { cookie: lin.cookie })).status).toBe(401)
    expect((await ask('/api/session', { body: { signInName: 'lin', password } })).answer.error.code).toBe('sign-in-wrong')
    expect((await ask(`/api/accounts/${id}/unlock`, { body: { reason: 'Back' }, cookie: security })).answer.state).toBe('active')
  })

  test('officers read no account, neither by the API nor in the database', async () => {
    const lin = (await ask('/api/session', { body: { signInName: 'lin', password } })).cookie
    for (const path of ['/api/accounts', '/api/audit', '/api/settings/security'])
      expect((await ask(path, { cookie: lin })).status).toBe(403)
    const officer = {
      id: 'x',
      name: 'x',
      region: haiyun.region,
      roles: ['officer', 'security-administrator'],
      organisation: null,
      place: null,
    } as const
    const seen = await server.bureau.run(officer, client => client.query('select from account'))
    expect(seen.rowCount).toBe(0)
  })

  test('level 3 asks everybody for a second factor, a code once, a recovery code once', async () => {
    const changed = await ask('/api/settings/security', {
      method: 'PUT',
      body: { profile: 'graded-protection-3' },
      cookie: security,
    })
    expect(changed.answer.profile).toBe('graded-protection-3')
    const lin = (await ask('/api/session', { body: { signInName: 'lin', password } })).cookie
    expect((await ask('/api/session', { cookie: lin })).answer.person.must).toEqual(['second-factor'])
    expect((await ask('/api/records/designation', { cookie: lin })).answer.error.code).toBe('must-first')
    const { secret, uri, svg } = (await ask('/api/session/totp', { body: {}, cookie: lin })).answer
    expect(uri).toContain('otpauth://totp/')
    expect(svg).toContain('<svg')
    const code = (offset = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now + offset * 1000 })
    expect((await ask('/api/session/totp/confirm', { body: { code: '000' }, cookie: lin })).answer.error.code).toBe('code-wrong')
    const { recoveryCodes } = (await ask('/api/session/totp/confirm', { body: { code: code() }, cookie: lin })).answer
    expect(recoveryCodes).toHaveLength(10)
    expect((await ask('/api/records/designation', { cookie: lin })).status).toBe(200)
    expect((await ask('/api/session/totp', { method: 'DELETE', body: { password }, cookie: lin })).answer.error.code).toBe(
      'second-factor-obligatory',
    )

    const begin = async () => {
      const { status, answer } = await ask('/api/session', { body: { signInName: 'lin', password } })
      expect([status, answer.error.code]).toEqual([401, 'second-factor-needed'])
      return answer.error.ticket
    }
    const finish = (ticket: unknown, given: unknown) => ask('/api/session/second-factor', { body: { ticket, code: given } })
    const ticket = await begin()
    expect((await finish(ticket, code())).answer.error.code).toBe('code-wrong')
    now += 60_000
    const other = await begin()
    const fresh = await Promise.all([finish(ticket, code()), finish(other, code())])
    expect(fresh.map(({ status }) => status).sort()).toEqual([200, 401])
    // Either may have been first: that one's ticket is used up.
    const used = fresh[0].status === 200 ? ticket : other
    expect((await finish(used, code(30))).status).toBe(401)
    expect((await finish(await begin(), recoveryCodes[0])).status).toBe(200)
    expect((await finish(await begin(), recoveryCodes[0])).status).toBe(401)
    const stored = await asOwner(server.bureau.store.ownerUrl, 'select secret from account_second_factor')
    expect(JSON.stringify(stored.rows)).not.toContain(secret)
  })
})

describe('the key of second factors', () => {
  test('is made once with mode 0600; another key or another account reads nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'torchbook-key-'))
    const other = mkdtempSync(join(tmpdir(), 'torchbook-key-'))
    try {
      const sealed = seal(folder, 'secret', 'account')
      expect(unseal(folder, sealed, 'account')).toBe('secret')
      expect(statSync(join(folder, 'secrets', 'second-factor.key')).mode & 0o777).toBe(0o600)
      expect(() => unseal(folder, sealed, 'another')).toThrow('second-factor-unreadable')
      expect(() => unseal(other, sealed, 'account')).toThrow('second-factor-unreadable')
    } finally {
      for (const one of [folder, other]) rmSync(one, { recursive: true })
    }
  })
})

describe('a server that other machines reach', () => {
  test('asks for the code of the terminal, sets secure cookies, and answers its own origin only', async () => {
    const origin = 'https://kjj.haiyun.example'
    const far = await startTestServer({ origin, setUpCode: 'BRIGHT-TORCH' })
    try {
      const headers = { host: 'kjj.haiyun.example', 'content-type': 'application/json', origin }
      const post = (url: string, body: object, more: object = {}) =>
        far.inject({ method: 'POST', url, headers: { ...headers, ...more }, payload: body })
      expect((await far.inject({ url: '/api/session', headers: { host: 'localhost' } })).statusCode).toBe(403)
      expect((await far.inject({ url: '/api/records/designation', headers })).statusCode).toBe(401)
      expect((await far.inject({ url: '/api/session', headers })).json()).toMatchObject({
        mode: 'accounts',
        setUp: true,
        setUpCode: true,
      })
      expect((await post('/api/set-up', { ...first, code: 'WRONG' })).json().error.code).toBe('set-up-code-wrong')
      expect((await post('/api/set-up', first)).statusCode).toBe(403)
      expect((await post('/api/set-up', { ...first, code: 'BRIGHT-TORCH' }, { origin: 'https://evil.example' })).statusCode).toBe(
        403,
      )
      const done = await post('/api/set-up', { ...first, code: 'BRIGHT-TORCH', separation: 'small-office' })
      expect(done.statusCode).toBe(200)
      expect(done.headers['set-cookie']).toContain('Secure')
      expect(done.json().person.roles).toContain('officer')
    } finally {
      await far.close()
    }
  })
})
