import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore } from '../open.ts'
import { isLocked } from './lock.ts'
import { readPrivate } from './place.ts'

/** A throw-away server in a folder of its own below the temp folder, also when tests run as root. */
export interface TestServer {
  /** The database `torchbook` as its owner; {@link urlOf} makes other databases' addresses of it. */
  readonly ownerUrl: string
  readonly appUrl: string
  readonly dataFolder: string
  close(): Promise<void>
}

/** Starts a server that nothing else shares, in about a second. It stops by itself when this process dies. */
export async function startTestServer(): Promise<TestServer> {
  sweepTestFolders()
  const dataFolder = makeTestFolder()
  const { ownerUrl, appUrl, close } = await openStore({ dataFolder, throwAway: true, databaseUrl: '' })
  return { ownerUrl, appUrl, dataFolder, close: () => close().finally(() => removeTestFolder(dataFolder)) }
}

const prefix = 'torchbook-test-'

/** An empty folder below the temp folder that other users may pass through. */
export function makeTestFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)))
  chmodSync(folder, 0o711)
  return folder
}

/** Removes it, and the cluster of a data folder in it that had to be elsewhere. */
export function removeTestFolder(folder: string, dataFolder = folder): void {
  const elsewhere = readPrivate<{ home: string }>(join(dataFolder, 'server-is-at.json'))?.home
  for (const path of [elsewhere, folder]) if (path) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

/** Removes what killed test runs left: no server there any more, and old enough not to be one that is just starting. */
function sweepTestFolders(): void {
  for (const name of readdirSync(tmpdir()).filter(entry => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const lock = join(folder, 'server', 'keeper.lock')
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 600_000 && existsSync(lock) && !isLocked(lock)) removeTestFolder(folder)
  }
}

/** The same server and role, another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** Makes a database, as a copy of `template` if one is given (nobody may be connected to that); its address for the same role. */
export async function createDatabase(ownerUrl: string, name: string, template = 'template0'): Promise<string> {
  await asOwner(ownerUrl, `create database "${name}" template "${template}"`)
  return urlOf(ownerUrl, name)
}

/** Removes a database and ends the sessions in it. */
export const dropDatabase = (ownerUrl: string, name: string) =>
  asOwner(ownerUrl, `drop database if exists "${name}" with (force)`)

async function asOwner(ownerUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(ownerUrl, 'postgres') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
