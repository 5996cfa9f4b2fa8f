import pg from 'pg'
import { refuse } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'
import { appRole } from './connection.ts'
import { prepareDataFolder } from './data-folder.ts'
import { asRefusal } from './database-error.ts'
import { database, ownerRole, type Secrets } from './embedded/cluster.ts'
import { holdServer } from './embedded/keeper-client.ts'
import { findPlace, readPrivate } from './embedded/place.ts'
import { type Reign, reign } from './running.ts'

export { readRunning } from './running.ts'

export interface OpenStore {
  /** For migrations: owns the schema. */
  readonly ownerUrl: string
  /** For everything else: row security applies. */
  readonly appUrl: string
  /** Evidence files, lock and cluster live below it; a real path. */
  readonly dataFolder: string
  readonly embedded: boolean
  /** This process started the embedded server. It stops when the last process that uses it has closed or ended. */
  readonly started: boolean
  /** Writes down where `torchbook start` listens, for `readRunning`; only for an exclusive store. */
  announce(address: string): void
  /** Lets go; returns when the embedded server has stopped, unless another process still uses it. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly dataFolder?: string
  /** An existing server, version 15 or later; DATABASE_URL when not given; '' for the embedded server whatever DATABASE_URL says. */
  readonly databaseUrl?: string
  /** Told what happens and takes time, or was found and mended. */
  readonly say?: (message: Words) => void
  /** For `torchbook start`: refused while another one uses the same data folder. */
  readonly exclusive?: boolean
  /** For tests: the embedded cluster writes nothing through to the disk. */
  readonly throwAway?: boolean
}

const oldestServer = 15

/**
 * Opens the bureau's store: the server that DATABASE_URL names, else the embedded one, started if nobody runs it yet.
 * Everything that stands in the way is a coded refusal.
 */
export async function openStore(options: OpenOptions): Promise<OpenStore> {
  const say = options.say ?? (() => {})
  try {
    const dataFolder = prepareDataFolder(options.dataFolder, say)
    const held = options.exclusive ? reign(dataFolder, say) : null
    try {
      const url = options.databaseUrl ?? process.env.DATABASE_URL
      return url
        ? await openExisting(url, dataFolder, held)
        : await openEmbedded(dataFolder, held, say, options.throwAway ?? false)
    } catch (error) {
      held?.end()
      throw error
    }
  } catch (error) {
    throw asRefusal(error)
  }
}

function announceWith(held: Reign | null): (address: string) => void {
  return address => {
    if (!held) throw new Error('only an exclusive store can announce an address')
    held.announce(address)
  }
}

async function openExisting(appUrl: string, dataFolder: string, held: Reign | null): Promise<OpenStore> {
  const ownerUrl = process.env.TORCHBOOK_OWNER_URL || appUrl
  for (const url of new Set([appUrl, ownerUrl])) await checkServer(url)
  return {
    ...{ ownerUrl, appUrl, dataFolder, embedded: false, started: false },
    announce: announceWith(held),
    close: async () => held?.end(),
  }
}

async function openEmbedded(
  dataFolder: string,
  held: Reign | null,
  say: (message: Words) => void,
  throwAway: boolean,
): Promise<OpenStore> {
  const place = findPlace(dataFolder, throwAway)
  const hold = await holdServer(place, { dataFolder, throwAway }, say)
  const secrets = readPrivate<Secrets>(place.secrets)
  if (!secrets) throw new Error(`${place.secrets} is missing beside a running server`)
  const urlOf = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${hold.databasePort}/${database}`
  return {
    ...{ ownerUrl: urlOf(ownerRole, secrets.owner), appUrl: urlOf(appRole, secrets.app) },
    ...{ dataFolder, embedded: true, started: hold.started },
    announce: announceWith(held),
    close: async () => {
      await hold.release()
      held?.end()
    },
  }
}

/** Connects once: the server must answer, be recent enough, and keep text as UTF-8. */
async function checkServer(url: string): Promise<void> {
  const client = clientFor(url)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
    )
    const { version = 0, encoding = '' } = rows[0] ?? {}
    if (version < oldestServer) refuseOld(version)
    if (encoding !== 'UTF8') refuseEncoding(encoding)
  } finally {
    await client.end().catch(() => {})
  }
}

function clientFor(url: string): pg.Client {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    return refuse('database-url-wrong', {
      en: 'DATABASE_URL (or TORCHBOOK_OWNER_URL) is not an address of the form postgres://user:password@host:5432/database. Signs such as @ or / in the password are written %40, %2F.',
      zh: 'DATABASE_URL（或 TORCHBOOK_OWNER_URL）格式不正确，应为 postgres://用户:密码@主机:5432/数据库。密码中的 @、/ 等字符须写作 %40、%2F。',
    })
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'torchbook' })
  client.on('error', () => {})
  return client
}

function refuseOld(version: number): never {
  return refuse('database-too-old', {
    en: `The database server is PostgreSQL ${version}; Torchbook needs ${oldestServer} or later. Upgrade it, name another server in DATABASE_URL, or leave DATABASE_URL away to use the built-in server.`,
    zh: `数据库服务器为 PostgreSQL ${version}，Torchbook 需要 ${oldestServer} 及以上版本。请升级、用 DATABASE_URL 指定其他服务器，或不设置 DATABASE_URL 以使用内置数据库。`,
  })
}

function refuseEncoding(encoding: string): never {
  return refuse('database-encoding', {
    en: `The database keeps text as ${encoding}; Torchbook needs UTF8. Create one with: create database … encoding 'UTF8' template template0.`,
    zh: `数据库字符编码为 ${encoding}，Torchbook 需要 UTF8。请重新建库：create database … encoding 'UTF8' template template0。`,
  })
}
