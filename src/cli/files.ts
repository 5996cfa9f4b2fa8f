import { createReadStream, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import { fill, same, type Words } from '../kernel/words.ts'

/** A file's bytes, `-` for standard input; one byte more than `most` at most, so that whoever reads them can say that it is too large. */
export async function readGiven(file: string, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > most) break
    }
  } catch (error) {
    return refuseAccess(error, 'no-such-file', file)
  }
  return Buffer.concat(chunks).subarray(0, most + 1)
}

/** Writes a file whole or not at all: under another name beside it first, so that what stood there stays until all is written. */
export function writeGiven(file: string, content: string | Uint8Array): void {
  try {
    const target = existsSync(file) ? realpathSync(file) : file
    const before = existsSync(target) ? statSync(target) : null
    // A pipe or a device is written to, never replaced; a folder says that it is one.
    if (before && !before.isFile()) writeFileSync(target, content)
    else replaceFile(target, content, before && before.mode & 0o777)
  } catch (error) {
    refuseAccess(error, 'cannot-write', file)
  }
}

function replaceFile(target: string, content: string | Uint8Array, mode: number | null): void {
  const beside = join(dirname(target), `.torchbook-${process.pid}.part`)
  try {
    writeFileSync(beside, content, { flush: true, ...(mode !== null && { mode }) })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Whether two names are those of one file. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false
  const [a, b] = [statSync(one), statSync(other)]
  return a.dev === b.dev && a.ino === b.ino
}

const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { en: 'there is no such file or folder', zh: '文件或文件夹不存在' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'its folder is no folder', zh: '路径中有一级不是文件夹' },
  EACCES: { en: 'you have no permission', zh: '没有权限' },
  EPERM: { en: 'you have no permission', zh: '没有权限' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘为只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘空间不足' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '文件名过长' },
}

const messages = {
  'no-such-file': { en: '“{file}” cannot be read: {why}.', zh: '无法读取“{file}”：{why}。' },
  'cannot-write': {
    en: '“{file}” cannot be written: {why}. Name another file with --out.',
    zh: '无法写入“{file}”：{why}。请用--out指定其他文件。',
  },
} satisfies Readonly<Record<string, Words>>

/** What the system refuses is a sentence for people; anything else is a bug and thrown on. */
function refuseAccess(error: unknown, code: keyof typeof messages, file: string): never {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
  const why = reasons[String(error.code)] ?? same(String(error.code))
  return refuse(code, fill(messages[code], { file, why }), { exitCode: code === 'no-such-file' ? 4 : 2, cause: error })
}
