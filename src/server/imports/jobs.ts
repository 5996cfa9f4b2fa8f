import type { Sheet } from '../../engines/sheet/cell.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Words } from '../../kernel/words.ts'
import { refusalOf } from '../../storage/database-error.ts'
import type { ImportResult } from '../../storage/imports/run-import.ts'
import { newId } from '../../storage/record-id.ts'

/** A preview or an import that runs, is done, or ended by an error. It goes on when the page that asked for it is closed. */
export interface ImportJob {
  readonly id: string
  /** The id of who asked for it: it is shown to nobody else. */
  readonly by: string
  /** The step that was noted when it began. */
  readonly step: string
  readonly register: AnyRegister
  readonly sheet: Sheet
  readonly headLines: readonly number[]
  readonly stop: AbortController
  state: 'running' | 'done' | 'failed'
  rows: number
  result: ImportResult | null
  error: { readonly code: string; readonly words: Words } | null
}

const most = 30

/** The jobs of this session, in memory: what they save is listed among the imports, what they only looked at is nobody's record. */
export class ImportJobs {
  readonly #jobs = new Map<string, ImportJob>()

  start(
    by: string,
    step: string,
    register: AnyRegister,
    sheet: Sheet,
    headLines: readonly number[],
    run: (job: ImportJob) => Promise<ImportResult>,
  ): ImportJob {
    const job: ImportJob = {
      id: newId(),
      by,
      step,
      register,
      sheet,
      headLines,
      stop: new AbortController(),
      state: 'running',
      rows: 0,
      result: null,
      error: null,
    }
    this.#jobs.set(job.id, job)
    for (const old of this.#jobs.values()) if (this.#jobs.size > most && old.state !== 'running') this.#jobs.delete(old.id)
    run(job).then(
      result => {
        job.result = result
        job.state = 'done'
      },
      (error: unknown) => {
        const refusal = refusalOf(error)
        if (!refusal) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
        job.error = refusal ? { code: refusal.code, words: refusal.words } : { code: 'bug', words: mistake }
        job.state = 'failed'
      },
    )
    return job
  }

  /** The job that a step began, while it runs. */
  running(step: string): ImportJob | undefined {
    return [...this.#jobs.values()].find(job => job.step === step && job.state === 'running')
  }

  get(id: string, by: string): ImportJob | undefined {
    const job = this.#jobs.get(id)
    return job?.by === by ? job : undefined
  }
}

const mistake: Words = {
  en: 'Torchbook made a mistake; nothing was saved. The details are in the server’s output.',
  zh: 'Torchbook出现内部错误，未保存任何内容。详情见服务器输出。',
}
