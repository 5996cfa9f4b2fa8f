import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { ApiError } from '../../kit/api-error.ts'
import { DayPicker } from '../../kit/day-picker.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { filterKey } from '../../kit/list/filters.ts'
import { useNotify } from '../../kit/notices.tsx'
import { useRecords } from '../../kit/queries.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import { approve } from '../../kit/titles/api.ts'

/** One document, many titles: those that were publicised are offered, all or none is recorded. */
export function ApproveDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const notify = useNotify()
  const answer = useRecords('designation', { [filterKey('state')]: 'publicised', page: 1, size: 500 }, {})
  const [left, setLeft] = useState<readonly string[]>([])
  const [documentNumber, setNumber] = useState('')
  const [approvedOn, setApproved] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const rows = answer.data?.rows ?? []
  const chosen = rows.filter(({ id }) => !left.includes(id))
  const doing = useMutation({
    mutationFn: () =>
      approve({
        records: chosen.map(({ id, version }) => ({ id, version })),
        documentNumber,
        approvedOn: approvedOn ?? '',
        from: from ?? approvedOn ?? '',
      }),
    onSuccess: count => {
      notify({ words: { en: `${count} approvals are recorded.`, zh: `已登记${count}项批准。` } })
      close()
    },
  })
  const problems = doing.error instanceof ApiError ? doing.error.problems : []
  return (
    <Dialog title={t({ en: 'Record an approval document', zh: '登记批准文件' })} close={close}>
      <form
        onKeyDown={event => {
          // Enter picks a day; it must not record the whole document on the way.
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
        }}
        onSubmit={event => {
          event.preventDefault()
          doing.mutate()
        }}
      >
        <p>
          {t({
            en: 'The titles chosen are approved together; the last day of each term follows from the rules of its type.',
            zh: '所选资质一并批准；有效期截止日按各类资质的规定推算。',
          })}
        </p>
        <label className="field-label" htmlFor="document-number">
          {t({ en: 'Approval document', zh: '批准文号' })}
        </label>
        <Input id="document-number" required value={documentNumber} onChange={event => setNumber(event.target.value)} />
        <label className="field-label" htmlFor="approved-on">
          {t({ en: 'Approved on', zh: '批准日期' })}
        </label>
        <DayPicker id="approved-on" value={approvedOn} onChange={setApproved} />
        <label className="field-label" htmlFor="term-from">
          {t({ en: 'Term begins on', zh: '有效期起始日' })}
        </label>
        <DayPicker id="term-from" value={from ?? approvedOn} onChange={setFrom} />
        <Loaded answer={answer} lines={3}>
          {({ rows: offered }) => (
            <fieldset className="chosen">
              <legend>{t({ en: 'Publicised titles', zh: '已公示的资质' })}</legend>
              {offered.length === 0 && (
                <p className="muted">{t({ en: 'None is publicised.', zh: '没有处于公示状态的资质。' })}</p>
              )}
              {offered.map(({ id, title }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={!left.includes(id)}
                    onChange={() => setLeft(left.includes(id) ? left.filter(one => one !== id) : [...left, id])}
                  />
                  {t(title)}
                </label>
              ))}
            </fieldset>
          )}
        </Loaded>
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
          <Button type="primary" htmlType="submit" loading={doing.isPending} disabled={chosen.length === 0 || !approvedOn}>
            {t({ en: `Approve ${chosen.length}`, zh: `批准${chosen.length}项` })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
