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

const api = async (path: string, json?: unknown) => {
  const init =
    json === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
  return (await fetch(`${server.url}/api${path}`, init)).json()
}

it('shows two records of one firm, merges them with what is entered twice set aside, and takes it back', async () => {
  const { rows: titles } = (await api(
    '/records/designation?filter[level]=municipal&filter[state]=valid&filter[holderKind]=organisation&size=1',
  )) as {
    rows: { values: { organisation: string } & Record<string, unknown> }[]
  }
  const title = titles[0]!.values
  const { row: firm } = (await api(`/records/organisation/${title.organisation}`)) as {
    row: { id: string; values: { name: { zh: string; en: string } } }
  }
  const { name } = firm.values
  const values = {
    ...firm.values,
    name: { zh: name.zh.replace('有限公司', '有限责任公司'), en: null },
    identifier: null,
    identifierScheme: null,
    licence: null,
  }
  const { row: double } = (await api('/records/organisation', { values, source: '另一台账' })) as { row: { id: string } }
  await api('/records/designation', { values: { ...title, organisation: double.id }, source: '另一台账' })

  await page.goto(`${server.url}/registers/organisation`)
  await page.getByRole('link', { name: 'Possible duplicates' }).click()
  const pair = page.getByRole('article').filter({ hasText: name.en })
  await pair.getByText('The names are the same.').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}duplicates-en.png` })

  await pair.getByRole('button', { name: /merge/ }).click()
  const dialog = page.getByRole('dialog')
  const staying = dialog.getByRole('radio', { name: name.en })
  await staying.check()
  await dialog.getByText(/cannot follow/).waitFor()
  await dialog.getByRole('checkbox').last().check()
  await dialog.getByText('1 record will be withdrawn.').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}merge-en.png` })
  await dialog.getByLabel('Reason').fill('the same licence')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const merges = page.getByRole('heading', { name: 'Merges' })
  await merges.waitFor()
  expect(await pair.count()).toBe(0)

  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByRole('dialog').getByLabel('Reason').fill('two firms after all')
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await page.getByText('taken back', { exact: true }).waitFor()
  await pair.waitFor()

  await page.goto(`${server.url}/registers/organisation/${double.id}?lang=zh`)
  await page.getByRole('heading', { name: '疑似同一单位' }).waitFor()
  await page.getByRole('heading', { name: '沿革' }).waitFor()
  await page.getByText('成立。').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('link', { name: '对照并合并' }).click()
  await page.getByRole('heading', { name: '疑似重复单位' }).waitFor()
  await page.screenshot({ path: `${output}duplicates-zh.png` })
}, 60_000)

it('merges two records of a person from the record’s own page, in both languages', async () => {
  const { rows } = (await api('/records/person?sort=name&size=5')) as {
    rows: { id: string; values: { name: { zh: string; en: string } } & Record<string, unknown> }[]
  }
  const [one] = rows
  const { birthYear: _, contact: __, ...known } = one!.values
  const values = { ...known, speciality: '另一专长' }
  const { row: double } = (await api('/records/person', { values, source: '另一台账' })) as { row: { id: string } }

  await page.goto(`${server.url}/registers/person/${double.id}?lang=zh`)
  await page.getByRole('heading', { name: '疑似同一人员' }).waitFor()
  await page.getByRole('button', { name: '合并重复记录' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: known.name.zh }).check()
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: `${output}merge-choose-zh.png` })
  await page.getByRole('dialog').getByRole('button', { name: '对照' }).click()
  const dialog = page.getByRole('dialog', { name: '合并同一人员的两条记录' })
  await dialog.getByRole('radio').last().check()
  await dialog.getByRole('checkbox', { name: /专业方向/ }).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByText('另一台账').waitFor()
  await page.screenshot({ path: `${output}merge-person-zh.png` })
  await dialog.getByLabel('原因').fill('同一人')
  await dialog.getByRole('button', { name: '合并', exact: true }).click()
  await page.waitForURL(new RegExp(one!.id))
  await page.getByRole('heading', { level: 1, name: known.name.zh }).waitFor()
  expect(await page.getByRole('heading', { name: '疑似同一人员' }).count()).toBe(0)

  await page.goto(`${server.url}/registers/person?lang=en`)
  await page.getByRole('link', { name: 'Possible duplicates' }).click()
  await page.getByRole('button', { name: 'Take back' }).click()
  await page.getByRole('dialog').getByLabel('Reason').fill('two people after all')
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await page.getByText('taken back', { exact: true }).waitFor()
  await page.getByRole('article').filter({ hasText: known.name.en }).first().waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  await page.screenshot({ path: `${output}duplicates-person-390.png` })
  await page.setViewportSize({ width: 1280, height: 900 })
}, 60_000)
