import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLifeline } from '../../kit/identity/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import '../styles/identity.css'

/** The one history of an organisation: names, codes, mergers, divisions, and records found to be the same. */
export function Life({ id }: { readonly id: string }) {
  const t = useWords()
  const language = useLanguage()
  const { data } = useLifeline(id)
  if (!data) return null
  return (
    <section className="card facts" aria-label={t({ en: 'Names and changes', zh: '沿革' })}>
      <h2>{t({ en: 'Names and changes', zh: '沿革' })}</h2>
      <ol className="plain-list life">
        {data.events.map(({ day, kind, words, other }) => (
          <li key={`${day} ${kind} ${words.en}`}>
            <span className="muted">{day ? sayDay(day, language) : t({ en: 'day not known', zh: '日期不详' })}</span>
            <span>
              {t(words)}{' '}
              {other && kind !== 'duplicate' && (
                <Link to="/registers/$name/$id" params={{ name: 'organisation', id: other }}>
                  {t({ en: 'Open', zh: '查看' })}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
