import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'
import type { Words } from '../../kernel/words.ts'

/** What the keeper is started with, as JSON in its only argument. */
export interface KeeperPlan {
  readonly dataFolder: string
  readonly throwAway: boolean
}

/** The file by which clients find the living keeper. The token is new at every start: it tells the keeper from a program that got its port. */
export interface KeeperAddress {
  readonly pid: number
  readonly port: number
  readonly token: string
  /** The database's port of this run, or of the last one. */
  readonly databasePort: number | null
}

/** One line of JSON each. A client says hello, and bye when it needs the server no more; losing the connection means bye too. */
export type FromClient = { readonly hello: string } | { readonly bye: true }
export type FromKeeper =
  | { readonly welcome: string }
  | { readonly say: Words }
  | { readonly ready: { readonly databasePort: number } }
  | { readonly refusal: { readonly code: string; readonly words: Words } }

/** How the keeper process ends when another keeper holds the cluster. */
export const keeperBusy = 75

/** Shows that one knows the token without telling it. */
export const proof = (token: string, side: 'client' | 'keeper') => createHmac('sha256', token).update(side).digest('hex')

/** Whether the other side's proof is right. */
export const isProof = (given: unknown, token: string, side: 'client' | 'keeper') => {
  const wanted = Buffer.from(proof(token, side))
  const told = Buffer.from(typeof given === 'string' ? given : '')
  return told.length === wanted.length && timingSafeEqual(told, wanted)
}

export const send = (socket: Socket, message: FromClient | FromKeeper) => {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
}

/** Calls `take` with every message; a line that is no message ends the connection (somebody else's program). */
export function receive<Message>(socket: Socket, take: (message: Message) => void): void {
  let rest = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > 100_000) socket.destroy()
    for (const line of lines) {
      try {
        take(JSON.parse(line) as Message)
      } catch {
        socket.destroy()
      }
    }
  })
}
