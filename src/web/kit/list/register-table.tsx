import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Clocks, ListQuery } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { isNumeric } from '../values/plain-value.ts'
import type { RecordList, RegisterModel, Row } from '../wire.ts'
import { Cell, CellEditor, isEditable } from './cell.tsx'
import { useInPlace } from './in-place.ts'
import type { Selecting } from './selection.ts'
import { TableFoot, TableHead, widthOf } from './table-head.tsx'
import { useRows } from './use-rows.ts'
import { useListWindow } from './window.ts'

/** What the table and the cards of a list are given. */
export interface ListProps {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly query: ListQuery
  readonly clocks: Clocks
  readonly head: RecordList
  readonly stale: boolean
  /** The row that the list was opened at, from 0. */
  readonly start: number
  /** Tells the address where the reader is. */
  readonly at: (index: number) => void
  readonly sort: string | undefined
  readonly sortBy: (sort: string | undefined) => void
  readonly selecting: Selecting
}

const rowHeight = 37

/** The rows of a register, however many: only those in sight are drawn and fetched. */
export function RegisterTable(props: ListProps) {
  const { register, columns, head, stale, start, at, selecting } = props
  const t = useWords()
  const language = useLanguage()
  const scroller = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: head.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialOffset: start * rowHeight,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight * 2,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? start, items.at(-1)?.index ?? start]
  const { rowAt, titles } = useListWindow(register.name, props.query, props.clocks, head, stale, { first, last })
  const { edited, edit, save } = useInPlace(register)
  const editCell = (row: Row, name: string) => isEditable(register, name) && edit({ id: row.id, name })
  const rows = useRows({
    ...{ register, columns, start, rowAt, selecting, editCell },
    total: head.total,
    scrollTo: index => virtual.scrollToIndex(index),
    table: scroller,
  })
  const top = Math.round((virtual.scrollOffset ?? 0) / rowHeight)
  useEffect(() => {
    const timer = setTimeout(() => at(top), 300)
    return () => clearTimeout(timer)
  }, [top, at])
  const width = columns.reduce((sum, name) => sum + widthOf(register.fields[name]!, language), 36)
  const space = (height: number) =>
    height > 0 && (
      <tr className="space">
        <td colSpan={columns.length + 1} style={{ height }} />
      </tr>
    )
  return (
    <section
      ref={scroller}
      className={`list-scroll ${stale ? 'stale' : ''}`}
      aria-label={t({ en: `Rows of ${register.label.en}`, zh: `${register.label.zh}列表` })}
      tabIndex={-1}
    >
      <table className="list-table" aria-rowcount={head.total + 1} style={{ minWidth: Math.round(width * 0.9) }}>
        <colgroup>
          <col style={{ width: 36 }} />
          {columns.map(name => (
            <col key={name} style={{ width: widthOf(register.fields[name]!, language) }} />
          ))}
        </colgroup>
        <TableHead register={register} columns={columns} sort={props.sort} sortBy={props.sortBy} selecting={selecting} />
        <tbody onKeyDown={rows.onKeyDown}>
          {space(items[0]?.start ?? 0)}
          {items.map(({ index }) => {
            const row = rowAt(index)
            if (!row) return <Placeholder key={index} index={index} columns={columns.length} />
            return (
              <tr
                key={index}
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={selecting.has(row)}
                tabIndex={index === rows.active || (index === first && !isIn(rows.active, first, last)) ? 0 : -1}
                className={`row-link ${selecting.has(row) ? 'selected' : ''}`}
                onFocus={() => rows.setActive(index)}
              >
                <td className="select">
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    checked={selecting.has(row)}
                    aria-label={t({ en: `Select ${row.title.en}`, zh: `选择${row.title.zh}` })}
                    onChange={() => selecting.toggle(row)}
                  />
                </td>
                {columns.map((name, column) => {
                  const field = register.fields[name]!
                  const editing = edited?.id === row.id && edited.name === name
                  return (
                    <td
                      key={name}
                      data-column={column}
                      tabIndex={-1}
                      className={`${isNumeric(field) ? 'number' : ''} ${isEditable(register, name) ? 'editable' : ''}`}
                      onDoubleClick={() => editCell(row, name)}
                    >
                      {editing ? (
                        <CellEditor
                          field={field}
                          value={row.values[name] ?? null}
                          titles={titles}
                          save={value => void save(row, name, value).then(rows.refocus)}
                          close={() => {
                            edit(null)
                            rows.refocus()
                          }}
                        />
                      ) : (
                        <Cell register={register} name={name} row={row} titles={titles} first={column === 0} />
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          {space(virtual.getTotalSize() - (items.at(-1)?.end ?? 0))}
        </tbody>
        <TableFoot register={register} columns={columns} list={head} />
      </table>
    </section>
  )
}

const isIn = (index: number, first: number, last: number) => index >= first && index <= last

/** A row that is on its way. */
function Placeholder({ index, columns }: { readonly index: number; readonly columns: number }) {
  const t = useWords()
  return (
    <tr data-index={index} aria-rowindex={index + 2} aria-busy="true" className="coming">
      <td />
      <td colSpan={columns}>
        <span className="hidden-label">{t({ en: 'Loading', zh: '正在载入' })}</span>
        <i aria-hidden="true" />
      </td>
    </tr>
  )
}
