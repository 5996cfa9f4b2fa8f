import { EditOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { restoreRecord, saveRecord, withdrawRecord } from '../../kit/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { queryClient, useMeta } from '../../kit/queries.ts'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { Moves } from '../../kit/record/moves.tsx'
import { plainValue } from '../../kit/values/plain-value.ts'
import type { History, RecordPage, RegisterModel } from '../../kit/wire.ts'
import { MergeButton } from '../identity/merge-button.tsx'

interface Props {
  readonly register: RegisterModel
  readonly page: RecordPage
  readonly editable: boolean
  readonly history: History | undefined
}

/** Title, state, and what can be done next. */
export function RecordHead({ register, page, editable, history }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { row, titles } = page
  const { flow } = register
  const state = flow && (row.values[flow.field] ?? null)
  return (
    <div className="page-head">
      <div>
        <p className="crumb">
          <Link to="/registers/$name" params={{ name: register.name }}>
            {t(register.label)}
          </Link>
        </p>
        <h1>{t(row.title)}</h1>
        {flow && state !== null && (
          <p className="state">
            <span className="tag tag-strong">
              {plainValue(state ?? null, register.fields[flow.field]!, { language, titles })}
            </span>
          </p>
        )}
      </div>
      {editable && (
        <div className="page-actions">
          <Moves register={register} page={page} />
          {page.may.write ? (
            <>
              <Link className="button-plain" to="/registers/$name/$id/edit" params={{ name: register.name, id: row.id }}>
                <EditOutlined aria-hidden="true" />
                {t({ en: 'Edit', zh: '编辑' })}
              </Link>
              <UndoLast register={register} page={page} history={history} />
              {register.identity && register.may.bulk && <MergeButton register={register} page={page} />}
              <Withdraw register={register} page={page} />
            </>
          ) : (
            <>
              <p className="muted small">
                {t({ en: 'You can read this record, not change it.', zh: '您可查看此记录，不能修改。' })}
              </p>
              <Propose register={register} id={row.id} />
            </>
          )}
        </div>
      )}
    </div>
  )
}

/** Where somebody may not change a record but may propose it: the form of the proposal, begun. */
function Propose({ register, id }: { readonly register: RegisterModel; readonly id: string }) {
  const t = useWords()
  const meta = useMeta()
  return meta.registers.flatMap(({ name, flow, may, proposes }) => {
    if (proposes?.target !== register.name || !may.write || !flow) return []
    const search = { [proposes.field]: id, [flow.field]: proposes.state ?? undefined }
    return (
      <Link key={name} className="button-plain" to="/registers/$name/new" params={{ name }} search={search}>
        {t({ en: 'Propose a change', zh: '申请变更' })}
      </Link>
    )
  })
}

/** Puts the values of the version before back, as a new version with a reason: the history keeps both. */
function UndoLast({ register, page: { row }, history }: Omit<Props, 'editable'>) {
  const t = useWords()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const before = history?.versions.filter(each => each.version < row.version).sort((a, b) => b.version - a.version)[0]
  if (!before) return null
  const run = async (reason: string) => {
    const { values, source } = before
    const attachments = before.attachments ?? row.attachments
    await saveRecord(register.name, row.id, { version: row.version, values, source, attachments, reason })
    await queryClient.invalidateQueries()
    notify({ words: { en: `The values of version ${before.version} are back.`, zh: `已恢复第${before.version}版的内容。` } })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t({ en: 'Undo the last change', zh: '恢复上一版' })}</Button>
      {open && (
        <AskReason
          title={t({ en: 'Undo the last change', zh: '恢复上一版' })}
          explain={t({
            en: `The values of version ${before.version} are saved again as a new version. Nothing is lost from the history.`,
            zh: `将第${before.version}版的内容重新保存为新版本，历史不会丢失。`,
          })}
          action={t({ en: 'Undo', zh: '恢复' })}
          run={run}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** Takes the record out of lists and figures; undone by a click, because the history stays. */
function Withdraw({ register, page: { row } }: Pick<Props, 'register' | 'page'>) {
  const t = useWords()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const restore = async () => {
    await restoreRecord(register.name, row.id, { reason: t({ en: 'Withdrawal undone', zh: '撤销移出' }) })
    await queryClient.invalidateQueries()
  }
  const run = async (reason: string) => {
    await withdrawRecord(register.name, row.id, { version: row.version, reason })
    await queryClient.invalidateQueries()
    notify({
      words: { en: 'The record is withdrawn.', zh: '记录已移出台账。' },
      action: { label: { en: 'Undo', zh: '撤销' }, run: () => void restore() },
    })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t({ en: 'Withdraw the entry', zh: '移出台账' })}</Button>
      {open && (
        <AskReason
          title={t({ en: 'Withdraw this record', zh: '将此记录移出台账' })}
          explain={t({
            en: 'It leaves lists and figures from now on. Its history stays, and it can be restored.',
            zh: '移出后不再出现在列表和数字中。历史保留，可随时恢复。',
          })}
          action={t({ en: 'Withdraw', zh: '移出' })}
          run={run}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
