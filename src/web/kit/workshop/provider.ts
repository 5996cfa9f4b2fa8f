import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** How things stand: `saved` when the server has said so, `saving` while it has not, `offline` while there is no connection. */
export type Connection = 'opening' | 'saved' | 'saving' | 'offline' | 'refused' | 'too-large'

/** The first number of a message; the same as in the server's protocol. */
const [sync, awareness, saved] = [0, 1, 2]

const here = Symbol('from the server')

/** Connects a Yjs document with the server's: what is typed without a connection is sent when there is one again. */
export class Provider {
  readonly doc = new Y.Doc()
  readonly awareness = new Awareness(this.doc)
  readonly #address: string
  readonly #watchers = new Set<() => void>()
  #socket: WebSocket | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #waited = 0
  #ended = false
  state: Connection = 'opening'
  /** Whether the server's text was here once: before that nothing must be typed. */
  synced = false

  constructor(address: string) {
    this.#address = address
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === here) return
      this.#become(this.#socket?.readyState === WebSocket.OPEN ? 'saving' : 'offline')
      this.#send(sync!, to => writeUpdate(to, update))
    })
    this.awareness.on(
      'update',
      ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
        if (origin === here) return
        this.#send(awareness!, to =>
          encoding.writeVarUint8Array(to, encodeAwarenessUpdate(this.awareness, [...added, ...updated, ...removed])),
        )
      },
    )
    this.#connect()
  }

  get text(): Y.Text {
    return this.doc.getText('text')
  }

  /** Calls back whenever the state changes; the answer stops it. */
  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  destroy(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    this.awareness.setLocalState(null)
    this.#socket?.close()
    this.awareness.destroy()
  }

  #become(state: Connection): void {
    this.state = state
    for (const watcher of this.#watchers) watcher()
  }

  #connect(): void {
    const socket = new WebSocket(this.#address)
    socket.binaryType = 'arraybuffer'
    this.#socket = socket
    socket.onopen = () => {
      this.#waited = 0
      this.#send(sync!, to => writeSyncStep1(to, this.doc))
      if (this.awareness.getLocalState())
        this.#send(awareness!, to => encoding.writeVarUint8Array(to, encodeAwarenessUpdate(this.awareness, [this.doc.clientID])))
    }
    socket.onmessage = ({ data }) => this.#receive(new Uint8Array(data as ArrayBuffer))
    socket.onclose = ({ code }) => {
      const others = [...this.awareness.getStates().keys()].filter(client => client !== this.doc.clientID)
      removeAwarenessStates(this.awareness, others, here)
      if (this.#ended) return
      // What the server will not take again as it is must not be sent for ever.
      const final = code === 4413 || code === 1009 ? 'too-large' : code === 4403 || code === 4400 ? 'refused' : null
      this.#become(final ?? 'offline')
      if (final) return
      this.#waited = Math.min(this.#waited ? this.#waited * 2 : 250, 8000)
      this.#timer = setTimeout(() => this.#connect(), this.#waited)
    }
  }

  #receive(data: Uint8Array): void {
    const from = decoding.createDecoder(data)
    const kind = decoding.readVarUint(from)
    if (kind === saved) this.#become(decoding.readVarUint(from) === 1 ? 'saved' : 'saving')
    else if (kind === awareness) applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(from), here)
    else if (kind === sync) {
      const answer = encoding.createEncoder()
      encoding.writeVarUint(answer, sync)
      const step = readSyncMessage(from, answer, this.doc, here)
      if (encoding.length(answer) > 1 && this.#socket?.readyState === WebSocket.OPEN)
        this.#socket.send(encoding.toUint8Array(answer) as Uint8Array<ArrayBuffer>)
      if (step === 1) {
        this.synced = true
        this.#become('saved')
      }
    }
  }

  #send(kind: number, write: (to: encoding.Encoder) => void): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    const to = encoding.createEncoder()
    encoding.writeVarUint(to, kind)
    write(to)
    this.#socket.send(encoding.toUint8Array(to) as Uint8Array<ArrayBuffer>)
  }
}
