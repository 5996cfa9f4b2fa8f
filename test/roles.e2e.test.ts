import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RoleWithAccount } from './accounts.ts'
import { seriousFindings } from './axe.ts'
import { drawsChinese, type Language, type Office, openOffice, type Seat, sideways } from './role-pages.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
}, 180_000)
afterAll(async () => {
  expect(await office?.close()).toEqual([])
})

const languages = ['zh', 'en'] as const

/** Does something as somebody, in both languages, each in a window of its own. */
async function inBoth(who: RoleWithAccount | null, work: (seat: Seat, language: Language) => Promise<void>): Promise<void> {
  for (const language of languages) {
    const seat = await office.sitDown(who, language)
    await work(seat, language)
    await seat.leave()
  }
}
const heading = (seat: Seat) => seat.page.locator('main h1').first()
const asked = (seat: Seat, method: string, path: string, body: unknown = {}) =>
  seat.page.evaluate(
    async given => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(given.path, { method: given.method, headers, body: JSON.stringify(given.body) })).status
    },
    { method, path, body },
  )
const firstId = async (role: RoleWithAccount, register: string): Promise<string> => {
  const cookie = await office.server.accounts.cookie(role)
  const answer = await fetch(`${office.server.url}/api/records/${register}?size=1`, { headers: { cookie } })
  return ((await answer.json()) as { rows: { id: string }[] }).rows[0]!.id
}

const beginnings: Readonly<Record<RoleWithAccount, string>> = {
  officer: '/today',
  'section-head': '/today',
  leader: '/today',
  reporter: '/today',
  enterprise: '/today',
  expert: '/today',
  auditor: '/today',
  'system-administrator': '/settings/accounts',
  'security-administrator': '/settings/accounts',
  'audit-administrator': '/settings/audit',
}

it.each(Object.entries(beginnings) as [RoleWithAccount, string][])(
  'the %s begins at %s, in both languages, also on a phone',
  async (role, path) => {
    for (const language of languages) {
      const seat = await office.sitDown(role, language)
      for (const width of language === 'zh' ? [1280, 390] : [1280]) {
        await seat.resize(width)
        await seat.go('/')
        await heading(seat).waitFor()
        expect(new URL(seat.page.url()).pathname).toBe(path)
        expect(await sideways(seat.page)).toBeLessThanOrEqual(0)
        if (language === 'zh') {
          expect(await seriousFindings(seat.page)).toEqual([])
          expect(await drawsChinese(seat.page)).toBe(true)
        }
        await seat.shot(role)
      }
      await seat.leave()
    }
  },
  90_000,
)

it('an officer goes from what is due to the record and its next step', async () => {
  await inBoth('officer', async seat => {
    await seat.go('/today')
    const line = seat.page.locator('.due-lines li').first()
    const title = (await line.locator('.due-what a').textContent())!.split(' · ')[0]!
    await line.locator('.due-what a').click()
    await heading(seat).getByText(title).waitFor()
    await seat.page
      .getByRole('link', { name: seat.t('Edit', '编辑'), exact: true })
      .first()
      .waitFor()
  })
}, 60_000)

it('a section head finds who owns each section of the summary, and its state', async () => {
  const seat = await office.sitDown('section-head', 'zh')
  await seat.go('/summary/edit?pane=sections')
  await seat.page.getByText(/审签针对已留存的文稿/).waitFor()
  await seat.page.getByText('起草').first().waitFor()
  await seat.shot('sign-off')
  await seat.leave()
}, 60_000)

it('a leader opens the records behind a picture, and changes nothing', async () => {
  await inBoth('leader', async seat => {
    await seat.go('/today')
    await seat.page.locator('.pictures .picture-chart svg').first().waitFor()
    await seat.go('/pictures/budget?table=1')
    await seat.page.locator('.picture table a').first().click()
    await seat.page.locator('.trace-records tbody a').first().waitFor()
    await seat.shot('leader-trace')
    await seat.go('/registers/contract')
    await seat.page.locator('.row-link').first().waitFor()
    expect(await seat.page.getByRole('link', { name: seat.t('New contract', '新增技术合同') }).count()).toBe(0)
    const id = await firstId('leader', 'contract')
    expect(await asked(seat, 'PUT', `/api/records/contract/${id}`, { version: 1, values: {}, source: 'x', reason: 'x' })).toBe(
      403,
    )
  })
}, 90_000)

it('a town’s reporter records an event at the own place and sees no other place', async () => {
  const seat = await office.sitDown('reporter', 'zh')
  await seat.go('/today')
  await seat.page.getByRole('link', { name: '新增活动', exact: true }).waitFor()
  const values = { name: { zh: '镇科普集市' }, campaign: 'science-week', large: false, startsOn: '2006-05-20', state: 'held' }
  const given = (place: string) => ({ values: { ...values, place }, source: '镇政府上报' })
  const campaigns = await seat.page.evaluate(async () => {
    const meta = await (await fetch('/api/meta')).json()
    return meta.registers.find((one: { name: string }) => one.name === 'outreach-event').fields.campaign.options[0].code
  })
  values.campaign = campaigns
  expect(await asked(seat, 'POST', '/api/records/outreach-event', given(office.belongs.place))).toBe(201)
  const elsewhere = await firstId('officer', 'place')
  expect([403, 400]).toContain(await asked(seat, 'POST', '/api/records/outreach-event', given(elsewhere)))
  await seat.go('/registers/outreach-event?q=镇科普集市')
  await seat.page.getByText('镇科普集市').first().waitFor()
  expect([400, 403]).toContain(await asked(seat, 'POST', '/api/records/contract', { values: {}, source: 'x' }))
  await seat.leave()
}, 60_000)

it('an enterprise sees what it holds and could apply for, and nothing of others', async () => {
  await inBoth('enterprise', async seat => {
    await seat.go('/today')
    await seat.page.locator('.home-held li a').first().waitFor()
    await seat.page.locator('.home-could summary').first().click()
    await seat.page.locator('.could-clauses li').first().waitFor()
    await seat.shot('enterprise-could')
    await seat.go('/registers/designation')
    await seat.page.locator('.row-link').first().waitFor()
    const others = await firstId('officer', 'payment')
    await seat.go(`/registers/payment/${others}`)
    expect(await seat.page.locator('.facts').count()).toBe(0)
  })
}, 90_000)

it('an auditor reads a record and the log, and finds nothing to press', async () => {
  await inBoth('auditor', async seat => {
    const id = await firstId('auditor', 'contract')
    await seat.go(`/registers/contract/${id}`)
    await seat.page.locator('.timeline li').first().waitFor()
    expect(await seat.page.getByRole('link', { name: seat.t('Edit', '编辑'), exact: true }).count()).toBe(0)
    await seat.go('/settings/audit')
    await heading(seat).waitFor()
    await seat.shot('audit')
  })
}, 60_000)

it('administrators keep to their own: one invites, one gives roles, one reads the log', async () => {
  await inBoth('system-administrator', async seat => {
    await seat.go('/settings/accounts')
    await seat.page.getByRole('button', { name: seat.t('Invite somebody', '邀请人员') }).click()
    await seat.page.getByRole('dialog').waitFor()
    expect(await asked(seat, 'GET', '/api/audit').catch(() => 0)).not.toBe(200)
  })
  await inBoth('security-administrator', async seat => {
    await seat.go('/settings/security')
    await heading(seat).waitFor()
    await seat.go('/settings/accounts')
    await seat.page.getByText('林海棠').first().waitFor()
  })
  await inBoth('audit-administrator', async seat => {
    await seat.go('/registers/contract')
    expect(await seat.page.locator('.row-link').count()).toBe(0)
  })
}, 90_000)

it('the public reads what an officer published, and nothing before', async () => {
  const nobody = await office.sitDown(null, 'zh')
  await nobody.page.goto(`${office.server.url}/public`)
  await nobody.page.getByText('该地址不存在。').waitFor()
  const seat = await office.sitDown('officer', 'zh')
  await seat.go('/summary')
  await seat.page.getByRole('button', { name: '定稿' }).click()
  await seat.page.locator('#freeze-reason').fill('对外公开')
  await seat.page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click()
  await seat.page.waitForURL(/\/editions\//)
  await seat.go('/settings/public')
  await seat.page.getByRole('switch').click()
  await seat.page.getByRole('button', { name: '公开', exact: true }).click()
  await seat.page.getByRole('button', { name: '停止公开' }).waitFor()
  expect(await seriousFindings(seat.page)).toEqual([])
  await seat.shot('publish')
  await nobody.go('/public')
  await nobody.page.getByRole('link', { name: /2006年/ }).click()
  await nobody.page.locator('a[href="#origin-F017"]').first().click()
  expect(new URL(nobody.page.url()).hash).toBe('#origin-F017')
  await nobody.go('/public')
  for (const width of [1280, 390]) {
    await nobody.resize(width)
    expect(await seriousFindings(nobody.page)).toEqual([])
    expect(await sideways(nobody.page)).toBeLessThanOrEqual(0)
  }
  await nobody.shot('public')
  await seat.leave()
  await nobody.leave()
}, 90_000)
