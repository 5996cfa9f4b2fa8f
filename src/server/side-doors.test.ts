import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signInAs } from '../../test/accounts.ts'
import { officer } from '../../test/bureau.ts'
import { startTestServer } from '../../test/server.ts'
import { organisation } from '../registers/organisation/register.ts'
import { addAccount } from '../storage/accounts/account.ts'
import { inAccounts, machine } from '../storage/accounts/book.ts'
import { confirmSecondFactor, enrolSecondFactor } from '../storage/accounts/second-factor.ts'
import { giveTicket } from '../storage/accounts/tickets.ts'
import { listRecords, now } from '../storage/read.ts'

/** Ways around the front door: each of these once told or did more than it should. */

let clock = Date.now()
const start = async () => {
  const server = await startTestServer({ accounts: true, clock: () => clock })
  return server
}
let server: Awaited<ReturnType<typeof start>>
beforeAll(async () => {
  server = await start()
})
afterAll(() => server.close())

const json = { 'content-type': 'application/json' }
type Role = Parameters<typeof signInAs>[1]
/** A request as a role; the answer's status and body. */
const as = async (role: Role, path: string, method = 'GET', body?: object) => {
  const ask = await signInAs(server, role)
  const answer = await ask(path, { method, ...(body && { headers: json, body: JSON.stringify(body) }) })
  return { status: answer.status, answer: await answer.json() }
}
/** Makes the enterprise account one of a firm of the sample. */
const firmOfEnterprise = async () => {
  const { rows } = await server.bureau.run(officer, client =>
    listRecords(client, officer, organisation, now, { page: 1, size: 1 }),
  )
  const id = rows[0]!.id
  const changed = await as('system-administrator', `/api/accounts/${server.accounts.id('enterprise')}`, 'PUT', {
    name: 'Gu Changhe 顾长河',
    email: 'enterprise@haiyun.example',
    organisation: id,
    version: 1,
  })
  expect(changed.status).toBe(200)
  return id
}

test('the sum of a list of one person is not their year of birth', async () => {
  const list = await as('leader', '/api/records/person?size=1')
  expect(list.answer.rows[0].values.birthYear).toBe('19**')
  expect(list.answer.total).toBeGreaterThan(0)
  expect(list.answer.sums).toEqual({})
})

test('a digest does not become the file by being named in a record of one’s own', async () => {
  const firm = await firmOfEnterprise()
  const hand = async (role: Role, text: string) => {
    const ask = await signInAs(server, role)
    const answer = await ask('/api/evidence', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    })
    return ((await answer.json()) as { sha256: string }).sha256
  }
  const [offices, own] = [await hand('officer', 'minutes of the office'), await hand('enterprise', 'a letter of the firm')]
  const raise = (attachments: readonly string[]) =>
    as('enterprise', '/api/records/difficulty', 'POST', {
      values: { organisation: firm, subject: 'Power cuts', kind: 'other', raisedOn: '2006-03-01', state: 'raised' },
      source: 'Letter',
      attachments,
    })
  const refused = await raise([offices])
  const codes = refused.answer.error.problems.map((one: { code: string; place: string }) => `${one.place} ${one.code}`)
  expect(codes).toContain('attachments evidence-not-stored')
  const raised = await raise([own])
  expect(raised.answer.error?.problems?.map((one: { place: string }) => one.place) ?? []).not.toContain('attachments')
  const ask = await signInAs(server, 'enterprise')
  expect((await ask(`/api/evidence/${offices}`)).status).toBe(404)
  expect((await ask(`/api/evidence/${own}`)).status).toBe(200)
})

test('a view that is shared is the office’s; enterprises see neither it nor each other’s', async () => {
  const view = { register: 'policy', name: 'Firms to look into', shared: true, query: { q: 'Changhe' }, columns: ['title'] }
  const names = async (role: Role) =>
    (await as(role, '/api/views?register=policy')).answer.views.map((one: { name: string }) => one.name)
  expect((await as('officer', '/api/views', 'POST', view)).status).toBe(201)
  expect((await as('enterprise', '/api/views', 'POST', { ...view, name: 'Ours' })).status).toBe(201)
  expect(await names('leader')).toContain('Firms to look into')
  expect(await names('enterprise')).toEqual(['Ours'])
  expect(await names('expert')).toEqual([])
})

describe('sign-in', () => {
  const signIn = async (signInName: string, password: string, headers: object = {}) =>
    server.inject({
      method: 'POST',
      url: '/api/session',
      headers: { host: 'localhost', ...headers },
      payload: { signInName, password },
      remoteAddress: '10.0.0.7',
    })

  test('wrong passwords typed elsewhere do not keep somebody out where they signed in lately', async () => {
    const right = 'Lanterns over Haiyun 47'
    const at = (remoteAddress: string, password: string) =>
      server.inject({
        method: 'POST',
        url: '/api/session',
        headers: { host: 'localhost' },
        payload: { signInName: 'system-administrator', password },
        remoteAddress,
      })
    expect((await at('10.0.0.8', right)).statusCode).toBe(200)
    for (let count = 0; count < 6; count++) await at('10.6.6.6', 'wrong')
    expect((await at('10.6.6.6', right)).statusCode).toBe(423)
    expect((await at('10.9.9.9', right)).statusCode).toBe(423)
    for (let count = 0; count < 5; count++) expect((await at('10.0.0.8', 'wrong')).statusCode).toBe(401)
    expect((await at('10.0.0.8', right)).statusCode).toBe(423)
    clock += 6 * 60_000
    expect((await at('10.0.0.8', right)).statusCode).toBe(200)
    expect((await signIn('officer', right)).statusCode).toBe(200)
  })

  test('tries under no name at all lock nobody out whom only a provider brings in', async () => {
    const { book } = server.accounts
    const person = {
      signInName: null,
      name: 'Mu Qinghe',
      email: null,
      roles: ['officer'],
      organisation: null,
      place: null,
    } as const
    const account = await inAccounts(book, client => addAccount(client, book, { ...person, state: 'active' }, machine, ''))
    const { secret } = await enrolSecondFactor(book, account)
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock })
    await confirmSecondFactor(book, account, code())
    const ticket = await inAccounts(book, client => giveTicket(client, book, { purpose: 'second-factor', account: account.id }))
    for (let count = 0; count < 6; count++)
      await server.inject({
        method: 'POST',
        url: '/api/session',
        headers: { host: 'localhost' },
        payload: { password: 'x' },
        remoteAddress: '10.6.6.7',
      })
    clock += 60_000
    const { statusCode } = await server.inject({
      method: 'POST',
      url: '/api/session/second-factor',
      headers: { host: 'localhost' },
      payload: { ticket, code: code() },
    })
    expect(statusCode).toBe(200)
  })

  test('many people with second factors behind one address do not look like an attack', async () => {
    const { book } = server.accounts
    const officerAccount = { id: server.accounts.id('section-head'), name: 'Zhou Wanqing 周晚晴' }
    const { secret } = await enrolSecondFactor(book, officerAccount)
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock })
    await confirmSecondFactor(book, officerAccount, code())
    const post = (url: string, payload: object) =>
      server.inject({ method: 'POST', url, headers: { host: 'localhost' }, payload, remoteAddress: '10.20.0.1' })
    clock += 60_000
    const first = await post('/api/session', { signInName: 'section-head', password: 'Lanterns over Haiyun 47' })
    expect((await post('/api/session/second-factor', { ticket: first.json().error.ticket, code: code() })).statusCode).toBe(200)
    const { rows } = await inAccounts(book, client =>
      client.query(
        "select outcome, count(*)::int as n from sign_in_attempt where address = '10.20.0.1' group by outcome order by outcome",
      ),
    )
    expect(rows).toEqual([
      { outcome: 'succeeded', n: 2 },
      { outcome: 'tried', n: 2 },
    ])
  })

  test('an invitation that is on its way does not become an administrator', async () => {
    const { id, link } = (
      await as('system-administrator', '/api/accounts/invitations', 'POST', { name: 'Qu Qingyuan', roles: [] })
    ).answer
    expect(link).toContain('/invitation/')
    const give = (version: number) =>
      as('security-administrator', `/api/accounts/${id}/roles`, 'PUT', {
        roles: ['audit-administrator'],
        version,
        reason: 'Successor',
      })
    expect((await give(1)).answer.error.code).toBe('duties-separated')
    const token = link.split('/').at(-1)
    const accepted = await server.inject({
      method: 'POST',
      url: `/api/invitations/${token}`,
      headers: { host: 'localhost' },
      payload: { signInName: 'qingyuan', password: 'Rafters above Haiyun 51' },
    })
    expect(accepted.statusCode).toBe(200)
    expect((await give(2)).status).toBe(200)
  })
})

test('links in what is public name the address of the office, whatever a header of a proxy says', async () => {
  const origin = 'https://kjj.haiyun.example'
  const far = await startTestServer({ origin, accounts: true })
  try {
    const headers = { host: 'kjj.haiyun.example', origin, cookie: await far.accounts.cookie('officer') }
    const forged = { ...headers, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
    const on = await far.inject({ method: 'PUT', url: '/api/public-face', headers, payload: { shown: true, reason: 'Open' } })
    expect(on.statusCode).toBe(200)
    for (const url of ['/public/catalogue.jsonld', '/public/events.ics', '/api/calendar.ics', '/api/titles/calendar.ics']) {
      const { statusCode, body } = await far.inject({ url, headers: forged })
      expect([url, statusCode]).toEqual([url, 200])
      expect(body).not.toContain('evil.example')
      expect(body.replaceAll('\r\n ', '')).not.toContain('http://kjj')
      expect(body.replaceAll('\r\n ', '')).toContain(origin)
    }
  } finally {
    await far.close()
  }
})

test('who was signed out does not go on typing into the summary', { timeout: 20_000 }, async () => {
  const cookie = await server.accounts.cookie('officer')
  const address = `${server.url.replace('http', 'ws')}/api/workshop/work-summary/zh/socket?period=2006`
  const socket = new WebSocket(address, { headers: { cookie } } as unknown as string[])
  socket.binaryType = 'arraybuffer'
  const closed = new Promise<number>(resolve => socket.addEventListener('close', ({ code }) => resolve(code)))
  await new Promise(resolve => socket.addEventListener('open', resolve))
  const gone = await fetch(`${server.url}/api/session`, { method: 'DELETE', headers: { cookie } })
  expect(gone.status).toBe(200)
  const typing = setInterval(() => socket.send(new Uint8Array([0, 0, 1, 0])), 500)
  expect(await closed).toBe(4001)
  clearInterval(typing)
})

test('texts with NUL or half a character are refused or cleaned, and no mistake of the server’s', async () => {
  const hostile = ['a\0b', '\ud800x', ['a\0'], { 'a\0': 'b\0' }]
  for (const value of hostile) {
    const asked = [
      await as('officer', '/api/preferences/home', 'PUT', { value }),
      await as('officer', '/api/views', 'POST', { register: 'policy', name: 'x', query: { q: value }, columns: [value] }),
      await as('officer', '/api/views', 'POST', { register: 'policy', name: value, query: {} }),
      await as('officer', '/api/records/policy', 'POST', { values: {}, source: value, attachments: [value].flat() }),
      await as('officer', '/api/workshop/work-summary/restore', 'POST', { version: value, reason: value }),
    ]
    for (const { status } of asked) expect(status).toBeLessThan(500)
  }
})
