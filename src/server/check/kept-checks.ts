import type { FigureReading } from '../../engines/draft-check/knowledge.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Refusal, refuse } from '../../kernel/refusal.ts'
import { newId } from '../../storage/record-id.ts'
import type { Query } from '../clocks.ts'
import type { Handed, Stage, Checked as WorkerChecked } from './protocol.ts'

/** The answer, and what officers had said of figures when it was given. */
export interface Checked extends WorkerChecked {
  readonly readings: readonly FigureReading[]
}

/** A check that is running, done, or ended by an error (which waiting for `done` throws). */
export interface KeptCheck {
  readonly id: string
  /** Who handed it in: it is shown to nobody else. */
  readonly actor: Actor
  readonly handed: Handed
  /** Pasted text: it has no file of its own. */
  readonly pasted: boolean
  /** What it was to be compared with, as asked: `period`, `asAt`, `knownAt`. */
  readonly query: Query
  readonly standalone: boolean
  readonly startedAt: string
  readonly stop: AbortController
  state: 'working' | 'done' | 'failed'
  stage: Stage
  /** The last answer there is. */
  checked: Checked | null
  done: Promise<Checked>
}

const most = 20
const mostBytes = 200 * 1024 * 1024
const longest = 8 * 3_600_000

/**
 * Checks of this session, in memory: a draft is nobody's record, so nothing of it goes into the database. The oldest go when there are
 * more than 20, when they fill more than 200 MB, and after eight hours; one that somebody waits for goes for none of the others, a new one
 * is refused instead.
 */
export class KeptChecks {
  readonly #checks = new Map<string, KeptCheck>()

  keep(
    given: Pick<KeptCheck, 'actor' | 'handed' | 'pasted' | 'query' | 'standalone'>,
    run: (check: KeptCheck) => Promise<Checked>,
  ): KeptCheck {
    this.#refuseCrowd(given.handed.bytes.length)
    const check: KeptCheck = {
      ...given,
      id: newId(),
      startedAt: new Date().toISOString(),
      stop: new AbortController(),
      state: 'working',
      stage: 'waiting',
      checked: null,
      done: Promise.resolve(null as never),
    }
    this.#checks.set(check.id, check)
    this.#makeRoom()
    check.done = run(check).then(
      checked => {
        check.checked = checked
        check.state = 'done'
        return checked
      },
      error => {
        check.state = 'failed'
        throw error
      },
    )
    // Whoever asks for the check is told; nobody may be asking.
    check.done.catch(() => undefined)
    return check
  }

  /** A person's checks, the newest first. */
  list(by: string): readonly KeptCheck[] {
    this.#makeRoom()
    return [...this.#checks.values()].filter(({ actor }) => actor.id === by).reverse()
  }

  get(id: string, by: string): KeptCheck {
    this.#makeRoom()
    const found = this.#checks.get(id)
    return (
      (found?.actor.id === by ? found : null) ??
      refuse(
        'no-such-check',
        {
          en: 'This check is not kept any more, or never was: checked drafts stay in the memory of this machine for eight hours at most and go when Torchbook is stopped. Check the file again.',
          zh: '该核对结果已不再保留，或从未有过：核对过的稿件只在本机内存中保留，最长8小时，程序停止后即清除。请重新核对该文件。',
        },
        { exitCode: 4 },
      )
    )
  }

  /** Stops a check that runs, and forgets it. */
  forget(id: string, by: string): void {
    this.#drop(this.get(id, by))
  }

  /** Stops a check that nobody waits for any more; one that is done, or forgotten already, stays as it is. */
  abandon(check: KeptCheck): void {
    if (check.state === 'working') this.#drop(check)
  }

  close(): void {
    for (const check of [...this.#checks.values()]) this.#drop(check)
  }

  #drop(check: KeptCheck): void {
    this.#checks.delete(check.id)
    check.stop.abort(
      new Refusal('check-stopped', {
        en: 'The check was stopped before it was done. Check the file again.',
        zh: '核对未完成即被停止。请重新核对该文件。',
      }),
    )
  }

  #makeRoom(): void {
    const oldest = new Date(Date.now() - longest).toISOString()
    const all = [...this.#checks.values()]
    let count = all.length
    let bytes = all.reduce((sum, check) => sum + sizeOf(check), 0)
    for (const check of all) {
      // The newest is kept however large it is: somebody is looking at it.
      const isSafe = check.state === 'working' || check === all.at(-1)
      const fits = count <= most && bytes <= mostBytes
      if (check.startedAt >= oldest && (fits || isSafe)) continue
      count -= 1
      bytes -= sizeOf(check)
      this.#drop(check)
    }
  }

  #refuseCrowd(bytes: number): void {
    const working = [...this.#checks.values()].filter(({ state }) => state === 'working')
    const held = working.reduce((sum, check) => sum + check.handed.bytes.length, 0)
    if (working.length === 0 || (working.length < most && held + bytes <= mostBytes)) return
    refuse('too-many-checks', {
      en: `${working.length} documents are being checked or wait for it, and there is no room for more. Wait until some are done, then check this one.`,
      zh: `正在核对或排队的稿件已有${working.length}份，暂无法受理更多。请待其中部分完成后再核对本稿。`,
    })
  }
}

/** The file, and about what its report takes: a figure with its candidates and reasons is some 8 kB. */
const sizeOf = ({ handed, checked }: KeptCheck): number => handed.bytes.length + (checked?.report.figures.length ?? 0) * 8000
