/**
 * The keeper: parent of PostgreSQL and of nothing else, in a session of its own, so that neither Ctrl-C nor the death of a command
 * reaches the server. Every process that uses the server holds a connection to the keeper; the system closes it when that process
 * ends in any way. When the last one is gone, the server is stopped and the keeper ends.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { Refusal } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import { refusalOf } from '../database-error.ts'
import { type Making, prepareCluster } from './cluster.ts'
import {
  type FromClient,
  type FromKeeper,
  isProof,
  type KeeperAddress,
  type KeeperPlan,
  keeperBusy,
  proof,
  receive,
  send,
} from './keeper-protocol.ts'
import { takeLock } from './lock.ts'
import { findPlace, type Place, readPrivate, writePrivate } from './place.ts'
import { findLeftServer, isUsable, type Postmaster, startServer } from './postmaster.ts'
import { makeRuntime } from './runtime.ts'
import { serverUser } from './server-user.ts'

const firstClientWithinMs = 15_000
const plan = JSON.parse(process.argv[2] ?? '') as KeeperPlan
const place = findPlace(plan.dataFolder, plan.throwAway)
const lock = takeLock(place.lock)
if (!lock) process.exit(keeperBusy)

const token = randomBytes(24).toString('hex')
const ending = new AbortController()
const clients = new Set<Socket>()
/** Told to every client, also to one that comes later. */
const told: FromKeeper[] = []

const tell = (message: FromKeeper) => {
  told.push(message)
  for (const client of clients) send(client, message)
}
const say = (words: Words) => tell({ say: words })

const listener = createServer(socket => {
  socket.on('error', () => {})
  let known = false
  const leave = () => {
    clients.delete(socket)
    if (known && clients.size === 0) ending.abort()
    // The last one waits for our end of the connection: it comes when the server has stopped.
    else socket.end()
  }
  receive<FromClient>(socket, message => {
    if ('bye' in message) return leave()
    if (!isProof(message.hello, token, 'client')) return socket.destroy()
    if (ending.signal.aborted) return socket.end()
    known = true
    clients.add(socket)
    send(socket, { welcome: proof(token, 'keeper') })
    for (const earlier of told) send(socket, earlier)
  })
  socket.on('close', () => clients.has(socket) && leave())
})

for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('SIGTERM', () => ending.abort())

const last = readPrivate<KeeperAddress>(place.keeper)
await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
note(null)
const unlessUsed = () => clients.size === 0 && ending.abort()
// The command that started us ended before it took hold, or hangs.
process.stdin.on('error', unlessUsed).on('end', unlessUsed).resume()
setTimeout(unlessUsed, firstClientWithinMs).unref()

const ended = new Promise<void>(resolve => ending.signal.addEventListener('abort', () => resolve(), { once: true }))
let server: Postmaster | null = null
try {
  server = await bringUp(place)
  note(server.port)
  tell({ ready: { databasePort: server.port } })
  await Promise.race([ended, server.ended])
} catch (error) {
  if (!ending.signal.aborted) {
    const refusal = error instanceof Refusal ? error : refusalOf(error)
    if (!refusal) console.error(error)
    tell({ refusal: refusal ? { code: refusal.code, words: refusal.words } : broken(error) })
    await Promise.race([ended, new Promise(resolve => setTimeout(resolve, firstClientWithinMs))])
  }
}
ending.abort()
listener.close()
await server?.stop()
lock.release()
process.exit(0)

/** The port stays noted after the end: the next run takes it again if it is free. */
function note(databasePort: number | null): void {
  const address = listener.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const kept: KeeperAddress = { pid: process.pid, port, token, databasePort: databasePort ?? last?.databasePort ?? null }
  writePrivate(place.keeper, JSON.stringify(kept))
}

async function bringUp(at: Place): Promise<Postmaster> {
  const user = serverUser(at.cluster)
  const making: Making = {
    place: at,
    user,
    runtime: makeRuntime(at.runtime, user !== null),
    throwAway: plan.throwAway,
    say,
    signal: ending.signal,
  }
  const left = findLeftServer(making)
  if (left && isUsable(left, making) && existsSync(at.secrets)) {
    say({
      en: 'The last run was cut off; its database server was still up and is used on.',
      zh: '上次运行被意外中断，其数据库服务仍在运行，现继续使用。',
    })
    return left
  }
  if (left) await left.stop()
  const cutOff = existsSync(`${at.cluster}/postmaster.pid`)
  if (cutOff) {
    say({
      en: 'The last run was cut off; the database restores itself from its journal. Everything that was saved is there.',
      zh: '上次运行被意外中断，数据库正在根据日志自行恢复；已保存的内容不会丢失。',
    })
  }
  await prepareCluster(making)
  return startServer(making, last?.databasePort ?? null)
}

function broken(error: unknown): { code: string; words: Words } {
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'server-broken',
    words: {
      en: `The built-in database could not be started because of a fault in Torchbook: ${message}. Details are in ${place.keeperLog}; please report them.`,
      zh: `因 Torchbook 程序错误，内置数据库未能启动：${message}。详情见 ${place.keeperLog}，请反馈给开发者。`,
    },
  }
}
