import type { Readable } from 'node:stream'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { fileName } from '../file-name.ts'
import type { KeptCheck } from './kept-checks.ts'

/** The largest document that is taken. */
export const mostBytes = 64 * 1024 * 1024

/** A document as it comes in: a file's bytes under its name, or `{ "text": "…" }`. */
export async function handedIn(
  body: unknown,
  name: string | string[] | undefined,
): Promise<Pick<KeptCheck, 'handed' | 'pasted'>> {
  if (isStream(body)) return { handed: { name: fileName(name), bytes: await collect(body) }, pasted: false }
  const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined
  if (typeof text !== 'string')
    refuse('bad-request', {
      en: 'Send the file’s bytes as application/octet-stream, or JSON with the text: {"text": "…"}.',
      zh: '请以application/octet-stream发送文件内容，或以JSON发送文本：{"text": "……"}。',
    })
  if (text.trim() === '') throw nothing()
  // Half a character (a lone surrogate) cannot be written as UTF-8; it becomes U+FFFD, which is as long, so that offsets stay true.
  return { handed: { name: 'text.txt', bytes: Buffer.from(text.toWellFormed(), 'utf8') }, pasted: true }
}

const isStream = (body: unknown): body is Readable => typeof body === 'object' && body !== null && 'pipe' in body

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) throw tooLarge()
    chunks.push(chunk)
  }
  if (length === 0) throw nothing()
  return Buffer.concat(chunks)
}

const nothing = () =>
  new Refusal('draft-empty', {
    en: 'There is nothing to check: the file or text is empty. Choose a file that has content.',
    zh: '没有可核对的内容：文件或文本为空。请选择有内容的文件。',
  })

const tooLarge = () =>
  new Refusal('file-too-large', {
    en: 'The file is larger than 64 MB. Take large pictures out of it, or split it, and check again.',
    zh: '文件超过64 MB。请删去其中的大图或拆分后再核对。',
  })
