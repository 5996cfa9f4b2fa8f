import { readFileSync } from 'node:fs'
import { makeTestFolder, removeTestFolder } from '../src/storage/embedded/for-tests.ts'
import { openStore } from '../src/storage/open.ts'

/** A database server of its own with the settings that every bureau has: PostgreSQL's defaults, each commit written through to the disk. */
export interface BenchServer {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly dataFolder: string
  close(): Promise<void>
}

/** Starts it in an empty folder that is removed with it. */
export async function startBenchServer(): Promise<BenchServer> {
  const dataFolder = makeTestFolder()
  const { ownerUrl, appUrl, close } = await openStore({ dataFolder, databaseUrl: '' })
  return { ownerUrl, appUrl, dataFolder, close: () => close().finally(() => removeTestFolder(dataFolder)) }
}

/** The most memory a process has had, in MB: all of it with shared buffers it touched, and what is its own now. Null where the system does not tell. */
export function memoryOf(pid: number): { readonly peak: number; readonly own: number } | null {
  if (process.platform !== 'linux') return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
  return { peak: megabytes('VmHWM'), own: megabytes('RssAnon') }
}
