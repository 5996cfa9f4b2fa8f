import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import { filledAddress, type ListedReturn } from '../../kit/returns/api.ts'

/** The returns that were filled, the newest first. */
export function FilledList({
  filled,
  names,
}: {
  readonly filled: readonly ListedReturn[]
  readonly names: ReadonlyMap<string, string>
}) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="returns-filled">
      <h2 id="returns-filled">{t({ en: 'Filled so far', zh: '已填报表' })}</h2>
      {filled.length === 0 ? (
        <p className="muted">{t({ en: 'None yet.', zh: '尚无。' })}</p>
      ) : (
        <ul className="card return-list">
          {filled.map(one => (
            <li key={one.id}>
              <span className="wide">
                <Link to="/returns/filled/$id" params={{ id: one.id }}>
                  {names.get(one.form) ?? one.file} · {one.year}
                </Link>
                <span className="muted small">
                  {t({ en: 'as at', zh: '截至' })} {sayDay(one.asAt, language)} · {sayAuthor(one.author, language)} ·{' '}
                  {sayDay(one.at.slice(0, 10), language)}
                </span>
              </span>
              <a href={filledAddress(one.id)} download>
                {t({ en: 'Download', zh: '下载' })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
