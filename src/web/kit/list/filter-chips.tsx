import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Popover, Select } from 'antd'
import { useState } from 'react'
import type { Search } from '../address.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useRecord } from '../queries.ts'
import type { RegisterModel, Titles } from '../wire.ts'
import { FilterEditor } from './filter-editor.tsx'
import { askings, type Filter, filterKey, sayFilter } from './filters.ts'

interface Props {
  readonly register: RegisterModel
  readonly filters: readonly Filter[]
  readonly titles: Titles
  readonly change: (changes: Search) => void
}

/** The conditions of a list as a sentence of chips: "Level is national · Approved from 2005-01-01 · + condition". */
export function FilterChips({ register, filters, titles, change }: Props) {
  const t = useWords()
  const set = (name: string, text: string) => change({ [filterKey(name)]: text || undefined, row: undefined })
  return (
    <fieldset className="chips">
      <legend className="hidden-label">{t({ en: 'Conditions', zh: '筛选条件' })}</legend>
      {filters.map((filter, index) => (
        <span key={filter.name} className="chip-part">
          {index > 0 && <span className="muted">{t({ en: 'and', zh: '且' })}</span>}
          <Chip filter={filter} titles={titles} set={text => set(filter.name, text)} />
        </span>
      ))}
      <AddCondition register={register} taken={filters.map(each => each.name)} set={set} />
      {filters.length > 1 && (
        <button
          type="button"
          className="link"
          onClick={() => change(Object.fromEntries(filters.map(each => [filterKey(each.name), undefined])))}
        >
          {t({ en: 'Clear', zh: '清除' })}
        </button>
      )}
    </fieldset>
  )
}

function Chip({ filter, titles, set }: { filter: Filter; titles: Titles; set: (text: string) => void }) {
  const t = useWords()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [hidden, setHidden] = useState<Titles>({})
  const label = t(filter.field.label)
  const needsTitle =
    askings[filter.field.kind] === 'record' && !filter.text.startsWith('~') && !titles[filter.text] && !hidden[filter.text]
  const known = { ...hidden, ...titles }
  return (
    <span className="chip">
      {needsTitle && filter.field.target && (
        <TitleOf register={filter.field.target} id={filter.text} found={found => setHidden({ ...hidden, ...found })} />
      )}
      <Popover
        trigger="click"
        open={open}
        onOpenChange={setOpen}
        placement="bottomLeft"
        destroyOnHidden
        content={
          <FilterEditor
            field={filter.field}
            text={filter.text}
            onDone={text => {
              setOpen(false)
              set(text)
            }}
          />
        }
      >
        <button type="button">
          <em>{label}</em> {sayFilter(filter, language, known)}
        </button>
      </Popover>
      <button type="button" onClick={() => set('')} aria-label={t({ en: `Take away: ${label}`, zh: `移除条件：${label}` })}>
        <CloseOutlined aria-hidden="true" />
      </button>
    </span>
  )
}

/** Learns the name of a record that no row of the list shows. */
function TitleOf({ register, id, found }: { register: string; id: string; found: (titles: Titles) => void }) {
  const { data } = useRecord(register, id)
  if (data) queueMicrotask(() => found({ [id]: { register, title: data.row.title } }))
  return null
}

function AddCondition({
  register,
  taken,
  set,
}: {
  readonly register: RegisterModel
  readonly taken: readonly string[]
  readonly set: (name: string, text: string) => void
}) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const field = name === null ? undefined : register.fields[name]
  const choices = Object.entries(register.fields)
    .filter(([each, { kind }]) => askings[kind] && !taken.includes(each))
    .map(([value, { label }]) => ({ value, label: t(label) }))
  const toggle = (next: boolean) => {
    setOpen(next)
    setName(null)
  }
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={toggle}
      placement="bottomLeft"
      destroyOnHidden
      content={
        field && name ? (
          <FilterEditor
            field={field}
            text=""
            onDone={text => {
              toggle(false)
              set(name, text)
            }}
          />
        ) : (
          <div className="filter-editor">
            <Select
              autoFocus
              defaultOpen
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={t({ en: 'Field', zh: '字段' })}
              placeholder={t({ en: 'Which field', zh: '选择字段' })}
              options={choices}
              onChange={(next: string) => setName(next)}
            />
          </div>
        )
      }
    >
      <Button size="small" type="dashed" icon={<PlusOutlined aria-hidden="true" />}>
        {t({ en: 'condition', zh: '筛选' })}
      </Button>
    </Popover>
  )
}
