import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { Outlook } from '../../kit/titles/api.ts'

/** Annual reports that are owed, and the rules on terms and duties with the documents they come from. */
export function Reports({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      {found.reports.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Annual reports', zh: '年度报表' })}</h2>
          <ul className="plain-list">
            {found.reports.map(({ id, title, missed, next, mayBeCancelled }) => (
              <li key={id}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {missed.length > 0 && t({ en: `not filed: ${missed.join(', ')}. `, zh: `未报：${missed.join('、')}年度。` })}
                {next &&
                  t({
                    en: `Report on ${next.year} due by ${sayDay(next.due, 'en')}.`,
                    zh: `${next.year}年度报表应于${sayDay(next.due, 'zh')}前填报。`,
                  })}
                {mayBeCancelled && <strong className="lost"> {t({ en: 'May be cancelled.', zh: '可能被取消资格。' })}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.changes.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Changes to report', zh: '更名报告' })}</h2>
          <ul className="plain-list">
            {found.changes.map(({ id, title, day, formerName, due }) => (
              <li key={`${id} ${day}`}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {t({
                  en: `no longer called ${formerName} since ${sayDay(day, 'en')}: report it by ${sayDay(due, 'en')}.`,
                  zh: `自${sayDay(day, 'zh')}不再使用名称“${formerName}”，应于${sayDay(due, 'zh')}前报告。`,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="titles-part">
        <summary>{t({ en: 'Rules on terms and duties', zh: '有效期和报告义务的规定' })}</summary>
        <ul className="plain-list">
          {found.rules.map(({ id, words, source, from, until }) => (
            <li key={id}>
              {t(words)}
              <p className="muted small">
                {t(source)} · {sayDay(from, language)} – {until ? sayDay(until, language) : ''}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
