import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readForm } from '../src/documents/return-form/read-form.ts'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
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
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', acceptDownloads: true })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
})

afterEach(async () => {
  await page.context().close()
  expect(complaints).toEqual([])
})

/** At the width of a desk and of a telephone. */
const accessible = async (name: string) => {
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await findings(page)).toEqual([])
    await page.screenshot({ path: `${output}${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

it('a form gets its workbook, is previewed, filled, downloaded with its traces, and held against today', async () => {
  await page.goto(`${server.url}/returns?lang=zh`)
  await page.getByRole('heading', { name: '报表', level: 1 }).waitFor()
  await page.getByText('应于2006年3月31日前报送，已逾期').waitFor()
  await page.getByRole('button', { name: '使用示例表样' }).first().click()
  await page.getByText('高新技术企业统计表样.xlsx').or(page.getByText('科普统计年报表样.xlsx')).first().waitFor()
  await page.getByRole('button', { name: '使用示例表样' }).first().click()
  await page.getByText('科普统计年报表样.xlsx').waitFor()
  await accessible('returns-zh')
  await page.getByRole('link', { name: '高新技术企业情况统计表' }).first().click()
  await page
    .getByRole('cell', { name: /全区|高新技术企业/ })
    .first()
    .waitFor()
  await accessible('return-form-zh')
  await page.getByRole('button', { name: '填报并存档' }).click()
  await page.getByText('没有变化，各数字与填报时一致。').waitFor()
  await accessible('return-filled-zh')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载工作簿' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('高新技术企业统计表样 2006.xlsx')
  const filled = await readForm('f.xlsx', readFileSync(await file.path()))
  expect(filled.sheets.map(sheet => sheet.name)).toEqual(['企业', '投入', 'trace 数据来源', 'records 记录'])
  expect(filled.sheets.flatMap(sheet => sheet.tagged)).toEqual([])
}, 90_000)

it('what is wrong with a form is told cell by cell', async () => {
  await page.goto(`${server.url}/returns?lang=en`)
  await page.getByRole('link', { name: '科学技术普及工作统计年报' }).first().click()
  await page.getByRole('button', { name: 'Fill and keep' }).waitFor()
  const bad = await writeXlsx({
    sheets: [
      { name: '表', rows: [['{% figure "statistic.gpd" /%}'], ['{% figure "statistic.gdp" year=-1 unit="人" /%}'], ['{% year']] },
    ],
  })
  await page.getByLabel('Workbook of this form').setInputFiles({ name: 'bad.xlsx', mimeType, buffer: Buffer.from(bad) })
  await page.getByRole('heading', { name: 'The form cannot be filled yet' }).waitFor()
  await page.getByText('sheet “表”, cell A1').waitFor()
  await page.getByText('sheet “表”, cell A3').waitFor()
  await accessible('return-problems-en')
}, 90_000)

it('a list is held against the register: taken over, kept with a reason, undone', async () => {
  const rows = [
    ['2006年有效名单'],
    ['名称', '品种', '数量', '免费赠送', '发放日期'],
    ['亥 甲', '科普图书', 3, '是', '2006-05-01'],
    ['亥 乙', '科普图书', 4, '是', '2006-05-02'],
  ]
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: '名单', rows }] }))
  await page.goto(`${server.url}/reconcile?register=handout&lang=zh`)
  await page.getByLabel('选择名单').setInputFiles({ name: '市局名单.xlsx', mimeType, buffer })
  await page.getByRole('heading', { name: '市局名单.xlsx' }).waitFor()
  await page.getByRole('button', { name: /仅对方有 2/ }).click()
  await page.getByLabel(/选择亥 甲/).check()
  await accessible('reconcile-zh')
  await page.getByRole('button', { name: '采用对方（1）' }).click()
  await page.getByRole('button', { name: /仅对方有 1/ }).waitFor()
  await page.getByLabel(/选择亥 乙/).check()
  await page.getByLabel('理由').fill('重复登记')
  await page.getByRole('button', { name: '保留本局' }).click()
  await page.getByText('保留本局记录：重复登记').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出差异' }).click()
  expect((await download).suggestedFilename()).toBe('differences.xlsx')
  await page.getByRole('button', { name: '整体撤销' }).click()
  await page.getByText('1条记录恢复原状').waitFor()
  await page.getByRole('button', { name: /仅对方有 2/ }).waitFor()
  await page.goto(`${server.url}/reconcile?lang=en&register=designation`)
  await page.getByText('1 taken over, 1 kept').waitFor()
  await accessible('reconcile-start-en')
}, 90_000)
