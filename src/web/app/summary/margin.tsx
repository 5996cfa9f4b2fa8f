import { Link } from '@tanstack/react-router'
import { Switch } from 'antd'
import type { ReactNode } from 'react'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { DocumentFormat, Summary } from '../../kit/wire.ts'
import { headingId, plainText } from './document.tsx'

const formats: readonly { readonly format: DocumentFormat; readonly name: string }[] = [
  { format: 'docx', name: 'Word' },
  { format: 'pdf', name: 'PDF' },
  { format: 'html', name: 'HTML' },
  { format: 'md', name: 'Markdown' },
  { format: 'json', name: 'JSON' },
]

/** Links to the document in every format. */
export function Formats({ addressOf }: { readonly addressOf: (format: DocumentFormat) => string }) {
  return (
    <div className="formats">
      {formats.map(({ format, name }) => (
        <a key={format} href={addressOf(format)} download>
          {name}
        </a>
      ))}
    </div>
  )
}

interface Props {
  readonly summary: Summary
  readonly addressOf: (format: DocumentFormat) => string
  readonly provenance: boolean
  readonly setProvenance: (shown: boolean) => void
  readonly children?: ReactNode
}

/** Beside the text: what it is as of, its parts, what can be done with it. */
export function Margin({ summary, addressOf, provenance, setProvenance, children }: Props) {
  const t = useWords()
  const language = useLanguage()
  const parts = summary.blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1 ? [{ block, index }] : [],
  )
  return (
    <aside className="summary-margin" aria-label={t({ en: 'About this document', zh: '关于本文' })}>
      <section>
        <dl>
          <dt>{t({ en: 'Period', zh: '年度' })}</dt>
          <dd>{summary.period}</dd>
          <dt>{t({ en: 'As at', zh: '截至' })}</dt>
          <dd>{sayDay(summary.asAt, language)}</dd>
          <dt>{t({ en: 'Known', zh: '所知' })}</dt>
          <dd>{summary.knownAt ? sayDay(summary.knownAt, language) : t({ en: 'now', zh: '至今' })}</dd>
          <dt>{t({ en: 'Figures', zh: '数字' })}</dt>
          <dd>
            {t({ en: `${summary.figures.length}, each from its records`, zh: `${summary.figures.length}个，均可追溯到记录` })}
          </dd>
        </dl>
      </section>
      {parts.length > 1 && (
        <section className="outline-part">
          <h2>{t({ en: 'Parts', zh: '目录' })}</h2>
          <ul className="outline">
            {parts.map(({ block, index }) => (
              <li key={index}>
                <a href={`#${headingId(index)}`}>{plainText(block.content)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t({ en: 'Download', zh: '下载' })}</h2>
        <Formats addressOf={addressOf} />
      </section>
      <section>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control */}
        <label className="switch-line">
          <Switch size="small" checked={provenance} onChange={setProvenance} />
          <span>{t({ en: 'Show where every figure comes from', zh: '显示全部数字来源' })}</span>
        </label>
      </section>
      {children && <section>{children}</section>}
      <section>
        <Link to="/editions">{t({ en: 'Editions of this summary', zh: '本总结的定稿' })}</Link>
      </section>
    </aside>
  )
}
