import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openStore, readRunning } from '../open.ts'
import { killCommands, openInCommand, processesOf, untilStopped } from './command-for-tests.ts'
import { makeTestFolder, removeTestFolder } from './for-tests.ts'
import { asUser, serverUser } from './server-user.ts'

/** One durable cluster for the whole file: whatever is killed, the counted rows must be there at the next start. */
let folder: string
let rows = 0

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

const write = async (url: string) => {
  await query(url, 'insert into kept values (default)')
  rows += 1
}

/** Opens in this process: the server comes up, everything ever written is there, and nothing is left after closing. */
async function expectIntact(): Promise<string[]> {
  const said: string[] = []
  const store = await openStore({ dataFolder: folder, databaseUrl: '', say: words => said.push(words.en) })
  expect(await query(store.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: rows }])
  // A child that was forked a moment ago still bears its parent's name.
  await expect
    .poll(() => processesOf(folder), { timeout: 10_000 })
    .toMatchObject({ keeper: [expect.any(Number)], server: [expect.any(Number)] })
  await store.close()
  await expect.poll(() => processesOf(folder), { timeout: 10_000 }).toEqual({ keeper: [], server: [] })
  return said
}

beforeAll(async () => {
  folder = makeTestFolder()
  const store = await openStore({ dataFolder: folder, databaseUrl: '' })
  await query(store.ownerUrl, 'create table kept (n int generated always as identity)')
  await store.close()
}, 30_000)

afterEach(killCommands)

afterAll(async () => {
  await untilStopped(folder)
  removeTestFolder(folder)
})

test('stopped and started again: the data is there, nothing is said', async () => {
  expect(await expectIntact()).toEqual([])
})

test('two commands at the same time on a stopped server both work; the server stays for the one that remains', async () => {
  const [one, two] = await Promise.all([openInCommand(folder), openInCommand(folder)])
  expect([one.outcome.started, two.outcome.started].filter(Boolean)).toHaveLength(1)
  expect(one.outcome.ownerUrl).toBe(two.outcome.ownerUrl)
  const [starter, other] = one.outcome.started ? [one, two] : [two, one]
  await starter.finish()
  await write(other.outcome.ownerUrl)
  // The keeper that lost the race may take a moment to end on a busy machine.
  await expect
    .poll(() => processesOf(folder), { timeout: 10_000 })
    .toMatchObject({ keeper: [expect.any(Number)], server: [expect.any(Number)] })
  await other.finish()
  await expect.poll(() => processesOf(folder), { timeout: 10_000 }).toEqual({ keeper: [], server: [] })
})

test('a command that opens while the server is stopping waits and starts it again', async () => {
  for (let round = 0; round < 3; round++) {
    const first = await openStore({ dataFolder: folder, databaseUrl: '' })
    const closing = first.close()
    const second = await openStore({ dataFolder: folder, databaseUrl: '' })
    await closing
    await write(second.ownerUrl)
    await second.close()
  }
})

test('a second start is refused and told who runs and where; other commands share the server', async () => {
  const start = await openInCommand(folder, { exclusive: true })
  expect(readRunning(folder)).toEqual({ pid: start.pid, address: 'http://127.0.0.1:4173' })
  const second = await openInCommand(folder, { exclusive: true })
  expect(second.outcome).toMatchObject({ refused: 'already-running' })
  expect(second.outcome.en).toContain(`process ${start.pid} at http://127.0.0.1:4173`)
  const command = await openInCommand(folder)
  expect(command.outcome).toMatchObject({ refused: null, started: false, ownerUrl: start.outcome.ownerUrl })
  await command.finish()
  await start.finish()
  expect(readRunning(folder)).toBeNull()
})

test('kill -9 of the start: the server stops, its lock is taken over with a word', async () => {
  const start = await openInCommand(folder, { exclusive: true })
  await write(start.outcome.ownerUrl)
  process.kill(start.pid, 'SIGKILL')
  await untilStopped(folder)
  expect(readRunning(folder)).toBeNull()
  const next = await openInCommand(folder, { exclusive: true })
  expect(next.outcome.said).toEqual([expect.stringContaining(`process ${start.pid}`)])
  await next.finish()
  expect(await expectIntact()).toEqual([])
})

test('Ctrl-C to the whole process group: data safe, nothing left', async () => {
  const start = await openInCommand(folder)
  await write(start.outcome.ownerUrl)
  process.kill(-start.pid, 'SIGINT')
  await untilStopped(folder)
  expect(await expectIntact()).toEqual([])
})

test('kill -9 of the keeper alone: the server runs on and still ends with its last user', async () => {
  const start = await openInCommand(folder)
  const [keeper = 0] = processesOf(folder).keeper
  process.kill(keeper, 'SIGKILL')
  await expect.poll(() => processesOf(folder).keeper.filter(pid => pid !== keeper), { timeout: 5000 }).toHaveLength(1)
  await write(start.outcome.ownerUrl)
  process.kill(start.pid, 'SIGKILL')
  await untilStopped(folder)
  expect(await expectIntact()).toEqual([])
})

/** Kills a keeper and others as one: a keeper that lived a moment longer than its user would stop the server. */
function killAtOnce(keeper: readonly number[], others: readonly number[]): void {
  for (const pid of keeper) process.kill(pid, 'SIGSTOP')
  for (const pid of [...others, ...keeper]) process.kill(pid, 'SIGKILL')
}

test('kill -9 of keeper and command: the next start uses the server that was left, and stops it', async () => {
  const start = await openInCommand(folder)
  await write(start.outcome.ownerUrl)
  const { keeper, server } = processesOf(folder)
  killAtOnce(keeper, [start.pid])
  expect(processesOf(folder).server).toEqual(server)
  expect(await expectIntact()).toEqual([expect.stringContaining('still up')])
})

test('kill -9 of everything: the next start replays the journal', async () => {
  const start = await openInCommand(folder)
  await write(start.outcome.ownerUrl)
  const { keeper, server } = processesOf(folder)
  killAtOnce(keeper, [start.pid, ...server])
  expect(await expectIntact()).toEqual([expect.stringContaining('journal')])
})

test('kill -9 of the server alone: it comes back at its port for those who use it', async () => {
  const start = await openInCommand(folder)
  await write(start.outcome.ownerUrl)
  const [server = 0] = processesOf(folder).server
  process.kill(server, 'SIGKILL')
  await expect
    .poll(() => write(start.outcome.ownerUrl).then(() => 'written', String), { timeout: 10_000, interval: 100 })
    .toBe('written')
  await start.finish()
  expect(await expectIntact()).toEqual([])
})

test("a stale pid file that names somebody else's living process does not stop the start", async () => {
  const user = serverUser(join(folder, 'server', 'cluster'))
  const sleeper = spawn('sleep', ['30'], { ...asUser(user), cwd: '/', stdio: 'ignore' })
  writeFileSync(join(folder, 'server', 'cluster', 'postmaster.pid'), `${sleeper.pid}\n/somewhere\n1\n5432\n\n127.0.0.1\n`)
  expect(await expectIntact()).toEqual([expect.stringContaining('journal')])
  expect(sleeper.kill()).toBe(true)
})

test('when its last port is taken the server takes another', async () => {
  const { databasePort } = JSON.parse(readFileSync(join(folder, 'server', 'keeper.json'), 'utf8')) as { databasePort: number }
  const squatter = createServer()
  await new Promise<void>(resolve => squatter.listen(databasePort, '127.0.0.1', resolve))
  const store = await openStore({ dataFolder: folder, databaseUrl: '' })
  expect(new URL(store.appUrl).port).not.toBe(String(databasePort))
  await write(store.ownerUrl)
  await store.close()
  squatter.close()
})
