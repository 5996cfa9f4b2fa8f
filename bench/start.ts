import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeTestFolder, removeTestFolder } from '../src/storage/embedded/for-tests.ts'
import { type Bench, median, rounded, timed } from './bench.ts'
import { memoryOf } from './server.ts'

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const laterStarts = 3

/** `torchbook start` from an empty data folder until page and data are served, the same again, and Ctrl-C until everything has stopped. */
export const start: Bench = {
  name: 'start',
  async run(_options, say) {
    const folder = makeTestFolder()
    try {
      const first = await startAndStop(folder)
      say(`first start ${first.served.toFixed(2)} s, stop ${first.stopped.toFixed(2)} s`)
      const later: Served[] = []
      for (let round = 0; round < laterStarts; round++) later.push(await startAndStop(folder))
      const served = median(later.map(one => one.served))
      const stopped = median(later.map(one => one.stopped))
      say(`later start ${served.toFixed(2)} s, stop ${stopped.toFixed(2)} s (goal: under 10 s the first time, 3 s later)`)
      return {
        name: 'start',
        ratios: { 'first/later': rounded(first.served / served) },
        seconds: {
          first: rounded(first.served),
          later: rounded(served),
          firstStop: rounded(first.stopped),
          laterStop: rounded(stopped),
        },
        memoryMB: { firstNode: rounded(first.memory), laterNode: rounded(median(later.map(one => one.memory))) },
      }
    } finally {
      removeTestFolder(folder)
    }
  },
}

interface Served {
  readonly served: number
  readonly stopped: number
  readonly memory: number
}

async function startAndStop(folder: string): Promise<Served> {
  const { DATABASE_URL: _, PORT: __, ...environment } = process.env
  const begin = performance.now()
  const child = spawn(process.execPath, [program, 'start', '--json', '--port', '0', '--data', folder], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  try {
    const address = await addressOf(child)
    for (const path of ['/api/meta', '/']) await whole(`${address}${path}`)
    const served = (performance.now() - begin) / 1000
    const memory = memoryOf(child.pid!)?.peak ?? 0
    const stop = await timed(async () => {
      child.kill('SIGINT')
      await ended
    })
    return { served, stopped: stop.seconds, memory }
  } finally {
    child.kill('SIGKILL')
  }
}

/** The first line that `start --json` prints says where it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout! }), 'line'),
    delay(120_000, undefined, { ref: false }).then(() => {
      throw new Error('torchbook start did not say where it listens within two minutes.')
    }),
  ])) as [string]
  return (JSON.parse(line) as { address: string }).address
}

async function whole(url: string): Promise<void> {
  const response = await fetch(url)
  const body = await response.text()
  if (!response.ok || !body) throw new Error(`${url} answered ${response.status}`)
}
