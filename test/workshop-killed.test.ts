import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bureau } from '../src/storage/bureau.ts'
import { Provider } from '../src/web/kit/workshop/provider.ts'
import { cloneBureau } from './bureau.ts'
import { killed, type RealServer, startServer } from './real-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'torchbook-workshop-killed-'))
let bureau: Bureau
const running: RealServer[] = []

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
})
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  await bureau.close()
})

const start = async (port: number): Promise<RealServer> => {
  const server = await startServer(bureau, folder, port)
  running.push(server)
  return server
}

const enter = (port: number) => new Provider(`ws://127.0.0.1:${port}/api/workshop/work-summary/zh/socket?period=2006`)

test('killed while somebody types, the server has all but the last second, and what was typed meanwhile comes in again', async () => {
  const first = await start(43_170 + (process.pid % 500))
  const writer = enter(first.port)
  await expect.poll(() => writer.synced, { timeout: 10_000 }).toBe(true)
  writer.text.insert(0, '早先写下的话。')
  await expect.poll(() => writer.state, { timeout: 5000 }).toBe('saved')
  const typing = setInterval(() => writer.text.insert(writer.text.length, '续'), 5)
  await new Promise(resolve => setTimeout(resolve, 1500))
  const before = writer.text.length
  await killed(first)
  clearInterval(typing)
  expect(writer.text.length).toBeGreaterThan(before - 1)
  writer.text.insert(0, '断线时写的话。')

  const second = await start(first.port)
  // Somebody who was not there before the end sees what the database has: nothing is torn, at most the last second is missing.
  if (second.port !== first.port) throw new Error('The port was not free again.')
  await expect.poll(() => writer.state, { timeout: 20_000 }).toBe('saved')
  const reader = enter(second.port)
  await expect.poll(() => reader.synced, { timeout: 10_000 }).toBe(true)
  await expect.poll(() => reader.text.toString()).toBe(writer.text.toString())
  expect(reader.text.toString().startsWith('断线时写的话。早先写下的话。')).toBe(true)
  writer.destroy()
  reader.destroy()
  // Told to stop, the server saves before it goes.
  const last = enter(second.port)
  await expect.poll(() => last.synced, { timeout: 10_000 }).toBe(true)
  last.text.insert(0, '收笔。')
  await new Promise(resolve => setTimeout(resolve, 60))
  last.destroy()
  second.child.kill('SIGTERM')
  await new Promise(resolve => second.child.once('exit', resolve))
  const third = await start(first.port)
  const after = enter(third.port)
  await expect.poll(() => after.synced, { timeout: 10_000 }).toBe(true)
  expect(after.text.toString().startsWith('收笔。断线时写的话。')).toBe(true)
  after.destroy()
  await killed(third)
}, 120_000)

test('killed with nobody else holding the text, at most the last second is lost', async () => {
  const port = 43_700 + (process.pid % 200)
  const first = await start(port)
  const writer = enter(first.port)
  await expect.poll(() => writer.synced, { timeout: 10_000 }).toBe(true)
  const times: number[] = []
  const typing = setInterval(() => {
    writer.text.insert(writer.text.length, '末')
    times.push(Date.now())
  }, 10)
  await new Promise(resolve => setTimeout(resolve, 3000))
  const end = Date.now()
  await killed(first)
  clearInterval(typing)
  writer.destroy()
  const second = await start(port)
  const reader = enter(second.port)
  await expect.poll(() => reader.synced, { timeout: 10_000 }).toBe(true)
  const kept = reader.text.toString().match(/末*$/)![0].length
  expect(kept).toBeGreaterThanOrEqual(times.filter(time => time < end - 1000).length)
  reader.destroy()
}, 150_000)
