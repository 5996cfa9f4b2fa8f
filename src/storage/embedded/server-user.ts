import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { refuse } from '../../kernel/refusal.ts'

/** The user PostgreSQL runs as when that is not the user of this process. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const isRoot = () => process.getuid?.() === 0

function accounts(): ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .filter(fields => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

/**
 * null: the server runs as ourselves. PostgreSQL refuses to run as root, so root's server runs as the owner of the cluster
 * that is there, else as `postgres`, else as `nobody` (initdb wants an account of that name to exist).
 */
export function serverUser(cluster: string): ServerUser | null {
  if (!isRoot()) return null
  const known = accounts()
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const user =
    known.find(account => account.uid === owner && owner !== 0) ??
    known.find(account => account.name === 'postgres') ??
    known.find(account => account.name === 'nobody')
  return (
    user ??
    refuse('no-server-user', {
      en: 'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Add one (useradd --system postgres) or run Torchbook as an ordinary user.',
      zh: 'PostgreSQL 不允许以 root 运行，而本机既没有 postgres 用户也没有 nobody 用户。请新建用户（useradd --system postgres），或以普通用户运行 Torchbook。',
    })
  )
}

/** The options that make a child process run as that user. */
export const asUser = (user: ServerUser | null) => (user ? { uid: user.uid, gid: user.gid } : {})

/** Whether the user can pass through to the folder, or execute the file. Asked of the system, not guessed from modes (ACLs, noexec). */
export function canReach(user: ServerUser | null, path: string): boolean {
  if (!user) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...asUser(user), cwd: '/', stdio: 'ignore' }).status === 0
}
