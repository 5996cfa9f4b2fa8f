import { Button } from 'antd'
import { ApiError } from '../../kit/api-error.ts'
import { cancelJob, errorsAddress } from '../../kit/import/api.ts'
import { useJob, useUndoImport } from '../../kit/import/queries.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import { Failure, Waiting } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { Alike } from './alike.tsx'
import { Counts, Problems, Rows } from './outcome.tsx'

interface Props {
  readonly register: RegisterModel
  readonly id: string
  readonly mode: 'preview' | 'all' | 'sound'
  readonly run: (mode: 'all' | 'sound') => void
  /** Previews once more with what was said of rows that look like a record. */
  readonly decide: (choices: readonly { readonly line: number; readonly choice: string }[]) => void
  readonly again: () => void
  readonly restart: () => void
}

/** A preview or an import: how far it is; then what would happen, or what did. */
export function JobView({ register, id, mode, run, decide, again, restart }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { data: job, error } = useJob(id)
  const undo = useUndoImport()
  if (error) return <Failure error={error} retry={again} />
  if (!job) return <Waiting lines={2} />
  if (job.state === 'running')
    return (
      <div className="card import-running" role="status">
        <p>
          {mode === 'preview'
            ? t({ en: `Checking: ${job.rows} rows so far`, zh: `正在检查：已处理${job.rows}行` })
            : t({ en: `Importing: ${job.rows} rows so far`, zh: `正在导入：已处理${job.rows}行` })}
        </p>
        <Button onClick={() => void cancelJob(id)}>{t({ en: 'Cancel', zh: '取消' })}</Button>
      </div>
    )
  if (job.error || !job.result) {
    const words = job.error?.words ?? { en: '', zh: '' }
    return <Failure error={new ApiError(400, { error: { code: job.error?.code ?? '', words } })} retry={again} />
  }
  const { result } = job
  const done = mode !== 'preview'
  const sound = result.created + result.changed
  return (
    <div className="import-outcome">
      <h3>{headline(t, mode, result.id !== null, sound)}</h3>
      <Counts result={result} />
      {result.earlier && (
        <p className="muted">
          {t({
            en: `The same sheet was imported on ${result.earlier.at.slice(0, 10)} by ${sayAuthor(result.earlier.author, 'en')}.`,
            zh: `该表已于${result.earlier.at.slice(0, 10)}由${sayAuthor(result.earlier.author, 'zh')}导入过。`,
          })}
        </p>
      )}
      <div className="import-actions">
        {!done && sound > 0 && result.refused === 0 && (
          <Button type="primary" onClick={() => run('all')}>
            {t({ en: `Import ${sound} rows`, zh: `导入${sound}行` })}
          </Button>
        )}
        {!done && sound > 0 && result.refused > 0 && (
          <Button onClick={() => run('sound')}>
            {t({ en: `Import the ${sound} good rows only`, zh: `仅导入无误的${sound}行` })}
          </Button>
        )}
        {(result.refused > 0 || result.alikeCount > 0) && (
          <Button href={errorsAddress(id, language)} download>
            {t({ en: 'Download the sheet with its bad cells marked', zh: '下载标出问题的表格' })}
          </Button>
        )}
        {result.id && !undo.data && (
          <Button loading={undo.isPending} onClick={() => undo.mutate(result.id!)}>
            {t({ en: 'Undo this import', zh: '撤销本次导入' })}
          </Button>
        )}
        <Button type="link" onClick={restart}>
          {t({ en: 'Another file', zh: '换一个文件' })}
        </Button>
      </div>
      {undo.data && (
        <p role="status">
          {t({
            en: `Undone: ${undo.data.restored} records are as they were before${undo.data.kept.length ? `; ${undo.data.kept.length} stay, because they were changed or referred to since` : ''}.`,
            zh: `已撤销：${undo.data.restored}条记录恢复原状${undo.data.kept.length ? `；${undo.data.kept.length}条因此后已被修改或引用而保留` : ''}。`,
          })}
        </p>
      )}
      {undo.error && <Failure error={undo.error} />}
      <Alike
        register={register.name}
        result={result}
        decide={
          done ? null : choices => decide(Object.entries(choices).map(([line, choice]) => ({ line: Number(line), choice })))
        }
      />
      <Problems result={result} />
      <Rows register={register} result={result} titles={job.titles} />
    </div>
  )
}

function headline(t: ReturnType<typeof useWords>, mode: Props['mode'], saved: boolean, sound: number): string {
  if (mode === 'preview') return t({ en: 'What the import would do', zh: '导入预览' })
  if (saved) return t({ en: 'Imported', zh: '导入完成' })
  return sound === 0
    ? t({ en: 'There was nothing to import', zh: '没有需要导入的内容' })
    : t({ en: 'Nothing was saved', zh: '未保存任何内容' })
}
