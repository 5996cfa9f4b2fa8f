import { useNavigate } from '@tanstack/react-router'
import { Table, type TableProps } from 'antd'
import type { Language } from '../../../kernel/words.ts'
import { useLanguage } from '../language.tsx'
import { isNumeric, unitOf } from '../values/plain-value.ts'
import { ValueView } from '../values/value-view.tsx'
import type { RecordList, RegisterModel, Row } from '../wire.ts'
import { Sums } from './sums.tsx'

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly list: RecordList
  readonly sort: string | undefined
  readonly busy: boolean
  readonly change: (changes: { page?: string; size?: string; sort?: string | undefined }) => void
}

/** The rows of a register, a page at a time; Enter or a click opens one. */
export function RegisterTable({ register, columns, list, sort, busy, change }: Props) {
  const language = useLanguage()
  const navigate = useNavigate()
  const open = (row: Row) => void navigate({ to: '/registers/$name/$id', params: { name: register.name, id: row.id } })
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      loading={{ spinning: busy, delay: 300 }}
      dataSource={[...list.rows]}
      columns={columnsOf(register, columns, list, sort, language)}
      scroll={{ x: 'max-content' }}
      onRow={row => ({
        tabIndex: 0,
        className: 'row-link',
        onClick: event => {
          if (!(event.target as Element).closest('a, button') && !getSelection()?.toString()) open(row)
        },
        onKeyDown: event => {
          if (event.key === 'Enter' && event.target === event.currentTarget) open(row)
        },
      })}
      onChange={(_pages, _filters, sorter, { action }) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter
        if (action === 'sort')
          change({ sort: one?.order ? `${one.order === 'descend' ? '-' : ''}${String(one.columnKey)}` : undefined, page: '1' })
      }}
      pagination={{
        current: list.page,
        pageSize: list.size,
        total: list.total,
        pageSizeOptions: [50, 100],
        showSizeChanger: list.total > 50,
        hideOnSinglePage: list.total <= 50,
        onChange: (page, size) => change({ page: String(page), size: size === 50 ? '' : String(size) }),
      }}
      summary={() => <Sums register={register} columns={columns} list={list} />}
    />
  )
}

function columnsOf(
  register: RegisterModel,
  names: readonly string[],
  list: RecordList,
  sort: string | undefined,
  language: Language,
): NonNullable<TableProps<Row>['columns']> {
  return names.map((name, index) => {
    const field = register.fields[name]!
    const unit = unitOf(field, language)
    const right = isNumeric(field)
    return {
      key: name,
      title: unit ? `${field.label[language]} (${unit})` : field.label[language],
      align: right ? 'right' : 'left',
      className: right ? 'number' : 'cell',
      sorter: !['evidence', 'long-text', 'references', 'choices'].includes(field.kind),
      sortOrder: sort === name ? 'ascend' : sort === `-${name}` ? 'descend' : null,
      render: (_: unknown, row) => {
        const value = <ValueView value={row.values[name] ?? null} field={field} titles={list.titles} inTable />
        const names = index === 0 && ['text', 'translated'].includes(field.kind)
        return names ? <strong className="row-name">{value}</strong> : value
      },
    }
  })
}
