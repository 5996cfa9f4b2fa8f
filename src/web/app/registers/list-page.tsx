import { DownloadOutlined, ImportOutlined, PlusOutlined } from '@ant-design/icons'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { exportAddress, type ListQuery } from '../../kit/api.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { ColumnChoice } from '../../kit/list/column-choice.tsx'
import { useColumns } from '../../kit/list/columns.ts'
import { FilterChips } from '../../kit/list/filter-chips.tsx'
import { filterKey, filtersOf } from '../../kit/list/filters.ts'
import { RegisterTable } from '../../kit/list/register-table.tsx'
import { CountAndSums } from '../../kit/list/sums.tsx'
import { useRecords, useRegister } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { NotFound } from '../not-found.tsx'
import '../styles/list.css'

/** The list of a register. Its conditions, order and page are all in the address. */
export function ListPage() {
  const { name } = useParams({ strict: false })
  const register = useRegister(name ?? '')
  return register ? <List key={register.name} register={register} /> : <NotFound />
}

function List({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const language = useLanguage()
  const search = useSearch()
  const setSearch = useSetSearch()
  const clocks = useClocks()
  const [columns, choose] = useColumns(register)
  const filters = filtersOf(search, register)
  const { q, sort, page, size } = search
  const query: ListQuery = {
    page: Number(page) || 1,
    size: Number(size) || 50,
    ...(sort ? { sort } : {}),
    ...(q ? { q } : {}),
    ...Object.fromEntries(filters.map(filter => [filterKey(filter.name), filter.text])),
  }
  const answer = useRecords(register.name, query, clocks)
  const narrowed = filters.length > 0 || Boolean(q)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t(register.label)}</h1>
          <p>{t(register.purpose)}</p>
        </div>
        <div className="page-actions">
          {register.name === 'organisation' && (
            <Link to="/registers/organisation/duplicates" className="button-plain">
              {t({ en: 'Possible duplicates', zh: '疑似重复' })}
            </Link>
          )}
          <ColumnChoice register={register} columns={columns} choose={choose} />
          <ImportLink register={register} />
          {(['xlsx', 'csv'] as const).map(format => (
            <Button
              key={format}
              href={exportAddress(register.name, query, clocks, language, format)}
              icon={<DownloadOutlined aria-hidden="true" />}
              download
            >
              {t(exportLabels[format])}
            </Button>
          ))}
          <NewButton register={register} />
        </div>
      </div>
      <div className="list-bar">
        <TextSearch q={q ?? ''} onChange={text => setSearch({ q: text || undefined, page: undefined }, { replace: true })} />
        <FilterChips register={register} filters={filters} titles={answer.data?.titles ?? {}} change={setSearch} />
        {answer.data && <CountAndSums register={register} list={answer.data} />}
      </div>
      <Loaded answer={answer} lines={12}>
        {list =>
          list.total > 0 ? (
            <RegisterTable
              register={register}
              columns={columns}
              list={list}
              sort={sort}
              busy={answer.isPlaceholderData}
              change={setSearch}
            />
          ) : narrowed ? (
            <Empty title={t({ en: 'No record fits these conditions', zh: '没有符合条件的记录' })}>
              <p>{t({ en: 'Take a condition away, or search for less.', zh: '可移除部分条件，或缩短搜索词。' })}</p>
            </Empty>
          ) : (
            <Empty title={t({ en: 'Nothing is recorded here yet', zh: '尚无记录' })}>
              <p>{t(register.purpose)}</p>
              <NewButton register={register} />
              <ImportLink register={register} />
            </Empty>
          )
        }
      </Loaded>
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

const exportLabels = {
  xlsx: { en: 'Export (Excel)', zh: '导出Excel' },
  csv: { en: 'Export (CSV)', zh: '导出CSV' },
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
