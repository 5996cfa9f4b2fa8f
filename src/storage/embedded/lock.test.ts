import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTestFolder, removeTestFolder } from './for-tests.ts'
import { isLocked, takeLock } from './lock.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = makeTestFolder()
  file = join(folder, '锁 file.lock')
})
afterEach(() => removeTestFolder(folder))

test('one holder at a time, also within one process', () => {
  const lock = takeLock(file)
  expect(isLocked(file)).toBe(true)
  expect(takeLock(file)).toBeNull()
  lock?.release()
  lock?.release()
  expect(isLocked(file)).toBe(false)
  takeLock(file)?.release()
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a process that is killed holds nothing any more', async () => {
  const code = `const { takeLock } = await import(process.argv[1]); globalThis.kept = takeLock(process.argv[2]); console.log('held'); setInterval(() => {}, 1000)`
  const args = ['--input-type=module', '-e', code, join(import.meta.dirname, 'lock.ts'), file]
  const holder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  expect(takeLock(file)).toBeNull()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(isLocked(file)).toBe(false)
})

test('a folder that is not there is refused with what to do', () => {
  expect(() => takeLock(join(folder, 'nowhere', 'lock'))).toThrow(expect.objectContaining({ code: 'data-folder-cannot-lock' }))
})
