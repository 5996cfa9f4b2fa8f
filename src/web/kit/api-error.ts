import type { Problem, Row, Words } from './wire.ts'

/** A version as a refused save shows it. */
export type StoredVersion = Omit<Row, 'title'>

interface ErrorBody {
  readonly error?: {
    readonly code?: string
    readonly words?: Words
    readonly problems?: readonly Problem[]
    readonly current?: StoredVersion | null
    readonly ticket?: string
  }
}

/** What the server (or the way to it) answered instead of what was asked for. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly words: Words
  readonly problems: readonly Problem[]
  /** The version now current, when a save met a newer one. */
  readonly current: StoredVersion | null
  /** Where signing in goes on with a second step. */
  readonly ticket: string | null

  constructor(status: number, body: ErrorBody) {
    const { code = 'unknown', words = unknown(status), problems = [], current = null, ticket = null } = body.error ?? {}
    super(`${status} ${code}: ${words.en}`)
    this.status = status
    this.code = code
    this.words = words
    this.problems = problems
    this.current = current
    this.ticket = ticket
  }
}

/** The server did not answer at all. */
export const unreachable = (): ApiError =>
  new ApiError(0, {
    error: {
      code: 'unreachable',
      words: {
        en: 'The server does not answer. Check that Torchbook is still running in its window, then try again.',
        zh: '服务器没有应答。请确认火炬簿程序仍在运行，然后重试。',
      },
    },
  })

const unknown = (status: number): Words => ({
  en: `The server answered with an error (${status}) and did not say why. Its log has the details.`,
  zh: `服务器返回错误（${status}），未说明原因。详情见服务器日志。`,
})
