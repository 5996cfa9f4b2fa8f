import { Button, Input, Select } from 'antd'
import { useSetSearch } from '../../kit/address.ts'
import { useWords } from '../../kit/language.tsx'
import type { Pool } from '../../kit/titles/pool.ts'

/** Which rules, which year, which firms: everything stands in the address. */
export function PoolFilter({ pool, show, q }: { readonly pool: Pool; readonly show: string; readonly q: string }) {
  const t = useWords()
  const setSearch = useSetSearch()
  const { counts } = pool
  const kinds = [
    { id: 'near', label: { en: 'near', zh: '接近条件' }, count: counts.near },
    { id: 'ready', label: { en: 'ready', zh: '全部符合' }, count: counts.ready },
    { id: 'holding', label: { en: 'holding it', zh: '已持有' }, count: counts.holding },
    { id: 'all', label: { en: 'all', zh: '全部' }, count: counts.all },
  ]
  const now = Number(pool.day.slice(0, 4))
  const years = [...new Set([pool.year, ...Array.from({ length: 6 }, (_, back) => now + 1 - back)])].sort((a, b) => b - a)
  return (
    <div className="pool-filter">
      <Select
        aria-label={t({ en: 'Rules', zh: '认定条件' })}
        value={pool.set.id}
        popupMatchSelectWidth={false}
        options={pool.sets.map(({ id, name }) => ({ value: id, label: t(name) }))}
        onChange={(set: string) => setSearch({ set, page: undefined })}
      />
      <Select
        aria-label={t({ en: 'Year of the application', zh: '申报年度' })}
        value={pool.year}
        options={years.map(year => ({ value: year, label: t({ en: String(year), zh: `${year}年` }) }))}
        onChange={(year: number) => setSearch({ year: String(year), page: undefined })}
      />
      <Input.Search
        aria-label={t({ en: 'Enterprise', zh: '企业名称' })}
        placeholder={t({ en: 'Enterprise', zh: '企业名称' })}
        defaultValue={q}
        allowClear
        onSearch={text => setSearch({ q: text || undefined, page: undefined })}
      />
      <fieldset className="pool-kinds" aria-label={t({ en: 'Which enterprises', zh: '筛选企业' })}>
        {kinds.map(({ id, label, count }) => (
          <Button
            key={id}
            size="small"
            type={id === show ? 'primary' : 'default'}
            aria-pressed={id === show}
            onClick={() => setSearch({ show: id === 'near' ? undefined : id, page: undefined })}
          >
            {t(label)} {count}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
