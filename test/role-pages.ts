import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { designation } from '../src/registers/designation/register.ts'
import { outreachEvent } from '../src/registers/outreach-event/register.ts'
import type { Bureau } from '../src/storage/bureau.ts'
import { listRecords, now } from '../src/storage/read.ts'
import type { Belongs, RoleWithAccount } from './accounts.ts'
import { launchBrowser } from './browser.ts'
import { buildPage } from './built-page.ts'
import { officer } from './bureau.ts'
import { startTestServer } from './server.ts'

type Server = Awaited<ReturnType<typeof startTestServer>> & { readonly accounts: import('./accounts.ts').TestAccounts }
export type Language = 'en' | 'zh'

/** The office with an account per role, and browsers to sit down at. */
export interface Office {
  readonly server: Server
  readonly belongs: Required<Belongs>
  /** A browser window of somebody signed in (or of the public), at the page where everybody begins. */
  sitDown(who: RoleWithAccount | null, language: Language): Promise<Seat>
  /** Ends everything; what browsers complained about meanwhile. */
  close(): Promise<readonly string[]>
}

/** Somebody's window. */
export interface Seat {
  readonly page: Page
  /** Chooses the words of the language that the window speaks. */
  t(en: string, zh: string): string
  go(path: string): Promise<void>
  /** The width of the window in pixels: 1280 at the desk, 390 on a telephone. */
  resize(width: number): Promise<void>
  /** A picture kept as output of the tests. */
  shot(name: string): Promise<void>
  leave(): Promise<void>
}

const desk = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const output = fileURLToPath(new URL('../test-output/', import.meta.url))

/** Whoever speaks for a firm speaks for one that holds titles, and whoever reports for a town for one with events. */
const findBelongs = (bureau: Bureau): Promise<Required<Belongs>> =>
  bureau.run(officer, async client => {
    const first = async (register: typeof designation | typeof outreachEvent, field: string) => {
      const { rows } = await listRecords(client, officer, register, now, { page: 1, size: 200, totals: false })
      const named = rows.map(row => row.values[field]).filter(value => typeof value === 'string')
      const often = [...Map.groupBy(named, id => id)].sort(([, one], [, other]) => other.length - one.length)
      return often[0]![0]
    }
    return { organisation: await first(designation, 'organisation'), place: await first(outreachEvent, 'place') }
  })

/** Opens the office. */
export async function openOffice(): Promise<Office> {
  mkdirSync(output, { recursive: true })
  await buildPage()
  let belongs: Required<Belongs> | undefined
  const server = await startTestServer({ accounts: true, belongs: async bureau => (belongs = await findBelongs(bureau)) })
  const browser = await launchBrowser()
  const complaints: string[] = []
  return {
    server,
    belongs: belongs!,
    sitDown: (who, language) => sitDown(server, browser, complaints, who, language),
    async close() {
      await browser.close()
      await server.close()
      return complaints
    },
  }
}

async function sitDown(
  server: Server,
  browser: Browser,
  complaints: string[],
  who: RoleWithAccount | null,
  language: Language,
): Promise<Seat> {
  const context = await browser.newContext({
    viewport: desk,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    reducedMotion: 'reduce',
  })
  if (who) {
    const [name, value] = (await server.accounts.cookie(who)).split('=') as [string, string]
    await context.addCookies([{ name, value, url: server.url }])
  }
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => complaints.push(`${who} ${page.url()}: ${error.message}`))
  page.on('console', message => {
    // An answer of the server that says no is told by the page itself.
    const told = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !told) complaints.push(`${who} ${page.url()}: ${message.text()}`)
  })
  page.on('response', answer => {
    if (answer.status() >= 500) complaints.push(`${who} ${answer.status()} ${answer.url()}`)
  })
  return {
    page,
    t: (en, zh) => (language === 'zh' ? zh : en),
    async go(path) {
      await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await page.waitForLoadState('networkidle')
    },
    resize: width => page.setViewportSize(width === phone.width ? phone : desk),
    async shot(name) {
      const size = page.viewportSize()?.width === phone.width ? '-phone' : ''
      await page.screenshot({ path: `${output}role-${name}-${language}${size}.png` })
    },
    leave: () => context.close(),
  }
}

/** Pixels by which the page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Whether the page's font draws two characters differently: a box for a missing glyph is the same box for both. */
export const drawsChinese = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const drawn = ['海', '云'].map(character => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')!
      pen.font = `40px ${getComputedStyle(document.body).fontFamily}`
      pen.fillText(character, 10, 60)
      return canvas.toDataURL()
    })
    return drawn[0] !== drawn[1]
  })
