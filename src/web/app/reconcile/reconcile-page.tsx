import { Link, useNavigate } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta, useRegister } from '../../kit/queries.ts'
import { useBegin, useReconciliations } from '../../kit/returns/queries.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import '../styles/form.css'
import '../styles/returns.css'
import { sayAuthor } from '../../kit/record/author.ts'
import { Covers } from './covers.tsx'

/** Where another office’s list comes in: the register, what the list covers, the file; and every reconciliation so far. */
export function ReconcilePage() {
  const t = useWords()
  const { register: name } = useSearch()
  const register = useRegister(name ?? '')
  const setSearch = useSetSearch()
  const { registers } = useMeta()
  const options = registers.map(each => ({ value: each.name, label: t(each.label) }))
  return (
    <div className="returns">
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Reconcile with a list', zh: '名单比对' })}</h1>
          <p>
            {t({
              en: 'Hold a list of another office, such as the province’s valid titles, against a register: what only they have, what only we have, and where the two differ. Decide row by row or many at once; the list stays as evidence.',
              zh: '将上级或其他单位的名单（如省公布的有效资质名单）与台账比对：仅对方有、仅本局有、内容不一致的一一列出，可逐条或批量处理，名单作为佐证存档。',
            })}
          </p>
        </div>
      </div>
      <section className="card" aria-label={t({ en: 'Begin', zh: '开始比对' })}>
        <label className="field-label" htmlFor="reconcile-register">
          {t({ en: 'Against which register', zh: '比对的台账' })}
        </label>
        <Select
          id="reconcile-register"
          showSearch
          optionFilterProp="label"
          value={register?.name ?? null}
          placeholder={t({ en: 'Choose a register', zh: '请选择台账' })}
          options={options}
          style={{ width: '100%', maxWidth: 420 }}
          onChange={value => setSearch({ register: value })}
        />
        {register && <Begin key={register.name} register={register} />}
      </section>
      <Past />
    </div>
  )
}

function Begin({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const navigate = useNavigate()
  const begin = useBegin()
  const [covers, setCovers] = useState<Readonly<Record<string, string>>>({})
  const [source, setSource] = useState('')
  const give = (file: File | undefined) => {
    if (!file) return
    const asked = { register: register.name, covers, source, file }
    begin.mutate(asked, { onSuccess: ({ id }) => void navigate({ to: '/reconcile/$id', params: { id } }) })
  }
  return (
    <>
      <Covers register={register} covers={covers} change={setCovers} />
      <label className="field-label" htmlFor="reconcile-source">
        {t({ en: 'The document it comes with (else the file’s name)', zh: '名单来源文件（默认取文件名）' })}
      </label>
      <Input id="reconcile-source" value={source} onChange={event => setSource(event.target.value)} />
      <div className="return-actions">
        <label
          className="drop"
          onDragOver={event => event.preventDefault()}
          onDrop={event => {
            event.preventDefault()
            give(event.dataTransfer.files[0])
          }}
        >
          <input
            type="file"
            accept=".xlsx,.xls,.csv,.tsv,.txt"
            aria-label={t({ en: 'Choose their list', zh: '选择名单' })}
            onChange={event => {
              const chosen = event.target.files?.[0]
              event.target.value = ''
              give(chosen)
            }}
          />
          {begin.isPending
            ? t({ en: 'Comparing', zh: '正在比对' })
            : t({ en: 'Drop their list here, or choose it', zh: '将名单拖到此处，或点击选择' })}
        </label>
      </div>
      {begin.error && <Failure error={begin.error} />}
    </>
  )
}

function Past() {
  const t = useWords()
  const language = useLanguage()
  const { registers } = useMeta()
  return (
    <section aria-labelledby="reconcile-past">
      <h2 id="reconcile-past">{t({ en: 'So far', zh: '历次比对' })}</h2>
      <Loaded answer={useReconciliations()}>
        {({ reconciliations }) =>
          reconciliations.length === 0 ? (
            <p className="muted">
              {t({ en: 'None yet. The list of valid titles is a good beginning.', zh: '尚无。可从有效资质名单开始。' })}
            </p>
          ) : (
            <ul className="card return-list">
              {reconciliations.map(one => {
                const register = registers.find(each => each.name === one.register)
                return (
                  <li key={one.id}>
                    <span className="wide">
                      <Link to="/reconcile/$id" params={{ id: one.id }}>
                        {one.source}
                      </Link>
                      <span className="muted small">
                        {register ? t(register.label) : one.register} · {sayDay(one.at.slice(0, 10), language)} ·{' '}
                        {sayAuthor(one.author, language)}
                      </span>
                    </span>
                    <span>
                      {t({ en: `${one.taken} taken over, ${one.keptOurs} kept`, zh: `采用${one.taken}，保留${one.keptOurs}` })}
                    </span>
                    {one.undone && <span className="muted">{t({ en: 'undone', zh: '已撤销' })}</span>}
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
