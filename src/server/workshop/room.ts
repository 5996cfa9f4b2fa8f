import type { WebSocket } from '@fastify/websocket'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  modifyAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import { messageYjsSyncStep1, writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { Actor } from '../../kernel/actor.ts'
import { sharedText } from '../../storage/workshop/updates.ts'
import { closing, limits, messages } from './protocol.ts'

interface Member {
  readonly actor: Actor
  /** The Yjs clients this socket speaks for. */
  readonly clients: Set<number>
}

/** Keeps what one person typed. */
export type Save = (actor: Actor, update: Uint8Array) => Promise<void>

/** Typing is gathered for so many milliseconds, then saved; a save that failed is tried again after a second. */
const gathered = 400
const again = 1000

/** People who edit one text at the same time. Everything that comes in is read before it is applied: a message that is not understood changes nothing. */
export class Room {
  readonly doc: Y.Doc
  readonly #awareness: Awareness
  readonly #members = new Map<WebSocket, Member>()
  readonly #pending = new Map<string, { readonly actor: Actor; readonly updates: Uint8Array[] }>()
  readonly #save: Save
  #size: number
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()

  constructor(doc: Y.Doc, save: Save) {
    this.doc = doc
    this.#save = save
    this.#size = Y.encodeStateAsUpdate(doc).length
    this.#awareness = new Awareness(doc)
    this.#awareness.setLocalState(null)
    doc.on('update', (update: Uint8Array, origin: unknown) => this.#typed(update, origin))
    this.#awareness.on(
      'update',
      ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
        const clients = [...added, ...updated, ...removed]
        for (const client of added) this.#members.get(origin as WebSocket)?.clients.add(client)
        this.#toAll(
          messageOf(messages.awareness, to => encoding.writeVarUint8Array(to, encodeAwarenessUpdate(this.#awareness, clients))),
        )
      },
    )
  }

  get text(): string {
    return this.doc.getText(sharedText).toString()
  }

  /** Somebody comes in: they are told what is here and asked for what they have. */
  join(socket: WebSocket, actor: Actor): void {
    if (this.#members.size >= limits.persons) {
      socket.close(closing.tooMany)
      return
    }
    this.#members.set(socket, { actor, clients: new Set() })
    socket.send(messageOf(messages.sync, to => writeSyncStep1(to, this.doc)))
    const here = [...this.#awareness.getStates().keys()]
    if (here.length)
      socket.send(
        messageOf(messages.awareness, to => encoding.writeVarUint8Array(to, encodeAwarenessUpdate(this.#awareness, here))),
      )
  }

  /** Somebody leaves; what they typed is being saved. */
  leave(socket: WebSocket): Promise<void> {
    const member = this.#members.get(socket)
    this.#members.delete(socket)
    if (member) removeAwarenessStates(this.#awareness, [...member.clients], null)
    return this.flush()
  }

  /** Takes a message; a socket that says what cannot be understood is closed. */
  receive(socket: WebSocket, data: Uint8Array): void {
    const member = this.#members.get(socket)
    if (!member) return
    const wrong = this.#read(socket, member, data)
    if (wrong) socket.close(wrong)
  }

  #read(socket: WebSocket, member: Member, data: Uint8Array): number | null {
    try {
      const from = decoding.createDecoder(data)
      const kind = decoding.readVarUint(from)
      if (kind === messages.awareness) return this.#meet(socket, member, decoding.readVarUint8Array(from))
      if (kind !== messages.sync) return closing.notUnderstood
      const step = decoding.readVarUint(from)
      const content = decoding.readVarUint8Array(from)
      if (step !== messageYjsSyncStep1) return this.#take(socket, content)
      Y.decodeStateVector(content)
      socket.send(messageOf(messages.sync, to => writeSyncStep2(to, this.doc, content)))
      return null
    } catch {
      return closing.notUnderstood
    }
  }

  /** Applies what somebody typed, unless the document would grow beyond its limit. */
  #take(socket: WebSocket, update: Uint8Array): number | null {
    // Reads all of it: what is broken in the middle must not be applied in part.
    Y.decodeUpdate(update)
    if (this.#size + update.length > limits.document) {
      this.#size = Y.encodeStateAsUpdate(this.doc).length
      if (this.#size + update.length > limits.document) return closing.tooLarge
    }
    this.#size += update.length
    Y.applyUpdate(this.doc, update, socket)
    return null
  }

  /** Others see a cursor under the name that the person signed in with, whatever the message says. */
  #meet(socket: WebSocket, member: Member, update: Uint8Array): number | null {
    if (update.length > limits.awareness || member.clients.size > 8) return closing.tooLarge
    const named = modifyAwarenessUpdate(update, (state: unknown) =>
      typeof state === 'object' && state !== null ? { ...state, user: userOf(member.actor) } : null,
    )
    applyAwarenessUpdate(this.#awareness, named, socket)
    return null
  }

  #typed(update: Uint8Array, origin: unknown): void {
    const actor = this.#members.get(origin as WebSocket)?.actor ?? (origin as Actor)
    const before = this.#pending.get(actor.id)
    if (before) before.updates.push(update)
    else this.#pending.set(actor.id, { actor, updates: [update] })
    this.#timer ??= setTimeout(() => void this.flush(), gathered)
    const message = messageOf(messages.sync, to => writeUpdate(to, update))
    for (const socket of this.#members.keys()) if (socket !== origin) send(socket, message)
  }

  /** Replaces the text as a person; only what differs is changed, so that the others' cursors stay. */
  replace(actor: Actor, text: string): void {
    const shared = this.doc.getText(sharedText)
    const old = shared.toString()
    let head = 0
    while (head < old.length && head < text.length && old[head] === text[head]) head++
    let tail = 0
    while (tail < old.length - head && tail < text.length - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++
    this.doc.transact(() => {
      shared.delete(head, old.length - head - tail)
      shared.insert(head, text.slice(head, text.length - tail))
    }, actor)
  }

  /** Saves everything that is not saved yet; after a failure it stays and is tried again. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write(): Promise<void> {
    const batch = [...this.#pending.values()]
    this.#pending.clear()
    if (!batch.length) return
    let failed = false
    for (const { actor, updates } of batch) {
      try {
        await this.#save(actor, Y.mergeUpdates(updates))
      } catch (error) {
        failed = true
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
        const later = this.#pending.get(actor.id)
        this.#pending.set(actor.id, { actor, updates: [...updates, ...(later?.updates ?? [])] })
      }
    }
    if (failed) this.#timer ??= setTimeout(() => void this.flush(), again)
    const saved = failed ? 0 : this.#pending.size ? null : 1
    if (saved !== null) this.#toAll(messageOf(messages.saved, to => encoding.writeVarUint(to, saved)))
  }

  /** Whether something typed is not in the database yet. */
  get unsaved(): boolean {
    return this.#pending.size > 0
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#awareness.destroy()
    this.doc.destroy()
  }

  #toAll(message: Uint8Array): void {
    for (const socket of this.#members.keys()) send(socket, message)
  }
}

/** Whoever does not read what is sent to them is cut off; they come back and catch up. */
function send(socket: WebSocket, message: Uint8Array): void {
  if (socket.bufferedAmount > 8 * limits.document) socket.terminate()
  else if (socket.readyState === socket.OPEN) socket.send(message)
}

const messageOf = (kind: number, write: (to: encoding.Encoder) => void): Uint8Array => {
  const to = encoding.createEncoder()
  encoding.writeVarUint(to, kind)
  write(to)
  return encoding.toUint8Array(to)
}

/** Six colours that stay apart for colour-blind eyes; a person keeps theirs. */
const colours = ['#0072b2', '#b3520c', '#00795c', '#a24d83', '#8a6d00', '#5a4fa3']
const userOf = ({ id, name }: Actor) => {
  const colour = colours[[...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % colours.length]!
  return { id, name, color: colour, colorLight: `${colour}33` }
}
