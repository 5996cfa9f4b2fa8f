import { Select } from 'antd'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { DayPicker } from '../../kit/day-picker.tsx'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { acts, sayAct } from './audit-words.ts'

/** Person, act, register, record and days; the people offered are those whose acts were seen. */
export function AuditFilter({ people }: { readonly people: readonly { readonly value: string; readonly label: string }[] }) {
  const t = useWords()
  const language = useLanguage()
  const { registers, today } = useMeta()
  const search = useSearch()
  const setSearch = useSetSearch()
  const set = (name: string) => (value: string | null | undefined) => setSearch({ [name]: value || undefined, page: undefined })
  const known = search.action && !acts[search.action] ? [search.action] : []
  return (
    <search className="audit-filter" aria-label={t({ en: 'What to show', zh: '筛选' })}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t({ en: 'Person', zh: '人员' })}
        placeholder={t({ en: 'Anybody', zh: '全部人员' })}
        value={search.actor ?? null}
        options={[...people]}
        onChange={set('actor')}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t({ en: 'Act', zh: '操作' })}
        placeholder={t({ en: 'Any act', zh: '全部操作' })}
        value={search.action ?? null}
        options={[...Object.keys(acts), ...known].map(action => ({ value: action, label: sayAct(action)[language] }))}
        onChange={set('action')}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t({ en: 'Register', zh: '台账' })}
        placeholder={t({ en: 'Any register', zh: '全部台账' })}
        value={search.register ?? null}
        options={registers.map(({ name, label }) => ({ value: name, label: t(label) }))}
        onChange={set('register')}
      />
      <DayPicker
        label={t({ en: 'From', zh: '起始日' })}
        placeholder={t({ en: 'from', zh: '起始日' })}
        value={search.from ?? null}
        max={today}
        onChange={set('from')}
      />
      <DayPicker
        label={t({ en: 'Until', zh: '截止日' })}
        placeholder={t({ en: 'until', zh: '截止日' })}
        value={search.until ?? null}
        max={today}
        onChange={set('until')}
      />
      {search.record && (
        <button type="button" className="tag" onClick={() => set('record')(null)}>
          {t({ en: 'one record only: show all', zh: '仅一条记录：显示全部' })}
        </button>
      )}
    </search>
  )
}
