import { Select } from 'antd'
import type { ChosenColumn, Column, Meaning, SheetModel } from '../../kit/import/api.ts'
import { useWords } from '../../kit/language.tsx'
import type { RegisterModel, Words } from '../../kit/wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly sheet: SheetModel
  readonly choose: (column: ChosenColumn) => void
}

const ways: Readonly<Record<NonNullable<Column['way']>, Words>> = {
  chosen: { en: 'your choice', zh: '手动选择' },
  head: { en: 'by its name', zh: '列名一致' },
  label: { en: 'by its name', zh: '列名一致' },
  remembered: { en: 'as chosen before', zh: '沿用上次选择' },
  synonym: { en: 'by a synonym', zh: '同义列名' },
}

const out = '-'

/** The columns of a sheet with its first rows; over each stands what it is taken for, to be corrected. */
export function ColumnTable({ register, sheet, choose }: Props) {
  const t = useWords()
  const options = [
    { value: out, label: t({ en: '(left out)', zh: '（不导入）' }) },
    ...Object.entries(register.fields).flatMap(([name, { label, kind, required }]) => {
      const shown = `${t(label)}${required ? ' *' : ''}`
      if (kind !== 'translated') return [{ value: `${name}:`, label: shown }]
      return [
        { value: `${name}:`, label: shown },
        { value: `${name}:zh`, label: `${shown} (中文)` },
        { value: `${name}:en`, label: `${shown} (English)` },
      ]
    }),
    { value: 'id:', label: t({ en: 'Record id', zh: '记录编号' }) },
    { value: 'version:', label: t({ en: 'Version', zh: '版本' }) },
    { value: 'source:', label: t({ en: 'Source', zh: '来源' }) },
  ]
  return (
    <>
      <p className="muted small">
        {t({
          en: `Heading in row ${sheet.headLines.join(' to ')}. Correct above a column what it holds; the office’s choices are remembered.`,
          zh: `表头在第${sheet.headLines.join('至')}行。如列的对应有误，可在列名上方更正，系统会记住本单位的选择。`,
        })}
      </p>
      <div className="import-table-scroll">
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{t({ en: 'Row', zh: '行' })}</th>
              {sheet.columns.map(column => (
                <th key={column.at} scope="col" className={column.meaning ? '' : 'is-unknown'}>
                  <span className="import-head">{column.head}</span>
                  <Select
                    size="small"
                    showSearch
                    optionFilterProp="label"
                    aria-label={t({ en: `What “${column.head}” holds`, zh: `“${column.head}”列的内容` })}
                    value={optionOf(column.meaning)}
                    options={options}
                    popupMatchSelectWidth={false}
                    onChange={value => choose(chosenOf(column.at, value))}
                  />
                  <span className="muted small">
                    {column.way ? t(ways[column.way]) : t({ en: 'not recognised', zh: '未识别' })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {sheet.columns.map(({ at }) => (
                  <td key={at}>{cells[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function optionOf(meaning: Meaning | null): string {
  if (!meaning || 'ignored' in meaning) return out
  return 'field' in meaning ? `${meaning.field}:${meaning.language ?? ''}` : `${meaning.system}:`
}

function chosenOf(at: number, value: string): ChosenColumn {
  const [field = '', language] = value.split(':')
  return { at, field: value === out ? null : field, language: language === 'zh' || language === 'en' ? language : null }
}
