import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import { type Pool, poolPageSize, poolSheetAddress, usePool } from '../../kit/titles/pool.ts'
import { FirmCard } from './firm-card.tsx'
import { PoolFilter } from './pool-filter.tsx'
import '../styles/form.css'
import './pool.css'

/** The cultivation pool: who is how near to a title, each clause with its value, threshold and rule, and what has to be recorded. */
export function PoolPage() {
  const t = useWords()
  const language = useLanguage()
  const { summaries } = useMeta()
  const { set, year, show = 'near', q, page } = useSearch()
  const clocks = { asAt: summaries[0]?.asAt, ...useClocks() }
  const query = { set, year, show, q, page }
  const answer = usePool(query, clocks)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Cultivation pool', zh: '培育库' })}</h1>
          <p>
            {t({
              en: 'How near each enterprise is to a title, clause by clause, by what the registers hold.',
              zh: '按台账现有信息，逐条核对各企业距离资质认定条件的差距。',
            })}
          </p>
        </div>
        <div className="page-actions">
          <Button href={poolSheetAddress(query, clocks, language)} icon={<DownloadOutlined aria-hidden="true" />}>
            {t({ en: 'Export (.xlsx)', zh: '导出（.xlsx）' })}
          </Button>
        </div>
      </div>
      <Loaded answer={answer} lines={14}>
        {pool => (
          <>
            <PoolFilter pool={pool} show={show} q={q ?? ''} />
            <p className="muted small pool-source">
              {t(pool.set.source)} · <InForce {...pool.set} />
              {!pool.set.inForce &&
                ` · ${t({
                  en: `not in force on ${sayDay(pool.day, 'en')}, for comparison only`,
                  zh: `在${sayDay(pool.day, 'zh')}未施行，仅供比较`,
                })}`}
            </p>
            {pool.firms.length === 0 ? <NoFirm pool={pool} /> : <Firms pool={pool} />}
          </>
        )}
      </Loaded>
    </>
  )
}

/** From when until when a set of rules is in force. */
function InForce({ from, until }: { readonly from: string; readonly until: string | null }) {
  const t = useWords()
  const en = until ? `${sayDay(from, 'en')} – ${sayDay(until, 'en')}` : `since ${sayDay(from, 'en')}`
  return t({ en, zh: until ? `${sayDay(from, 'zh')}至${sayDay(until, 'zh')}` : `${sayDay(from, 'zh')}起施行` })
}

function NoFirm({ pool }: { readonly pool: Pool }) {
  const t = useWords()
  return (
    <Empty title={t({ en: 'No enterprise is here', zh: '没有符合筛选的企业' })}>
      {pool.counts.all === 0
        ? t({ en: 'Enterprises come from the register of organisations.', zh: '企业来自“单位”台账，请先录入或导入。' })
        : t({
            en: `Choose “all” to see the other ${pool.counts.all}: what is not recorded of them is named with the form that records it.`,
            zh: `选择“全部”可查看其余${pool.counts.all}家企业及需补充的信息。`,
          })}
    </Empty>
  )
}

function Firms({ pool }: { readonly pool: Pool }) {
  const t = useWords()
  const setSearch = useSetSearch()
  const { page = '1' } = useSearch()
  const pages = Math.ceil(pool.total / poolPageSize)
  const at = Number(page)
  return (
    <>
      <p className="muted small" role="status">
        {t({ en: `${pool.total} enterprises`, zh: `${pool.total}家企业` })}
      </p>
      <ul className="pool-firms">
        {pool.firms.map(firm => (
          <li key={firm.id}>
            <FirmCard firm={firm} pool={pool} />
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav className="pool-pages" aria-label={t({ en: 'Pages', zh: '分页' })}>
          <Button disabled={at <= 1} onClick={() => setSearch({ page: String(at - 1) })}>
            {t({ en: 'Before', zh: '上一页' })}
          </Button>
          <span>{t({ en: `Page ${at} of ${pages}`, zh: `第${at}/${pages}页` })}</span>
          <Button disabled={at >= pages} onClick={() => setSearch({ page: String(at + 1) })}>
            {t({ en: 'Next', zh: '下一页' })}
          </Button>
        </nav>
      )}
    </>
  )
}
