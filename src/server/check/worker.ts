import { parentPort } from 'node:worker_threads'
import { annotateChecked } from '../../documents/annotate/annotate-checked.ts'
import { readDocument } from '../../documents/reading/read-document.ts'
import { checkDraft } from '../../engines/draft-check/check.ts'
import type { Knowledge } from '../../engines/draft-check/knowledge.ts'
import type { DraftScope } from '../../engines/draft-check/scope.ts'
import { scopeOfDraft } from '../../engines/draft-check/scope.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { loadIndicators } from '../../registers/load.ts'
import type { FromWorker, SentKnowledge, Task, ToWorker } from './protocol.ts'

/* The thread's side: reads documents, checks them, writes them; asks the other side for whatever the records say. */

const port = parentPort!
const tell = (message: FromWorker) => port.postMessage(message)
const indicators = loadIndicators()

const asked = new Map<number, (figures: Extract<ToWorker, { kind: 'figures' }>['figures']) => void>()
let asks = 0
let onKnowledge: (knowledge: SentKnowledge) => void = () => undefined

port.on('message', (message: ToWorker) => {
  if (message.kind === 'figures') {
    asked.get(message.ask)?.(message.figures)
    asked.delete(message.ask)
  } else if (message.kind === 'knowledge') onKnowledge(message.knowledge)
  else run(message.task).then(tell, failed)
})

const failed = (error: unknown) =>
  tell(
    error instanceof Refusal
      ? { kind: 'refused', code: error.code, words: error.words, exitCode: error.exitCode }
      : { kind: 'bug', stack: error instanceof Error ? String(error.stack) : String(error) },
  )

async function run(task: Task): Promise<FromWorker> {
  if (task.kind === 'write') {
    const { handed, report, options } = task
    if (options.as === 'html') {
      const { reportHtml } = await import('../../documents/annotate/report-html.ts')
      return { kind: 'written', bytes: Buffer.from(reportHtml(report, options.language)) }
    }
    const document = await readDocument(handed.name, handed.bytes)
    return { kind: 'written', bytes: annotateChecked(document, report, options) }
  }
  tell({ kind: 'stage', stage: 'reading' })
  const { format, draft, warnings } = task.read ?? (await readDocument(task.handed.name, task.handed.bytes))
  tell({ kind: 'stage', stage: 'understanding' })
  const report = await checkDraft(draft, task.standalone ? null : await knowledgeOf(scopeOfDraft(draft)))
  return { kind: 'checked', checked: { format, draft, warnings, report } }
}

/** What the checker may know, its questions about figures going to the other side. */
async function knowledgeOf(scope: DraftScope | null): Promise<Knowledge> {
  const sent = await new Promise<SentKnowledge>(resolve => {
    onKnowledge = resolve
    tell({ kind: 'knowledge', scope })
  })
  const known = await indicators
  return {
    ...sent,
    indicators: new Map(sent.indicators.map(id => [id, known.get(id)!])),
    figures: requests =>
      new Promise(resolve => {
        asks += 1
        asked.set(asks, resolve)
        tell({ kind: 'stage', stage: 'comparing' })
        tell({ kind: 'figures', ask: asks, requests })
      }),
  }
}
