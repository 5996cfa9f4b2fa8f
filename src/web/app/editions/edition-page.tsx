import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useState } from 'react'
import { same } from '../../../kernel/words.ts'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { editionDocumentAddress } from '../../kit/api.ts'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useEdition, useEditionFigures, useEditions } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import type { EditionHead, Summary } from '../../kit/wire.ts'
import { Margin } from '../summary/margin.tsx'
import { SummaryView } from '../summary/summary-view.tsx'
import '../styles/editions.css'

const TracePanel = lazy(() => import('../../kit/trace/trace-panel.tsx').then(module => ({ default: module.TracePanel })))

/** A frozen summary, read like the living one; its figures are those of the day it was frozen. */
export function EditionPage() {
  const { id = '' } = useParams({ strict: false })
  const language = useLanguage()
  const answer = useEdition(id, language)
  const head = useEditions().data?.find(each => each.id === id)
  return <Loaded answer={answer}>{summary => <Read summary={summary} id={id} head={head} />}</Loaded>
}

function Read({ summary, id, head }: { readonly summary: Summary; readonly id: string; readonly head: EditionHead | undefined }) {
  const t = useWords()
  const language = useLanguage()
  const { figure: open } = useSearch()
  const setSearch = useSetSearch()
  const [provenance, setProvenance] = useState(false)
  const onOpen = useCallback((key: string | undefined) => setSearch({ figure: key }, { replace: true }), [setSearch])
  const figure = summary.figures.find(each => each.key === open)
  // The records are those of the edition itself: what was changed afterwards, even on the same day, is not among them.
  const frozen = useEditionFigures(id, language, figure !== undefined).data?.figures.find(each => each.key === open)
  const records = frozen?.records.map(({ title, part, ...record }) => ({
    ...record,
    title: same(title),
    ...(part === undefined ? {} : { part: same(part) }),
  }))
  return (
    <div className={figure ? 'beside-trace' : ''}>
      <p className="edition-line">
        {head
          ? t({
              en: `Edition frozen on ${sayInstant(head.frozenAt, 'en')}. It does not change any more.`,
              zh: `本版于${sayInstant(head.frozenAt, 'zh')}定稿，不再变化。`,
            })
          : t({ en: 'A frozen edition.', zh: '定稿。' })}{' '}
        <Link to="/editions/$id/diff" params={{ id }}>
          {t({ en: 'What changed since', zh: '此后变化' })}
        </Link>
      </p>
      <div className={`summary ${figure ? 'tracing' : ''}`}>
        <SummaryView summary={summary} open={open} onOpen={onOpen} provenance={provenance} moved={none} />
        <Margin
          summary={summary}
          addressOf={format => editionDocumentAddress(id, format, language)}
          provenance={provenance}
          setProvenance={setProvenance}
        />
        <Suspense fallback={null}>
          {figure && (
            <TracePanel
              key={figure.key}
              name={figure.key}
              head={figure}
              ask={null}
              whole={records && { ...figure, records }}
              close={() => onOpen(undefined)}
            />
          )}
        </Suspense>
      </div>
    </div>
  )
}

const none: ReadonlySet<string> = new Set()
