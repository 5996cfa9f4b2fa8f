import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import type pg from 'pg'

/** What the driver's connection can do for COPY; it has no interface of its own for it. */
interface CopyConnection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  readonly stream: { readonly writableNeedDrain: boolean; once(event: 'drain', then: () => void): void }
}

/** A statement as the driver runs it: it is told of each message from the server. */
class CopyStatement {
  readonly #text: string
  readonly #onStart: (connection: CopyConnection) => Promise<void>
  readonly #onData: (chunk: Buffer) => void
  readonly done: Promise<void>
  #settle!: { resolve: () => void; reject: (error: Error) => void }

  constructor(text: string, onStart: (connection: CopyConnection) => Promise<void>, onData: (chunk: Buffer) => void = () => {}) {
    this.#text = text
    this.#onStart = onStart
    this.#onData = onData
    this.done = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
    })
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#text)
  }
  handleCopyInResponse(connection: CopyConnection): void {
    this.#onStart(connection).catch(this.#settle.reject)
  }
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.#onData(chunk)
  }
  handleCommandComplete(): void {}
  handleReadyForQuery(): void {
    this.#settle.resolve()
  }
  handleError(error: Error): void {
    this.#settle.reject(error)
  }
}

const run = (client: pg.Client, statement: CopyStatement): Promise<void> => {
  client.query(statement as unknown as pg.Submittable)
  return statement.done
}

/** Writes what a query finds to a file, as COPY writes it. */
export async function copyOut(client: pg.Client, query: string, file: string): Promise<void> {
  const handle = openSync(file, 'w')
  try {
    await run(
      client,
      new CopyStatement(
        `copy (${query}) to stdout`,
        async () => {},
        chunk => void writeSync(handle, chunk),
      ),
    )
  } finally {
    closeSync(handle)
  }
}

/** Reads such a file into a table. */
export const copyIn = (client: pg.Client, table: string, file: string): Promise<void> =>
  run(
    client,
    new CopyStatement(`copy ${table} from stdin`, async connection => {
      for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 })) {
        connection.sendCopyFromChunk(chunk as Buffer)
        if (connection.stream.writableNeedDrain) await new Promise<void>(resolve => connection.stream.once('drain', resolve))
      }
      connection.endCopyFrom()
    }),
  )
