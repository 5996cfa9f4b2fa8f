import type { WebSocket } from '@fastify/websocket'
import type { Actor } from '../../kernel/actor.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { textsInUse } from '../../storage/summary.ts'
import { appendUpdate, openWorkingText, readWorkingText, type WorkingText } from '../../storage/workshop/updates.ts'
import { closing } from './protocol.ts'
import { Room } from './room.ts'

/** After so long a socket is closed and opened again by the page. */
const sitting = 10 * 60_000
const heartbeat = 30_000
/** So long somebody who was signed out, or whose roles changed, may still type. */
const trusted = 5_000

/** A room with those who are in it or on their way in: it stays while there is anybody. */
interface Held {
  readonly room: Promise<Room>
  visitors: number
}

/** The rooms of a server: one for each text that somebody edits now. */
export class Rooms {
  readonly #bureau: Bureau
  readonly #rooms = new Map<string, Held>()
  constructor(bureau: Bureau) {
    this.#bureau = bureau
  }

  /** Lets a person in, as long as they are `still` signed in; the socket's messages wait until the text is there. */
  enter(socket: WebSocket, actor: Actor, of: WorkingText, still: () => Promise<boolean>): void {
    const opened = this.#open(actor, of)
    let asked = performance.now()
    let stands = Promise.resolve(true)
    /** Asks again when the last answer is old; whoever is not signed in any more is sent away, and nothing more of theirs is taken. */
    const standing = (age: number): Promise<boolean> => {
      if (performance.now() - asked >= age) {
        asked = performance.now()
        stands = still()
        stands.then(
          yes => yes || socket.close(closing.again),
          () => socket.close(closing.again),
        )
      }
      return stands
    }
    opened.then(
      room => room.join(socket, actor),
      () => socket.close(closing.broken),
    )
    let alive = true
    const beat = setInterval(() => {
      if (!alive) return socket.terminate()
      alive = false
      socket.ping()
      void standing(0).catch(() => {})
    }, heartbeat)
    const end = setTimeout(() => socket.close(closing.again), sitting)
    socket.on('pong', () => {
      alive = true
    })
    socket.on('message', (data: Buffer) => {
      void Promise.all([opened, standing(trusted)])
        .then(([room, stands]) => stands && room.receive(socket, data))
        .catch(() => {})
    })
    socket.on('close', () => {
      clearInterval(beat)
      clearTimeout(end)
      void opened.then(room => room.leave(socket).then(() => this.#leave(actor, of, room))).catch(() => {})
    })
  }

  /** The words of the working text as they are now, or null where nobody ever opened it. */
  async textOf(actor: Actor, of: WorkingText): Promise<string | null> {
    const open = this.#rooms.get(keyOf(actor, of))
    return open ? (await open.room).text : this.#bureau.run(actor, client => readWorkingText(client, actor, of))
  }

  /** Puts other words into the working text, for everybody who edits it; saved when this returns. */
  async replace(actor: Actor, of: WorkingText, text: string): Promise<void> {
    const room = await this.#open(actor, of)
    room.replace(actor, text)
    await room.flush()
    this.#leave(actor, of, room)
  }

  /** Saves everything; for the end of the server. */
  async close(): Promise<void> {
    for (const held of this.#rooms.values()) {
      const room = await held.room.catch(() => null)
      await room?.flush()
      room?.destroy()
    }
    this.#rooms.clear()
  }

  #open(actor: Actor, of: WorkingText): Promise<Room> {
    const key = keyOf(actor, of)
    const held = this.#rooms.get(key) ?? { room: this.#load(actor, of), visitors: 0 }
    held.visitors++
    this.#rooms.set(key, held)
    // What could not be opened is tried anew by the next who comes.
    held.room.catch(() => this.#rooms.delete(key))
    return held.room
  }

  async #load(actor: Actor, of: WorkingText): Promise<Room> {
    const request = { summary: of.summary, year: Number(of.period), asAt: `${of.period}-12-31`, knownAt: null }
    const doc = await this.#bureau.run(actor, async client =>
      openWorkingText(client, actor, of, (await textsInUse(client, actor, request)).texts[of.language]),
    )
    return new Room(doc, (person, update) => this.#bureau.run(person, client => appendUpdate(client, person, of, update)))
  }

  #leave(actor: Actor, of: WorkingText, room: Room): void {
    const key = keyOf(actor, of)
    const held = this.#rooms.get(key)
    if (!held || --held.visitors > 0 || room.unsaved) return
    this.#rooms.delete(key)
    room.destroy()
  }
}

const keyOf = (actor: Actor, { summary, period, language }: WorkingText): string =>
  JSON.stringify([actor.region, summary, period, language])
