import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { processesOf, untilStopped } from './embedded/command-for-tests.ts'
import { makeTestFolder, removeTestFolder, urlOf } from './embedded/for-tests.ts'
import { type OpenOptions, type OpenStore, openStore } from './open.ts'

const isRoot = process.getuid?.() === 0
const seconds = 1000
let folder: string
let dataFolder: string

beforeEach(() => {
  folder = makeTestFolder()
  dataFolder = join(folder, 'data')
})
afterEach(async () => {
  await untilStopped(dataFolder)
  removeTestFolder(folder, dataFolder)
})

const open = (options: OpenOptions = {}) => openStore({ dataFolder, databaseUrl: '', throwAway: true, ...options })
const refused = (options: OpenOptions) =>
  open(options).then(
    store => store.close().then(() => 'opened'),
    (error: unknown) => error,
  )

async function value(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

async function withStore(options: OpenOptions, work: (store: OpenStore) => Promise<void>): Promise<void> {
  const store = await open(options)
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

describe('the embedded server', () => {
  test('is up from nothing within seconds, durable, on loopback only, with two roles that need their passwords', async () => {
    const from = performance.now()
    await withStore({ throwAway: false }, async store => {
      const first = performance.now() - from
      console.info(`empty folder to accepting connections: ${Math.round(first)} ms`)
      expect(first).toBeLessThan(20 * seconds)
      expect(await value(store.ownerUrl, 'show fsync')).toBe('on')
      expect(await value(store.ownerUrl, 'show data_checksums')).toBe('on')
      expect(await value(store.ownerUrl, 'show listen_addresses')).toBe('127.0.0.1')
      const may = (role: string) =>
        `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = '${role}'`
      expect(await value(store.appUrl, may('torchbook_app'))).toBe(false)
      expect(await value(store.appUrl, 'select current_user')).toBe('torchbook_app')
      const wrong = new URL(store.ownerUrl)
      wrong.password = 'wrong'
      await expect(value(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
      expect(
        await value(store.ownerUrl, "select count(*)::int from pg_hba_file_rules where auth_method <> 'scram-sha-256'"),
      ).toBe(0)
    })
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataFolder, 'server', 'keeper.lock')).mode & 0o777).toBe(0o600)
    const again = performance.now()
    const store = await open({ throwAway: false })
    console.info(`second start: ${Math.round(performance.now() - again)} ms`)
    await store.close()
  }, 30_000)

  test.runIf(isRoot)(
    'root: a data folder below a private folder, with spaces and Chinese characters in its path',
    async () => {
      const closed = join(folder, '私有 folder')
      mkdirSync(closed)
      chmodSync(closed, 0o700)
      dataFolder = join(closed, "数据 'of' $HOME")
      await withStore({ throwAway: false }, async store => {
        await value(store.ownerUrl, 'create table kept ()')
        expect(await value(store.ownerUrl, "select pg_read_file('postmaster.pid') like '%/data/%'")).toBe(false)
      })
      const { home } = JSON.parse(readFileSync(join(dataFolder, 'server-is-at.json'), 'utf8')) as { home: string }
      expect(home).toMatch(/^\/var\/lib\/torchbook\/[0-9a-f]{16}$/)
      expect(statSync(join(home, 'cluster')).uid).not.toBe(0)
      expect(existsSync(join(dataFolder, 'server'))).toBe(false)
      await withStore({ throwAway: false }, async store => {
        expect(await value(store.ownerUrl, "select count(*)::int from pg_class where relname = 'kept'")).toBe(1)
      })
      expect(processesOf(dataFolder, join(home, 'cluster'))).toEqual({ keeper: [], server: [] })
      rmSync(home, { recursive: true })
      expect(await refused({})).toMatchObject({ code: 'cluster-missing' })
    },
    30_000,
  )

  test.runIf(isRoot)(
    'root: a cluster that is shut away or was restored as root',
    async () => {
      await withStore({}, async () => {})
      chmodSync(folder, 0o700)
      expect(await refused({})).toMatchObject({ code: 'cluster-unreachable' })
      chmodSync(folder, 0o711)
      execFileSync('chown', ['-R', '0:0', join(dataFolder, 'server', 'cluster')])
      await withStore({}, async store => expect(await value(store.appUrl, 'select 1')).toBe(1))
    },
    30_000,
  )

  test('lost passwords are made anew; a damaged or newer cluster is refused; a real one is not opened carelessly', async () => {
    await withStore({}, async () => {})
    rmSync(join(dataFolder, 'secrets.json'))
    const said: string[] = []
    await withStore({ say: words => said.push(words.zh) }, async store => {
      expect(await value(store.ownerUrl, 'select 1')).toBe(1)
      expect(await value(store.appUrl, 'select 1')).toBe(1)
    })
    expect(said).toEqual([expect.stringContaining('密码文件缺失')])
    rmSync(join(dataFolder, 'server', 'throw-away'))
    expect(await refused({})).toMatchObject({ code: 'server-broken' })
    const version = join(dataFolder, 'server', 'cluster', 'PG_VERSION')
    writeFileSync(version, '17\n')
    expect(await refused({ throwAway: false })).toMatchObject({ code: 'cluster-version' })
    rmSync(version)
    expect(await refused({ throwAway: false })).toMatchObject({ code: 'cluster-damaged' })
  }, 30_000)

  test('a first start that was broken off leaves nothing that stops the next', async () => {
    mkdirSync(join(dataFolder, 'server', 'cluster.new-1'), { recursive: true })
    mkdirSync(join(dataFolder, 'server', 'runtime', '1.new'), { recursive: true })
    await withStore({}, async store => expect(await value(store.appUrl, 'select 1')).toBe(1))
    expect(existsSync(join(dataFolder, 'server', 'cluster.new-1'))).toBe(false)
    expect(existsSync(join(dataFolder, 'server', 'runtime', '1.new'))).toBe(false)
  }, 30_000)

  const canMount = (size: string) => {
    mkdirSync(dataFolder)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dataFolder], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  test.runIf(isRoot && process.platform === 'linux').each(['20m', '85m'])(
    'a disk of %s is too small, and told so',
    async size => {
      if (!canMount(size)) return
      try {
        chmodSync(dataFolder, 0o711)
        expect(await refused({})).toMatchObject({ code: 'disk-full', words: { zh: expect.stringContaining('磁盘已满') } })
        await untilStopped(dataFolder)
        expect(existsSync(join(dataFolder, 'server', 'cluster'))).toBe(false)
      } finally {
        // Lazily: a process that is just ending may still look at it.
        execFileSync('umount', ['-l', dataFolder])
      }
    },
  )
})

describe('an existing server', () => {
  test('is used as it is, and kept apart from the data folder', async () => {
    await withStore({}, async own => {
      dataFolder = join(folder, 'other')
      await withStore({ databaseUrl: own.ownerUrl, exclusive: true }, async store => {
        expect(store).toMatchObject({ embedded: false, started: false, appUrl: own.ownerUrl, ownerUrl: own.ownerUrl, dataFolder })
        expect(await refused({ databaseUrl: own.ownerUrl, exclusive: true })).toMatchObject({ code: 'already-running' })
      })
      expect(await refused({ databaseUrl: urlOf(own.ownerUrl, 'nowhere') })).toMatchObject({ code: 'database-missing' })
      await value(own.ownerUrl, "create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0")
      expect(await refused({ databaseUrl: urlOf(own.ownerUrl, 'latin') })).toMatchObject({ code: 'database-encoding' })
      dataFolder = join(folder, 'data')
    })
  }, 30_000)

  test('that is down, or an address that is none, is refused', async () => {
    expect(await refused({ databaseUrl: 'postgres://a@127.0.0.1:1/b' })).toMatchObject({ code: 'database-down' })
    for (const databaseUrl of ['mysql://a@127.0.0.1/b', 'postgres://a:p/w@h:x/b', 'host=a']) {
      expect(await refused({ databaseUrl })).toMatchObject({ code: 'database-url-wrong' })
    }
  })

  test('that is too old is refused', async () => {
    const message = (type: string, ...parts: Buffer[]) => {
      const body = Buffer.concat(parts)
      const length = Buffer.alloc(4)
      length.writeInt32BE(body.length + 4)
      return Buffer.concat([Buffer.from(type), length, body])
    }
    const int16 = (n: number) => Buffer.from([n >> 8, n & 255])
    const int32 = (n: number) => Buffer.concat([int16(n >> 16), int16(n & 65535)])
    const column = (name: string, type: number) =>
      Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(type), int16(4), int32(-1), int16(0)])
    const field = (text: string) => Buffer.concat([int32(text.length), Buffer.from(text)])
    const ready = message('Z', Buffer.from('I'))
    // Speaks just enough of the protocol to say that it is PostgreSQL 14.
    const old = createServer(socket => {
      socket.on('error', () => {})
      socket.on('data', data => {
        if (data[0] === 0) socket.write(Buffer.concat([message('R', int32(0)), ready]))
        if (data[0] !== 0x51) return
        const row = [
          message('T', int16(2), column('version', 23), column('encoding', 25)),
          message('D', int16(2), field('14'), field('UTF8')),
        ]
        socket.write(Buffer.concat([...row, message('C', Buffer.from('SELECT 1\0')), ready]))
      })
    })
    await new Promise<void>(resolve => old.listen(0, '127.0.0.1', resolve))
    const address = old.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const refusal = await refused({ databaseUrl: `postgres://a@127.0.0.1:${port}/b` })
    old.close()
    expect(refusal).toMatchObject({ code: 'database-too-old', words: { en: expect.stringContaining('PostgreSQL 14') } })
  })
})
