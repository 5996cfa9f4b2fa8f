import { useMutation } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import type { Clocks, ListQuery } from '../api.ts'
import { ApiError } from '../api-error.ts'
import { Dialog } from '../dialog.tsx'
import { FormField } from '../form/form-field.tsx'
import { useWords } from '../language.tsx'
import { useNotify } from '../notices.tsx'
import { group } from '../numbers.ts'
import { queryClient } from '../queries.ts'
import { Failure } from '../states.tsx'
import type { JsonValues, RegisterModel } from '../wire.ts'
import { applyBulk, type BulkAsk, previewBulk, undoBulk } from './api.ts'
import { BulkPreviewTable } from './bulk-preview.tsx'
import type { Selection } from './selection.ts'

interface Props {
  readonly register: RegisterModel
  readonly query: ListQuery
  readonly clocks: Clocks
  readonly selection: Selection
  readonly total: number
  readonly close: () => void
  readonly done: () => void
}

/** Changes many records at once: what and why, then what it would do to each, then all of it or nothing. */
export function BulkDialog({ register, query, clocks, selection, total, close, done }: Props) {
  const t = useWords()
  const notify = useNotify()
  const [what, setWhat] = useState<string | null>(null)
  const [values, setValues] = useState<JsonValues>({})
  const [source, setSource] = useState('')
  const [reason, setReason] = useState('')
  const move = register.flow?.moves.find(each => `move ${each.name}` === what) ?? null
  const fields = move ? move.records : what === null ? [] : [what]
  const ask: BulkAsk = {
    rows: selection.all ? null : [...selection.rows.values()].map(({ id, version }) => ({ id, version })),
    // What a move records may stand in the records already; an empty field of the move leaves it there.
    values: Object.fromEntries(
      fields.map(name => [name, values[name] ?? null] as const).filter(([, value]) => !move || value !== null),
    ),
    move: move?.name ?? null,
    source: source.trim(),
    reason: reason.trim(),
  }
  const preview = useMutation({ mutationFn: () => previewBulk(register.name, query, clocks, ask) })
  const changing = preview.data?.rows.filter(row => row.problems.length === 0 && row.changes.length > 0) ?? []
  const apply = useMutation({
    mutationFn: () => applyBulk(register.name, { ...ask, rows: changing.map(({ id, version }) => ({ id, version })) }),
    onSuccess: async ({ id, changed }) => {
      await queryClient.invalidateQueries()
      notify({
        words: { en: `${changed} records are changed.`, zh: `已修改${changed}条记录。` },
        action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undo(id) },
      })
      done()
    },
    // Somebody saved in between: what would happen now is shown afresh.
    onError: () => preview.mutate(),
  })
  const undo = async (id: string) => {
    try {
      const { restored, kept } = await undoBulk(register.name, id)
      notify({
        words: {
          en: `${restored} records are as before.${kept.length ? ` ${kept.length} were changed since and stay.` : ''}`,
          zh: `已恢复${restored}条记录。${kept.length ? `另有${kept.length}条此后已被修改，保持不变。` : ''}`,
        },
      })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      notify({ words: error.words })
    }
    await queryClient.invalidateQueries()
  }
  const count = group(String(selection.all ? total : selection.rows.size))
  return (
    <Dialog title={t({ en: `Change ${count} records`, zh: `批量修改${count}条记录` })} close={close} className="wide">
      <form
        onSubmit={event => {
          event.preventDefault()
          preview.mutate()
        }}
        onChange={() => preview.reset()}
      >
        <div className="bulk-ask">
          <div>
            <label className="field-label" htmlFor="bulk-what">
              {t({ en: 'What changes', zh: '修改内容' })}
            </label>
            <Select
              id="bulk-what"
              autoFocus
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t({ en: 'A field, or a move', zh: '选择字段或操作' })}
              value={what}
              options={choices(register, t)}
              onChange={(next: string) => {
                setWhat(next)
                setValues({})
                preview.reset()
              }}
            />
          </div>
          {fields.map(name => (
            <FormField
              key={name}
              name={name}
              field={{ ...register.fields[name]!, required: false }}
              value={values[name] ?? null}
              onChange={value => {
                setValues({ ...values, [name]: value })
                preview.reset()
              }}
              titles={{}}
              problems={[]}
            />
          ))}
          <div>
            <label className="field-label" htmlFor="bulk-source">
              {t({ en: 'Source', zh: '资料来源' })}
            </label>
            <Input
              id="bulk-source"
              value={source}
              placeholder={t({ en: 'Empty: each record keeps its own', zh: '不填则保留各记录原来源' })}
              onChange={event => setSource(event.target.value)}
            />
          </div>
          <div>
            <label className="field-label" htmlFor="bulk-reason">
              {t({ en: 'Reason', zh: '原因' })}
              {!move && <span className="required">{t({ en: 'required', zh: '必填' })}</span>}
            </label>
            <Input id="bulk-reason" required={!move} value={reason} onChange={event => setReason(event.target.value)} />
          </div>
        </div>
        {preview.error && <Failure error={preview.error} />}
        {preview.data && <BulkPreviewTable register={register} preview={preview.data} />}
        {apply.error && !preview.isPending && (
          <p className="field-problem" role="alert">
            {t({
              en: 'Nothing was changed: some records were saved by others meanwhile. This is how it stands now.',
              zh: '未作任何修改：部分记录期间已被他人保存。以下为最新情况。',
            })}
          </p>
        )}
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button
            htmlType="submit"
            type={preview.data ? 'default' : 'primary'}
            disabled={what === null}
            loading={preview.isPending}
          >
            {t({ en: 'Preview', zh: '预览' })}
          </Button>
          {preview.data && (
            <Button type="primary" disabled={!changing.length} loading={apply.isPending} onClick={() => apply.mutate()}>
              {t({ en: `Change ${changing.length} records`, zh: `修改${changing.length}条记录` })}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}

function choices(register: RegisterModel, t: ReturnType<typeof useWords>) {
  const moves = register.flow?.moves.map(({ name, label }) => ({ value: `move ${name}`, label: t(label) })) ?? []
  const fields = register.form
    .flatMap(section => section.fields)
    .filter(
      name => register.fields[name]!.kind !== 'evidence' && !register.fields[name]!.personal && name !== register.flow?.field,
    )
    .map(name => ({ value: name, label: t(register.fields[name]!.label) }))
  return [
    { label: t({ en: 'Fields', zh: '字段' }), options: fields },
    ...(moves.length ? [{ label: t({ en: 'Moves', zh: '操作' }), options: moves }] : []),
  ]
}
