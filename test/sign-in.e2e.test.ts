import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TOTP } from 'otpauth'
import { Client } from 'pg'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { sideways } from './role-pages.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
const passwords = { chen: 'harbour wind lamp 7', zhou: 'seven quiet paper kites', xu: 'copper bells at dawn' }
let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser
/** The administrator's browser, and the two officers'. */
let chen: Page
let zhou: Page
let xu: Page
const complaints: string[] = []

const newPage = async (language: 'en' | 'zh' = 'en', context?: BrowserContext) => {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const page = await (context ?? (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale }))).newPage()
  page.setDefaultTimeout(45_000)
  page.on('pageerror', error => complaints.push(error.message))
  return page
}

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  expect(complaints).toEqual([])
})

/** No serious finding at the desk in one language and on the phone in the other, no width in any language that scrolls sideways; a picture of each is kept. */
async function looksRight(page: Page, name: string, languages: readonly ('en' | 'zh')[] = ['en', 'zh']) {
  for (const language of languages) {
    const other = page.getByRole('button', { name: language === 'zh' ? '切换到中文' : 'Switch to English' })
    if ((await page.locator('dialog[open]').count()) === 0 && (await other.count()) > 0) await other.click()
    for (const [width, size] of [
      [1280, ''],
      [390, '-phone'],
    ] as const) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
      if ((language === 'en') === (width === 1280) || languages.length === 1)
        expect(await seriousFindings(page), `${name} ${language} ${width}`).toEqual([])
      expect(await sideways(page), `${name} ${language} ${width} scrolls sideways`).toBeLessThanOrEqual(0)
      await page.screenshot({ path: `${output}${name}-${language}${size}.png` })
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const signIn = async (page: Page, name: string, password: string) => {
  await page.getByLabel('Sign-in name').fill(name)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

const typeNewPassword = async (page: Page, password: string) => {
  await page.getByLabel('New password').fill(password)
  await page.getByLabel('The same once more').fill(password)
}

/** Ends every session of a person, as time would. */
async function expire(signInName: string) {
  const client = new Client({ connectionString: server.bureau.store.ownerUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      'update account_session set until = account_session.recorded_at from account a where a.id = account_session.account and a.sign_in_name = $1',
      [signInName],
    )
    expect(rowCount).toBeGreaterThan(0)
  } finally {
    await client.end()
  }
}

/** Somebody with a role, invited by the administrator and let in in a browser of their own. */
async function invited(name: string, signInName: string, password: string, check?: (page: Page) => Promise<void>) {
  await chen.goto(`${server.url}/settings/accounts?lang=en`)
  await chen.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = chen.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: 'Make the invitation' }).click()
  const link = await dialog.getByLabel(`Invitation link for ${name}`).inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const page = await newPage()
  await page.goto(link)
  await page.getByRole('heading', { name: `Welcome, ${name}` }).waitFor()
  await check?.(page)
  await page.getByLabel('Sign-in name').fill(signInName)
  await typeNewPassword(page, password)
  await page.getByRole('button', { name: 'Accept and sign in' }).click()
  await page.getByRole('button', { name: `${name}: settings and sign-out` }).waitFor()
  return page
}

it('shows a newcomer the sample with one click, and without any where an address is given', async () => {
  const page = await newPage()
  await page.goto(`${server.url}/figures?lang=en`)
  await page.getByRole('heading', { name: 'Figures', level: 1 }).waitFor()
  await page.goto(`${server.url}/?lang=en`)
  await page.getByRole('heading', { name: 'Welcome. How do you want to begin?' }).waitFor()
  await looksRight(page, 'first-run', ['zh', 'en'])
  await page.getByRole('button', { name: 'Open the sample summary' }).click()
  await page.locator('.document h1').waitFor()
  await page.getByText('without accounts: whoever sits here').waitFor()
  // The choice holds in this tab; the way to sign-in stays open.
  await page.goto(`${server.url}/?lang=en`)
  await page.locator('.foot').getByRole('link', { name: 'Set up sign-in' }).click()
  await page.getByRole('heading', { name: 'Create the first administrator' }).waitFor()
  await page.context().close()
}, 180_000)

it('makes the first administrator, who switches the second factor on and signs in with it', async () => {
  chen = await newPage()
  await chen.goto(`${server.url}/?lang=en`)
  await chen.getByRole('button', { name: 'Create the first administrator' }).click()
  await chen.getByLabel('Your name').fill('Chen Min')
  await chen.getByLabel('Sign-in name').fill('chenmin')
  await chen.getByLabel('New password').fill('short')
  await chen.getByRole('img', { name: 'not met yet' }).first().waitFor()
  await typeNewPassword(chen, passwords.chen)
  await looksRight(chen, 'set-up', ['zh', 'en'])
  await chen.getByRole('button', { name: 'Create and sign in' }).click()
  // In a small office the first one also works in the books, and begins there.
  await chen.waitForURL(/\/today/)
  await chen.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Settings' }).click()
  await chen.getByRole('link', { name: 'Accounts', exact: true }).click()
  await chen.getByText('You are alone here').waitFor()

  await chen.goto(`${server.url}/settings/me?lang=en`)
  await chen.getByRole('button', { name: 'Set up', exact: true }).click()
  await chen.getByLabel('Your password').fill(passwords.chen)
  await chen.getByRole('button', { name: 'Go on' }).click()
  const secret = (await chen.getByTestId('totp-secret').textContent())!.replaceAll(/\s/g, '')
  await looksRight(chen, 'second-factor', ['en'])
  const totp = new TOTP({ secret })
  await chen.getByLabel('Type the code that the app shows').fill(totp.generate())
  await chen.getByRole('button', { name: 'Switch it on' }).click()
  await chen.getByTestId('recovery-codes').waitFor()
  const codes = await chen.getByTestId('recovery-codes').locator('code').allTextContents()
  expect(codes.length).toBeGreaterThanOrEqual(8)
  await looksRight(chen, 'recovery-codes', ['en'])
  await chen.getByRole('button', { name: 'I have kept them' }).click()
  await looksRight(chen, 'settings-me', ['zh', 'en'])

  await chen.getByRole('button', { name: 'Chen Min: settings and sign-out' }).click()
  await chen.getByRole('menuitem', { name: 'Sign out', exact: true }).click()
  await chen.waitForURL(/\/sign-in/)
  await looksRight(chen, 'sign-in', ['zh', 'en'])
  // What was asked for is where one comes to; a name alone, or a code used before, leads nowhere.
  await chen.goto(`${server.url}/settings/security?lang=en`)
  await chen.waitForURL(/\/sign-in\?to=/)
  await signIn(chen, 'chenmin', 'not the password')
  await chen.getByRole('alert').waitFor()
  await signIn(chen, 'chenmin', passwords.chen)
  const code = chen.getByLabel('Code of six digits')
  await code.fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await chen.getByRole('button', { name: 'Sign in', exact: true }).click()
  await chen.waitForURL(/\/settings\/security/)
  await chen.getByText('in force').first().waitFor()
  await looksRight(chen, 'settings-security', ['zh', 'en'])
}, 240_000)

it('invites officers, who come in with a password of their own', async () => {
  zhou = await invited('Zhou Lan', 'zhoulan', passwords.zhou, page => looksRight(page, 'invitation', ['zh', 'en']))
  xu = await invited('Xu Ping', 'xuping', passwords.xu)
  // An officer begins at the books, and has no accounts to look after.
  expect(
    await zhou.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Work summary', exact: true }).count(),
  ).toBe(1)
  await zhou.goto(`${server.url}/settings/accounts?lang=en`)
  await zhou.getByText('This page is not yours to open').waitFor()
  expect((await zhou.request.get(`${server.url}/api/accounts`)).status()).toBe(403)

  await chen.goto(`${server.url}/settings/accounts?lang=en`)
  await chen.getByRole('button', { name: 'Change Xu Ping’s account' }).click()
  await chen.getByRole('menuitem', { name: 'Change roles' }).click()
  await chen.getByRole('dialog').getByLabel('Section head').check()
  await chen.getByRole('dialog').getByLabel('Reason').fill('Leads the section from today')
  await looksRight(chen, 'account-roles', ['en'])
  await chen.getByRole('dialog').getByRole('button', { name: 'Save roles' }).click()
  await chen.getByText('Officer, Section head').waitFor()
  await looksRight(chen, 'accounts', ['zh', 'en'])
}, 240_000)

it('keeps a half-filled form over the end of the session, and saves it after signing in again', async () => {
  await zhou.goto(`${server.url}/registers/project/new?lang=en`)
  const source = zhou.getByLabel('Source', { exact: false }).last()
  await source.fill('Letter of the county office No. 7')
  await expire('zhoulan')
  await zhou.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = zhou.getByRole('dialog', { name: 'Sign in again to go on' })
  await dialog.waitFor()
  await looksRight(zhou, 'session-over', ['en'])
  expect(await dialog.getByLabel('Sign-in name').inputValue()).toBe('zhoulan')
  await dialog.getByLabel('Password', { exact: true }).fill(passwords.zhou)
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  // The save itself was repeated: the server answers with what is missing, and nothing typed is gone.
  await zhou.locator('.problems').waitFor()
  expect(await source.inputValue()).toBe('Letter of the county office No. 7')
}, 180_000)

it('shows nothing of one person to another who signs in over the page', async () => {
  await expire('zhoulan')
  await zhou.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = zhou.getByRole('dialog', { name: 'Sign in again to go on' })
  await dialog.waitFor()
  await signIn(zhou, 'xuping', passwords.xu)
  await zhou.getByRole('button', { name: 'Xu Ping: settings and sign-out' }).waitFor()
  expect(new URL(zhou.url()).pathname).not.toContain('project')
  await zhou.goto(`${server.url}/registers/project/new?lang=en`)
  const source = zhou.getByLabel('Source', { exact: false }).last()
  await source.waitFor()
  expect(await source.inputValue()).toBe('')
  // The one who typed it finds it again.
  await zhou.context().clearCookies()
  await zhou.goto(`${server.url}/registers/project/new?lang=en`)
  await zhou.waitForURL(/\/sign-in/)
  await signIn(zhou, 'zhoulan', passwords.zhou)
  await zhou.getByText('You go on with what you entered before.').waitFor()
  expect(await source.inputValue()).toBe('Letter of the county office No. 7')
}, 180_000)

it('merges what two people changed in one record', async () => {
  // Whoever got other roles signs in anew.
  await xu.goto(`${server.url}/registers/organisation?lang=en`)
  await xu.waitForURL(/\/sign-in/)
  await signIn(xu, 'xuping', passwords.xu)
  await xu.waitForURL(/\/registers\/organisation/)
  const list = await xu.request.get(`${server.url}/api/records/organisation?size=1`)
  const { id } = ((await list.json()) as { rows: { id: string }[] }).rows[0]!
  const edit = `${server.url}/registers/organisation/${id}/edit?lang=en`
  const change = async (page: Page, address: string, reason: string) => {
    await page.getByLabel('Address').fill(address)
    await page.getByLabel('Reason', { exact: false }).last().fill(reason)
  }
  for (const page of [zhou, xu]) {
    await page.goto(edit)
    await page.getByLabel('Address').waitFor()
  }
  await change(zhou, '7 Harbour Road', 'Moved')
  await zhou.getByLabel('Registered capital').fill('500000')
  await zhou.getByRole('button', { name: 'Save', exact: true }).click()
  await zhou.waitForURL(address => !address.pathname.endsWith('/edit'))

  await change(xu, '9 Harbour Road', 'Moved, by the licence')
  await xu.getByLabel('Industry class').fill('C3544')
  await xu.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = xu.getByRole('dialog', { name: 'Somebody saved this record in between' })
  const both = dialog.getByRole('region', { name: 'Changed by both' })
  await both.getByText('7 Harbour Road').waitFor()
  await looksRight(xu, 'merge', ['en'])
  expect(await both.getByRole('group').count()).toBe(1)
  expect(await dialog.getByRole('button', { name: 'Merge and save' }).isDisabled()).toBe(true)
  await both.getByText('9 Harbour Road').click()
  await dialog.getByRole('button', { name: 'Merge and save' }).click()
  await xu.waitForURL(address => !address.pathname.endsWith('/edit'))
  const stored = await xu.request.get(`${server.url}/api/records/organisation/${id}`)
  const { row } = (await stored.json()) as { row: { version: number; values: Record<string, unknown> } }
  expect(row.values).toMatchObject({ address: '9 Harbour Road', capital: '500000', industry: 'C3544' })
}, 180_000)

it('tells every act as a sentence to who may read the log', async () => {
  await chen.goto(`${server.url}/settings/audit?lang=en`)
  await chen.getByText('Zhou Lan').first().waitFor()
  await chen.getByText('Leads the section from today').waitFor()
  await looksRight(chen, 'audit', ['zh', 'en'])
  const waiting = chen.waitForEvent('download')
  await chen.getByRole('button', { name: 'These as CSV' }).click()
  expect((await waiting).suggestedFilename()).toBe('audit log.csv')
}, 180_000)

it('says until when a name is locked after too many tries', async () => {
  const page = await newPage()
  await page.goto(`${server.url}/sign-in?lang=en`)
  for (let tries = 0; tries < 6; tries++) {
    // Not the question who is signed in, which the page asks at its beginning.
    const answer = page.waitForResponse(one => one.url() === `${server.url}/api/session` && one.request().method() === 'POST')
    await Promise.all([answer, signIn(page, 'xuping', `wrong ${tries}`)])
  }
  await page
    .getByRole('alert')
    .getByText(/locked/i)
    .waitFor()
  await looksRight(page, 'locked-out', ['en'])
  await page.context().close()
}, 180_000)

it('gives a new password by a link, which the administrator makes', async () => {
  await chen.goto(`${server.url}/settings/accounts?lang=en`)
  await chen.getByRole('button', { name: 'Change Xu Ping’s account' }).click()
  await chen.getByRole('menuitem', { name: 'Reset the password' }).click()
  const dialog = chen.getByRole('dialog')
  await looksRight(chen, 'account-reset', ['en'])
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('Link for a new password: Xu Ping').inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const page = await newPage()
  await page.goto(link)
  await page.getByRole('heading', { name: 'A new password for Xu Ping' }).waitFor()
  await typeNewPassword(page, 'slow trains cross the delta')
  await looksRight(page, 'reset-password', ['zh', 'en'])
  await page.emulateMedia({ colorScheme: 'dark' })
  await looksRight(page, 'reset-password-dark', ['zh', 'en'])
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await page.getByRole('button', { name: 'Xu Ping: settings and sign-out' }).waitFor()
  // How letters come is each person's own choice.
  await page.goto(`${server.url}/settings/me?lang=en`)
  await page.getByLabel('At most once a week').check()
  await looksRight(page, 'settings-me-dark', ['zh', 'en'])
  await expect
    .poll(async () => ((await (await page.request.get(`${server.url}/api/preferences`)).json()) as { notices?: unknown }).notices)
    .toEqual({ email: 'weekly', language: 'zh' })
  await page.context().close()
  // Editing an account keeps what was there.
  await chen.getByRole('button', { name: 'Change Xu Ping’s account' }).click()
  await chen.getByRole('menuitem', { name: 'Edit' }).click()
  await chen.getByRole('dialog').getByLabel('E-mail').fill('xuping@example.gov')
  await looksRight(chen, 'account-edit', ['en'])
  await chen.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await chen.getByText('xuping · xuping@example.gov').waitFor()
  await chen.goto(`${server.url}/settings/audit?lang=en`)
  await chen.getByText('made a link to reset the password of').waitFor()
  await chen.getByText('from Officer to Officer, Section head').waitFor()
}, 180_000)
