import { Link, useParams } from '@tanstack/react-router'
import { Button, Checkbox, Input, Pagination } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useRegister } from '../../kit/queries.ts'
import { type DifferenceKind, differencesAddress, type ReconciliationView } from '../../kit/returns/api.ts'
import { useDecide, useReconciliation, useUndoReconciliation } from '../../kit/returns/queries.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import type { Words } from '../../kit/wire.ts'
import '../styles/returns.css'
import { sayAuthor } from '../../kit/record/author.ts'
import { DifferenceRow } from './difference-row.tsx'

const kinds: readonly (readonly [DifferenceKind, Words])[] = [
  ['differs', { en: 'Differing', zh: '不一致' }],
  ['theirs', { en: 'Theirs only', zh: '仅对方有' }],
  ['ours', { en: 'Ours only', zh: '仅本局有' }],
  ['unclear', { en: 'Unclear', zh: '无法确定' }],
  ['same', { en: 'The same', zh: '一致' }],
]

/** One list held against a register, as both are now. */
export function ReconciledPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const { kind, open, page } = useSearch()
  return <Loaded answer={useReconciliation(id, { kind, open, page })}>{view => <Reconciled key={view.id} view={view} />}</Loaded>
}

function Reconciled({ view }: { readonly view: ReconciliationView }) {
  const t = useWords()
  const language = useLanguage()
  const { kind, open } = useSearch()
  const setSearch = useSetSearch()
  const register = useRegister(view.register)
  const undo = useUndoReconciliation(view.id)
  const choose = (chosen: DifferenceKind | undefined) => setSearch({ kind: chosen, page: undefined })
  return (
    <div className="returns">
      <div className="page-head">
        <div>
          <h1>{view.source}</h1>
          <p>
            <Link to="/reconcile">{t({ en: 'Reconcile with a list', zh: '名单比对' })}</Link> ·{' '}
            {register && (
              <Link to="/registers/$name" params={{ name: view.register }}>
                {t(register.label)}
              </Link>
            )}{' '}
            ·{' '}
            <a href={`/api/evidence/${view.sha256}`} download>
              {view.file}
            </a>
          </p>
        </div>
        <div className="page-actions">
          <Button href={differencesAddress(view.id, language)} download>
            {t({ en: 'Differences as a workbook', zh: '导出差异' })}
          </Button>
          {!view.undone && view.taken + view.keptOurs > 0 && (
            <Button loading={undo.isPending} onClick={() => undo.mutate()}>
              {t({ en: 'Undo all of it', zh: '整体撤销' })}
            </Button>
          )}
        </div>
      </div>
      {view.undone && (
        <p role="status" className="notice">
          {t({
            en: `Undone by ${sayAuthor(view.undone.author, 'en')}: ${view.undone.restored} records are as they were before.`,
            zh: `已由${sayAuthor(view.undone.author, 'zh')}撤销：${view.undone.restored}条记录恢复原状。`,
          })}
        </p>
      )}
      {undo.error && <Failure error={undo.error} />}
      <div className="return-kinds">
        {kinds.map(([name, label]) => (
          <Button
            key={name}
            aria-pressed={kind === name}
            type={kind === name ? 'primary' : 'default'}
            onClick={() => choose(kind === name ? undefined : name)}
          >
            {t(label)} {view.counts[name]}
          </Button>
        ))}
        <Checkbox
          checked={open === '1'}
          onChange={event => setSearch({ open: event.target.checked ? '1' : undefined, page: undefined })}
        >
          {t({ en: `Open only (${view.counts.open})`, zh: `仅看待处理（${view.counts.open}）` })}
        </Checkbox>
      </div>
      {register && <Rows view={view} />}
    </div>
  )
}

function Rows({ view }: { readonly view: ReconciliationView }) {
  const t = useWords()
  const setSearch = useSetSearch()
  const register = useRegister(view.register)!
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const decide = useDecide(view.id)
  const run = (decision: 'take' | 'keep' | 'check') =>
    decide.mutate({ decision, differences: [...chosen], reason }, { onSuccess: () => setChosen(new Set()) })
  const toggle = (digest: string) => {
    const next = new Set(chosen)
    if (!next.delete(digest)) next.add(digest)
    setChosen(next)
  }
  if (!view.rows.length) return <p className="muted">{t({ en: 'Nothing to show here.', zh: '没有可显示的内容。' })}</p>
  const all = view.digests.length > 0 && view.digests.every(digest => chosen.has(digest))
  return (
    <>
      {!view.undone && (
        <div className="return-actions">
          <Checkbox checked={all} onChange={() => setChosen(all ? new Set() : new Set(view.digests))}>
            {t({ en: `All ${view.digests.length} open here`, zh: `选择全部待处理（${view.digests.length}）` })}
          </Checkbox>
          <Button type="primary" disabled={!chosen.size} loading={decide.isPending} onClick={() => run('take')}>
            {t({ en: `Take theirs (${chosen.size})`, zh: `采用对方（${chosen.size}）` })}
          </Button>
          <label htmlFor="decision-reason">
            {t({ en: 'Reason', zh: '理由' })}
            <Input id="decision-reason" value={reason} onChange={event => setReason(event.target.value)} />
          </label>
          <Button disabled={!chosen.size || !reason.trim()} onClick={() => run('keep')}>
            {t({ en: 'Keep ours', zh: '保留本局' })}
          </Button>
          <Button disabled={!chosen.size} onClick={() => run('check')}>
            {t({ en: 'Mark to be checked', zh: '标记待查' })}
          </Button>
        </div>
      )}
      {decide.error && <Failure error={decide.error} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="return-scroll" tabIndex={0} aria-label={t({ en: 'Differences', zh: '差异' })}>
        <table className="return-table">
          <thead>
            <tr>
              <th scope="col">{t({ en: 'Choose', zh: '选择' })}</th>
              <th scope="col">{t({ en: 'What', zh: '差异' })}</th>
              <th scope="col">{t({ en: 'Row', zh: '行' })}</th>
              <th scope="col">{t(register.one)}</th>
              <th scope="col">{t({ en: 'Field · ours · theirs', zh: '字段 · 本局 · 对方' })}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map(row => (
              <DifferenceRow
                key={`${row.digest} ${row.line}`}
                row={row}
                register={register}
                titles={view.titles}
                label={kinds.find(([name]) => name === row.kind)![1]}
                chosen={chosen.has(row.digest)}
                toggle={view.undone || row.kind === 'same' ? null : () => toggle(row.digest)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {view.total > view.pageSize && (
        <Pagination
          current={view.page}
          pageSize={view.pageSize}
          total={view.total}
          showSizeChanger={false}
          onChange={page => setSearch({ page: String(page) })}
        />
      )}
    </>
  )
}
