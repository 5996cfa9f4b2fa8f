import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Making } from './cluster.ts'
import { likeParent } from './place.ts'
import { environmentFor, refuseOutput, runProgram } from './program.ts'
import { asUser } from './server-user.ts'

/** A running PostgreSQL server. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** It was there already: an earlier keeper was killed and left it. */
  readonly adopted: boolean
  /** Settles when the server is gone, stopped or not. */
  readonly ended: Promise<void>
  /** Ends sessions, writes what is to be written, and waits until the server is gone. */
  stop(): Promise<void>
}

/** The lines of postmaster.pid (PostgreSQL, miscadmin.h) that matter here; null when there is none. */
function readPidFile(cluster: string): { pid: number; port: number; ready: boolean } | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** The command line of a living process, '' when there is none (a zombie has none either). */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    if (process.platform === 'win32') return execFileSync('tasklist', ['/NH', '/FI', `PID eq ${pid}`], { encoding: 'utf8' })
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Whether the process is the server of that cluster, and not a program that got the number of one that is gone. */
function isServerOf(pid: number, cluster: string): boolean {
  const line = commandLine(pid)
  return process.platform === 'win32' ? line.includes('postgres.exe') : line.includes(`-D ${cluster} `)
}

/** Finds the server a killed keeper left, if it lives. A pid file that names somebody else's process is made harmless. */
export function findLeftServer(making: Making): Postmaster | null {
  const { cluster } = making.place
  const found = readPidFile(cluster)
  if (!found) return null
  if (isServerOf(found.pid, cluster)) {
    const ended = (async () => {
      while (isServerOf(found.pid, cluster)) await delay(200)
    })()
    return { pid: found.pid, port: found.port, adopted: true, ended, stop: () => stop(making, found.pid, ended) }
  }
  forgetPid(cluster)
  return null
}

/**
 * PostgreSQL takes any living process of its user for a server. The file stays, with a number no process can have: it also
 * names the shared memory by which PostgreSQL notices sessions of a killed server that are still at work.
 */
function forgetPid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid')
  const [, ...rest] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, ['2147483646', ...rest].join('\n'))
}

/** Whether a server that was left may be used on: same program, same settings, ready for connections. */
export function isUsable(left: Postmaster, making: Making): boolean {
  const line = commandLine(left.pid)
  const sameSettings = settings(making).every(setting => line.includes(setting))
  return sameSettings && line.startsWith(program(making)) && readPidFile(making.place.cluster)?.ready === true
}

const program = ({ runtime }: Making) => join(runtime.folder, 'bin', 'postgres')

function settings({ throwAway }: Making): string[] {
  const always = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
  ]
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB', 'autovacuum_naptime=10min']
  return throwAway ? [...always, ...careless] : always
}

/** Starts the server on `wantedPort` if that is free, else on any free port of the loopback address; waits until it takes connections. */
export async function startServer(making: Making, wantedPort: number | null): Promise<Postmaster> {
  const { place, signal, say } = making
  rotateLog(place.log)
  let port = await freePort(wantedPort)
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    const from = statSync(place.log, { throwIfNoEntry: false })?.size ?? 0
    const child = launch(making, port)
    const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
    let failure = ''
    child.once('error', error => (failure = error.message))
    const pid = child.pid ?? 0
    // When we are told to end meanwhile, the server has to go too: it is stopped like any other.
    if (await becomesReady(child, making, pid)) return { pid, port, adopted: false, ended, stop: () => stop(making, pid, ended) }
    const told = readFileSync(place.log).subarray(from).toString('utf8')
    if (attempt < 60 && /pre-existing shared memory block/.test(told)) {
      if (attempt === 5)
        say({ en: 'Waiting for the sessions of the killed server to end …', zh: '正在等待被强制结束的数据库会话退出……' })
      await delay(250)
    } else if (attempt < 60 && /could not bind|could not create any TCP/.test(told)) port = await freePort(null)
    else refuseOutput(place.log, failure || told)
  }
}

function launch(making: Making, port: number): ChildProcess {
  const { place, user } = making
  const log = openSync(place.log, 'a', 0o600)
  likeParent(place.log)
  const args = ['-D', place.cluster, '-p', String(port), ...settings(making).flatMap(setting => ['-c', setting])]
  try {
    return spawn(program(making), args, {
      ...asUser(user),
      cwd: place.home,
      env: environmentFor(user),
      stdio: ['ignore', log, log],
      windowsHide: true,
    })
  } finally {
    closeSync(log)
  }
}

/** True when the server takes connections, false when it ended first. Replaying the journal after a crash may take its time. */
async function becomesReady(child: ChildProcess, { place, say }: Making, pid: number): Promise<boolean> {
  let gone = pid === 0
  child.once('exit', () => (gone = true))
  for (let waited = 0; !gone; waited += 10) {
    const file = readPidFile(place.cluster)
    if (file?.pid === pid && file.ready) return true
    if (waited === 3000) say({ en: 'The database is replaying its journal …', zh: '数据库正在根据日志恢复……' })
    await delay(10)
  }
  return false
}

/** Fast (sessions are ended, a checkpoint is written), after a minute at once; a throw-away server at once. */
async function stop(making: Making, pid: number, ended: Promise<void>): Promise<void> {
  const steps: readonly [NodeJS.Signals, string, number][] = [
    ['SIGINT', 'fast', 60_000],
    ['SIGQUIT', 'immediate', 10_000],
    ['SIGKILL', 'immediate', 5_000],
  ]
  for (const [signal, mode, patience] of making.throwAway ? steps.slice(1) : steps) {
    if (process.platform === 'win32') {
      const args = ['stop', '-W', '-m', mode, '-D', making.place.cluster]
      await runProgram(join(making.runtime.folder, 'bin', 'pg_ctl'), args, { user: null, cwd: making.place.home })
    } else if (isServerOf(pid, making.place.cluster)) process.kill(pid, signal)
    if (await Promise.race([ended.then(() => true), delay(patience, false, { ref: false })])) return
  }
}

/** A port of the loopback address that is free now: the wanted one, so that pools of a restarted server find it, else any. */
function freePort(wanted: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => (wanted ? resolve(freePort(null)) : reject(error)))
    probe.listen(wanted ?? 0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/** Keeps one earlier log, so that years of running do not fill the disk. */
function rotateLog(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 5_000_000) return
  rmSync(`${log}.1`, { force: true })
  renameSync(log, `${log}.1`)
}
