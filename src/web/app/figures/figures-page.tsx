import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { lazy, Suspense, useDeferredValue } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { listFigures } from '../../kit/api.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useIndicators, useMeta, useSummary } from '../../kit/queries.ts'
import { Failure, Loaded } from '../../kit/states.tsx'
import type { IndicatorModel } from '../../kit/wire.ts'
import { IndicatorRow } from './indicator-row.tsx'
import '../styles/figures.css'

const TracePanel = lazy(() => import('../../kit/trace/trace-panel.tsx').then(module => ({ default: module.TracePanel })))

/** Every indicator: what it is, where its definition comes from, and its figure on the day of the page. */
export function FiguresPage() {
  const t = useWords()
  const { q = '', indicator } = useSearch()
  const setSearch = useSetSearch()
  const answer = useIndicators()
  return (
    <div className={indicator ? 'beside-trace' : ''}>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Figures', zh: '指标' })}</h1>
          <p>
            {t({
              en: 'Every figure the office can state, how it is computed, and the document that defines it.',
              zh: '本单位可以得出的全部指标、计算方法及其依据文件。',
            })}
          </p>
        </div>
        <Input.Search
          allowClear
          style={{ width: 280, maxWidth: '100%' }}
          aria-label={t({ en: 'Search figures', zh: '搜索指标' })}
          placeholder={t({ en: 'Name or definition', zh: '名称或定义' })}
          value={q}
          onChange={event => setSearch({ q: event.target.value || undefined }, { replace: true })}
        />
      </div>
      <Loaded answer={answer} lines={14}>
        {indicators => <Groups indicators={indicators} q={q} open={indicator} />}
      </Loaded>
      {indicator && <Traced indicator={indicator} close={() => setSearch({ indicator: undefined })} />}
    </div>
  )
}

/** Stands for the register of indicators that have none of their own. */
const composed = ''

function Groups({ indicators, q, open }: { indicators: readonly IndicatorModel[]; q: string; open: string | undefined }) {
  const t = useWords()
  const language = useLanguage()
  const { registers, summaries } = useMeta()
  const clocks = useClocks()
  const head = summaries[0]
  const summary = useSummary({ id: head?.id ?? '', period: head?.period, ...clocks }, language)
  const asked = { asAt: head?.asAt, ...clocks }
  const { data: all = [] } = useQuery({
    queryKey: ['figures', null, asked],
    queryFn: ({ signal }) => listFigures(undefined, asked, signal),
  })
  const outcomes = new Map(all.map(outcome => [outcome.indicator, outcome]))
  const text = useDeferredValue(q.trim().toLowerCase())
  const found = indicators.filter(each =>
    `${each.label.en} ${each.label.zh} ${each.definition.en} ${each.definition.zh} ${each.id}`.toLowerCase().includes(text),
  )
  const names = [...new Set(found.map(each => each.register ?? composed))]
  if (found.length === 0)
    return <p className="muted">{t({ en: 'No figure is called that. Try another word.', zh: '没有符合的指标，请换个词。' })}</p>
  return names.map(name => {
    const register = registers.find(each => each.name === name)
    const label = t(register?.label ?? { en: 'Computed from other figures', zh: '由其他指标计算得出' })
    return (
      <section key={name} className="indicator-group" aria-label={label}>
        <h2>
          {register ? (
            <Link to="/registers/$name" params={{ name }}>
              {label}
            </Link>
          ) : (
            label
          )}
        </h2>
        <ul className="plain-list card">
          {found
            .filter(each => (each.register ?? composed) === name)
            .map(each => (
              <IndicatorRow
                key={each.id}
                indicator={each}
                open={each.id === open}
                outcome={outcomes.get(each.id)}
                figures={summary.data?.figures.filter(figure => figure.indicator === each.id) ?? []}
              />
            ))}
        </ul>
      </section>
    )
  })
}

/** The trace of an indicator: as the summary has it, else computed on its own. */
function Traced({ indicator, close }: { readonly indicator: string; readonly close: () => void }) {
  const language = useLanguage()
  const { summaries } = useMeta()
  const clocks = useClocks()
  const asked = { asAt: summaries[0]?.asAt, ...clocks }
  const ask = { id: summaries[0]?.id ?? '', period: summaries[0]?.period, ...clocks }
  const used = useSummary(ask, language).data?.figures.find(each => each.indicator === indicator)
  const answer = useQuery({
    queryKey: ['figures', indicator, asked],
    queryFn: ({ signal }) => listFigures(indicator, asked, signal),
  })
  const outcome = answer.data?.[0]
  if (answer.error)
    return (
      <aside className="trace">
        <Failure error={answer.error} retry={close} />
      </aside>
    )
  return (
    <Suspense fallback={null}>
      {used ? (
        <TracePanel name={used.key} head={used} ask={{ ...ask, asAt: asked.asAt }} close={close} />
      ) : (
        outcome &&
        ('refused' in outcome ? (
          <TracePanel name={indicator} head={undefined} refusal={outcome} ask={null} close={close} />
        ) : (
          <TracePanel name={indicator} head={undefined} ask={null} whole={outcome} close={close} />
        ))
      )}
    </Suspense>
  )
}
