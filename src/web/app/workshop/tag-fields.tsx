import { Input } from 'antd'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../kit/language.tsx'
import type { Words } from '../../kit/wire.ts'
import type { Choice, TagForm } from '../../kit/workshop/api.ts'

const periods: Readonly<Record<TagForm['period'], Words>> = {
  'as-at': { en: 'on the day of the summary', zh: '截至总结时点' },
  year: { en: 'in a year', zh: '某一年度' },
  past: { en: 'in the past years', zh: '近几年' },
  since: { en: 'cumulative since', zh: '累计' },
  range: { en: 'between two days', zh: '某一时段' },
  edition: { en: 'in a round', zh: '某一届' },
}
const values: Readonly<Partial<Record<TagForm['period'], Words>>> = {
  year: { en: 'Year: 2006, or 0 for this, -1 for last', zh: '年份：如2006；0为本年，-1为上年' },
  past: { en: 'How many years', zh: '年数' },
  since: { en: 'From the day (empty: the first record)', zh: '起始日期（空为首条记录起）' },
  range: { en: 'Days, such as 2004-01-01/2006-06-30', zh: '起止日期，如2004-01-01/2006-06-30' },
  edition: { en: 'Round: latest, or its id', zh: '届次：latest或编号' },
}
const tags: Readonly<Record<TagForm['tag'], Words>> = {
  figure: { en: 'the figure', zh: '数字' },
  growth: { en: 'growth: “up 12 %”', zh: '增幅：“增长12%”' },
  coverage: { en: 'coverage: “all 14”, “13 of 14”', zh: '覆盖：“全部14个”' },
}
const countings: Readonly<Record<'' | 'holding' | 'highest', Words>> = {
  '': { en: 'as the indicator says', zh: '按指标默认' },
  holding: { en: 'at every level held', zh: '按持有的每一级别' },
  highest: { en: 'once, at the highest level', zh: '按最高级别只计一次' },
}

interface Props {
  readonly choice: Choice
  readonly form: TagForm
  readonly change: (changes: Partial<TagForm>) => void
}

/** How a figure is to stand in the text: its period, counting and number of decimals. */
export function TagFields({ choice, form, change }: Props) {
  const t = useWords()
  const value = values[form.period]
  return (
    <div className="tag-fields">
      {choice.tags.length > 1 && (
        <Choose
          label={{ en: 'Written as', zh: '写法' }}
          all={tags}
          of={choice.tags}
          value={form.tag}
          set={tag => change({ tag })}
        />
      )}
      <Choose
        label={{ en: 'Period', zh: '期间' }}
        all={periods}
        of={Object.keys(periods) as TagForm['period'][]}
        value={form.period}
        set={period => change({ period, value: '', ending: '' })}
      />
      {value && <Line label={value} value={form.value} set={given => change({ value: given })} />}
      {form.period === 'past' && (
        <Line
          label={{ en: 'Ending with: empty for this year, -1 for last', zh: '截止年份：空为本年，-1为上年' }}
          value={form.ending}
          set={ending => change({ ending })}
        />
      )}
      {choice.levelled && (
        <Choose
          label={{ en: 'Counting', zh: '计数方式' }}
          all={countings}
          of={['', 'holding', 'highest']}
          value={form.counting}
          set={counting => change({ counting })}
        />
      )}
      <Line
        label={{ en: 'Decimals (empty: as usual)', zh: '小数位数（空为默认）' }}
        value={form.decimals}
        set={decimals => change({ decimals })}
      />
      <label className="switch-line">
        <input type="checkbox" checked={form.spell} onChange={event => change({ spell: event.target.checked })} />
        <span>{t({ en: 'small numbers as words', zh: '小数目用汉字书写' })}</span>
      </label>
    </div>
  )
}

function Labelled({ label, children }: { readonly label: Words; readonly children: (id: string) => ReactNode }) {
  const t = useWords()
  const id = useId()
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {t(label)}
      </label>
      {children(id)}
    </div>
  )
}

function Line({ label, value, set }: { readonly label: Words; readonly value: string; readonly set: (value: string) => void }) {
  return (
    <Labelled label={label}>
      {id => <Input id={id} size="small" value={value} onChange={event => set(event.target.value)} />}
    </Labelled>
  )
}

interface ChooseProps<Value extends string> {
  readonly label: Words
  readonly all: Readonly<Record<Value, Words>>
  readonly of: readonly Value[]
  readonly value: Value
  readonly set: (value: Value) => void
}

function Choose<Value extends string>({ label, all, of, value, set }: ChooseProps<Value>) {
  const t = useWords()
  return (
    <Labelled label={label}>
      {id => (
        <select id={id} className="plain-select" value={value} onChange={event => set(event.target.value as Value)}>
          {of.map(one => (
            <option key={one} value={one}>
              {t(all[one])}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
