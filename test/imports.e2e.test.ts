import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { findings } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { startTestServer } from './server.ts'

const output = fileURLToPath(new URL('../test-output/', import.meta.url))
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
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
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', acceptDownloads: true })
  page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
})

afterEach(async () => {
  await page.context().close()
  expect(complaints).toEqual([])
})

const workbook = async (...rows: (string | number)[][]) => ({
  name: '发放表.xlsx',
  mimeType: type,
  buffer: Buffer.from(
    await writeXlsx({
      sheets: [{ name: '表1', rows: [['2006年发放情况'], ['资料', '品种', '数量', '免费赠送', '发放日期'], ...rows] }],
    }),
  ),
})

const accessible = async () => expect(await findings(page)).toEqual([])

it('from a list: a workbook is dropped, a column chosen, previewed, imported and undone', async () => {
  await page.goto(`${server.url}/registers/handout?lang=zh`)
  await page.locator('.page-actions').getByRole('link', { name: '导入' }).click()
  await page.getByRole('heading', { name: '导入', level: 1 }).waitFor()
  const file = await workbook(['酉 甲', '科普图书', 3, '是', '2006.5.1'], ['酉 乙', '科普图书', 4, '是', '2006年5月2日'])
  await page.getByLabel('选择工作簿').setInputFiles(file)
  await page.getByRole('columnheader', { name: /资料/ }).getByText('未识别').waitFor()
  await page.getByLabel('“资料”列的内容').click()
  await page.getByTitle('名称 *', { exact: true }).click()
  await page.getByRole('columnheader', { name: /资料/ }).getByText('手动选择').waitFor()
  await accessible()
  await page
    .getByRole('button', { name: '预览', exact: true })
    .or(page.getByRole('button', { name: '预 览' }))
    .click()
  await page.getByRole('heading', { name: '导入预览' }).waitFor()
  await page.screenshot({ path: `${output}imports-preview-zh.png`, fullPage: true })
  await page.getByRole('button', { name: '导入2行' }).click()
  await page.getByRole('heading', { name: '导入完成' }).waitFor()
  await page.getByRole('link', { name: '酉 甲' }).first().waitFor()
  await accessible()
  await page.getByRole('button', { name: '撤销本次导入' }).click()
  await page.getByText('已撤销：2条记录恢复原状').waitFor()
  await page.getByText('已撤销', { exact: false }).nth(1).waitFor()
  await page
    .locator('.import-past')
    .getByText(/本地经办人/)
    .first()
    .waitFor()
}, 60_000)

it('bad rows are told, come back marked, and need not stop the good ones; pasted cells too', async () => {
  await page.goto(`${server.url}/imports?register=handout&lang=en`)
  await page
    .getByLabel('Or paste cells, with their heading')
    .fill('Title\tItem\tCopies\tGiven free\tHanded out on\nDogs\tbook\t3\tyes\t2006-05-01\nCats\tbook\tmany\tyes\t2006-05-01\n')
  await page.getByRole('button', { name: 'Read the cells' }).click()
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByText('Give a whole number.').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the sheet with its bad cells marked' }).click()
  expect((await download).suggestedFilename()).toBe('problems.xlsx')
  await accessible()
  await page.getByRole('button', { name: 'Import the 1 good rows only' }).click()
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
  await page.screenshot({ path: `${output}imports-done-en.png`, fullPage: true })
  await page.getByText('1 created, 0 changed, 0 unchanged').waitFor()
}, 60_000)

it('a sheet that was looked at and left is gone on with after the page was closed, or left for good', async () => {
  await page.goto(`${server.url}/imports?register=handout&lang=zh`)
  await page.getByLabel('选择工作簿').setInputFiles(await workbook(['戌 甲', '科普图书', 5, '是', '2006.6.1']))
  await page.getByLabel('“品种”列的内容').click()
  await page.getByTitle('（不导入）', { exact: true }).last().click()
  await page.getByRole('columnheader', { name: /品种/ }).getByText('手动选择').waitFor()
  await page.getByLabel('来源：证明该数据的文件').fill('发放登记簿')
  const preview = page.getByRole('button', { name: /^预 ?览$/ })
  await preview.click()
  await page.getByRole('heading', { name: '导入预览' }).waitFor()
  await page.goto(`${server.url}/imports?lang=zh`)
  await page.getByRole('heading', { name: '未完成的导入' }).waitFor()
  await page.getByText('已读取，尚未导入').waitFor()
  await accessible()
  await page.screenshot({ path: `${output}imports-open-zh.png`, fullPage: true })
  await page.getByRole('button', { name: /^继 ?续$/ }).click()
  await page.getByRole('columnheader', { name: /品种/ }).getByText('手动选择').waitFor()
  expect(await page.getByLabel('来源：证明该数据的文件').inputValue()).toBe('发放登记簿')
  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.getByRole('button', { name: '放弃发放表.xlsx' }).click()
  await page.getByRole('heading', { name: '未完成的导入' }).waitFor({ state: 'detached' })
}, 60_000)
