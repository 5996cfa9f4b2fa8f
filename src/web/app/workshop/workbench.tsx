import type { EditorView } from '@codemirror/view'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { displayFigure } from '../../../engines/figures/style.ts'
import { freeKey } from '../../../engines/workshop/tags.ts'
import type { Language } from '../../../kernel/words.ts'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useWords } from '../../kit/language.tsx'
import { Failure, Loaded, Waiting } from '../../kit/states.tsx'
import type { Summary, Words } from '../../kit/wire.ts'
import { previewText, type Remark, traceFigure, type Workshop, type WorkshopAsk } from '../../kit/workshop/api.ts'
import { Freeze } from '../summary/freeze.tsx'
import { SummaryView } from '../summary/summary-view.tsx'
import { Downloads } from './downloads.tsx'
import { FindBar } from './find-bar.tsx'
import { Picker } from './picker.tsx'
import { Remarks } from './remarks.tsx'
import { Sections } from './sections.tsx'
import { Standing } from './standing.tsx'
import type { FigureSaid } from './tag-marks.ts'
import { useConnection, useSettledText, useSharedText } from './use-text.ts'
import { Versions } from './versions.tsx'

const TracePanel = lazy(() => import('../../kit/trace/trace-panel.tsx').then(module => ({ default: module.TracePanel })))
const Editor = lazy(() => import('./editor.tsx'))
const none: readonly Remark[] = []

const panes = ['text', 'preview', 'problems', 'figures', 'sections', 'versions'] as const
type Pane = (typeof panes)[number]
const paneWords: Readonly<Record<Pane, Words>> = {
  text: { en: 'Text', zh: '文稿' },
  preview: { en: 'Preview', zh: '预览' },
  problems: { en: 'Problems', zh: '问题' },
  figures: { en: 'Figures', zh: '指标' },
  sections: { en: 'Sign-off', zh: '审签' },
  versions: { en: 'Versions', zh: '版本' },
}

interface Props {
  readonly ask: WorkshopAsk
  readonly workshop: Workshop
  readonly language: Language
}

/** Text, preview and what belongs to them: side by side on a wide screen, one at a time on a narrow one. */
export function Workbench({ ask, workshop, language }: Props) {
  const t = useWords()
  const { pane: asked, line, figure } = useSearch()
  const setSearch = useSetSearch()
  const pane = panes.find(one => one === asked) ?? 'text'
  const side = pane === 'text' || pane === 'preview' ? 'problems' : pane
  const provider = useSharedText(ask, language, workshop.mayEdit)
  const connection = useConnection(provider)
  const text = useSettledText(provider, workshop.working[language])
  const view = useRef<EditorView | null>(null)
  const [editor, setEditor] = useState<EditorView | null>(null)
  const ready = useCallback((opened: EditorView | null) => {
    view.current = opened
    setEditor(opened)
  }, [])
  const preview = useQuery({
    queryKey: ['workshop-preview', ask, language, text],
    queryFn: () => previewText(ask, language, text),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  const remarks = preview.data?.remarks ?? none
  const figures = useMemo(() => saidOf(preview.data, language, t), [preview.data, language, t])
  const trace = useQuery({
    queryKey: ['workshop-trace', ask, language, text, figure],
    queryFn: () => traceFigure(ask, language, text, figure!),
    enabled: figure !== undefined,
    retry: false,
  })
  const moved = useMemo(() => new Set(remarks.flatMap(one => (one.kind === 'stale' && one.key ? [one.key] : []))), [remarks])

  /** The cursor goes to the tag of a figure, or to a line. */
  const goTo = useCallback((where: { readonly key?: string | null; readonly line?: number | null }) => {
    void import('./go-to.ts').then(({ goTo: go }) => view.current && go(view.current, where))
  }, [])
  const onOpen = useCallback(
    (key: string | undefined) => {
      setSearch({ figure: key }, { replace: true })
      if (key) goTo({ key })
    },
    [setSearch, goTo],
  )
  const onMoved = useCallback(
    (key: string | null, at: number) => {
      setSearch({ line: at === 1 ? undefined : String(at) }, { replace: true })
      if (!key) return
      const mark = document.querySelector<HTMLElement>(`.workshop .document [data-figure="${CSS.escape(key)}"]`)
      for (const one of document.querySelectorAll('.workshop .is-at-cursor')) one.classList.remove('is-at-cursor')
      mark?.classList.add('is-at-cursor')
      mark?.scrollIntoView({ block: 'nearest' })
    },
    [setSearch],
  )
  const insert = useCallback((tag: string) => {
    const { current } = view
    if (!current) return
    const { from, to } = current.state.selection.main
    current.dispatch({ changes: { from, to, insert: tag }, selection: { anchor: from + tag.length } })
    current.focus()
  }, [])
  const head = preview.data?.summary.figures.find(one => one.key === figure)
  const refusal = preview.data?.summary.refusals?.find(one => one.key === figure)
  return (
    <div className={`workshop ${figure && (head || refusal) ? 'beside-trace' : ''}`} data-pane={pane}>
      <div className="page-head">
        <div>
          <p className="crumb">
            <Link to="/summary">{t({ en: 'Summary', zh: '工作总结' })}</Link>
          </p>
          <h1>{t({ en: 'The summary’s workshop', zh: '总结编写' })}</h1>
        </div>
        <div className="workshop-actions">
          <Standing provider={provider} connection={workshop.mayEdit ? connection : null} />
          <Downloads ask={ask} language={language} text={text} />
          {workshop.mayEdit && <Freeze summary={ask.id} period={workshop.period} asAt={workshop.asAt} />}
        </div>
      </div>
      <nav className="pane-tabs" aria-label={t({ en: 'Parts of the workshop', zh: '编写区' })}>
        {panes.map(one => (
          <button
            key={one}
            type="button"
            data-tab={one}
            aria-current={one === pane || one === side ? 'true' : undefined}
            onClick={() => setSearch({ pane: one === 'text' ? undefined : one }, { replace: true })}
          >
            {t(paneWords[one])}
            {one === 'problems' && remarks.length > 0 && ` ${remarks.length}`}
          </button>
        ))}
      </nav>
      <div className="panes">
        <section className="pane pane-text" aria-label={t(paneWords.text)}>
          <FindBar view={editor} />
          {!workshop.mayEdit ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
            <pre className="workshop-read" tabIndex={0}>
              {text}
            </pre>
          ) : provider && connection !== 'opening' ? (
            <Suspense fallback={<Waiting lines={12} />}>
              <Editor
                provider={provider}
                language={language}
                remarks={remarks}
                figures={figures}
                line={Number(line) || 1}
                ready={ready}
                moved={onMoved}
              />
            </Suspense>
          ) : (
            <Waiting lines={12} />
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="pane pane-preview" aria-label={t(paneWords.preview)} tabIndex={0}>
          <Loaded answer={preview} lines={12}>
            {({ summary }) => <SummaryView summary={summary} open={figure} onOpen={onOpen} provenance={false} moved={moved} />}
          </Loaded>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="pane pane-side" aria-label={t(paneWords[side])} tabIndex={0}>
          {preview.error && <Failure error={preview.error} />}
          {side === 'problems' && <Remarks remarks={remarks} go={goTo} />}
          {side === 'figures' && (
            <Picker
              ask={ask}
              freeKey={() => freeKey([provider?.text.toString() ?? text, workshop.working.en, workshop.working.zh])}
              insert={editor ? insert : null}
            />
          )}
          {side === 'sections' && <Sections ask={ask} />}
          {side === 'versions' && <Versions ask={ask} workshop={workshop} text={text} summary={preview.data?.summary} />}
        </section>
      </div>
      <Suspense fallback={null}>
        {figure && (head || refusal) && (
          <TracePanel
            key={figure}
            name={figure}
            head={head}
            refusal={refusal}
            ask={null}
            whole={trace.data}
            close={() => onOpen(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}

/** What the editor shows of each figure where its tag is pointed at. */
function saidOf(
  preview: { readonly summary: Summary; readonly remarks: readonly Remark[] } | undefined,
  language: Language,
  t: (words: Words) => string,
): ReadonlyMap<string, FigureSaid> {
  if (!preview) return new Map()
  const stale = new Set(preview.remarks.flatMap(one => (one.kind === 'stale' && one.key ? [one.key] : [])))
  return new Map<string, FigureSaid>([
    ...preview.summary.figures.map(
      one =>
        [
          one.key,
          {
            text: displayFigure(one, language),
            label: `${t(one.label)} · ${t(one.period.text)}`,
            kind: stale.has(one.key) ? 'stale' : 'given',
          },
        ] as const,
    ),
    ...(preview.summary.refusals ?? []).map(
      one => [one.key, { text: t(one.label), label: t(one.refused.words), kind: 'refused' }] as const,
    ),
  ])
}
