import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** The page as it is shipped (a build inside the test runner would be one for development): made once for all test files of a run. */
export async function buildPage(): Promise<void> {
  const place = join(inject('dataFolder'), 'page')
  const done = join(place, 'built')
  try {
    mkdirSync(place)
  } catch {
    // Another file makes it: two builds at once would empty each other's folder.
    while (!existsSync(done)) await new Promise(resolve => setTimeout(resolve, 100))
    return
  }
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
  })
  writeFileSync(done, '')
}
