import type { Knowledge } from '../../engines/draft-check/knowledge.ts'
import type { DraftScope } from '../../engines/draft-check/scope.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { draftKnowledge } from '../../storage/draft-knowledge.ts'
import { clocksOf, numberOf, type Query } from '../clocks.ts'
import { type ServerContext, summaryScope } from '../context.ts'
import { type Checked, type KeptCheck, KeptChecks } from './kept-checks.ts'
import type { FromWorker, Task, ToWorker, WriteOptions } from './protocol.ts'
import { Workers } from './workers.ts'

/** Checks documents against the records, on threads of their own, and keeps the answers for a while. */
export class CheckDrafts {
  readonly kept = new KeptChecks()
  readonly #workers = new Workers()
  readonly #again = new WeakMap<KeptCheck, Promise<Checked>>()
  readonly #context: ServerContext

  constructor(context: ServerContext) {
    this.#context = context
  }

  /** A check of whoever asks. */
  get(id: string): KeptCheck {
    return this.kept.get(id, this.#context.actor.id)
  }

  list(): readonly KeptCheck[] {
    return this.kept.list(this.#context.actor.id)
  }

  forget(id: string): void {
    this.kept.forget(id, this.#context.actor.id)
  }

  /** Begins a check; its `done` is the answer. What is asked wrongly is refused before anything is kept. */
  start(given: Pick<KeptCheck, 'handed' | 'pasted' | 'query' | 'standalone'>): KeptCheck {
    this.#scope(given.query, null)
    return this.kept.keep({ ...given, actor: this.#context.actor }, check => this.#check(check))
  }

  /**
   * Checks once more, because what an officer said of a figure changed; the document is not read again. One after the other: the last answer
   * that is kept has seen all that was said.
   */
  async again(check: KeptCheck): Promise<Checked> {
    const before = this.#again.get(check)
    const next = (async () => {
      await before?.catch(() => undefined)
      const checked = await this.#check(check)
      check.checked = checked
      check.done = Promise.resolve(checked)
      return checked
    })()
    this.#again.set(check, next)
    return next
  }

  /** The document with comments, highlights or tracked changes. */
  async write(check: KeptCheck, options: WriteOptions): Promise<Uint8Array> {
    const { report } = await check.done
    const task = { kind: 'write', handed: check.handed, report, options } as const
    const last = await this.#workers.run(task, async () => undefined, check.stop.signal)
    return (last as Extract<FromWorker, { kind: 'written' }>).bytes
  }

  prepare(): void {
    this.#workers.prepare()
  }

  async close(): Promise<void> {
    this.kept.close()
    await this.#workers.close()
  }

  async #check(check: KeptCheck): Promise<Checked> {
    const records = new Records()
    const answer = async (message: FromWorker, send: (message: ToWorker) => void) => {
      if (message.kind === 'stage') check.stage = message.stage
      else if (message.kind === 'figures')
        send({ kind: 'figures', ask: message.ask, figures: await records.known!.figures(message.requests) })
      else if (message.kind === 'knowledge')
        await records.open(
          this.#context.bureau,
          check.actor,
          this.#scope(check.query, message.scope),
          ({ indicators, figures: _, ...known }) =>
            send({ kind: 'knowledge', knowledge: { ...known, indicators: [...indicators.keys()] } }),
        )
    }
    const task: Task = { kind: 'check', handed: check.handed, read: check.checked, standalone: check.standalone }
    try {
      const last = await this.#workers.run(task, answer, check.stop.signal)
      const { checked } = last as Extract<FromWorker, { kind: 'checked' }>
      return { ...checked, readings: records.known?.readings ?? [] }
    } finally {
      await records.close()
    }
  }

  /** The year and clocks that are asked for, else those that the document says of itself, else those of the region's summary. */
  #scope(query: Query, own: DraftScope | null) {
    const { asAt, knownAt } = clocksOf(query)
    const asked = query.period ? numberOf(query, 'period', 0, 9999, 1900) : null
    const { region } = this.#context
    const usual = summaryScope(region, asAt)
    if (asAt) return { year: asked ?? usual.year, asAt, knownAt }
    if (asked === null) return { ...(own ?? usual), knownAt }
    // A past year as it stood at its end; the running one, and the sample district's, as its summary has it.
    return { year: asked, asAt: asked === usual.year ? usual.asAt : `${asked}-12-31`, knownAt }
  }
}

/** The records as one check sees them: those of one moment, in one transaction that stays open until the check is done. */
class Records {
  known: Knowledge | null = null
  readonly #finished = Promise.withResolvers<void>()
  #session: Promise<void> = Promise.resolve()

  /** Ends when the transaction does; `told` is given what the checker may know. */
  open(
    bureau: Bureau,
    actor: Actor,
    scope: Parameters<typeof draftKnowledge>[2],
    told: (known: Knowledge) => void,
  ): Promise<void> {
    this.#session = bureau.run(
      actor,
      async client => {
        this.known = await draftKnowledge(client, actor, scope)
        told(this.known)
        await this.#finished.promise
      },
      { snapshot: true },
    )
    return this.#session
  }

  async close(): Promise<void> {
    this.#finished.resolve()
    await this.#session.catch(() => undefined)
  }
}
