import { CloseOutlined, LinkOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { displayFigure } from '../../../engines/figures/style.ts'
import { getUnit } from '../../../engines/figures/units.ts'
import type { SummaryAsk } from '../api.ts'
import { copy } from '../clipboard.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useNotify } from '../notices.tsx'
import { useFigure } from '../queries.ts'
import { Loaded } from '../states.tsx'
import type { Figure, FigureHead, FigureRefusal, LoneFigure } from '../wire.ts'
import { citation } from './citation.ts'
import { TraceFacts } from './trace-facts.tsx'
import { TraceMore } from './trace-more.tsx'
import { TraceRecords } from './trace-records.tsx'

interface Props {
  /** The figure's name in its document. */
  readonly name: string
  /** What the page knows already: shown at once. */
  readonly head: FigureHead | undefined
  readonly refusal?: FigureRefusal | undefined
  /** Where the rest is asked for; null when `whole` has it all. */
  readonly ask: SummaryAsk | null
  /** A figure computed outside a document. */
  readonly whole?: LoneFigure | undefined
  readonly close: () => void
}

const narrow = () => matchMedia('(max-width: 900px)').matches

/** The truth behind a figure: itself, how it came about, its records, and their sum. */
export function TracePanel({ name, head, refusal, ask, whole, close }: Props) {
  const t = useWords()
  const language = useLanguage()
  const notify = useNotify()
  const ref = useRef<HTMLElement>(null)
  const detail = useFigure(refusal ? null : ask, name)
  // On a phone the panel covers the page: what is under it cannot be reached, and the focus goes in.
  useEffect(() => {
    if (!narrow()) return
    ref.current?.focus()
    const under = [...document.querySelectorAll<HTMLElement>('.side, .top, .document, .foot')]
    for (const each of under) each.inert = true
    return () => {
      for (const each of under) each.inert = false
    }
  }, [])
  // Closing gives the focus back to the figure, so that the walk through the text goes on from there.
  const leave = useCallback(() => {
    close()
    document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(name)}"]`)?.focus()
  }, [close, name])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)
      if (event.key === 'Escape' && !typing && !document.querySelector('dialog[open]')) leave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [leave])
  const figure = head ?? whole
  const copied = (words: { en: string; zh: string }) => notify({ words })
  return (
    <aside
      ref={ref}
      className="trace"
      tabIndex={-1}
      {...(narrow() ? { role: 'dialog', 'aria-modal': true } : {})}
      aria-label={t({ en: 'Where the figure comes from', zh: '数字来源' })}
    >
      <header>
        <span className="muted">{name}</span>
        <Button
          type="text"
          icon={<LinkOutlined aria-hidden="true" />}
          aria-label={t({ en: 'Copy the link to this figure', zh: '复制本数字的链接' })}
          onClick={() => void copy(location.href).then(() => copied({ en: 'Link copied.', zh: '链接已复制。' }))}
        />
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t({ en: 'Close', zh: '关闭' })}
          onClick={leave}
        />
      </header>
      {refusal && (
        <>
          <h2 className="trace-label">{t(refusal.label)}</h2>
          <p className="muted">{t({ en: 'This figure cannot be stated', zh: '该数字未能得出' })}</p>
          <p className="trace-sentence">{t(refusal.refused.words)}</p>
        </>
      )}
      {figure && (
        <>
          <h2 className="trace-label">{t(figure.label)}</h2>
          <Value text={displayFigure(figure, language)} unit={unitBeside(figure, language)} />
          <p className="trace-sentence">{t(figure.sentence)}</p>
          <div className="trace-actions">
            <Button
              size="small"
              onClick={() =>
                void copy(citation(figure, language, location.href)).then(() =>
                  copied({ en: 'Copied with its source.', zh: '已连同来源一起复制。' }),
                )
              }
            >
              {t({ en: 'Copy with source', zh: '连同来源复制' })}
            </Button>
          </div>
          <TraceFacts figure={figure} detail={detail.data} />
          {whole?.records && (
            <TraceRecords figure={{ ...whole, records: whole.records, recordCount: whole.recordCount ?? whole.records.length }} />
          )}
          {ask && (
            <Loaded answer={detail} lines={5}>
              {full => (
                <>
                  <TraceRecords figure={full.figure} evidence={full.recordEvidence} />
                  <TraceMore detail={full} />
                </>
              )}
            </Loaded>
          )}
        </>
      )}
    </aside>
  )
}

const Value = ({ text, unit }: { readonly text: string; readonly unit: string | null }) => (
  <p className={text.length > 16 ? 'trace-value long' : 'trace-value'}>
    <span data-testid="figure-value">{text}</span>
    {unit && <small> {unit}</small>}
  </p>
)

/** The name of the unit where the number is printed without it, because the sentence around it supplies the noun. */
function unitBeside({ unit: code, style }: Omit<Figure, 'records'>, language: 'en' | 'zh'): string | null {
  const unit = getUnit(code)
  const silent = style.bare || (language === 'en' ? unit.en === null : unit.zh === '')
  return silent && unit.kind !== 'rank' && unit.kind !== 'share' ? unit.label[language] : null
}
