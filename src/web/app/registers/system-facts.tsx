import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import type { HistoryVersion } from '../../kit/wire.ts'

type Entry = Pick<HistoryVersion, 'source' | 'author' | 'recordedAt' | 'version' | 'reason'>

/** Where a version comes from, who wrote it, when and why. */
export function SystemFacts({ row, label }: { readonly row: Entry; readonly label: string }) {
  const t = useWords()
  const language = useLanguage()
  const facts = [
    { label: { en: 'Source', zh: '资料来源' }, text: row.source },
    { label: { en: 'Written by', zh: '登记人' }, text: sayAuthor(row.author, language) },
    { label: { en: 'Recorded', zh: '登记时间' }, text: sayInstant(row.recordedAt, language) },
    { label: { en: 'Version', zh: '版本' }, text: String(row.version) },
    { label: { en: 'Reason', zh: '原因' }, text: row.reason },
  ].filter(fact => fact.text !== '')
  return (
    <section className="card facts" aria-label={label}>
      <h2>{label}</h2>
      <dl className="pairs">
        {facts.map(fact => (
          <div key={fact.label.en} style={{ display: 'contents' }}>
            <dt>{t(fact.label)}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
