import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { Rule } from '../../kit/titles/api.ts'

/** Where a rule is written and when it is in force; said plainly where the text itself was not read. */
export function RuleSource({ rule: { source, from, until, mark } }: { readonly rule: Omit<Rule, 'id' | 'words'> }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <p className="muted small">
      {t(source)} · {sayDay(from, language)} – {until ? sayDay(until, language) : ''}
      {mark === 'field-knowledge' && ` · ${t({ en: 'from field knowledge, check the text', zh: '据业务常识，请核对原文' })}`}
    </p>
  )
}
