import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'

// What Node made of our files is kept beside the packages: a command starts in half the time. Where that folder cannot be
// written to nothing is kept. Workers and the process that minds the database find it by the environment.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)))
const kept = getCompileCacheDir()
if (kept) process.env.NODE_COMPILE_CACHE = kept

// A reader that has seen enough (`| head`) is no error: the rest is not written, and the command closes what it opened.
process.stdout.on('error', error => {
  if (!('code' in error && error.code === 'EPIPE')) throw error
})
const { main } = await import('./command-line.ts')
process.exitCode = await main(process.argv.slice(2), process.env)
