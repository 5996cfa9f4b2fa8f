import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser: the system's Chromium where there is one, else the one that npm brings. */
export async function launchBrowser(): Promise<Browser> {
  const system = installed.find(path => existsSync(path))
  if (system) return chromium.launch({ executablePath: system, args: ['--no-sandbox'] })
  // Playwright chooses the headless mode itself, and one process for everything is for very small machines.
  const args = sparticuz.args.filter(argument => !/^--(headless|single-process)/.test(argument))
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args })
}
