import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { sideways } from './role-pages.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser
let page: Page
let complaints: string[]

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(async () => {
  complaints = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    const told = message.text().startsWith('Failed to load resource')
    if (['error', 'warning'].includes(message.type()) && !told) complaints.push(message.text())
  })
  page.on('response', answer => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
  })
})

afterEach(async () => {
  await page.context().close()
  expect(complaints, 'errors and warnings in the console').toEqual([])
})

const open = async (path: string) => {
  await page.goto(server.url + path)
  await page.waitForLoadState('networkidle')
}
/** The text of a part of the page; empty when it has none. */
const said = async (part: Locator) => (await part.textContent()) ?? ''
const shot = (name: string) => page.screenshot({ path: `${output}${name}.png` })

const expectAccessible = async () => expect(await seriousFindings(page)).toEqual([])

const firstId = async (register: string): Promise<string> => {
  const answer = await fetch(`${server.url}/api/records/${register}?size=1`)
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  return rows[0]!.id
}

/** Whether the page's font draws the two characters differently: a box for a missing glyph is the same box for both. */
const drawsChinese = () =>
  page.evaluate(async () => {
    await document.fonts.ready
    const [one, other] = ['海', '云'].map(character => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')!
      pen.font = `40px ${getComputedStyle(document.body).fontFamily}`
      pen.fillText(character, 10, 60)
      return canvas.toDataURL()
    })
    return one !== other
  })

it('reads as a document in English and in Chinese', async () => {
  await open('/summary?lang=en')
  expect(await said(page.locator('.document h1'))).toMatch(/Summary/)
  expect(await page.locator('.document [data-figure]').count()).toBeGreaterThanOrEqual(70)
  expect(await said(page.locator('.document'))).toContain('17.149 billion yuan')
  await expectAccessible()
  await shot('summary-en')
  await page.getByRole('button', { name: '切换到中文' }).click()
  await page.getByText('171.49亿元').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(await drawsChinese()).toBe(true)
  await expectAccessible()
  await shot('summary-zh')
  // The language stays when the page is opened again without it in the address.
  await open('/summary')
  expect(await said(page.locator('.document'))).toContain('171.49亿元')
})

it('opens a figure, whose records add up to it, and Back closes it', async () => {
  await open('/summary?lang=en')
  await page.locator('[data-figure=F017]').first().click()
  const sum = page.getByTestId('records-sum')
  await sum.waitFor()
  const value = await said(page.getByTestId('figure-value'))
  expect(value).toBe('7')
  expect((await said(sum)).split(' ')[0]).toBe(value)
  expect(await page.locator('.trace-records tbody tr').count()).toBe(7)
  expect(new URL(page.url()).searchParams.get('figure')).toBe('F017')
  await expectAccessible()
  await shot('trace-en')
  await page.goBack()
  await page.locator('.trace').waitFor({ state: 'detached' })
})

it('walks from figure to figure by keyboard', async () => {
  await open('/summary?lang=en')
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure)
  await page.keyboard.press('j')
  const first = await focused()
  await page.keyboard.press('j')
  expect(await focused()).not.toBe(first)
  await page.keyboard.press('k')
  expect(await focused()).toBe(first)
  await page.keyboard.press('Enter')
  await page.locator('.trace-value').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.trace').waitFor({ state: 'detached' })
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.waitForURL(/\/registers/)
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
})

it('follows a figure to a record, edits it, shows the change as a sentence and undoes it', async () => {
  await open('/summary?lang=en&figure=F017')
  await page.locator('.trace-records tbody a').first().click()
  await page.locator('.timeline').waitFor()
  await expectAccessible()
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Certificate number').fill('HT-2006-77')
  await page.getByRole('button', { name: 'Save' }).click()
  // Without a reason nothing is saved, and the form says so at the field.
  await page.locator('.problems').waitFor()
  expect(await page.locator('#field-reason').getAttribute('aria-invalid')).toBe('true')
  await page.locator('#field-reason').fill('certificate seen at the firm')
  await expectAccessible()
  await page.getByRole('button', { name: 'Save' }).click()
  const latest = page.locator('.timeline li').first()
  await latest.getByText('certificate seen at the firm').waitFor()
  expect(await said(latest)).toMatch(/changed Certificate number from .* to HT-2006-77.*Reason: certificate seen at the firm/s)
  await shot('record-en')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await page.locator('.timeline li').first().getByText('Undo of the last change').waitFor()
  await page.getByRole('link', { name: /version 2: see as it was/ }).click()
  await page.locator('.as-it-was').waitFor()
  expect(await said(page.locator('.facts').nth(1))).toContain('HT-2006-77')
})

it('shows both versions when somebody saved in between, and saves what was merged', async () => {
  const id = await firstId('visit')
  await open(`/registers/visit/${id}/edit?lang=en`)
  const address = `${server.url}/api/records/visit/${id}`
  const { row } = (await (await fetch(address)).json()) as { row: Record<string, unknown> }
  const body = { ...row, source: 'Letter from the firm', reason: 'another officer' }
  const saved = await fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(saved.status).toBe(200)
  await page.locator('#field-reason').fill('my own change')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog', { name: 'Somebody saved this record in between' }).waitFor()
  complaints = complaints.filter(text => !text.includes('409'))
  await page.getByRole('button', { name: 'Merge and save' }).click()
  await page.locator('.timeline li').first().getByText('my own change').waitFor()
})

it('keeps the conditions of a list in the address, as a sentence, with the clocks', async () => {
  await open('/registers/designation?lang=en')
  const all = await said(page.locator('.list-count'))
  await open('/registers/designation?lang=en&filter[level]=national&knownAt=2006-09-30')
  expect(await said(page.locator('.chip'))).toContain('Level is national')
  expect(await said(page.locator('.list-count'))).not.toBe(all)
  expect(await said(page.locator('.ribbon'))).toContain('as known on 30 September 2006')
  await expectAccessible()
  await shot('list-en')
  await page.locator('.row-link').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.record').waitFor()
  expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2006-09-30')
  await page.goBack()
  await page.getByRole('button', { name: 'Take away: Level' }).click()
  await page.locator('.chip').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Back to today' }).click()
  await page.locator('.ribbon').waitFor({ state: 'detached' })
})

it('states every figure the office can, says where the summary uses it, and why one cannot be stated', async () => {
  await open('/figures?lang=zh')
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) })
  await row('市级高新技术企业').getByRole('link', { name: '32家' }).waitFor()
  await row('市级高新技术企业').getByText('总结采用').waitFor()
  await row('20607科学技术普及').getByText('自2007-01-01起才有定义').waitFor()
  const alone = row('各级高新技术企业').getByRole('button', { name: '32家' })
  await alone.click()
  await page.getByText('记录（').first().waitFor()
  await expectAccessible()
})

it('freezes an edition and says that nothing changed since', async () => {
  await open('/summary?lang=en')
  await page.getByRole('button', { name: 'Freeze an edition' }).click()
  await page.getByLabel('What it is frozen for').fill('Submitted to the district government')
  await page.getByRole('button', { name: 'Freeze', exact: true }).click()
  await page.locator('.edition-line').waitFor()
  await expectAccessible()
  await page.locator('[data-figure=F017]').first().click()
  expect((await said(page.getByTestId('records-sum'))).split(' ')[0]).toBe('7')
  await page.getByRole('link', { name: 'What changed since' }).click()
  await page.getByText('Nothing changed').waitFor()
})

it('fits a phone without scrolling sideways in English too, whose words are longer', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  const id = await firstId('designation')
  const paths = [
    '/summary',
    '/summary?figure=F017',
    '/registers',
    '/registers/designation',
    `/registers/designation/${id}`,
    `/registers/designation/${id}/edit`,
    '/registers/visit/new',
    '/figures',
    '/editions',
  ]
  for (const path of paths) {
    await open(`${path}${path.includes('?') ? '&' : '?'}lang=en`)
    expect(await sideways(page), path).toBeLessThanOrEqual(0)
  }
  await open('/summary?lang=zh')
  await shot('summary-phone')
  await page.getByRole('button', { name: '打开菜单' }).click()
  await page.getByRole('navigation').getByRole('link', { name: '指标', exact: true }).click()
  await page.waitForURL(/\/figures/)
  await expectAccessible()
}, 150_000)

it('asks a newcomer at the bare address how to begin, and leads who looks around to the sample’s summary', async () => {
  await open('/?lang=en')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByRole('button', { name: 'Open the sample summary' }).click()
  await page.locator('.document').waitFor()
  expect(new URL(page.url()).pathname).toBe('/summary')
})

it('says what to do at an address that does not exist', async () => {
  await open('/nowhere?lang=en')
  expect(await said(page.locator('main'))).toContain('There is no such page')
  await open('/registers/designation/00000000-0000-7000-8000-000000000000?lang=en')
  await page.getByText('This is not here').waitFor()
  complaints = complaints.filter(text => !text.includes('404'))
})
