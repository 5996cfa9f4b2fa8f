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

it('shows how near firms are to a title, and what is missing leads to the form that records it', async () => {
  await page.goto(`${server.url}/summary`)
  await page.getByRole('link', { name: 'Cultivation pool' }).click()
  await page.getByRole('heading', { name: 'Cultivation pool' }).waitFor()
  await page.getByText('not in force on 31 October 2006, for comparison only').waitFor()
  await page.getByRole('combobox', { name: 'Rules' }).press('ArrowDown')
  await page.getByRole('option', { name: 'High-tech enterprise (measures of 2016)' }).waitFor({ state: 'attached' })
  await page.getByTitle('High-tech enterprise (measures of 2016)').click()
  await page.waitForURL(/set=high-tech-2016/)
  // Sales of exactly 50 million with 4 % of R&D: the rules of 2016 ask for 5.
  const short = page.getByRole('article').filter({ hasText: /: 50 million yuan/ })
  await short.first().waitFor()
  expect(await short.first().getByRole('listitem').first().textContent()).toContain('at least 5 %')
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}pool-en.png`, fullPage: true })

  const link = page.getByRole('link', { name: 'R&D spending (2004)' })
  await link.first().click()
  await page.waitForURL(/\/registers\/enterprise-year\/[0-9a-f-]{36}\/edit/)
  await page.goBack()

  await page.getByRole('button', { name: /^all \d/ }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.waitForURL(/page=2/)
  await page.getByRole('link', { name: 'Sales (2005)' }).first().click()
  await page.waitForURL(/\/registers\/enterprise-year\/new\?.*organisation=[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: /^New / }).waitFor()
  expect(await page.getByLabel(/^Year/).first().inputValue()).toMatch(/^200[345]$/)

  const sheet = await fetch(`${server.url}/api/titles/pool/export.xlsx?asAt=2006-10-31&lang=zh`)
  expect(sheet.headers.get('content-type')).toContain('spreadsheetml')
  expect((await sheet.arrayBuffer()).byteLength).toBeGreaterThan(5000)

  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(`${server.url}/titles/pool?lang=zh&set=high-tech-2016`)
  await page.getByRole('heading', { name: '培育库' }).waitFor()
  await page.getByText('不符合1条').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}pool-zh-phone.png` })
}, 60_000)

it('refuses rules that do not exist with the nearest, and a year that is none', async () => {
  const ask = async (query: string) => {
    const answer = await fetch(`${server.url}/api/titles/pool?${query}`)
    return [answer.status, ((await answer.json()) as { error: { words: { en: string } } }).error.words.en] as const
  }
  expect(await ask('set=high-tech-2106')).toEqual([404, expect.stringContaining('Did you mean “high-tech-20')])
  expect((await ask('year=abc'))[0]).toBe(400)
})
