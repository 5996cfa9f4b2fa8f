import { closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { refuse } from '../../kernel/refusal.ts'
import { likeParent } from './place.ts'

/** A held lock; `release` may be called twice. The operating system releases it when the process ends in any way. */
export interface Lock {
  release(): void
}

const sqliteBusy = 5

const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy

/**
 * Takes the lock that `file` stands for; null when another process (or another holder in this one) has it after `waitMs`.
 * Node has no file locks, SQLite has them on every platform: the file stays empty, only its kernel lock is used. So there is
 * no stale lock after a crash and no process id that could have been reused.
 */
export function takeLock(file: string, waitMs = 0): Lock | null {
  const database = open(file, waitMs)
  try {
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (isBusy(error)) return null
    return refuseUnlockable(file, error)
  }
  return {
    release: () => {
      if (database.isOpen) database.close()
    },
  }
}

/** Whether somebody holds the lock now. Looks only as a reader, so it never gets in the way of `takeLock` with a wait. */
export function isLocked(file: string): boolean {
  const database = open(file, 0)
  try {
    database.prepare('select count(*) from sqlite_schema').get()
    return false
  } catch (error) {
    if (isBusy(error)) return true
    return refuseUnlockable(file, error)
  } finally {
    database.close()
  }
}

function open(file: string, waitMs: number): DatabaseSync {
  try {
    if (!existsSync(file)) {
      // Private: whoever may open the file can hold its lock.
      closeSync(openSync(file, 'a', 0o600))
      likeParent(file)
    }
    return new DatabaseSync(file, { timeout: waitMs })
  } catch (error) {
    return refuseUnlockable(file, error)
  }
}

function refuseUnlockable(file: string, error: unknown): never {
  return refuse(
    'data-folder-cannot-lock',
    {
      en: `The file ${file} cannot be locked: it is not writable by this user, or the disk (a network share?) has no locks. Use a data folder of your own on a local disk.`,
      zh: `无法锁定文件 ${file}：当前用户不可写，或所在磁盘（如网络共享）不支持文件锁。请使用本机磁盘上属于自己的数据目录。`,
    },
    { cause: error },
  )
}
