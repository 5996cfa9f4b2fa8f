import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useCheckedFigure } from '../../kit/check/queries.ts'
import { verdicts } from '../../kit/check/verdicts.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Failure } from '../../kit/states.tsx'
import type { CheckedDraft } from '../../kit/wire-check.ts'
import { Candidates } from './candidates.tsx'
import { Compared } from './compared.tsx'
import { Sign } from './marks.tsx'
import { Meaning } from './meaning.tsx'
import { FigureLinks } from './overview.tsx'
import { Understood } from './understood.tsx'

const RecordsPanel = lazy(() => import('./records-panel.tsx').then(module => ({ default: module.RecordsPanel })))

interface Props {
  readonly check: CheckedDraft
  readonly index: number
  readonly go: (index: number | undefined) => void
  readonly walk: { readonly before: number | undefined; readonly after: number | undefined }
  readonly replaced: boolean
  readonly put: () => void
}

/** One figure: what it was taken to mean, ours beside it, why, and what can be done. */
export function FigurePanel({ check, index, go, walk, replaced, put }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { figures, findings } = check.report
  const figure = figures[index]!
  const whole = useCheckedFigure(check, index)
  const [asking, setAsking] = useState(false)
  const [trace, setTrace] = useState<string | null>(null)
  const head = useRef<HTMLHeadingElement>(null)
  // The records lie over the panel; closing them leads back to the button that opened them.
  const opener = useRef<HTMLElement | null>(null)
  const show = (of: string) => {
    opener.current = document.activeElement as HTMLElement | null
    setTrace(of)
  }
  const hide = () => {
    setTrace(null)
    opener.current?.focus()
  }
  // Whoever comes by the keyboard goes on inside the panel; a walk by j and k that began in the text stays there.
  useEffect(() => {
    const at = document.activeElement
    if (at instanceof HTMLElement && at.dataset.figure === String(index)) head.current?.focus({ preventScroll: true })
  }, [index])
  return (
    <section className={`check-figure v-${figure.verdict}`} aria-label={t({ en: 'The chosen figure', zh: '所选数字' })}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          <Sign verdict={figure.verdict} />
          {t(verdicts[figure.verdict].label)}
        </h2>
        <span className="muted small">
          {t({ en: `Figure ${index + 1} of ${figures.length}`, zh: `第${index + 1}处，共${figures.length}处` })}
        </span>
        <span className="check-walk">
          <Button
            type="text"
            size="small"
            icon={<ArrowUpOutlined aria-hidden="true" />}
            aria-label={t({ en: 'Figure before (k)', zh: '上一个数字（k）' })}
            disabled={walk.before === undefined}
            onClick={() => go(walk.before)}
          />
          <Button
            type="text"
            size="small"
            icon={<ArrowDownOutlined aria-hidden="true" />}
            aria-label={t({ en: 'Next figure (j)', zh: '下一个数字（j）' })}
            disabled={walk.after === undefined}
            onClick={() => go(walk.after)}
          />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden="true" />}
            aria-label={t({ en: 'Close', zh: '关闭' })}
            onClick={() => go(undefined)}
          />
        </span>
      </header>
      <Compared figure={figure} />
      <p className="check-explanation">{t(figure.explanation)}</p>
      <div className="check-actions">
        {figure.replacement !== null && (
          <Button type={replaced ? 'default' : 'primary'} onClick={put}>
            {replaced
              ? t({ en: 'Leave the text', zh: '保持原文' })
              : t({ en: `Put ours: ${figure.replacement}`, zh: `改为“${figure.replacement}”` })}
          </Button>
        )}
        {figure.link && (
          <Button onClick={() => show('link')}>
            {t({
              en: `Show the records (${figure.link.known.recordCount})`,
              zh: `查看依据记录（${figure.link.known.recordCount}条）`,
            })}
          </Button>
        )}
        {figure.other && (
          <Button onClick={() => show('other')}>{t({ en: 'Records of the other figure', zh: '查看另一口径的记录' })}</Button>
        )}
      </div>
      <Understood check={check} figure={figure} index={index} whole={whole.data} />
      {figure.findings.length > 0 && (
        <section>
          <h3>{t({ en: 'In the document itself', zh: '稿件自身' })}</h3>
          {figure.findings.map(at => (
            <div key={at}>
              <p>{t(findings[at]!.words)}</p>
              <FigureLinks
                figures={findings[at]!.figures.filter(one => one !== index).map(one => [one, figures[one]!.raw])}
                go={go}
              />
            </div>
          ))}
        </section>
      )}
      {!check.report.standalone && (
        <Meaning
          key={language}
          check={check}
          index={index}
          candidates={whole.data?.candidates ?? []}
          open={asking}
          setOpen={setAsking}
        />
      )}
      {whole.error && <Failure error={whole.error} retry={() => void whole.refetch()} />}
      {whole.data && whole.data.candidates.length > 0 && (
        <Candidates figure={whole.data} open={figure.verdict === 'ambiguous'} show={show} />
      )}
      <Suspense fallback={null}>
        {trace !== null && <RecordsPanel key={trace} id={check.id} index={index} of={trace} close={hide} />}
      </Suspense>
    </section>
  )
}
