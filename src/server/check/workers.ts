import { Worker } from 'node:worker_threads'
import { Refusal } from '../../kernel/refusal.ts'
import type { FromWorker, Task, ToWorker } from './protocol.ts'

type Last = Extract<FromWorker, { readonly kind: 'checked' | 'written' }>
type Asked = Exclude<FromWorker, { readonly kind: 'checked' | 'written' | 'refused' | 'bug' }>

/** Answers what a thread asks while it works; a throw ends the work. */
export type Answer = (message: Asked, send: (message: ToWorker) => void) => Promise<void>

const atOnce = 2
const megabytes = 1024
/** Small, because what a check makes is nearly all kept until its end: more room only raises the peak. */
const youngMegabytes = 16
const longest = 5 * 60_000

/**
 * Threads that read, check and write documents, so that 300 pages keep nobody else waiting: two at once, the others wait their turn.
 * A thread that is done is used again; one that is cancelled, fails or takes too long is ended.
 */
export class Workers {
  readonly #idle: Worker[] = []
  readonly #waiting = new Set<() => void>()
  #busy = 0

  /** Runs a task to its last message. Aborting ends the thread and rejects with the signal's reason. */
  async run(task: Task, answer: Answer, signal: AbortSignal): Promise<Last> {
    await this.#turn(signal)
    const worker = this.#idle.pop() ?? this.#start()
    try {
      const last = await work(worker, task, answer, signal)
      if (isLarge(last)) void worker.terminate()
      else this.#rest(worker)
      if (last.kind === 'refused') throw new Refusal(last.code, last.words, { exitCode: last.exitCode })
      return last
    } catch (error) {
      if (!this.#idle.includes(worker)) void worker.terminate()
      throw error
    } finally {
      this.#busy -= 1
      this.#wakeNext()
    }
  }

  /** Has a thread ready, so that the first check does not wait for its modules. */
  prepare(): void {
    if (this.#idle.length === 0 && this.#busy === 0) this.#rest(this.#start())
  }

  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map(worker => worker.terminate()))
  }

  async #turn(signal: AbortSignal): Promise<void> {
    while (this.#busy >= atOnce && !signal.aborted) {
      await new Promise<void>(resolve => {
        const wake = () => {
          this.#waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        this.#waiting.add(wake)
        signal.addEventListener('abort', wake)
      })
    }
    // Who no longer wants the turn that it was given hands it on.
    if (signal.aborted) this.#wakeNext()
    signal.throwIfAborted()
    this.#busy += 1
  }

  #wakeNext(): void {
    const [next] = this.#waiting
    next?.()
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    })
    // An idle thread that breaks must not end the program, nor be given work; one at work has listeners of its own.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      const at = this.#idle.indexOf(worker)
      if (at >= 0) this.#idle.splice(at, 1)
    })
    return worker
  }

  /** An idle thread does not keep the program running. */
  #rest(worker: Worker): void {
    worker.unref()
    this.#idle.push(worker)
  }
}

/** After a long document a thread holds memory that it may not need again for days: it is ended instead. */
const isLarge = (last: FromWorker) => last.kind === 'checked' && last.checked.report.text.length > 100_000

/** One task on one thread, until its last message. */
function work(
  worker: Worker,
  task: Task,
  answer: Answer,
  signal: AbortSignal,
): Promise<Last | Extract<FromWorker, { readonly kind: 'refused' }>> {
  worker.ref()
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof work>>>()
  const send = (message: ToWorker) => worker.postMessage(message)
  const onMessage = (message: FromWorker) => {
    if (message.kind === 'bug') reject(new Error(`In the thread that checks documents: ${message.stack}`))
    else if (message.kind === 'checked' || message.kind === 'written' || message.kind === 'refused') resolve(message)
    else answer(message, send).catch(reject)
  }
  const onError = (error: Error) => reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error)
  const onExit = () => reject(new Error('The thread that checks documents ended.'))
  const onAbort = () => reject(signal.reason)
  const timer = setTimeout(() => reject(tooLong()), longest)
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  signal.addEventListener('abort', onAbort)
  send({ kind: 'task', task })
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    signal.removeEventListener('abort', onAbort)
  })
}

const tooHeavy = () =>
  new Refusal('draft-too-heavy', {
    en: 'The document needs more memory than a check may have. Split it and check its parts.',
    zh: '稿件占用内存过大，无法核对。请拆分后分别核对。',
  })

const tooLong = () =>
  new Refusal('draft-too-slow', {
    en: 'The check took longer than five minutes and was ended. Split the document and check its parts.',
    zh: '核对超过五分钟，已终止。请将稿件拆分后分别核对。',
  })
