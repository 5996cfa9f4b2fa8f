import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { type SummaryAsk, summaryDocumentAddress } from '../../kit/api.ts'
import { useClocks } from '../../kit/clocks.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useEditionDiff, useEditions, useMeta, useSummary } from '../../kit/queries.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { Summary } from '../../kit/wire.ts'
import { Freeze } from './freeze.tsx'
import { Margin } from './margin.tsx'
import { MovedSince } from './moved-since.tsx'
import { SectionOwners } from './section-owners.tsx'
import { SummaryView } from './summary-view.tsx'

const tracePanel = () => import('../../kit/trace/trace-panel.tsx')
const TracePanel = lazy(() => tracePanel().then(module => ({ default: module.TracePanel })))

/** The work summary, with the trace of the figure that the address names. */
export function SummaryPage() {
  const t = useWords()
  const language = useLanguage()
  const { summaries } = useMeta()
  const { summary: asked, period } = useSearch()
  const clocks = useClocks()
  const head = summaries.find(each => each.id === asked) ?? summaries[0]
  const ask = useMemo<SummaryAsk>(
    () => ({ id: head?.id ?? '', period: period ?? head?.period, ...clocks }),
    [head?.id, head?.period, period, clocks],
  )
  const answer = useSummary(ask, language)
  if (!head)
    return (
      <Empty title={t({ en: 'No summary yet', zh: '尚无工作总结' })}>
        <p>
          {t({
            en: 'A summary is a template in content/. Add one and start the server again.',
            zh: '总结模板位于 content/ 目录。添加模板后请重新启动服务器。',
          })}
        </p>
      </Empty>
    )
  return (
    <Loaded answer={answer} lines={16}>
      {summary => <Read summary={summary} ask={ask} />}
    </Loaded>
  )
}

function Read({ summary, ask }: { readonly summary: Summary; readonly ask: SummaryAsk }) {
  const language = useLanguage()
  const { figure: open } = useSearch()
  const setSearch = useSetSearch()
  const [provenance, setProvenance] = useState(false)
  const opened = useRef(false)
  const onOpen = useCallback(
    (key: string | undefined) => {
      // The first figure adds a step to go back over; going on to others does not.
      setSearch({ figure: key }, { replace: opened.current })
      opened.current = key !== undefined
    },
    [setSearch],
  )
  // The panel's code is read while nobody waits, so that the first click opens it at once.
  useEffect(() => {
    const timer = setTimeout(() => void tracePanel(), 400)
    return () => clearTimeout(timer)
  }, [])
  const edition = useEditions().data?.find(each => each.summary === ask.id && each.period === summary.period)
  const diff = useEditionDiff(edition?.id)
  const moved = useMemo(() => new Set(diff.data?.changed.map(each => each.key)), [diff.data])
  const figure = summary.figures.find(each => each.key === open)
  const refusal = summary.refusals?.find(each => each.key === open)
  return (
    <div className={`summary ${figure || refusal ? 'tracing beside-trace' : ''}`}>
      <SummaryView summary={summary} open={open} onOpen={onOpen} provenance={provenance} moved={moved} />
      <Margin
        summary={summary}
        addressOf={format => summaryDocumentAddress(ask, format, language)}
        provenance={provenance}
        setProvenance={setProvenance}
      >
        <Freeze summary={ask.id} period={summary.period} asAt={summary.asAt} />
        {edition && diff.data && <MovedSince edition={edition} count={moved.size} />}
        <SectionOwners summary={ask.id} period={summary.period} />
      </Margin>
      <Suspense fallback={null}>
        {(figure || refusal) && (
          <TracePanel
            key={open}
            name={open!}
            head={figure}
            refusal={refusal}
            ask={{ ...ask, asAt: ask.asAt ?? summary.asAt }}
            close={() => onOpen(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}
