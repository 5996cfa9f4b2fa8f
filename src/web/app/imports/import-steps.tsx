import { useMutation } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type ChosenColumn, type HandedFile, type OpenImport, type SheetModel, startJob } from '../../kit/import/api.ts'
import { useSheets } from '../../kit/import/queries.ts'
import { useWords } from '../../kit/language.tsx'
import { Failure, Waiting } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { ColumnTable } from './column-table.tsx'
import { JobView } from './job-view.tsx'

/** A file on its way into a register: new, or as it was left. */
export interface Work {
  readonly file: HandedFile
  readonly left?: OpenImport
  /** The job that runs already. */
  readonly job?: { readonly id: string; readonly mode: 'all' | 'sound' }
}

interface Props {
  readonly register: RegisterModel
  readonly work: Work
  readonly restart: () => void
}

interface Start {
  readonly mode: 'preview' | 'all' | 'sound'
  readonly choices?: readonly { readonly line: number; readonly choice: string }[]
}

/** How many columns of a sheet are fields of the register. */
const fitting = ({ columns }: SheetModel) => columns.filter(({ meaning }) => meaning && 'field' in meaning).length

/** A file's way into a register: columns, preview, import. */
export function ImportSteps({ register, work: { file, left, job: running }, restart }: Props) {
  const t = useWords()
  const [columns, setColumns] = useState<readonly ChosenColumn[]>(left?.columns ?? [])
  const [picked, setPicked] = useState<string | null>(left?.sheet ?? null)
  const [source, setSource] = useState(left?.source ?? file.name)
  const [job, setJob] = useState<{ readonly id: string; readonly mode: 'preview' | 'all' | 'sound' } | null>(running ?? null)
  const asked = { register: register.name, ...file, columns }
  const sheets = useSheets(asked)
  const shown = sheets.data?.sheets ?? []
  const best = shown
    .filter(sheet => !sheet.hidden)
    .reduce<SheetModel | undefined>((one, other) => (one && fitting(one) >= fitting(other) ? one : other), undefined)
  const sheet = shown.find(one => one.name === picked) ?? best ?? shown[0]
  const start = useMutation({
    mutationFn: ({ mode, choices }: Start) =>
      startJob({ ...asked, sheet: sheet!.name, source, mode, ...(choices && { choices }) }),
    onSuccess: ({ id }, { mode }) => setJob({ id, mode }),
  })
  if (sheets.error) return <Failure error={sheets.error} retry={restart} />
  if (!sheet) return <Waiting />
  const choose = (column: ChosenColumn) => {
    setJob(null)
    setColumns([...columns.filter(one => one.at !== column.at), column])
  }
  return (
    <section className="import-steps" aria-label={file.name}>
      <div className="import-file-head">
        <h2>{file.name}</h2>
        <Button type="link" onClick={restart}>
          {t({ en: 'Another file', zh: '换一个文件' })}
        </Button>
      </div>
      {shown.length > 1 && (
        <div className="import-sheet">
          <label className="field-label" htmlFor="import-sheet">
            {t({ en: 'Sheet', zh: '工作表' })}
          </label>
          <Select
            id="import-sheet"
            value={sheet.name}
            options={shown.map(one => ({
              value: one.name,
              label: t({ en: `${one.name} (${fitting(one)} columns fit)`, zh: `${one.name}（${fitting(one)}列相符）` }),
            }))}
            onChange={name => {
              setPicked(name)
              setColumns([])
              setJob(null)
            }}
          />
        </div>
      )}
      {sheet.columns.length === 0 ? (
        <div className="notice notice-bad" role="alert">
          <h2>{t({ en: 'No heading was found', zh: '未找到表头' })}</h2>
          <p>
            {t({
              en: 'No row of this sheet names a field of the register. Choose another sheet or register.',
              zh: '该工作表没有一行与台账字段相符，请改选工作表或台账。',
            })}
          </p>
        </div>
      ) : (
        <>
          <ColumnTable register={register} sheet={sheet} choose={choose} />
          <label className="field-label" htmlFor="import-source">
            {t({ en: 'Source: the document that shows it', zh: '来源：证明该数据的文件' })}
          </label>
          <Input id="import-source" value={source} onChange={event => setSource(event.target.value)} />
          {!job && (
            <div className="import-actions">
              <Button type="primary" loading={start.isPending} onClick={() => start.mutate({ mode: 'preview' })}>
                {t({ en: 'Preview', zh: '预览' })}
              </Button>
              <span className="muted small">{t({ en: 'Nothing is saved yet.', zh: '此时不保存任何内容。' })}</span>
            </div>
          )}
          {start.error && <Failure error={start.error} />}
          {job && (
            <JobView
              key={job.id}
              register={register}
              id={job.id}
              mode={job.mode}
              run={mode => start.mutate({ mode })}
              decide={choices => start.mutate({ mode: 'preview', choices })}
              again={() => setJob(null)}
              restart={restart}
            />
          )}
        </>
      )}
    </section>
  )
}
