import { Table } from 'antd'
import { useLanguage, useWords } from '../language.tsx'
import { group } from '../numbers.ts'
import { isNumeric, unitOf } from '../values/plain-value.ts'
import type { RecordList, RegisterModel } from '../wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly list: RecordList
}

/** The total of a column over all rows that match, not only those of the page. Percentages and years have none that means anything. */
export function sumOf(register: RegisterModel, list: RecordList, name: string): string | undefined {
  const field = register.fields[name]
  return field && isNumeric(field) && field.kind !== 'percentage' ? list.sums[name] : undefined
}

/** The last row of a table: the totals under their columns. */
export function Sums({ register, columns, list }: Props) {
  const t = useWords()
  if (!columns.some(name => sumOf(register, list, name) !== undefined)) return null
  return (
    <Table.Summary.Row className="sums">
      {columns.map((name, index) => {
        const sum = sumOf(register, list, name)
        return (
          <Table.Summary.Cell key={name} index={index} align={sum === undefined ? 'left' : 'right'}>
            {sum === undefined ? (
              index === 0 && t({ en: 'Sum of all', zh: '全部合计' })
            ) : (
              <span className="number">{group(sum)}</span>
            )}
          </Table.Summary.Cell>
        )
      })}
    </Table.Summary.Row>
  )
}

/** How many records match and what the first amounts come to: always in sight, however long the table. */
export function CountAndSums({ register, list }: Omit<Props, 'columns'>) {
  const t = useWords()
  const language = useLanguage()
  const names = Object.keys(register.fields).filter(name => register.fields[name]!.kind === 'money')
  const sums = names.flatMap(name => {
    const sum = sumOf(register, list, name)
    return sum === undefined ? [] : [{ name, field: register.fields[name]!, sum }]
  })
  const total = group(String(list.total))
  return (
    <span className="list-count" role="status">
      {t({ en: `${total} record${list.total === 1 ? '' : 's'}`, zh: `共${total}条` })}
      {sums.slice(0, 1).map(({ name, field, sum }) => (
        <span key={name}>
          {' · '}
          {t(field.label)} {group(sum)} {unitOf(field, language)}
        </span>
      ))}
    </span>
  )
}
