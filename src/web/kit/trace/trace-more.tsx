import { useWords } from '../language.tsx'
import type { FigureDetail, Said } from '../wire.ts'

/** The same figure counted otherwise, its parts, and the query it comes from. */
export function TraceMore({ detail }: { readonly detail: FigureDetail }) {
  const t = useWords()
  const { otherModes, parts, sql } = detail
  const say = (said: Said) => ('refused' in said ? <span className="muted">{t(said.refused)}</span> : t(said.text))
  return (
    <>
      {otherModes.length > 0 && (
        <section>
          <h3>{t({ en: 'Counted otherwise', zh: '其他计数方式' })}</h3>
          <dl className="pairs">
            {otherModes.map(mode => (
              <div key={mode.counting} style={{ display: 'contents' }}>
                <dt>{t(mode.label)}</dt>
                <dd>{say(mode)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {parts.length > 0 && (
        <section>
          <h3>{t({ en: 'Parts', zh: '组成' })}</h3>
          <dl className="pairs">
            {parts.map(part => (
              <div key={`${part.part.en} ${part.label.en}`} style={{ display: 'contents' }}>
                <dt>{t(part.part)}</dt>
                <dd>
                  {say(part)} <span className="muted small">{t(part.label)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sql.length > 0 && (
        <section>
          <details>
            <summary>{t({ en: 'The query (SQL)', zh: '查询语句（SQL）' })}</summary>
            <pre>{sql.join('\n\n')}</pre>
          </details>
        </section>
      )}
    </>
  )
}
