import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { Outlook } from '../../kit/titles/api.ts'
import { RuleSource } from './rule-source.tsx'

/** What the rules suggest and a person decides, and terms that ended without a note. */
export function Attention({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <>
      {found.proposals.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Proposed: revoke', zh: '建议撤销' })}</h2>
          <p className="muted">
            {t({ en: 'The rules allow it; nothing is done by itself.', zh: '按规定可予取消，系统不自动处理，请核实后决定。' })}
          </p>
          <ul className="plain-list">
            {found.proposals.map(({ id, title, reason, rule, consequence }) => (
              <li key={id}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {t(reason)}
                <p className="small">{t(consequence)}</p>
                <p className="small">{t(rule.words)}</p>
                <RuleSource rule={rule} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.ended.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Ended, not taken note of', zh: '已到期，尚未登记' })}</h2>
          <ul className="plain-list">
            {found.ended.map(({ id, title, lastDay, after }) => (
              <li key={id}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {sayDay(lastDay, language)}{' '}
                {after === 'renewed'
                  ? t({ en: 'Record the renewal.', zh: '请登记续期。' })
                  : t({ en: 'Record the renewal or that it lapsed.', zh: '请登记续期或失效。' })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
