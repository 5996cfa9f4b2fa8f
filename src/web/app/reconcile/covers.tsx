import { Input, Select } from 'antd'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useRecords } from '../../kit/queries.ts'
import type { RegisterModel } from '../../kit/wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly covers: Readonly<Record<string, string>>
  readonly change: (covers: Readonly<Record<string, string>>) => void
}

/** Registers small enough to be chosen from as a whole. */
const small = new Set(['designation-type', 'place', 'fund'])

/** What all rows of a list share: choices and kinds that the list itself need not have a column for, and the day on which it holds. */
export function Covers({ register, covers, change }: Props) {
  const t = useWords()
  const set = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = covers
    change(value ? { ...rest, [name]: value } : rest)
  }
  const fields = Object.entries(register.fields).filter(
    ([, field]) => field.options || (field.kind === 'reference' && small.has(field.target ?? '')),
  )
  const timed = typeof register.time === 'object' && register.time !== null && 'valid' in register.time
  if (!fields.length && !timed) return null
  return (
    <fieldset className="return-covers">
      <legend>{t({ en: 'What the list covers (all its rows share it)', zh: '名单范围（各行共同的内容）' })}</legend>
      {fields.map(([name, field]) =>
        field.options ? (
          <label key={name} htmlFor={`covers-${name}`}>
            {t(field.label)}
            <Select
              allowClear
              id={`covers-${name}`}
              value={covers[name] ?? null}
              options={field.options.map(option => ({ value: option.code, label: t(option.label) }))}
              onChange={value => set(name, value ?? undefined)}
            />
          </label>
        ) : (
          <RecordChoice
            key={name}
            target={field.target ?? ''}
            label={t(field.label)}
            value={covers[name]}
            set={value => set(name, value)}
          />
        ),
      )}
      {timed && (
        <label htmlFor="covers-day">
          {t({ en: 'Valid on (2006-10-31)', zh: '有效时点（如2006-10-31）' })}
          <Input id="covers-day" value={covers['~day'] ?? ''} onChange={event => set('~day', event.target.value)} />
        </label>
      )}
    </fieldset>
  )
}

function RecordChoice({
  target,
  label,
  value,
  set,
}: {
  readonly target: string
  readonly label: string
  readonly value: string | undefined
  readonly set: (value: string | undefined) => void
}) {
  const language = useLanguage()
  const { data } = useRecords(target, { size: 500 }, {})
  const options = (data?.rows ?? []).map(row => ({ value: row.id, label: row.title[language] }))
  return (
    <label htmlFor={`covers-${target}`}>
      {label}
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        id={`covers-${target}`}
        value={value ?? null}
        options={options}
        onChange={chosen => set(chosen ?? undefined)}
      />
    </label>
  )
}
