import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { type Office, openOffice } from './role-pages.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
}, 120_000)
afterAll(async () => {
  expect(await office?.close()).toEqual([])
})

it('an enterprise proposes its new address on its own record; an officer accepts it there', async () => {
  const firm = await office.sitDown('enterprise', 'zh')
  await firm.go(`/registers/organisation/${office.belongs.organisation}`)
  await firm.page.getByRole('link', { name: '申请变更' }).click()
  await firm.page.getByLabel('新住所（地址）').fill('岚城市海云区滨海大道6号')
  await firm.page.getByLabel('申报日期').fill('2006-10-30')
  await firm.page.getByLabel('申报日期').press('Tab')
  await firm.page.getByLabel('新联系方式').fill('13905360123')
  await firm.page.getByLabel('新联系人').fill('贺望舒')
  await firm.page.getByLabel(/来源/).fill('企业申报')
  expect(await seriousFindings(firm.page)).toEqual([])
  await firm.shot('enterprise-proposes')
  await firm.page.getByRole('button', { name: '保存' }).click()
  await firm.page.waitForURL(/contact-change\/[0-9a-f-]{36}/)
  const address = new URL(firm.page.url()).pathname
  expect(await firm.page.getByRole('button', { name: '合并重复记录' }).count()).toBe(0)
  await firm.leave()

  const officer = await office.sitDown('officer', 'en')
  await officer.go(address)
  await officer.page.getByRole('button', { name: 'Accept' }).click()
  const dialog = officer.page.getByRole('dialog')
  await dialog.getByLabel(/Decided on/).fill('2006-10-31')
  await dialog.getByLabel(/Decided on/).press('Tab')
  await dialog.getByLabel(/Reason/).fill('confirmed by telephone')
  await officer.shot('officer-accepts')
  await dialog.getByRole('button', { name: 'Accept' }).click()
  await dialog.waitFor({ state: 'detached' })
  await officer.go(`/registers/organisation/${office.belongs.organisation}`)
  await officer.page.getByText('岚城市海云区滨海大道6号').first().waitFor()
  await officer.page.getByText('贺望舒').first().waitFor()
  await officer.go(`/registers/organisation/${office.belongs.organisation}/edit`)
  expect(await officer.page.locator('#field-contact').inputValue()).toBe('139****0123')
  await officer.page.getByText('Shown with stars.').waitFor()
  await officer.leave()
}, 90_000)
