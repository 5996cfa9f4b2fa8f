import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haiyun } from '../../../samples/haiyun.ts'
import { everybodysPassword, people } from '../../../test/accounts.ts'
import { startTestServer } from '../../../test/server.ts'
import { asOwner } from '../../../test/specimen.ts'
import { accountBook, machine } from '../../storage/accounts/book.ts'
import { findAccount } from '../../storage/accounts/manage.ts'
import { resetPassword } from '../../storage/accounts/resets.ts'

let now = Date.now()
let server: Awaited<ReturnType<typeof startTestServer>>
let [system, security, auditor] = ['', '', '']
beforeAll(async () => {
  server = await startTestServer({ accounts: true, clock: () => now })
  system = (await signIn('system-administrator')).cookie
  security = (await signIn('security-administrator')).cookie
  auditor = (await signIn('auditor')).cookie
})
afterAll(() => server.close())

const ask = async (path: string, cookie = '', body?: unknown, method = body === undefined ? 'GET' : 'POST') => {
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
const signIn = (signInName: string, password = everybodysPassword) => ask('/api/session', '', { signInName, password })
const idOf = async (name: string) => (await findAccount(accountBook(server.bureau, haiyun.region), name)).id
const separated = (on: boolean) =>
  asOwner(server.bureau.store.ownerUrl, `update security_setting set separation = '${on ? 'separated' : 'small-office'}'`)
const reset = async (name: string, by = system) => ask(`/api/accounts/${await idOf(name)}/reset-password`, by, {})
const pathOf = (link: string) => `/api/invitations/${link.split('/').at(-1)}`
const password = 'Eleven grey herons wait'

describe('a second factor', () => {
  const code = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })

  test('is set up and changed by who knows the password only; the one in force stays until the new one has shown a code', async () => {
    const { cookie } = await signIn('expert')
    for (const body of [{}, { password: 'not it' }, { password: 7 }])
      expect((await ask('/api/session/totp', cookie, body)).answer.error.code).toBe('old-password-wrong')
    const begin = async () =>
      (await ask('/api/session/totp', cookie, { password: everybodysPassword })).answer as { readonly secret: string }
    const confirm = (given: string) => ask('/api/session/totp/confirm', cookie, { code: given })
    const first = await begin()
    const { recoveryCodes: old } = (await confirm(code(first.secret))).answer
    const second = await begin()
    now += 60_000
    const needed = async () => (await signIn('expert')).answer.error.ticket
    const finish = (ticket: unknown, given: string) => ask('/api/session/second-factor', '', { ticket, code: given })
    expect((await finish(await needed(), code(second.secret))).status).toBe(401)
    expect((await finish(await needed(), code(first.secret))).status).toBe(200)
    now += 60_000
    expect((await confirm(code(second.secret))).status).toBe(200)
    now += 60_000
    expect((await finish(await needed(), code(second.secret))).status).toBe(200)
    expect((await finish(await needed(), code(first.secret))).status).toBe(401)
    expect((await finish(await needed(), old[0])).status).toBe(401)
  })
})

describe('a link to reset a password', () => {
  test('shows whose it is and sets a new one once; the old one and all sessions end', async () => {
    const before = await signIn('officer')
    const { answer } = await reset('officer')
    expect((await ask('/api/sessions', before.cookie)).status).toBe(200)
    const path = pathOf(answer.link)
    expect((await ask(path)).answer).toMatchObject({ purpose: 'password', signInName: 'officer', name: people.officer })
    expect((await ask(path, '', { password: 'short' })).answer.error.code).toBe('password-weak')
    expect((await ask(path, '', { password: everybodysPassword })).answer.error.code).toBe('password-repeated')
    const both = await Promise.all([ask(path, '', { password }), ask(path, '', { password })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(both.find(({ status }) => status === 200)!.answer.person.signInName).toBe('officer')
    expect((await ask('/api/sessions', before.cookie)).status).toBe(401)
    expect((await signIn('officer')).status).toBe(401)
    expect((await signIn('officer', password)).status).toBe(200)
  })

  test('helps out of a lock by wrong tries, which says the local time', async () => {
    for (let tries = 0; tries < 5; tries += 1) await signIn('leader', 'wrong')
    const locked = await signIn('leader')
    expect(locked.status).toBe(423)
    const local = Temporal.Instant.from(locked.answer.error.until)
      .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
      .toZonedDateTimeISO('Asia/Shanghai')
    expect(locked.answer.error.words.zh).toContain(`${local.toPlainDate()} ${local.toPlainTime().toString().slice(0, 5)}`)
    expect(locked.answer.error.words.en).not.toContain('UTC')
    const { answer } = await reset('leader')
    expect((await ask(pathOf(answer.link), '', { password })).status).toBe(200)
    expect((await signIn('leader', password)).status).toBe(200)
  })

  test('leaves the second factor, which is asked for', async () => {
    const { cookie } = await signIn('section-head')
    const { secret } = (await ask('/api/session/totp', cookie, { password: everybodysPassword })).answer
    const totp = new TOTP({ secret: Secret.fromBase32(secret) })
    await ask('/api/session/totp/confirm', cookie, { code: totp.generate({ timestamp: now }) })
    const { answer } = await reset('section-head')
    const asked = await ask(pathOf(answer.link), '', { password })
    expect(asked.answer.error.code).toBe('second-factor-needed')
    now += 30_000
    const code = totp.generate({ timestamp: now })
    expect((await ask('/api/session/second-factor', '', { ticket: asked.answer.error.ticket, code })).status).toBe(200)
  })

  test('runs out after a week, ends when the account is locked, and when its roles change', async () => {
    const made = (await reset('expert')).answer
    const before = now
    now += 8 * 24 * 3_600_000
    expect((await ask(pathOf(made.link))).status).toBe(404)
    now = before
    const { id } = made
    await ask(`/api/accounts/${id}/lock`, system, { reason: 'Away' })
    expect((await ask(pathOf(made.link), '', { password })).status).toBe(404)
    expect((await reset('expert')).answer.error.code).toBe('account-not-so')
    await ask(`/api/accounts/${id}/unlock`, system, { reason: 'Back' })
    const again = (await reset('expert')).answer
    const { version } = await findAccount(accountBook(server.bureau, haiyun.region), 'expert')
    await ask(`/api/accounts/${id}/roles`, security, { roles: ['expert', 'officer'], version, reason: 'More work' }, 'PUT')
    expect((await ask(pathOf(again.link), '', { password })).status).toBe(404)
  })

  test('is made by the system administrator, not for oneself, and where duties are separated not for an administrator', async () => {
    expect((await reset('officer', security)).status).toBe(403)
    expect((await reset('system-administrator')).answer.error.code).toBe('not-yourself')
    await separated(true)
    expect((await reset('audit-administrator')).answer.error.code).toBe('duties-separated')
    const book = accountBook(server.bureau, haiyun.region)
    const { token } = await resetPassword(book, machine, await idOf('audit-administrator'))
    expect((await ask(`/api/invitations/${token}`)).answer.purpose).toBe('password')
    await separated(false)
  })

  test('stands in the journal with the name of whose it is', async () => {
    const of = async (action: string) => (await ask(`/api/audit?action=${action}`, auditor)).answer.entries[0]
    expect((await of('password-reset')).detail.name).toBe(people['audit-administrator'])
    expect((await of('password-reset-used')).name).toBe(people['section-head'])
    expect((await of('roles')).detail).toMatchObject({ name: people.expert, from: ['expert'], to: ['officer', 'expert'] })
    expect((await of('account-lock')).detail).toMatchObject({ name: people.expert, reason: 'Away' })
  })
})
