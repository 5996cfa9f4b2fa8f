import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { sideways } from './role-pages.ts'
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
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  expect(complaints).toEqual([])
})

interface Head {
  readonly id: string
  readonly title: { readonly en: string; readonly zh: string }
}

const heads = async () => (await (await fetch(`${server.url}/api/pictures`)).json()) as readonly Head[]

/** The picture is drawn when its SVG has shapes. */
const drawn = () => page.locator('.picture-chart svg path').nth(3).waitFor({ state: 'attached' })

it('draws every picture in both languages', async () => {
  for (const lang of ['en', 'zh'] as const)
    for (const { id, title } of await heads()) {
      await page.goto(`${server.url}/pictures/${id}?lang=${lang}`)
      await page.getByRole('heading', { level: 1, name: title[lang], exact: true }).waitFor()
      await drawn()
      const text = await page.locator('.picture-chart svg').first().textContent()
      expect(text, id).toMatch(/\d/)
      if (lang === 'zh') expect(text, id).toMatch(/[\u4e00-\u9fff]/)
      await page.screenshot({ path: `${output}picture-${id}-${lang}.png` })
    }
}, 120_000)

it('opens the records of a mark by click and by Enter', async () => {
  await page.goto(`${server.url}/pictures/fair?lang=en`)
  await drawn()
  const answer = await fetch(`${server.url}/api/pictures/fair`)
  const { marks } = (await answer.json()) as { marks: readonly { key: string; value?: string; records?: number }[] }
  const first = marks.find(mark => mark.key === 'step.intent')!
  const box = (await page.locator('.picture-chart').boundingBox())!
  // The longest bar is the first row; its middle is well inside.
  await page.mouse.click(box.x + box.width * 0.5, box.y + 24)
  const panel = page.getByRole('complementary', { name: 'Where the figure comes from' })
  await panel.waitFor()
  expect(page.url()).toContain('mark=step.intent')
  expect((await panel.getByTestId('figure-value').textContent())?.replaceAll(',', '')).toBe(first.value)
  await panel.getByText(`Records (${Number(first.records).toLocaleString('en-GB')})`).waitFor()
  await page.screenshot({ path: `${output}picture-mark-en.png` })
  await page.goBack()
  await panel.waitFor({ state: 'detached' })

  await page.locator('.picture-chart').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await panel.waitFor()
  expect(page.url()).toContain('mark=step.signed')
  await panel.getByRole('link').first().click()
  await page.waitForURL(/\/registers\/cooperation-project\//)
}, 60_000)

it('has a table beside every picture, with the same links', async () => {
  await page.goto(`${server.url}/pictures/high-tech?lang=en`)
  await drawn()
  await page.getByRole('button', { name: 'Table' }).click()
  const table = page.getByRole('table', { name: 'High-tech enterprises by level: the same as a table' })
  await table.waitFor()
  expect(await table.getByRole('link').count()).toBe(18)
  await table.getByRole('row', { name: /2006/ }).getByRole('link').first().click()
  await page.getByTestId('records-sum').waitFor()
  expect(await page.getByTestId('records-sum').textContent()).toMatch(/^7 /)
}, 60_000)

it('gives PNG, SVG and CSV with title, source and day', async () => {
  await page.goto(`${server.url}/pictures/budget?lang=zh`)
  await drawn()
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(name, { exact: true }).click()])
    const path = `${output}${download.suggestedFilename()}`
    await download.saveAs(path)
    return readFileSync(path)
  }
  const svg = (await take('SVG')).toString('utf8')
  expect(svg).toContain('财政科技经费')
  expect(svg).toContain('来源：预算项目台账')
  expect(svg).toContain('2006年10月31日')
  expect(svg).toContain('2,500')
  const parsed = await page.evaluate(
    text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  )
  expect(parsed).toBe(true)
  const png = await take('PNG')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2000)
  expect(png.length).toBeGreaterThan(20_000)
  const csv = (await take('CSV')).toString('utf8')
  expect(csv).toContain('25000000')
  expect(csv).toContain('截至2006年10月31日')
}, 60_000)

it('passes the accessibility check also as a table, by the year, and in the dark', async () => {
  const pictures = ['pictures?lang=zh', 'pictures'] as const
  const table = ['pictures/coverage?lang=en&table=1', 'picture-table'] as const
  const year = ['calendar?lang=en&view=year', 'calendar-year'] as const
  for (const [width, colorScheme, pages] of [
    [1280, 'light', [table, year]],
    [1280, 'dark', [pictures, year]],
    [390, 'light', [table]],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    for (const [path, name] of pages) {
      await page.goto(`${server.url}/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await seriousFindings(page), `${path} ${width} ${colorScheme}`).toEqual([])
      expect(await sideways(page), `${path} ${width} scrolls sideways`).toBeLessThanOrEqual(0)
      await page.screenshot({ path: `${output}${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 900 })
}, 300_000)

it('goes from the year to a day and to its record', async () => {
  await page.goto(`${server.url}/calendar?lang=en&view=year&kinds=visits`)
  const day = page.getByRole('button', { name: /^\d+ October 2006: / }).first()
  await day.click()
  await page.getByRole('dialog').getByRole('link').first().click()
  await page.waitForURL(/\/registers\/visit\//)
  await page.goBack()
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Month', { exact: true }).click()
  await page.getByRole('table', { name: 'October 2006' }).waitFor()
  await page.keyboard.press('Alt+PageDown')
  await page.getByRole('table', { name: 'November 2006' }).waitFor()
  expect(page.url()).toContain('month=2006-11')
}, 60_000)
