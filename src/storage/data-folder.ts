import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'
import { refusalOf } from './database-error.ts'

const projectRoot = resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0

export interface DataFolderChoice {
  readonly path: string
  /** Chosen by somebody (option or TORCHBOOK_DATA): then no other folder is taken when it cannot be used. */
  readonly explicit: boolean
}

/** Where the data folder is: the option, TORCHBOOK_DATA, or the usual place of the platform. Nothing is created. */
export function chooseDataFolder(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): DataFolderChoice {
  const named = option || environment.TORCHBOOK_DATA
  if (named) return { path: resolve(named), explicit: true }
  return { path: join(usualPlace(environment), 'torchbook'), explicit: false }
}

function usualPlace(environment: NodeJS.ProcessEnv): string {
  const xdg = environment.XDG_DATA_HOME
  if (xdg && isAbsolute(xdg)) return xdg
  if (process.platform === 'win32') return environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return join(homedir(), '.local', 'share')
}

/** The data folder, there and writable; its real path (no symbolic links). Says so when it is not the usual place. */
export function prepareDataFolder(
  option: string | undefined,
  say: (message: Words) => void,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const { path, explicit } = chooseDataFolder(option, environment)
  refuseCheckout(path)
  try {
    return makeUsable(path)
  } catch (error) {
    if (explicit) return refuseFolder(path, error)
    return fallback(path, say)
  }
}

/** root keeps it open for passing through (not for listing), so that the server's user reaches its cluster below it. */
function makeUsable(path: string): string {
  if (!isAbsolute(path)) throw Object.assign(new Error('no home folder'), { code: 'ENOENT' })
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true, mode: isRoot ? 0o711 : 0o700 })
    if (isRoot) chmodSync(path, 0o711)
  }
  if (!statSync(path).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
  accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  return realpathSync(path)
}

function fallback(unusable: string, say: (message: Words) => void): string {
  const temporary = !isRoot
  const path = temporary ? join(tmpdir(), `torchbook-${process.getuid?.() ?? 'user'}`) : '/var/lib/torchbook/data'
  try {
    const folder = makeUsable(path)
    // The name can be guessed and the temp folder is everybody's: what somebody else put there is not taken.
    if (
      temporary &&
      (lstatSync(path).isSymbolicLink() || statSync(folder).uid !== (process.getuid?.() ?? statSync(folder).uid))
    ) {
      throw Object.assign(new Error('belongs to somebody else'), { code: 'EACCES' })
    }
    say(
      temporary
        ? {
            en: `Warning: ${unusable} cannot be written, so the data is kept in ${path}. The system may delete that folder at a restart: set TORCHBOOK_DATA to a lasting folder.`,
            zh: `警告：无法写入 ${unusable}，数据暂存于 ${path}。系统重启时可能清除该目录，请用 TORCHBOOK_DATA 指定长期保存的目录。`,
          }
        : {
            en: `${unusable} cannot be written, so the data is kept in ${path}.`,
            zh: `无法写入 ${unusable}，数据存放于 ${path}。`,
          },
    )
    return folder
  } catch (error) {
    return refuseFolder(path, error)
  }
}

function refuseFolder(path: string, error: unknown): never {
  const full = refusalOf(error)
  if (full?.code === 'disk-full') throw full
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return refuse('data-folder-not-a-folder', {
      en: `${path} cannot be the data folder: it, or something above it, is a file. Choose another folder with --data or TORCHBOOK_DATA.`,
      zh: `${path} 不能用作数据目录：该路径或其上级是文件。请用 --data 或 TORCHBOOK_DATA 另选目录。`,
    })
  }
  return refuse('data-folder-not-writable', {
    en: `The data folder ${path} cannot be read and written by this user (${code || 'no permission'}). Change its owner or choose another folder with --data or TORCHBOOK_DATA.`,
    zh: `当前用户无法读写数据目录 ${path}（${code || '没有权限'}）。请更改其所有者，或用 --data、TORCHBOOK_DATA 另选目录。`,
  })
}

/** The real path of the part that exists, with the rest appended. */
function realPathOf(path: string): string {
  return existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPathOf(dirname(path)), relative(dirname(path), path))
}

/** Records of a bureau must not end up in a commit: inside the checkout only folders that .gitignore names are taken. */
function refuseCheckout(path: string): void {
  const inside = relative(realpathSync(projectRoot), realPathOf(path))
  if (inside.startsWith('..') || isAbsolute(inside)) return
  const ignoreFile = join(projectRoot, '.gitignore')
  const ignored = existsSync(ignoreFile) ? readFileSync(ignoreFile, 'utf8').split('\n') : ['.data/']
  if (inside.split(sep).some(part => ignored.includes(`${part}/`))) return
  refuse('data-folder-in-checkout', {
    en: `${path} lies inside the program's own folder, where it could be committed with the source. Choose a folder outside it, or .data, with --data or TORCHBOOK_DATA.`,
    zh: `${path} 位于程序源码目录内，可能随源码一并提交。请用 --data 或 TORCHBOOK_DATA 选择其外的目录，或使用 .data。`,
  })
}
