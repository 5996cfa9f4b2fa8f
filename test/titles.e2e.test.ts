import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  expect(complaints).toEqual([])
})

it('says who lapses by a day, and records an approval document', async () => {
  await page.goto(`${server.url}/summary`)
  await page.getByRole('link', { name: 'Expiring titles' }).click()
  const national = page.getByRole('row').filter({ hasText: 'High-tech enterprises, national-level' })
  await national.waitFor()
  expect(await national.getByRole('cell').first().textContent()).toBe('7')
  await page.getByRole('heading', { name: /terms end/ }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}titles-en.png` })
  const feed = await page.getByRole('link', { name: /iCalendar/ }).getAttribute('href')
  expect(await (await fetch(server.url + feed)).text()).toContain('BEGIN:VEVENT')

  await page.getByRole('button', { name: 'Record an approval document' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Approval document').fill('Guokehuo [2006] No. 9')
  await dialog.getByLabel('Approved on').fill('2006-11-01')
  await dialog.getByLabel('Approved on').press('Enter')
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}approve-en.png` })
  await dialog.getByRole('button', { name: /^Approve \d/ }).click()
  await dialog.waitFor({ state: 'detached' })
  const answer = await fetch(`${server.url}/api/records/designation?filter[state]=publicised`)
  expect(((await answer.json()) as { total: number }).total).toBe(0)

  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${server.url}/titles?lang=zh&by=2008-12-31`)
  await page.getByRole('heading', { name: '资质到期' }).waitFor()
  await page.getByText('将失效').first().waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}titles-zh-phone.png` })
}, 60_000)
