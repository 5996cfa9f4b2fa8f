import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { startTestServer } from './server.ts'

let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser
let page: Page
let clicks = 0

beforeAll(async () => {
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })).newPage()
  page.setDefaultTimeout(20_000)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const click = async (target: ReturnType<Page['locator']>) => {
  clicks += 1
  await target.click()
}
/** Chooses in a list by typing what one looks for. */
const choose = async (field: string, text: string) => {
  await click(page.locator(`#field-${field}`))
  await page.keyboard.type(text)
  await page.locator('.ant-select-item-option').filter({ hasText: text }).first().waitFor()
  await page.keyboard.press('Enter')
}

it('records a new contract with its evidence', async () => {
  await page.goto(`${server.url}/today?lang=zh`)
  await page.locator('.home-due').waitFor()
  const begun = performance.now()
  await click(page.getByRole('navigation').getByRole('link', { name: /^技术合同/ }))
  await click(page.getByRole('link', { name: '新增技术合同' }))
  await page.locator('#field-name').fill('精密阀门在线检测技术开发合同')
  await choose('kind', '技术开发')
  await click(page.locator('.kind-flag').filter({ hasText: '卖方在本区' }).getByText('否', { exact: true }))
  await page.locator('#field-sellerName').fill('海州理工大学')
  await page.locator('#field-sellerRegion').fill('330100')
  await click(page.locator('.kind-flag').filter({ hasText: '买方在本区' }).getByText('是', { exact: true }))
  await choose('buyer', '岚城市')
  await page.locator('#field-turnover').fill('1200000')
  await choose('state', '已申请')
  await page.locator('#field-source').fill('技术合同文本')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '技术合同.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 contract') })
  clicks += 1
  await page.getByText('技术合同.pdf').first().waitFor()
  await click(page.getByRole('button', { name: '保存' }))
  expect(await page.locator('.field-problem').allTextContents()).toEqual([])
  await page.getByRole('heading', { level: 1, name: '精密阀门在线检测技术开发合同' }).waitFor()
  await page.locator('.thumb').getByText('技术合同.pdf').waitFor()
  process.stdout.write(
    `officer: contract with evidence in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${clicks} clicks\n`,
  )
  expect(clicks).toBeLessThan(15)
}, 60_000)
