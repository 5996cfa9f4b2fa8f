import { PrinterOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Clocks, type ListQuery, listRecords } from '../api.ts'
import { useWords } from '../language.tsx'
import { group } from '../numbers.ts'
import { isNumeric } from '../values/plain-value.ts'
import type { RecordList, RegisterModel } from '../wire.ts'
import { Cell } from './cell.tsx'

/** Some fifty sheets of paper; what is longer is exported. */
const mostPrinted = 2000
const fetched = 500

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly query: ListQuery
  readonly clocks: Clocks
}

/** Prints everything that a list's filter finds, in the columns shown: the list on the screen has only the rows in sight. */
export function PrintAll(props: Props) {
  const t = useWords()
  const [printed, setPrinted] = useState<RecordList | null>(null)
  const loading = useMutation({ mutationFn: () => loadAll(props), onSuccess: setPrinted })
  useEffect(() => {
    if (!printed) return
    const done = () => setPrinted(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [printed])
  return (
    <>
      <button type="button" className="link" disabled={loading.isPending} onClick={() => loading.mutate()}>
        <PrinterOutlined aria-hidden="true" />{' '}
        {loading.isPending ? t({ en: 'Fetching the rows', zh: '正在读取记录' }) : t({ en: 'Print the list', zh: '打印列表' })}
      </button>
      {loading.error && (
        <p role="alert">{t({ en: 'The rows could not be fetched. Try again.', zh: '读取记录失败，请重试。' })}</p>
      )}
      {printed && createPortal(<PrintedList {...props} list={printed} />, document.body)}
    </>
  )
}

async function loadAll({ register, query, clocks }: Props): Promise<RecordList> {
  const first = await listRecords(register.name, { ...query, page: 1, size: fetched }, clocks)
  const parts = [first]
  for (let page = 2; page <= Math.ceil(Math.min(first.total, mostPrinted) / fetched); page++)
    parts.push(await listRecords(register.name, { ...query, page, size: fetched, totals: 'none' }, clocks))
  return {
    ...first,
    rows: parts.flatMap(({ rows }) => rows),
    titles: Object.assign({}, ...parts.map(({ titles }) => titles)),
  }
}

/** On paper in place of the page; nothing on the screen. */
function PrintedList({ register, columns, list }: Props & { readonly list: RecordList }) {
  const t = useWords()
  const [all, some] = [group(String(list.total)), group(String(list.rows.length))]
  return (
    <section className="printed-list">
      <h1>{t(register.label)}</h1>
      <p>
        {list.rows.length < list.total
          ? t({ en: `The first ${some} of ${all} records`, zh: `共${all}条，打印前${some}条` })
          : t({ en: `${all} records`, zh: `共${all}条` })}
      </p>
      <table className="list-table">
        <thead>
          <tr>
            {columns.map(name => (
              <th key={name}>{t(register.fields[name]!.label)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map(row => (
            <tr key={row.id}>
              {columns.map((name, column) => (
                <td key={name} className={isNumeric(register.fields[name]!) ? 'number' : ''}>
                  <Cell register={register} name={name} row={row} titles={list.titles} first={column === 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
