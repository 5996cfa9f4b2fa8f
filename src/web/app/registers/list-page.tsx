import { EditOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useCallback, useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import type { ListQuery } from '../../kit/api.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useWords } from '../../kit/language.tsx'
import { BulkDialog } from '../../kit/list/bulk-dialog.tsx'
import { Cards } from '../../kit/list/cards.tsx'
import { ColumnChoice } from '../../kit/list/column-choice.tsx'
import { useColumns } from '../../kit/list/columns.ts'
import { ExportMenu } from '../../kit/list/export-menu.tsx'
import { FilterChips } from '../../kit/list/filter-chips.tsx'
import { filterKey, filtersOf } from '../../kit/list/filters.ts'
import { RegisterTable } from '../../kit/list/register-table.tsx'
import { useSelection } from '../../kit/list/selection.ts'
import { CountAndSums, SelectedSums } from '../../kit/list/sums.tsx'
import { useOpenedView, useViews } from '../../kit/list/views.ts'
import { ViewsBar } from '../../kit/list/views-bar.tsx'
import { useListHead } from '../../kit/list/window.ts'
import { usePhone } from '../../kit/phone.ts'
import { useRegister } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { NotFound } from '../not-found.tsx'
import '../styles/list.css'
import '../styles/record.css'
import './list.css'

/** The list of a register. Its conditions, order, view and place are all in the address. */
export function ListPage() {
  const { name } = useParams({ strict: false })
  const register = useRegister(name ?? '')
  return register ? <List key={register.name} register={register} /> : <NotFound />
}

function List({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const search = useSearch()
  const setSearch = useSetSearch()
  const clocks = useClocks()
  const phone = usePhone()
  const views = useViews(register.name)
  const view = useOpenedView(register.name, search, views)
  const [own, choose] = useColumns(register)
  // Columns chosen while a view is open are the list's until the view is saved with them.
  const [here, setHere] = useState<{ readonly view: string; readonly columns: readonly string[] } | null>(null)
  const known = view?.columns.filter(name => register.fields[name]) ?? []
  const columns = view ? (here?.view === view.id ? here.columns : known.length ? known : own) : own
  const chooseHere = (next: readonly string[] | null) => (view ? setHere(next && { view: view.id, columns: next }) : choose(next))
  const filters = filtersOf(search, register)
  const { q, sort, row } = search
  const query: ListQuery = {
    ...(sort ? { sort } : {}),
    ...(q ? { q } : {}),
    ...Object.fromEntries(filters.map(filter => [filterKey(filter.name), filter.text])),
  }
  const key = JSON.stringify([query, clocks])
  // A list opens at the row of its address; from then on the reader goes where they like. Other conditions begin at the top.
  const [opened] = useState({ key, row: Math.max(0, Math.floor(Number(row)) || 0) })
  const start = opened.key === key ? opened.row : 0
  const at = useCallback(
    (index: number) => {
      if (String(index || '') !== (row ?? '')) setSearch({ row: index ? String(index) : undefined }, { replace: true })
    },
    [row, setSearch],
  )
  const answer = useListHead(register.name, query, clocks, start)
  const selecting = useSelection(key)
  const [bulk, setBulk] = useState(false)
  const selected = selecting.selection.all || selecting.selection.rows.size > 0
  const narrowed = filters.length > 0 || Boolean(q)
  const change = (changes: Readonly<Record<string, string | undefined>>) => setSearch({ ...changes, row: undefined })
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t(register.label)}</h1>
          <p>{t(register.purpose)}</p>
        </div>
        <div className="page-actions">
          {register.identity && register.may.bulk && (
            <Link to="/registers/$name/duplicates" params={{ name: register.name }} className="button-plain">
              {t({ en: 'Possible duplicates', zh: '疑似重复' })}
            </Link>
          )}
          <ColumnChoice register={register} columns={columns} choose={chooseHere} />
          {register.may.bulk && <ImportLink register={register} />}
          <ExportMenu register={register} columns={columns} query={query} clocks={clocks} selection={selecting.selection} />
          {register.may.write && <NewButton register={register} />}
        </div>
      </div>
      <ViewsBar register={register} search={search} columns={columns} views={views} view={view} />
      <div className="list-bar">
        <TextSearch
          key={view?.id}
          q={q ?? ''}
          onChange={text => setSearch({ q: text || undefined, row: undefined }, { replace: true })}
        />
        <FilterChips register={register} filters={filters} titles={answer.data?.titles ?? {}} change={change} />
        {answer.data && !selected && <CountAndSums register={register} list={answer.data} />}
        {answer.data && selected && (
          <span className="list-count">
            <SelectedSums register={register} list={answer.data} selection={selecting.selection} />
            {!clocks.knownAt && register.may.bulk && (
              <Button size="small" icon={<EditOutlined aria-hidden="true" />} onClick={() => setBulk(true)}>
                {t({ en: 'Change', zh: '批量修改' })}
              </Button>
            )}
            <button type="button" className="link" onClick={selecting.clear}>
              {t({ en: 'Clear', zh: '清除' })}
            </button>
          </span>
        )}
      </div>
      <Loaded answer={answer} lines={12}>
        {list => {
          if (list.total === 0)
            return narrowed ? (
              <Empty title={t({ en: 'No record fits these conditions', zh: '没有符合条件的记录' })}>
                <p>{t({ en: 'Take a condition away, or search for less.', zh: '可移除部分条件，或缩短搜索词。' })}</p>
              </Empty>
            ) : (
              <Empty title={t({ en: 'Nothing is recorded here yet', zh: '尚无记录' })}>
                <p>{t(register.purpose)}</p>
                {register.may.write && <NewButton register={register} />}
                {register.may.bulk && <ImportLink register={register} />}
              </Empty>
            )
          const Rows = phone ? Cards : RegisterTable
          return (
            <Rows
              key={answer.isPlaceholderData ? 'before' : key}
              {...{ register, columns, query, clocks, start, at, sort, selecting }}
              head={list}
              stale={answer.isPlaceholderData}
              sortBy={next => change({ sort: next })}
            />
          )
        }}
      </Loaded>
      {bulk && answer.data && (
        <BulkDialog
          {...{ register, query, clocks }}
          selection={selecting.selection}
          total={answer.data.total}
          close={() => setBulk(false)}
          done={() => {
            setBulk(false)
            selecting.clear()
          }}
        />
      )}
    </>
  )
}

function ImportLink({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  return (
    <Link to="/imports" search={{ register: register.name } as never} className="button-plain">
      <ImportOutlined aria-hidden="true" />
      {t({ en: 'Import', zh: '导入' })}
    </Link>
  )
}

function NewButton({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  return (
    <Link to="/registers/$name/new" params={{ name: register.name }} className="button-link">
      <PlusOutlined aria-hidden="true" />
      {t({ en: `New ${register.one.en}`, zh: `新增${register.one.zh}` })}
    </Link>
  )
}

/** Searches while typing, after a breath; what is typed stays as typed. */
function TextSearch({ q, onChange }: { readonly q: string; readonly onChange: (text: string) => void }) {
  const t = useWords()
  const [text, setText] = useState(q)
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>()
  return (
    <Input
      allowClear
      className="list-search"
      aria-label={t({ en: 'Search in this register', zh: '在本台账中搜索' })}
      placeholder={t({ en: 'Search in this register', zh: '在本台账中搜索' })}
      value={text}
      onChange={event => {
        const next = event.target.value
        setText(next)
        clearTimeout(timer)
        setTimer(setTimeout(() => onChange(next.trim()), 180))
      }}
    />
  )
}
