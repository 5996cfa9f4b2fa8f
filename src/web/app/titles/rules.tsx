import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { Outlook } from '../../kit/titles/api.ts'
import { RuleSource } from './rule-source.tsx'

/** The rules on terms and duties with their documents and days, and the types for which none is known. */
export function Rules({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <details className="titles-part">
      <summary>{t({ en: 'Rules on terms and duties', zh: '有效期和报告义务的规定' })}</summary>
      <ul className="plain-list">
        {found.rules.map(rule => (
          <li key={rule.id}>
            {t(rule.words)}
            <RuleSource rule={rule} />
          </li>
        ))}
        {found.without.map(({ code, regime, name, termYears, document, from }) => (
          <li key={`${code} ${regime}`}>
            {t(name)}
            {': '}
            {termYears === null
              ? t({ en: 'without an end, as its own record says.', zh: '按其资质类型记录，长期有效。' })
              : t({ en: `${termYears} years, as its own record says.`, zh: `按其资质类型记录，有效期${termYears}年。` })}{' '}
            {t({ en: 'No rule on reports or changes is known.', zh: '未掌握关于年报和变更报告的规定。' })}
            <p className="muted small">
              {document} · {sayDay(from, language)} –
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
