import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'
import { isLocked, type Lock, takeLock } from './embedded/lock.ts'
import { readPrivate, writePrivate } from './embedded/place.ts'

/** Who serves this data folder: the process of `torchbook start`, and where people reach it once it listens. */
export interface Running {
  readonly pid: number
  readonly address: string | null
}

const lockOf = (dataFolder: string) => join(dataFolder, 'start.lock')
const noteOf = (dataFolder: string) => join(dataFolder, 'running.json')

/** The living `torchbook start` of a data folder, null when there is none (a note left by a killed one does not count). */
export function readRunning(dataFolder: string): Running | null {
  const note = readPrivate<Running>(noteOf(dataFolder))
  return note && isLocked(lockOf(dataFolder)) ? note : null
}

/** The one place at the top of a data folder; ends with the process, whatever ends it. */
export interface Reign {
  announce(address: string): void
  end(): void
}

/** Takes the data folder for `torchbook start`; refused while another one lives. */
export function reign(dataFolder: string, say: (message: Words) => void): Reign {
  // Readers hold the file for an instant: hence the wait.
  const lock: Lock | null = takeLock(lockOf(dataFolder), 500)
  const before = readPrivate<Running>(noteOf(dataFolder))
  if (!lock) return refuseSecond(dataFolder, before)
  if (before) {
    say({
      en: `The last start (process ${before.pid}) ended without shutting down; its lock is taken over.`,
      zh: `上次启动的进程（${before.pid}）未正常退出，其锁已被接管。`,
    })
  }
  const write = (address: string | null) => writePrivate(noteOf(dataFolder), JSON.stringify({ pid: process.pid, address }))
  write(null)
  return {
    announce: write,
    end: () => {
      rmSync(noteOf(dataFolder), { force: true })
      lock.release()
    },
  }
}

function refuseSecond(dataFolder: string, other: Running | null): never {
  const pid = other?.pid ?? '?'
  const [en, zh] = other?.address ? [` at ${other.address}`, `，地址 ${other.address}`] : ['', '']
  return refuse('already-running', {
    en: `Torchbook already runs with the data folder ${dataFolder} (process ${pid}${en}). Use that one, stop it first, or start with another data folder (TORCHBOOK_DATA).`,
    zh: `Torchbook 已在使用数据目录 ${dataFolder} 运行（进程 ${pid}${zh}）。请直接使用、先停止它，或用 TORCHBOOK_DATA 指定另一数据目录。`,
  })
}
