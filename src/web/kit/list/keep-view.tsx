import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../language.tsx'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import { Failure } from '../states.tsx'
import type { RegisterModel } from '../wire.ts'
import { changeView, createView, type SavedView } from './api.ts'

interface Props {
  readonly register: RegisterModel
  readonly query: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  /** The view that gets another name. */
  readonly renamed?: SavedView
  readonly close: () => void
}

/** Gives a list a name, for oneself or for the office. */
export function KeepView({ register, query, columns, renamed, close }: Props) {
  const t = useWords()
  const navigate = useNavigate()
  const notify = useNotify()
  const [name, setName] = useState(renamed?.name ?? '')
  const [shared, setShared] = useState(renamed?.shared ?? false)
  const keeping = useMutation({
    mutationFn: () =>
      renamed ? changeView(renamed.id, { name, shared }) : createView(register.name, { name, shared, query, columns }),
    onSuccess: async view => {
      await queryClient.invalidateQueries({ queryKey: ['views'] })
      notify({ words: { en: `The view “${view.name}” is saved.`, zh: `视图“${view.name}”已保存。` } })
      if (!renamed)
        void navigate({ to: '/registers/$name', params: { name: register.name }, search: { ...query, view: view.id } as never })
      close()
    },
  })
  return (
    <Dialog
      title={renamed ? t({ en: 'Rename the view', zh: '重命名视图' }) : t({ en: 'Save as a view', zh: '存为视图' })}
      close={close}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          keeping.mutate()
        }}
      >
        <p className="muted">
          {t({
            en: 'A view keeps conditions, order and columns under a name. Its address can be sent to others once it is shared.',
            zh: '视图保存筛选条件、排序和列。共享后，可将其网址发给他人。',
          })}
        </p>
        <label className="field-label" htmlFor="view-name">
          {t({ en: 'Name', zh: '名称' })}
        </label>
        <Input id="view-name" autoFocus required maxLength={100} value={name} onChange={event => setName(event.target.value)} />
        <p>
          <Checkbox checked={shared} onChange={event => setShared(event.target.checked)}>
            {t({ en: 'Share with the office', zh: '共享给本单位' })}
          </Checkbox>
        </p>
        {keeping.error && <Failure error={keeping.error} />}
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" loading={keeping.isPending}>
            {t({ en: 'Save', zh: '保存' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
