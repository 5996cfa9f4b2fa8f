import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { ApiError } from '../api-error.ts'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../language.tsx'
import { Failure } from '../states.tsx'

interface Props {
  readonly title: string
  readonly explain: string
  readonly action: string
  readonly run: (reason: string, source: string) => Promise<unknown>
  readonly close: () => void
  /** The source that stands so far, where the act may rest on another document. */
  readonly source?: string
  readonly children?: ReactNode
}

/** Asks why something is done, does it, and stays open with the problems if it could not be done. */
export function AskReason({ title, explain, action, run, close, source: given, children }: Props) {
  const t = useWords()
  const [reason, setReason] = useState('')
  const [source, setSource] = useState(given ?? '')
  const doing = useMutation({ mutationFn: () => run(reason.trim(), source.trim()), onSuccess: close })
  const problems = doing.error instanceof ApiError ? doing.error.problems : []
  return (
    <Dialog title={title} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          doing.mutate()
        }}
      >
        <p>{explain}</p>
        {children}
        {given !== undefined && (
          <>
            <label className="field-label" htmlFor="source">
              {t({ en: 'Source', zh: '资料来源' })}
              <span className="required">{t({ en: 'required', zh: '必填' })}</span>
            </label>
            <Input id="source" required value={source} onChange={event => setSource(event.target.value)} />
          </>
        )}
        <label className="field-label" htmlFor="reason">
          {t({ en: 'Reason', zh: '原因' })}
          <span className="required">{t({ en: 'required', zh: '必填' })}</span>
        </label>
        <Input id="reason" autoFocus required value={reason} onChange={event => setReason(event.target.value)} />
        {problems.length > 0 && (
          <ul className="field-problem" role="alert">
            {problems.map(problem => (
              <li key={`${problem.place} ${problem.code}`}>{t(problem.message)}</li>
            ))}
          </ul>
        )}
        {doing.error && problems.length === 0 && <Failure error={doing.error} />}
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" loading={doing.isPending}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
