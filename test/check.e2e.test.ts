import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { alteredDocx, partOf } from './altered-docx.ts'
import { seriousFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser
let page: Page
let complaints: string[]
/** Our own summary in both languages, edited by somebody: 7 high-tech enterprises became 9. */
let edited: { readonly en: Buffer; readonly zh: Buffer }

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
  edited = { en: await editedSummary('en', [['>7<', '>9<']]), zh: await editedSummary('zh', [['>7家<', '>9家<']]) }
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(async () => {
  complaints = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', acceptDownloads: true })
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

async function editedSummary(lang: 'en' | 'zh', changes: Parameters<typeof alteredDocx>[1]): Promise<Buffer> {
  const answer = await fetch(`${server.url}/api/summaries/work-summary/document?format=docx&lang=${lang}`)
  return alteredDocx(new Uint8Array(await answer.arrayBuffer()), changes)
}

const open = async (path: string) => {
  await page.goto(server.url + path)
  await page.waitForLoadState('networkidle')
}
const said = async (part: Locator) => (await part.textContent()) ?? ''
const shot = (name: string) => page.screenshot({ path: `${output}${name}.png` })
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.figure)
const chosen = () => new URL(page.url()).searchParams.get('figure')

const expectAccessible = async () => expect(await seriousFindings(page)).toEqual([])

const handIn = async (lang: 'en' | 'zh', name: string) => {
  await open(`/check?lang=${lang}`)
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: word, buffer: edited[lang] })
  await page.locator('.draft').waitFor()
}

/** The bytes and the name of what a click downloads. */
const downloaded = async (click: () => Promise<void>) => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

it('shows a Word file with every figure judged, and the wrong one with ours beside it', async () => {
  await handIn('en', 'Edited summary.docx')
  expect(await said(page.locator('h1'))).toBe('Edited summary.docx')
  expect(await page.locator('.draft [data-figure]').count()).toBeGreaterThanOrEqual(70)
  const wrong = page.locator('.draft .v-wrong')
  expect(await wrong.allTextContents()).toEqual(['9'])
  expect(await wrong.getAttribute('aria-label')).toBe('9: Wrong')
  await expectAccessible()
  await shot('checked-en')
  await page.locator('.check-line').filter({ hasText: '9' }).first().click()
  const panel = page.locator('.check-figure')
  await panel.waitFor()
  expect(await said(panel.locator('.compared'))).toMatch(/In the text9Ours7Difference\+2 enterprises/)
  expect(await said(panel.locator('.pairs'))).toContain('High-tech enterprises, national-level')
  expect(await said(page.locator('.check-overview'))).toContain('None was passed over')
  await expectAccessible()
  await page.getByRole('button', { name: /^Show the records/ }).click()
  await page.getByTestId('records-sum').waitFor()
  expect(await page.locator('.trace-records tbody tr').count()).toBe(7)
  await page.keyboard.press('Escape')
  await page.locator('.trace').waitFor({ state: 'detached' })
  await page.goBack()
  await panel.waitFor({ state: 'detached' })
})

it('gives the file back in Chinese, with comments, and with our figure as a tracked change', async () => {
  await handIn('zh', '修改稿.docx')
  await expectAccessible()
  await shot('checked-zh')
  const commented = await downloaded(() => page.getByRole('link', { name: 'Word（加批注）' }).click())
  expect(commented.name).toBe('修改稿-checked.docx')
  expect(await partOf(commented.bytes, 'word/comments.xml')).toContain('有误')
  await page.locator('.draft .v-wrong').click()
  await page.getByRole('button', { name: '改为“7家”' }).click()
  expect(await said(page.locator('.draft .v-wrong'))).toBe('9家7家')
  // What was chosen is still chosen after a reload.
  await page.reload()
  const changed = await downloaded(() => page.getByRole('button', { name: 'Word（修订稿） (1)' }).click())
  const xml = await partOf(changed.bytes, 'word/document.xml')
  expect(xml).toMatch(/<w:ins [^>]*>.*7.*<\/w:ins>/)
  expect(xml).toMatch(/<w:del [^>]*>.*9.*<\/w:del>/)
})

it('is walked by keyboard, only over the verdicts that are shown', async () => {
  await handIn('en', 'Edited summary.docx')
  await page.keyboard.press('j')
  expect(chosen()).toBe('0')
  await page.keyboard.press('j')
  expect(chosen()).toBe('1')
  await page.keyboard.press('k')
  expect(chosen()).toBe('0')
  await page.keyboard.press('Escape')
  await page.locator('.check-figure').waitFor({ state: 'detached' })
  expect(await focused()).toBe('0')
  await page.locator('.verdict-chip.v-wrong').click()
  await page.keyboard.press('j')
  expect(await said(page.locator('.numeral[aria-expanded=true]'))).toBe('9')
  await page.keyboard.press('p')
  expect(await said(page.locator('.numeral[aria-expanded=true]'))).toBe('97')
  // From the figure into its panel, where the actions are.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('.check-figure') !== null)).toBe(true)
})

it('takes an officer’s word for what a figure means, and takes it back', async () => {
  await open('/check?lang=en')
  await page.getByLabel('Or paste text').fill('全区辖镇域单元4个。')
  await page.getByRole('button', { name: 'Check the text' }).click()
  await page.locator('[data-figure="0"]').click()
  await page.getByRole('button', { name: 'This means …' }).click()
  // Found by the initials of its Chinese name, and by its name.
  await page.getByLabel('Indicator', { exact: true }).fill('gxjsqy')
  await page.locator('.meanings').getByText('High-tech enterprises, national-level').waitFor()
  await page.getByLabel('Indicator', { exact: true }).fill('towns')
  await page.locator('.meanings label').first().waitFor()
  await expectAccessible()
  await page.locator('.meanings').getByText('Towns', { exact: true }).click()
  await page.getByRole('button', { name: 'Keep, and check again' }).click()
  await page.getByText('An officer said what this means.').waitFor()
  expect(await said(page.locator('.check-figure h2'))).toBe('Agrees')
  await page.getByRole('link', { name: 'The record' }).click()
  await page.locator('.record').waitFor()
  await page.goBack()
  await page.locator('.check-said').getByRole('button', { name: 'Undo' }).click()
  await page.locator('.check-said').waitFor({ state: 'detached' })
})

it('says what is wrong with a file, and that a check is gone, with what to do', async () => {
  await open('/check?lang=en')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'broken.docx', mimeType: word, buffer: Buffer.from('PK\u0003\u0004 no') })
  await page.getByText('The document could not be checked').waitFor()
  expect(await said(page.locator('main'))).toContain('broken.docx')
  await page.getByRole('link', { name: 'Choose another document' }).click()
  await page.locator('.hand-in').waitFor()
  await open('/check/00000000-0000-7000-8000-000000000000?lang=zh')
  await page.getByText('该核对结果已清除').waitFor()
  await expectAccessible()
  await page.getByRole('link', { name: '重新核对' }).click()
  await page.locator('.hand-in').waitFor()
  complaints = complaints.filter(text => !/^40[04] /.test(text))
})

it('can be stopped while it is being checked', async () => {
  await open('/check?lang=en')
  const long = '全区共有国家级高新技术企业9家，省级高新技术企业16家。'.repeat(8000)
  await page.locator('input[type=file]').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) })
  await page.locator('.check-working').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.locator('.hand-in').waitFor()
  expect(await page.getByRole('link', { name: 'long.txt' }).count()).toBe(0)
})

it('is found from the menu, by keys and by the search box', async () => {
  await open('/summary?lang=zh')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.locator('.hand-in').waitFor()
  await open('/summary?lang=zh')
  await page.keyboard.press('/')
  await page.keyboard.type('hdgj')
  await page.getByRole('option', { name: '核对稿件' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.hand-in').waitFor()
  await expectAccessible()
})

it('fits a phone without scrolling sideways, in both languages', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const lang of ['en', 'zh'] as const) {
    await open(`/check?lang=${lang}`)
    await expectNoSidewaysScroll()
    await handIn(lang, '修改稿.docx')
    await expectNoSidewaysScroll()
    await page.locator('.draft .v-wrong').click()
    await page.locator('.check-figure').waitFor()
    await expectNoSidewaysScroll()
    // The sentence stays in sight above the panel.
    const [mark, panel] = [await page.locator('.draft .v-wrong').boundingBox(), await page.locator('.check-figure').boundingBox()]
    expect(mark!.y + mark!.height).toBeLessThan(panel!.y)
    await expectAccessible()
    await shot(`checked-phone-${lang}`)
  }
}, 120_000)

const expectNoSidewaysScroll = async () => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over, page.url()).toBeLessThanOrEqual(0)
}
