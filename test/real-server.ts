import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bureau } from '../src/storage/bureau.ts'
import { officer } from './bureau.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

export interface RealServer {
  readonly child: ChildProcess
  readonly port: number
}

/** Starts the command as an office does, in a process of its own that can be killed; port 0 is any that is free. */
export function startServer(bureau: Bureau, folder: string, port: number): Promise<RealServer> {
  const env = {
    ...process.env,
    DATABASE_URL: bureau.store.appUrl,
    TORCHBOOK_OWNER_URL: bureau.store.ownerUrl,
    TORCHBOOK_DATA: join(folder, 'data'),
  }
  const child = spawn(process.execPath, [main, 'start', '--port', String(port), '--region', officer.region], { env })
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      const found = /127\.0\.0\.1:(\d+)|localhost:(\d+)/.exec(said)
      if (found) resolve({ child, port: Number(found[1] ?? found[2]) })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

/** Ends a server without a word to it; resolves when it is gone. */
export const killed = ({ child }: RealServer) =>
  new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
