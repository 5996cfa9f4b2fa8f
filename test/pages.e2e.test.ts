import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { type Office, openOffice, sideways } from './role-pages.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
}, 180_000)
afterAll(async () => {
  expect(await office?.close()).toEqual([])
})

const firstId = async (register: string): Promise<string> => {
  const cookie = await office.server.accounts.cookie('officer')
  const answer = await fetch(`${office.server.url}/api/records/${register}?size=1`, { headers: { cookie } })
  return ((await answer.json()) as { rows: { id: string }[] }).rows[0]!.id
}

const pages = [
  '/today',
  '/summary',
  '/summary/edit',
  '/check',
  '/editions',
  '/pictures',
  '/pictures/budget',
  '/figures',
  '/calendar',
  '/titles',
  '/titles/pool',
  '/imports',
  '/reconcile',
  '/returns',
  '/registers',
  '/registers/contract',
  '/registers/contract/new',
  '/registers/organisation/:organisation',
  '/registers/contract/:contract/edit',
  '/registers/organisation/duplicates',
  '/settings/me',
  '/settings/public',
  '/nowhere',
]

it('no page keeps anybody from using it: light at the desk, dark on the phone', async () => {
  const ids = { organisation: await firstId('organisation'), contract: await firstId('contract') }
  const seat = await office.sitDown('officer', 'zh')
  const found: unknown[] = []
  for (const page of pages) {
    const path = page.replace(/:(\w+)/, (_, register: keyof typeof ids) => ids[register])
    await seat.resize(1280)
    await seat.page.emulateMedia({ colorScheme: 'light' })
    await seat.go(path)
    await seat.page.locator('main h1').first().waitFor()
    found.push([page, 1280, await sideways(seat.page), await seriousFindings(seat.page)])
    await seat.resize(390)
    await seat.page.emulateMedia({ colorScheme: 'dark' })
    // The page's own colours change with the next frame, those of its inputs some frames later.
    await seat.page.waitForTimeout(500)
    found.push([page, 390, await sideways(seat.page), await seriousFindings(seat.page)])
  }
  expect(
    found.filter(
      one => (one as [string, number, number, string[]])[2] > 0 || (one as [string, number, number, string[]])[3].length > 0,
    ),
  ).toEqual([])
}, 300_000)
