import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../kernel/refusal.ts'

/** A new token of 256 bits, for an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: its SHA-256 in hexadecimal digits. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const keyFile = (dataFolder: string) => join(dataFolder, 'secrets', 'second-factor.key')

/** The key that second factors are encrypted with: 32 bytes in the data folder, readable by its owner only, made when first needed. */
function keyOf(dataFolder: string): Buffer {
  const path = keyFile(dataFolder)
  if (!existsSync(path)) makeKey(path)
  const key = readFileSync(path)
  if (key.length === 32) return key
  return refuse('second-factor-key-damaged', {
    en: `The key of the second factors (${path}) is damaged. Put it back from the backup of the data folder.`,
    zh: `双因素验证密钥（${path}）已损坏，请从数据目录的备份中恢复。`,
  })
}

/** Written beside and linked into place, so that nobody reads half a key and the first of two stands. */
function makeKey(path: string): void {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = openSync(draft, 'wx', 0o600)
  writeSync(file, randomBytes(32))
  closeSync(file)
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}

/** Encrypts a secret for the database, bound to what it belongs to: `v1.nonce.tag.text` in base64url. */
export function seal(dataFolder: string, secret: string, belongsTo: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(dataFolder), nonce)
  cipher.setAAD(Buffer.from(belongsTo))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return ['v1', ...[nonce, cipher.getAuthTag(), text].map(part => part.toString('base64url'))].join('.')
}

/** The secret again; a refusal where the key is another one or the row was moved to another account. */
export function unseal(dataFolder: string, sealed: string, belongsTo: string): string {
  const [, nonce = '', tag = '', text = ''] = sealed.split('.')
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(dataFolder), Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
    cipher.setAAD(Buffer.from(belongsTo))
    cipher.setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([cipher.update(Buffer.from(text, 'base64url')), cipher.final()]).toString('utf8')
  } catch (cause) {
    return refuse(
      'second-factor-unreadable',
      {
        en: 'The second factor cannot be read with this data folder’s key. Use a recovery code, or ask an administrator to reset it.',
        zh: '现有数据目录的密钥无法读取该双因素验证信息。请使用恢复码，或请管理员重置。',
      },
      { cause },
    )
  }
}
