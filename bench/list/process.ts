import { spawn } from 'node:child_process'

/** A server in a process of its own. */
export interface RunningServer {
  readonly port: number
  close(): Promise<void>
}

/** Starts a program that tells its port in a line of its output ("… on 4173" or ":4173"); fails with what it said when it ends before. */
export function startProcess(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...environment } })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let said = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk
      const port = /(?:listening on |127\.0\.0\.1:|localhost:)(\d+)/.exec(said)?.[1]
      if (port)
        resolve({
          port: Number(port),
          async close() {
            child.kill('SIGTERM')
            const late = setTimeout(() => child.kill('SIGKILL'), 5000)
            await ended
            clearTimeout(late)
          },
        })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => reject(new Error(`The server ended: ${said.slice(-2000)}`)))
  })
}
