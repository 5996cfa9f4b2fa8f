import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons'
import type { Language } from '../../../kernel/words.ts'
import { useLanguage, useWords } from '../language.tsx'
import { group } from '../numbers.ts'
import { isNumeric, unitOf } from '../values/plain-value.ts'
import type { FieldModel, RecordList, RegisterModel } from '../wire.ts'
import type { Selecting } from './selection.ts'
import { sumOf } from './sums.tsx'

const unsorted = new Set(['evidence', 'long-text', 'references', 'choices'])

const widths: Readonly<Record<string, number>> = {
  text: 190,
  'long-text': 280,
  translated: 280,
  choices: 200,
  date: 106,
  period: 276,
  flag: 84,
  reference: 178,
  references: 260,
  place: 160,
}

/** How wide a column is before the table is stretched, in pixels. */
export const widthOf = (field: FieldModel, language: Language): number =>
  field.kind === 'choice' ? choiceWidth(field, language) : (widths[field.kind] ?? 124)

/** As wide as its head and the longest of its choices, in reason. */
function choiceWidth({ label, options = [] }: FieldModel, language: Language): number {
  const letters = Math.max(...[label, ...options.map(option => option.label)].map(words => words[language].length))
  return Math.min(200, Math.max(80, 34 + letters * (language === 'zh' ? 15 : 8)))
}

interface HeadProps {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly sort: string | undefined
  readonly sortBy: (sort: string | undefined) => void
  readonly selecting: Selecting
}

/** The heads of the columns: a click sorts upwards, then downwards, then as it was. */
export function TableHead({ register, columns, sort, sortBy, selecting }: HeadProps) {
  const t = useWords()
  const language = useLanguage()
  const next = (name: string) => (sort === name ? `-${name}` : sort === `-${name}` ? undefined : name)
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="select" scope="col">
          <input
            type="checkbox"
            aria-label={t({ en: 'Select all that the list finds', zh: '选择列表中的全部记录' })}
            checked={selecting.selection.all}
            onChange={() => (selecting.selection.all ? selecting.clear() : selecting.selectAll())}
          />
        </th>
        {columns.map(name => {
          const field = register.fields[name]!
          const unit = unitOf(field, language)
          const label = unit ? `${t(field.label)} (${unit})` : t(field.label)
          const order = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
          return (
            <th key={name} scope="col" className={isNumeric(field) ? 'number' : ''} {...(order && { 'aria-sort': order })}>
              {unsorted.has(field.kind) ? (
                label
              ) : (
                <button type="button" onClick={() => sortBy(next(name))} title={label}>
                  {label}
                  {order === 'ascending' && <CaretUpFilled aria-hidden="true" />}
                  {order === 'descending' && <CaretDownFilled aria-hidden="true" />}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The last row of a table: the totals under their columns. */
export function TableFoot({ register, columns, list }: Pick<HeadProps, 'register' | 'columns'> & { readonly list: RecordList }) {
  const t = useWords()
  if (!columns.some(name => sumOf(register, list, name) !== undefined)) return null
  return (
    <tfoot>
      <tr className="sums">
        <td />
        {columns.map((name, index) => {
          const sum = sumOf(register, list, name)
          return (
            <td key={name} className={sum === undefined ? '' : 'number'}>
              {sum === undefined ? index === 0 && t({ en: 'Sum of all', zh: '全部合计' }) : group(sum)}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
