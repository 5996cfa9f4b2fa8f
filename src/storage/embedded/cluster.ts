import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { type Place, readPrivate, writePrivate } from './place.ts'
import { refuseOutput, runProgram } from './program.ts'
import type { Runtime } from './runtime.ts'
import type { ServerUser } from './server-user.ts'

/** Passwords of the two roles, random, known to nobody. */
export interface Secrets {
  readonly owner: string
  readonly app: string
}

export const ownerRole = 'torchbook_owner'
export const database = 'torchbook'

export interface Making {
  readonly place: Place
  readonly runtime: Runtime
  readonly user: ServerUser | null
  /** Nothing is written through to the disk: for tests only. */
  readonly throwAway: boolean
  readonly say: (message: Words) => void
  readonly signal: AbortSignal
}

/** Makes the cluster, its two roles and its database unless they are there; checks what is there. */
export async function prepareCluster(making: Making): Promise<void> {
  const { place } = making
  for (const left of readdirSync(place.home).filter(name => name.startsWith('cluster.new'))) {
    rmSync(join(place.home, left), { recursive: true, force: true })
  }
  if (!existsSync(place.cluster)) return makeCluster(making)
  checkCluster(making)
  if (making.user) handOver(place.cluster, making.user)
  if (!readPrivate(place.secrets)) await renewSecrets(making)
}

/** Whole or not at all: made under another name and renamed when roles and database are in it. */
async function makeCluster(making: Making): Promise<void> {
  const { place, user, signal, say } = making
  say({ en: 'Preparing the database for the first time …', zh: '正在首次创建数据库……' })
  const secrets = readPrivate<Secrets>(place.secrets) ?? newSecrets(place)
  const draft = join(place.home, `cluster.new-${process.pid}`)
  const passwordFile = join(place.home, `cluster.new-${process.pid}.password`)
  if (making.throwAway) writeFileSync(markOf(place), '')
  try {
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(passwordFile, secrets.owner, { mode: 0o600 })
    if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid)
    await initialise(making, draft, passwordFile)
    await runSql(making, draft, [
      `create role torchbook_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${secrets.app}'`,
      `create database ${database} template template0`,
    ])
    signal.throwIfAborted()
    renameSync(draft, place.cluster)
  } finally {
    for (const path of [draft, passwordFile]) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * Text sorts by code point whatever machine it is (PostgreSQL's own C.UTF-8). The system's character classes are wanted beside
 * it: pg_trgm asks them what a letter is, and under plain C no Chinese character is one, so a search by parts would find nothing.
 */
const characterClasses = ['C.UTF-8', 'en_US.UTF-8', 'C']

async function initialise(
  { runtime, user, place, throwAway, signal }: Making,
  draft: string,
  passwordFile: string,
): Promise<void> {
  const fixed = [
    ...['-D', draft, '-U', ownerRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--text-search-config=simple'],
    ...(throwAway ? ['--no-sync'] : []),
  ]
  for (const classes of characterClasses) {
    const args = [...fixed, `--lc-ctype=${classes}`]
    const { ok, output } = await runProgram(join(runtime.folder, 'bin', 'initdb'), args, { user, cwd: place.home, signal })
    if (ok) return
    if (!/invalid locale name/.test(output)) refuseOutput('initdb', output)
  }
}

/** Runs statements on a stopped cluster, without a server, as its superuser. */
async function runSql({ runtime, user, place, signal }: Making, cluster: string, statements: readonly string[]): Promise<void> {
  const args = ['--single', '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', '-D', cluster, 'postgres']
  const input = `${statements.join('\n')}\n`
  const { ok, output } = await runProgram(join(runtime.folder, 'bin', 'postgres'), args, { user, cwd: place.home, input, signal })
  if (!ok) refuseOutput('postgres --single', output)
}

function newSecrets(place: Place): Secrets {
  const secrets: Secrets = { owner: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
  writePrivate(place.secrets, JSON.stringify(secrets))
  return secrets
}

/** The passwords' file is gone: who owns the cluster's files may set new ones. */
async function renewSecrets(making: Making): Promise<void> {
  making.say({
    en: `The file with the database passwords was missing; new passwords are in ${making.place.secrets}.`,
    zh: `数据库密码文件缺失，已重新生成：${making.place.secrets}。`,
  })
  const secrets = newSecrets(making.place)
  await runSql(making, making.place.cluster, [
    `alter role ${ownerRole} password '${secrets.owner}'`,
    `alter role torchbook_app password '${secrets.app}'`,
  ])
}

const markOf = (place: Place) => join(place.home, 'throw-away')

function checkCluster({ place, runtime, throwAway }: Making): void {
  if (throwAway && !existsSync(markOf(place))) throw new Error(`${place.cluster} was not made to be thrown away`)
  const versionFile = join(place.cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    refuse('cluster-damaged', {
      en: `${place.cluster} is not a whole database: its version file is missing. Restore the folder from a backup, or move it away to begin with an empty database.`,
      zh: `${place.cluster} 不是完整的数据库：缺少版本文件。请从备份恢复该目录；如需从空数据库重新开始，请先将其移走。`,
    })
  }
  const major = readFileSync(versionFile, 'utf8').trim()
  if (major !== runtime.major) {
    refuse('cluster-version', {
      en: `The database in ${place.cluster} was made by PostgreSQL ${major}; this program brings ${runtime.major}. Export with the earlier release of Torchbook and import into an empty data folder.`,
      zh: `${place.cluster} 中的数据库由 PostgreSQL ${major} 创建，而本程序自带 ${runtime.major}。请先用旧版 Torchbook 导出，再导入空的数据目录。`,
    })
  }
}

/** A cluster restored from a backup may belong to root or to a number of another machine; PostgreSQL wants its own user's, 0700. Links are handed over, not what they point to. */
function handOver(cluster: string, user: ServerUser): void {
  if (statSync(cluster).uid === user.uid) return
  chownSync(cluster, user.uid, user.gid)
  chmodSync(cluster, 0o700)
  for (const name of readdirSync(cluster, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(cluster, name), user.uid, user.gid)
}
