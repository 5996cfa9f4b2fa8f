import type { WebSocket } from '@fastify/websocket'
import type { Actor } from '../../kernel/actor.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { textsInUse } from '../../storage/summary.ts'
import { appendUpdate, openWorkingText, readWorkingText, type WorkingText } from '../../storage/workshop/updates.ts'
import { closing } from './protocol.ts'
import { Room } from './room.ts'

/** After so long a socket is closed and opened again by the page: whoever was signed out meanwhile does not come back in. */
const sitting = 10 * 60_000
const heartbeat = 30_000

/** The rooms of a server: one for each text that somebody edits now. */
export class Rooms {
  readonly #bureau: Bureau
  readonly #rooms = new Map<string, Promise<Room>>()
  constructor(bureau: Bureau) {
    this.#bureau = bureau
  }

  /** Lets a person in; the socket's messages wait until the text is there. */
  enter(socket: WebSocket, actor: Actor, of: WorkingText): void {
    const opened = this.#open(actor, of)
    opened.then(
      room => room.join(socket, actor),
      () => socket.close(closing.broken),
    )
    let alive = true
    const beat = setInterval(() => {
      if (!alive) return socket.terminate()
      alive = false
      socket.ping()
    }, heartbeat)
    const end = setTimeout(() => socket.close(closing.again), sitting)
    socket.on('pong', () => {
      alive = true
    })
    socket.on('message', (data: Buffer) => void opened.then(room => room.receive(socket, data)).catch(() => {}))
    socket.on('close', () => {
      clearInterval(beat)
      clearTimeout(end)
      void opened.then(room => room.leave(socket).then(() => this.#shut(actor, of, room))).catch(() => {})
    })
  }

  /** The words of the working text as they are now, or null where nobody ever opened it. */
  async textOf(actor: Actor, of: WorkingText): Promise<string | null> {
    const open = this.#rooms.get(keyOf(actor, of))
    return open ? (await open).text : this.#bureau.run(actor, client => readWorkingText(client, actor, of))
  }

  /** Puts other words into the working text, for everybody who edits it; saved when this returns. */
  async replace(actor: Actor, of: WorkingText, text: string): Promise<void> {
    const room = await this.#open(actor, of)
    room.replace(actor, text)
    await room.flush()
    this.#shut(actor, of, room)
  }

  /** Saves everything; for the end of the server. */
  async close(): Promise<void> {
    for (const opened of this.#rooms.values()) {
      const room = await opened.catch(() => null)
      await room?.flush()
      room?.destroy()
    }
    this.#rooms.clear()
  }

  #open(actor: Actor, of: WorkingText): Promise<Room> {
    const key = keyOf(actor, of)
    const open = this.#rooms.get(key) ?? this.#load(actor, of)
    this.#rooms.set(key, open)
    // What could not be opened is tried anew by the next who comes.
    open.catch(() => this.#rooms.delete(key))
    return open
  }

  async #load(actor: Actor, of: WorkingText): Promise<Room> {
    const request = { summary: of.summary, year: Number(of.period), asAt: `${of.period}-12-31`, knownAt: null }
    const doc = await this.#bureau.run(actor, async client =>
      openWorkingText(client, actor, of, (await textsInUse(client, actor, request)).texts[of.language]),
    )
    return new Room(doc, (person, update) => this.#bureau.run(person, client => appendUpdate(client, person, of, update)))
  }

  #shut(actor: Actor, of: WorkingText, room: Room): void {
    if (!room.empty || room.unsaved) return
    this.#rooms.delete(keyOf(actor, of))
    room.destroy()
  }
}

const keyOf = (actor: Actor, { summary, period, language }: WorkingText): string =>
  JSON.stringify([actor.region, summary, period, language])
