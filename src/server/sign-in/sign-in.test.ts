import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everybodysPassword, signInAs } from '../../../test/accounts.ts'
import { startTestServer } from '../../../test/server.ts'
import { loadSamples } from '../../registers/load.ts'
import { sampleWorld } from '../../storage/sample.ts'

let now = Date.now()
const start = () => startTestServer({ accounts: true, clock: () => now })
let server: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  server = await start()
})
afterAll(() => server.close())

const later = (minutes: number) => {
  now += minutes * 60_000
}
const send = async (path: string, body: unknown, { method = 'POST', cookie = '' } = {}) => {
  const response = await fetch(server.url + path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
  })
  return { status: response.status, answer: await response.json(), cookie: response.headers.getSetCookie()[0] ?? '' }
}
const get = async (path: string, cookie = '') => {
  const response = await fetch(server.url + path, { headers: cookie ? { cookie } : {} })
  return { status: response.status, answer: await response.json() }
}
const signIn = (signInName: unknown, password: unknown = everybodysPassword, cookie = '') =>
  send('/api/session', { signInName, password }, { cookie })
const tokenIn = (setCookie: string) => setCookie.split(';')[0]!

describe('nobody signed in', () => {
  test('learns how to sign in and nothing of the books', async () => {
    const { answer } = await get('/api/session')
    expect(answer).toMatchObject({ mode: 'accounts', setUp: false, person: null, seconds: 7200 })
    const meta = await get('/api/meta')
    expect(meta.status).toBe(200)
    for (const { count } of meta.answer.registers) expect(count).toBe(0)
  })

  test('is asked to sign in everywhere else', async () => {
    for (const path of ['/api/records/designation', '/api/indicators', '/api/accounts', '/api/audit', '/api/sessions']) {
      const { status, answer } = await get(path)
      expect({ path, status, code: answer.error.code }).toEqual({ path, status: 401, code: 'signed-out' })
    }
  })
})

describe('a password', () => {
  test('that is right begins a session under a new token; the old one ends', async () => {
    const first = await signIn('Officer ')
    expect(first.status).toBe(200)
    expect(first.answer.person).toMatchObject({ signInName: 'officer', roles: ['officer'], must: [] })
    expect(first.cookie).toMatch(/^torchbook_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const second = await signIn('officer', everybodysPassword, tokenIn(first.cookie))
    expect(tokenIn(second.cookie)).not.toBe(tokenIn(first.cookie))
    expect((await get('/api/records/designation', tokenIn(first.cookie))).status).toBe(401)
    expect((await get('/api/records/designation', tokenIn(second.cookie))).status).toBe(200)
  })

  test('a token that somebody else chose is never taken', async () => {
    const planted = `torchbook_session=${'a'.repeat(43)}`
    const signedIn = await signIn('officer', everybodysPassword, planted)
    expect(tokenIn(signedIn.cookie)).not.toBe(planted)
    expect((await get('/api/records/designation', planted)).status).toBe(401)
  })

  test('wrong, unknown, and what is no text at all get one answer', async () => {
    const answers = [
      await signIn('leader', 'Not the password 1'),
      await signIn('nobody-here'),
      await signIn({ $ne: null }),
      await signIn('leader', { length: 12 }),
      await signIn('lea\0der'),
      await signIn(['leader']),
    ]
    for (const { status, answer } of answers) {
      expect(status).toBe(401)
      expect(answer).toEqual(answers[0]!.answer)
    }
  })

  test('of a megabyte is not hashed', async () => {
    const { status, answer } = await signIn('expert', 'x'.repeat(1_000_000))
    expect([status, answer.error.code]).toEqual([401, 'sign-in-wrong'])
  })
})

describe('too many wrong tries', () => {
  test('lock the name, known or not, and the lock ends and grows', async () => {
    for (const name of ['auditor', 'never-heard-of']) {
      for (let count = 0; count < 5; count++) expect((await signIn(name, 'wrong')).status).toBe(401)
      const locked = await signIn(name)
      expect([locked.status, locked.answer.error.code]).toEqual([423, 'locked-out'])
      expect(Date.parse(locked.answer.error.until) - now).toBe(5 * 60_000)
    }
    later(5)
    for (let count = 0; count < 5; count++) expect((await signIn('auditor', 'wrong')).status).toBe(401)
    const again = await signIn('auditor')
    expect(Date.parse(again.answer.error.until) - now).toBe(10 * 60_000)
    later(10)
    expect((await signIn('auditor')).status).toBe(200)
    expect((await signIn('auditor', 'wrong')).status).toBe(401)
  })

  test('at once come to as many comparisons as are allowed', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => signIn('section-head', 'wrong')))
    expect(tries.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5)
    const administrator = await signInAs(server, 'security-administrator')
    const unlocked = await administrator(`/api/accounts/${server.accounts.id('section-head')}/unlock`, {
      method: 'POST',
      body: JSON.stringify({ reason: 'Caps lock' }),
      headers: { 'content-type': 'application/json' },
    })
    expect(unlocked.status).toBe(200)
    expect((await signIn('section-head')).status).toBe(200)
  })
})

describe('a session', () => {
  test('ends when nothing is done, and after its hours in any case', async () => {
    const idle = tokenIn((await signIn('officer')).cookie)
    later(119)
    expect((await get('/api/sessions', idle)).status).toBe(200)
    later(119)
    expect((await get('/api/sessions', idle)).status).toBe(200)
    later(120)
    expect((await get('/api/sessions', idle)).status).toBe(401)
    const busy = tokenIn((await signIn('officer')).cookie)
    for (let hour = 0; hour < 13; hour++) {
      later(60)
      expect((await get('/api/sessions', busy)).status).toBe(200)
    }
    later(60)
    expect((await get('/api/sessions', busy)).status).toBe(401)
  })

  test('all others end when the password changes, and this one goes on under a new token', async () => {
    const [here, there] = [tokenIn((await signIn('leader')).cookie), tokenIn((await signIn('leader')).cookie)]
    expect((await get('/api/sessions', here)).answer).toHaveLength(2)
    const body = { old: everybodysPassword, password: 'Lanterns over Haiyun 48' }
    const wrong = await send('/api/session/password', { ...body, old: 'wrong' }, { method: 'PUT', cookie: here })
    expect([wrong.status, wrong.answer.error.code]).toEqual([403, 'old-password-wrong'])
    const weak = await send('/api/session/password', { ...body, password: 'password123!' }, { method: 'PUT', cookie: here })
    expect(weak.answer.error.code).toBe('password-weak')
    const changed = await send('/api/session/password', body, { method: 'PUT', cookie: here })
    expect(changed.status).toBe(200)
    for (const cookie of [here, there]) expect((await get('/api/sessions', cookie)).status).toBe(401)
    expect((await get('/api/sessions', tokenIn(changed.cookie))).status).toBe(200)
    const back = await send(
      '/api/session/password',
      { old: body.password, password: body.password },
      { method: 'PUT', cookie: tokenIn(changed.cookie) },
    )
    expect(back.answer.error.code).toBe('password-repeated')
  })

  test('is signed out here, elsewhere, and everywhere', async () => {
    const [one, two] = [tokenIn((await signIn('expert')).cookie), tokenIn((await signIn('expert')).cookie)]
    const other = (await get('/api/sessions', one)).answer.find((session: { current: boolean }) => !session.current)
    const officer = await signInAs(server, 'officer')
    expect(await (await officer(`/api/sessions/${other.id}`, { method: 'DELETE' })).json()).toEqual({ ended: 0 })
    expect((await fetch(`${server.url}/api/sessions/${other.id}`, { method: 'DELETE', headers: { cookie: one } })).status).toBe(
      200,
    )
    expect((await get('/api/sessions', two)).status).toBe(401)
    const out = await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { cookie: one } })
    expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect((await get('/api/sessions', one)).status).toBe(401)
  })

  test('the records it saves carry the name, the journal the account', async () => {
    const { sample } = (await loadSamples()).find(one => one.register.name === 'designation-type')!
    const draft = { ...sample(sampleWorld())[0]!.draft, code: 'signed-by-name' }
    const officer = await signInAs(server, 'officer')
    const saved = await officer('/api/records/designation-type', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ values: draft, source: 'Ledger' }),
    })
    expect(saved.status).toBeLessThan(300)
    expect((await saved.json()).row).toMatchObject({ author: 'Lin Haitang 林海棠' })
    const auditor = await signInAs(server, 'audit-administrator')
    const journal = await (await auditor(`/api/audit?actor=${server.accounts.id('officer')}&register=designation-type`)).json()
    expect(journal.total).toBe(1)
    expect(journal.entries[0]).toMatchObject({ action: 'create', name: 'Lin Haitang 林海棠' })
  })
})
