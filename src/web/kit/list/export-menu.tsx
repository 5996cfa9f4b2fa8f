import { DownloadOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import type { Clocks, ListQuery } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { RegisterModel } from '../wire.ts'
import { sheetAddress } from './api.ts'
import { PrintAll } from './print-all.tsx'
import type { Selection } from './selection.ts'

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly query: ListQuery
  readonly clocks: Clocks
  readonly selection: Selection
}

/** An address holds so many ids; more rows than these are exported by a filter. */
const mostIds = 200

/** Takes away what the list shows: all fields to bring back later, or the columns as they stand; all rows, or the selected ones. */
export function ExportMenu({ register, columns, query, clocks, selection }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { size } = selection.rows
  const ids = size > 0 && size <= mostIds ? { ids: [...selection.rows.keys()] } : {}
  const parts = [
    { label: { en: 'All fields (can be imported again)', zh: '全部字段（可再导入）' }, more: {} },
    { label: { en: 'The columns shown', zh: '当前显示的列' }, more: { columns } },
  ]
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="export-menu">
          <p className="muted small">
            {size > mostIds
              ? t({
                  en: `More than ${mostIds} rows are selected: everything the filter finds is exported.`,
                  zh: `所选超过${mostIds}条，将导出筛选出的全部记录。`,
                })
              : size > 0
                ? t({ en: `The ${size} selected rows`, zh: `所选的${size}条记录` })
                : t({ en: 'Everything the filter finds', zh: '筛选出的全部记录' })}
          </p>
          {parts.map(({ label, more }) => (
            <p key={label.en}>
              {t(label)}
              <br />
              {(['xlsx', 'csv'] as const).map(format => (
                <a key={format} download href={sheetAddress(register.name, query, clocks, language, { format, ...ids, ...more })}>
                  {format === 'xlsx' ? 'Excel' : 'CSV'}
                </a>
              ))}
            </p>
          ))}
          <PrintAll {...{ register, columns, query, clocks }} />
        </div>
      }
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />}>{t({ en: 'Export', zh: '导出' })}</Button>
    </Popover>
  )
}
