import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Another process that has the store open, as a command of its own process group, like one started in a terminal. */
export interface TestCommand {
  readonly child: ChildProcess
  readonly pid: number
  /** What it told: refused with a code, or open. */
  readonly outcome: { ownerUrl: string; started: boolean; refused: string | null; en: string; said: string[] }
  /** Lets it close the store and end. */
  finish(): Promise<void>
}

const code = `
  const { openStore } = await import(process.argv[1])
  const said = []
  try {
    const options = JSON.parse(process.argv[2])
    const store = await openStore({ ...options, databaseUrl: '', say: words => said.push(words.en) })
    if (options.exclusive) store.announce('http://127.0.0.1:4173')
    console.log(JSON.stringify({ ...store, refused: null, en: '', said }))
    await new Promise(resolve => process.stdin.once('data', resolve))
    await store.close()
    process.exit(0)
  } catch (error) {
    console.log(JSON.stringify({ refused: error.code ?? error.name, en: error.words?.en ?? error.message, said }))
  }`

const living = new Set<ChildProcess>()

/** For afterEach: a failed test must not leave commands that hold the server for the next one. */
export const killCommands = () => {
  for (const child of living) child.kill('SIGKILL')
}

/** Opens the store of the data folder in another process; settles when it is open or refused. */
export async function openInCommand(
  dataFolder: string,
  options: { exclusive?: boolean; throwAway?: boolean } = {},
): Promise<TestCommand> {
  const args = [
    '--input-type=module',
    '-e',
    code,
    join(import.meta.dirname, '../open.ts'),
    JSON.stringify({ dataFolder, ...options }),
  ]
  const child = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
  living.add(child)
  const gone = new Promise<void>(resolve =>
    child.once('exit', () => {
      living.delete(child)
      resolve()
    }),
  )
  const line = await new Promise<string>(resolve => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more
      if (text.includes('\n')) resolve(text)
    })
    gone.then(() => resolve(text || '{"refused":"died"}'))
  })
  const finish = async () => {
    child.stdin.on('error', () => {})
    child.stdin.end('finish\n')
    await gone
  }
  return { child, pid: child.pid ?? 0, outcome: JSON.parse(line) as TestCommand['outcome'], finish }
}

/** The numbers of the processes that serve a data folder: its keeper and its server. */
export function processesOf(
  dataFolder: string,
  cluster = join(dataFolder, 'server', 'cluster'),
): { keeper: number[]; server: number[] } {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const of = (mark: string, also: string) =>
    lines.filter(line => line.includes(mark) && line.includes(also)).map(line => Number.parseInt(line, 10))
  return { keeper: of('keeper.ts', JSON.stringify(dataFolder)), server: of('bin/postgres', `-D ${cluster} `) }
}

/** Waits until neither keeper nor server of the data folder is there; how long that took, in ms. Throws after ten seconds. */
export async function untilStopped(dataFolder: string, cluster?: string): Promise<number> {
  const from = performance.now()
  while (performance.now() - from < 10_000) {
    const { keeper, server } = processesOf(dataFolder, cluster)
    if (keeper.length + server.length === 0) return performance.now() - from
    await delay(20)
  }
  throw new Error(`still there: ${JSON.stringify(processesOf(dataFolder, cluster))}`)
}
