import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join, parse } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import type { Words } from '../../kernel/words.ts'
import {
  type FromKeeper,
  isProof,
  type KeeperAddress,
  type KeeperPlan,
  keeperBusy,
  proof,
  receive,
  send,
} from './keeper-protocol.ts'
import { isLocked } from './lock.ts'
import { likeParent, type Place, readPrivate } from './place.ts'
import { plainEnvironment } from './program.ts'

/** Our hold on the running server. It ends with this process, whatever ends it. */
export interface Hold {
  readonly databasePort: number
  /** The keeper was started by this process. */
  readonly started: boolean
  /** Lets go; when nobody else holds the server, waits until it has stopped. */
  release(): Promise<void>
}

/** Without a sign of life from the keeper for so long, something is wrong. A living keeper may take as long as it needs. */
const patienceMs = 60_000
const greetingMs = 3_000

/** Takes hold of the place's server: of the one that runs, else of one started for it. Several processes may do so at the same time. */
export async function holdServer(place: Place, plan: KeeperPlan, say: (message: Words) => void): Promise<Hold> {
  let current = await seek(place, plan, say)
  let released = false
  // A keeper that was killed leaves the server running and unwatched: a new keeper takes it over, so that it ends with us.
  const watch = () =>
    current.socket.once('close', () => {
      if (released) return
      seek(place, plan, say)
        .then(next => {
          if (released) return next.socket.destroy()
          if (next.databasePort !== current.databasePort) say(movedWords)
          current = { ...next, started: current.started }
          watch()
        })
        .catch(error => say(error instanceof Refusal ? error.words : { en: String(error), zh: String(error) }))
    })
  watch()
  return {
    databasePort: current.databasePort,
    started: current.started,
    release: async () => {
      if (released) return
      released = true
      const { socket } = current
      if (socket.destroyed) return
      socket.ref()
      send(socket, { bye: true })
      await new Promise<void>(resolve => socket.once('close', () => resolve()))
    },
  }
}

const movedWords: Words = {
  en: 'The database server came back at another port: start Torchbook again.',
  zh: '数据库服务已在另一端口恢复，请重新启动 Torchbook。',
}

interface Held {
  readonly socket: Socket
  readonly databasePort: number
  readonly started: boolean
}

async function seek(place: Place, plan: KeeperPlan, say: (message: Words) => void): Promise<Held> {
  let started = false
  for (let lastSign = Date.now(); ; ) {
    const address = readPrivate<KeeperAddress>(place.keeper)
    const answer = address ? await talk(address, say, () => (lastSign = Date.now())) : null
    if (answer) return { ...answer, started }
    if (Date.now() - lastSign > patienceMs) return refuseSilent(place)
    if (isLocked(place.lock)) await delay(25)
    else started = await startKeeper(place, plan, address?.token)
  }
}

/** The connection once the server is ready; null when no keeper (any more) is there; throws the keeper's refusal. */
function talk(address: KeeperAddress, say: (message: Words) => void, onSign: () => void): Promise<Omit<Held, 'started'> | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(address.port, '127.0.0.1')
    let greeted = false
    socket.on('error', () => {})
    socket.on('close', () => {
      if (greeted) onSign()
      resolve(null)
    })
    socket.setTimeout(greetingMs, () => !greeted && socket.destroy())
    socket.once('connect', () => send(socket, { hello: proof(address.token, 'client') }))
    receive<FromKeeper>(socket, message => {
      if ('welcome' in message) {
        greeted = isProof(message.welcome, address.token, 'keeper')
        if (greeted) socket.setTimeout(0)
        else socket.destroy()
      } else if (!greeted) socket.destroy()
      else if ('say' in message) say(message.say)
      else if ('refusal' in message) {
        reject(new Refusal(message.refusal.code, message.refusal.words))
        socket.destroy()
      } else {
        // A command that forgets to let go must still be able to end.
        socket.unref()
        resolve({ socket, databasePort: message.ready.databasePort })
      }
    })
  })
}

/** Starts a keeper and waits until it can be found; false when another process was faster. */
async function startKeeper(place: Place, plan: KeeperPlan, oldToken: string | undefined): Promise<boolean> {
  const log = openSync(place.keeperLog, 'w', 0o600)
  likeParent(place.keeperLog)
  const program = join(import.meta.dirname, 'keeper.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(plan)], {
    detached: true,
    // The pipe tells the keeper that we died before we got to take hold.
    stdio: ['pipe', log, log],
    // Not the folder of the command: a keeper must not keep a disk from being taken out.
    cwd: parse(place.home).root,
    env: plainEnvironment(),
    windowsHide: true,
  })
  closeSync(log)
  child.unref()
  child.stdin?.on('error', () => {})
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref()
  let code: number | null | undefined
  child.once('exit', exit => (code = exit)).once('error', () => (code = null))
  for (let waited = 0; waited < patienceMs; waited += 10) {
    if (code === keeperBusy) return false
    if (code !== undefined) return refuseSilent(place)
    const address = readPrivate<KeeperAddress>(place.keeper)
    if (address && address.token !== oldToken) return address.pid === child.pid
    await delay(10)
  }
  return refuseSilent(place)
}

function refuseSilent(place: Place): never {
  const log = readFileSync(place.keeperLog, { encoding: 'utf8', flag: 'a+' })
  const told = log.split('\n').find(line => /error|refus/i.test(line)) ?? ''
  return refuse('keeper-silent', {
    en: `The process that runs the built-in database did not start or does not answer. ${told} Look into ${place.keeperLog}; end a process named "keeper.ts" that hangs, then try again.`,
    zh: `管理内置数据库的进程未能启动或没有响应。${told} 请查看 ${place.keeperLog}；如有卡住的 keeper.ts 进程请先结束，再重试。`,
  })
}
