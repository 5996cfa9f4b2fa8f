import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { refuse } from '../kernel/refusal.ts'
import { audit } from './audit.ts'
import { newId } from './record-id.ts'

export interface EvidenceMeta {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly addedAt: string
  readonly addedBy: string
}

const limit = 100 * 1024 * 1024

/**
 * Evidence files, stored once by their SHA-256 below the data folder. A file is written under a temporary name, flushed, then renamed: a
 * crash leaves either the whole file or none. The database row follows; a file without a row is harmless.
 */
export class EvidenceStore {
  readonly #folder: string
  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'evidence')
  }

  /** Where the bytes of a digest lie. */
  path(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), sha256)
  }

  /** Writes a stream to its place; refuses what is empty or above 100 MiB. */
  async keep(stream: Readable): Promise<{ sha256: string; bytes: number }> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const temporary = join(this.#folder, `.${newId()}`)
    const hash = createHash('sha256')
    let bytes = 0
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        hash.update(chunk)
        done(bytes > limit ? tooLarge() : null, chunk)
      },
    })
    try {
      await pipeline(stream, measured, createWriteStream(temporary, { mode: 0o600 }))
      if (bytes === 0) throw nothing()
      const sha256 = hash.digest('hex')
      const file = await open(temporary, 'r+')
      await file.sync().finally(() => file.close())
      await mkdir(join(this.#folder, sha256.slice(0, 2)), { recursive: true, mode: 0o700 })
      await rename(temporary, this.path(sha256))
      return { sha256, bytes }
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** The bytes of a stored file; refuses when they are not where they should be. */
  async read(sha256: string): Promise<Readable> {
    if (!(await stat(this.path(sha256)).catch(() => null)))
      refuse('evidence-lost', {
        en: 'The file is listed, but its bytes are not in the data folder. Restore the folder “evidence” from a backup.',
        zh: '该文件已登记，但数据目录中找不到其内容。请从备份恢复“evidence”文件夹。',
      })
    return createReadStream(this.path(sha256))
  }
}

const tooLarge = () =>
  asError(() =>
    refuse('file-too-large', {
      en: 'The file is larger than 100 MiB. Attach a smaller one.',
      zh: '文件超过100 MiB，请上传较小的文件。',
    }),
  )
const nothing = () =>
  asError(() =>
    refuse('file-empty', { en: 'The file is empty. Attach one that has content.', zh: '文件为空，请上传有内容的文件。' }),
  )

function asError(refusing: () => never): Error {
  try {
    return refusing()
  } catch (error) {
    return error as Error
  }
}

/** Registers a kept file; the same bytes twice are one entry, under the name they first came with. */
export async function registerEvidence(
  client: PoolClient,
  actor: Actor,
  file: { readonly sha256: string; readonly bytes: number; readonly name: string; readonly mediaType: string },
): Promise<EvidenceMeta> {
  const { rowCount } = await client.query(
    `insert into evidence (region, sha256, name, media_type, bytes, added_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [actor.region, file.sha256, file.name, file.mediaType, file.bytes, actor.name],
  )
  // Also of a file that is there already: that somebody handed it in themselves is what lets them see it again.
  if (rowCount || actor.organisation !== null || actor.place !== null)
    await audit(client, actor, { action: 'add-evidence', detail: { sha256: file.sha256, name: file.name } })
  return (await findEvidence(client, actor, file.sha256))!
}

/** What is known of a file, or null. */
export async function findEvidence(client: PoolClient, actor: Actor, sha256: string): Promise<EvidenceMeta | null> {
  const { rows } = await client.query('select * from evidence where region = $1 and sha256 = $2', [actor.region, sha256])
  const row = rows[0]
  if (!row) return null
  return {
    sha256,
    name: row.name,
    mediaType: row.media_type,
    bytes: Number(row.bytes),
    addedAt: row.added_at,
    addedBy: row.added_by,
  }
}
