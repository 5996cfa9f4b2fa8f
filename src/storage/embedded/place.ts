import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'
import { canReach, serverUser } from './server-user.ts'

/** Where the parts of one embedded server are. */
export interface Place {
  /** The folder of everything below; `server` in the data folder, elsewhere only when the server's user cannot get there. */
  readonly home: string
  /** PostgreSQL's own data. */
  readonly cluster: string
  /** The copies of the program's binaries, one folder per version. */
  readonly runtime: string
  /** Held by the keeper while it lives: one keeper per cluster, also for two copies of one data folder. */
  readonly lock: string
  /** How to reach the keeper that lives, or lived last. */
  readonly keeper: string
  readonly log: string
  readonly keeperLog: string
  /** Passwords of the two roles; always in the data folder. */
  readonly secrets: string
}

const placeAt = (dataFolder: string, home: string): Place => ({
  home,
  cluster: join(home, 'cluster'),
  runtime: join(home, 'runtime'),
  lock: join(home, 'keeper.lock'),
  keeper: join(home, 'keeper.json'),
  log: join(home, 'server.log'),
  keeperLog: join(home, 'keeper.log'),
  secrets: join(dataFolder, 'secrets.json'),
})

/** The note in the data folder that says where the server's parts are, when they are not below it. */
const noteIn = (dataFolder: string) => join(dataFolder, 'server-is-at.json')

/**
 * Finds or makes the server's folder. root's server runs as another user, who cannot enter a data folder below a 0700 folder
 * such as /root: then the server's folder is one of the system's places, named after the data folder, and noted in it.
 */
export function findPlace(dataFolder: string, throwAway: boolean): Place {
  const note = noteIn(dataFolder)
  if (existsSync(note)) return noted(dataFolder, note)
  const inside = placeAt(dataFolder, join(dataFolder, 'server'))
  if (existsSync(inside.cluster)) return reachableCluster(inside)
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  // Never a temp folder for data that is to last: systems clear those.
  const elsewhere = [...(throwAway ? [tmpdir()] : []), '/var/lib/torchbook', '/srv/torchbook', '/opt/torchbook'].map(base =>
    join(base, name),
  )
  const user = serverUser(inside.cluster)
  for (const home of [inside.home, ...(user ? elsewhere : [])]) {
    if (!makeHome(home) || !canReach(user, home)) continue
    if (home !== inside.home) {
      rmSync(inside.home, { recursive: true, force: true })
      writePrivate(note, JSON.stringify({ home }))
    }
    return placeAt(dataFolder, home)
  }
  return refuse('no-place-for-cluster', {
    en: `The database cannot run as root, and its user ${user?.name} can enter neither ${dataFolder} nor /var/lib/torchbook. Choose a data folder outside private folders (TORCHBOOK_DATA=/srv/…) or run Torchbook as an ordinary user.`,
    zh: `数据库不能以 root 运行，而其运行用户 ${user?.name} 无法进入 ${dataFolder} 和 /var/lib/torchbook。请用 TORCHBOOK_DATA 选择非私有目录（如 /srv/…），或以普通用户运行 Torchbook。`,
  })
}

/** root opens it for passing through, not for listing. False when it cannot be made there. */
function makeHome(home: string): boolean {
  if (existsSync(home)) return true
  try {
    mkdirSync(home, { recursive: true, mode: 0o711 })
    chmodSync(home, process.getuid?.() === 0 ? 0o711 : 0o700)
    likeParent(home)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(String(error.code)))
      return false
    throw error
  }
}

function noted(dataFolder: string, note: string): Place {
  const { home } = JSON.parse(readFileSync(note, 'utf8')) as { home: string }
  if (existsSync(home)) return reachableCluster(placeAt(dataFolder, home))
  return refuse('cluster-missing', {
    en: `The database of this data folder should be in ${home} (noted in ${note}), but that folder is gone. Put it back, or restore a backup; only if there is nothing to keep, delete the note.`,
    zh: `该数据目录的数据库应位于 ${home}（记录于 ${note}），但该目录已不存在。请将其放回或恢复备份；确认没有需要保留的数据时，才可删除该记录文件。`,
  })
}

function reachableCluster(place: Place): Place {
  const owner = statSync(place.cluster, { throwIfNoEntry: false })?.uid
  const self = process.getuid?.()
  if (self !== undefined && self !== 0 && owner !== undefined && owner !== self) {
    refuse('cluster-of-another-user', {
      en: `The database in ${place.cluster} belongs to another user of this machine. Run Torchbook as that user (or as root, if root made it), or choose another data folder with TORCHBOOK_DATA.`,
      zh: `${place.cluster} 中的数据库属于本机其他用户。请以该用户运行 Torchbook（由 root 创建的请以 root 运行），或用 TORCHBOOK_DATA 另选数据目录。`,
    })
  }
  const user = serverUser(place.cluster)
  if (!canReach(user, place.home)) {
    refuse('cluster-unreachable', {
      en: `The database in ${place.cluster} runs as the user ${user?.name}, who can no longer enter ${place.home}: a folder above it was closed. Open the folders above it again (chmod o+x), or run Torchbook as their owner.`,
      zh: `${place.cluster} 中的数据库以用户 ${user?.name} 运行，但该用户已无法进入 ${place.home}：其上级目录权限被收紧。请恢复上级目录的通行权限（chmod o+x），或以目录所有者运行 Torchbook。`,
    })
  }
  return place
}

/** What root makes inside another user's folder belongs to that user, who must be able to use it afterwards. */
export function likeParent(path: string): void {
  if (process.getuid?.() !== 0) return
  const parent = statSync(dirname(path))
  chownSync(path, parent.uid, parent.gid)
}

/** Writes a file only its owner can read, whole or not at all. */
export function writePrivate(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, text, { mode: 0o600 })
  likeParent(draft)
  renameSync(draft, path)
}

/** Reads a file that `writePrivate` wrote; null when it is not there (or not whole, after a crash of the machine). */
export function readPrivate<Content>(path: string): Content | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null
    throw error
  }
}
