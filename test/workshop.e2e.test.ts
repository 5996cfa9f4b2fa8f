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
const complaints: string[] = []

beforeAll(async () => {
  mkdirSync(output, { recursive: true })
  await buildPage()
  server = await startTestServer()
  browser = await launchBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.close()
  expect(complaints).toEqual([])
})

async function person(width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(error.message))
  return page
}

const editor = (page: Page) => page.locator('.cm-content')
const working = async (): Promise<string> => {
  const answer = await fetch(`${server.url}/api/workshop/work-summary`)
  return ((await answer.json()) as { working: { zh: string } }).working.zh
}

it('two people write one text at once; figures are picked, problems marked, the text kept and compared', async () => {
  const [one, two] = await Promise.all([person(), person()])
  await one.goto(`${server.url}/summary?lang=zh`)
  await one.getByRole('link', { name: '编写总结' }).click()
  await two.goto(`${server.url}/summary/edit?lang=zh`)
  await Promise.all([one, two].map(page => editor(page).waitFor()))
  await one.getByText('已保存').waitFor()
  await two.locator('.standing .other').waitFor()

  await editor(one).click()
  await one.keyboard.press('ControlOrMeta+End')
  await editor(two).click()
  await two.keyboard.press('ControlOrMeta+Home')
  await two.keyboard.press('End')
  await Promise.all([
    (async () => {
      for (const letter of '\n今年工作稳步推进') await one.keyboard.type(letter, { delay: 8 })
    })(),
    (async () => {
      for (const letter of '（征求意见稿）') await two.keyboard.type(letter, { delay: 8 })
    })(),
  ])
  await expect.poll(working).toMatch(/^# .*（征求意见稿）\n[\s\S]*\n今年工作稳步推进$/)
  await expect.poll(() => editor(two).textContent()).toContain('（征求意见稿）')
  await one.locator('.document h1', { hasText: '（征求意见稿）' }).waitFor()

  // Undo takes back one's own words only.
  await two.keyboard.press('ControlOrMeta+z')
  await expect.poll(working).toMatch(/^# [^（]*\n[\s\S]*\n今年工作稳步推进$/)

  await one.getByRole('button', { name: '指标', exact: true }).click()
  await one.getByLabel('搜索指标').fill('place.towns')
  await one.getByText(/^共\d+项$/).waitFor()
  await one.locator('.choice-head').first().click()
  await one.getByText('当前为').waitFor()
  expect(await seriousFindings(one)).toEqual([])
  await one.screenshot({ path: `${output}workshop-picker-zh.png` })
  await editor(one).click()
  await one.keyboard.press('ControlOrMeta+End')
  await one.getByRole('button', { name: '插入到光标处' }).click()
  await expect.poll(working).toMatch(/稳步推进\{% figure "place\.towns" id="F\d{3}" as-at=true \/%\}$/)
  await one.getByRole('button', { name: /^问题/ }).click()
  await one.getByText('只在中文稿中出现').waitFor()

  await editor(one).click()
  await one.keyboard.press('ControlOrMeta+End')
  await one.keyboard.insertText('{% figure "place.twns" /%}')
  const remark = one.locator('.remark', { hasText: 'place.twns' })
  await remark.waitFor()
  await one.locator('.cm-lint-marker-error').first().waitFor()
  await one.screenshot({ path: `${output}workshop-problems-zh.png` })
  for (let letter = 0; letter < '{% figure "place.twns" /%}'.length; letter++) await one.keyboard.press('Backspace')
  await remark.waitFor({ state: 'detached' })

  // A figure in the preview leads to its tag and opens its trace.
  await one.locator('.document [data-figure="F002"]').click()
  await one.locator('.trace, [class*=trace]').first().waitFor()
  await expect.poll(() => new URL(one.url()).searchParams.get('line')).toBe('3')
  await one.screenshot({ path: `${output}workshop-trace-zh.png` })
  await one.keyboard.press('Escape')

  // Kept only when both languages ask for the same.
  await one.getByRole('button', { name: '版本', exact: true }).click()
  await one.getByLabel('改动说明').fill('补充一句')
  await one.getByRole('button', { name: '留存中英文稿' }).click()
  await one.getByText('只在中文稿中出现').first().waitFor()
  await editor(one).click()
  await one.keyboard.press('ControlOrMeta+End')
  const tag = (await working()).match(/\{% figure "place\.towns" id="F\d{3}" as-at=true \/%\}$/)![0]
  for (const _ of tag) await one.keyboard.press('Backspace')
  await expect.poll(working).toMatch(/稳步推进$/)
  await one.getByText('已保存').waitFor()
  await one.getByRole('button', { name: '留存中英文稿' }).click()
  await one.locator('.compared ins', { hasText: '今年工作稳步推进' }).waitFor()
  await one.screenshot({ path: `${output}workshop-versions-zh.png` })
  await one.goto(`${server.url}/summary?lang=zh`)
  await one.getByText('今年工作稳步推进').waitFor()

  await one.goto(`${server.url}/summary/edit?lang=zh&pane=sections`)
  await one.getByRole('button', { name: '指定负责人' }).first().click()
  await one.getByLabel('姓名').fill('陈某')
  await one.getByRole('dialog').getByRole('button', { name: '负责人' }).click()
  await one.locator('.section-card', { hasText: '陈某' }).waitFor()
  expect(await one.getByRole('button', { name: '审核通过' }).first().isDisabled()).toBe(true)
  await one.getByText('由科室负责人办理').first().waitFor()
  expect(await seriousFindings(one)).toEqual([])
  await one.screenshot({ path: `${output}workshop-sections-zh.png` })
  await one.getByRole('button', { name: '定稿', exact: true }).click()
  await one.getByText('尚未签发').waitFor()
  await one.screenshot({ path: `${output}workshop-freeze-zh.png` })

  const english = await person(1280)
  await english.emulateMedia({ colorScheme: 'dark' })
  await english.goto(`${server.url}/summary/edit?lang=en`)
  await english.locator('.pane-preview .document h1').waitFor()
  await editor(english).waitFor()
  expect(await seriousFindings(english)).toEqual([])
  await english.screenshot({ path: `${output}workshop-en-dark.png` })
  await english.setViewportSize({ width: 390, height: 800 })
  await english.screenshot({ path: `${output}workshop-en-phone.png` })
  await english.getByRole('button', { name: 'Preview', exact: true }).click()
  await english.locator('.pane-preview .document h1').waitFor()
  expect(await seriousFindings(english)).toEqual([])
  await english.screenshot({ path: `${output}workshop-en-phone-preview.png` })
}, 300_000)
