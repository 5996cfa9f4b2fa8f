import { spawn } from 'node:child_process'
import { refuse } from '../../kernel/refusal.ts'
import { refusalOf } from '../database-error.ts'
import { asUser, type ServerUser } from './server-user.ts'

/** What programs we start see: no PG* settings that would redirect them, no language that would change their messages. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const unwanted = /^(PG|LC_|LANG|NODE_OPTIONS$|NODE_V8_COVERAGE$|VITEST|TZ$)/
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name))
  return { ...Object.fromEntries(kept), TZ: 'UTC' }
}

/** The same for a program that runs as the given user: of root's environment, which may hold secrets, another user gets the search path only. */
export const environmentFor = (user: ServerUser | null): NodeJS.ProcessEnv =>
  user ? { PATH: process.env.PATH, TZ: 'UTC' } : plainEnvironment()

export interface Run {
  readonly user: ServerUser | null
  readonly cwd: string
  readonly input?: string
  /** Ends the program early. */
  readonly signal?: AbortSignal
}

/** Runs a program to its end; what it printed. A program that cannot be started at all is a refusal. */
export function runProgram(program: string, args: readonly string[], how: Run): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...asUser(how.user),
      ...(how.signal ? { signal: how.signal } : {}),
      cwd: how.cwd,
      env: environmentFor(how.user),
      windowsHide: true,
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    // A program that ended before it read its input has told why in its output.
    child.stdin.on('error', () => {})
    child.stdin.end(how.input ?? '')
    child.on('error', error => reject(error.name === 'AbortError' ? error : cannotRun(program, error.message)))
    child.on('close', code => resolve({ ok: code === 0, output }))
  })
}

/** The refusal for output that tells of a full disk or of anything else that went wrong in a database program. */
export function refuseOutput(what: string, output: string): never {
  if (/No space left on device|Disk quota exceeded/i.test(output))
    throw refusalOf(Object.assign(new Error(output), { code: 'ENOSPC' }))
  const lines = output.split('\n').filter(line => line.trim() !== '')
  const told = lines.find(line => /(FATAL|PANIC|error|cannot|could not|not found)/i.test(line)) ?? lines.at(-1) ?? 'no message'
  return cannotRun(what, told.trim())
}

function cannotRun(what: string, told: string): never {
  return refuse('server-cannot-run', {
    en: `The built-in database program did not run (${what}): ${told}. If the disk forbids running programs (noexec) or this system cannot run the program, choose another data folder with TORCHBOOK_DATA, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    zh: `内置数据库程序未能运行（${what}）：${told}。若磁盘禁止执行程序（noexec）或系统不兼容，请用 TORCHBOOK_DATA 另选数据目录，或用 DATABASE_URL 指定 PostgreSQL 15 及以上服务器。`,
  })
}
