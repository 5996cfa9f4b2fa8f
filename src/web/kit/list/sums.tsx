import { useLanguage, useWords } from '../language.tsx'
import { group } from '../numbers.ts'
import { unitOf } from '../values/plain-value.ts'
import type { RecordList, RegisterModel } from '../wire.ts'
import { average, isSummed } from './amounts.ts'
import { type Selection, selectedSums } from './selection.ts'

/** The total of a column over all rows that match, not only those that are loaded. */
export function sumOf(register: RegisterModel, list: RecordList, name: string): string | undefined {
  const field = register.fields[name]
  return field && isSummed(field) ? list.sums[name] : undefined
}

interface Props {
  readonly register: RegisterModel
  readonly list: RecordList
}

/** How many records match and what the first amounts come to: always in sight, however long the table. */
export function CountAndSums({ register, list }: Props) {
  const t = useWords()
  const language = useLanguage()
  const name = Object.keys(register.fields).find(each => register.fields[each]!.kind === 'money' && list.sums[each] !== undefined)
  const sum = name === undefined ? undefined : sumOf(register, list, name)
  const total = group(String(list.total))
  return (
    <span className="list-count" role="status">
      {t({ en: `${total} record${list.total === 1 ? '' : 's'}`, zh: `共${total}条` })}
      {name !== undefined && sum !== undefined && (
        <span>
          {' · '}
          {t(register.fields[name]!.label)} {group(sum)} {unitOf(register.fields[name]!, language)}
          {(list.filled[name] ?? 0) > 1 && (
            <span className="muted">
              {t({ en: ', on average ', zh: '，平均' })}
              {group(average(sum, list.filled[name]!))}
            </span>
          )}
        </span>
      )}
    </span>
  )
}

/** How many rows are selected and what their amounts come to. */
export function SelectedSums({ register, list, selection }: Props & { readonly selection: Selection }) {
  const t = useWords()
  const language = useLanguage()
  const count = selection.all ? list.total : selection.rows.size
  const sums = selection.all
    ? Object.keys(register.fields).flatMap(name => {
        const sum = sumOf(register, list, name)
        return sum === undefined ? [] : [{ name, sum }]
      })
    : selectedSums(register, [...selection.rows.values()])
  return (
    <span role="status">
      <strong>{t({ en: `${group(String(count))} selected`, zh: `已选${group(String(count))}条` })}</strong>
      {sums.slice(0, 3).map(({ name, sum }) => (
        <span key={name}>
          {' · '}
          {t(register.fields[name]!.label)} {group(sum)} {unitOf(register.fields[name]!, language)}
        </span>
      ))}
    </span>
  )
}
