import { Link } from '@tanstack/react-router'
import { useDuplicatesOf } from '../../kit/identity/api.ts'
import { useWords } from '../../kit/language.tsx'
import type { RegisterModel } from '../../kit/wire.ts'

/** Under a record: which other records may be the same one. Nothing where there is none. */
export function LooksLike({ register, id }: { readonly register: RegisterModel; readonly id: string }) {
  const t = useWords()
  const { data } = useDuplicatesOf(register.name, id)
  if (!data?.pairs.length) return null
  return (
    <section className="card facts" aria-label={t({ en: 'Looks like', zh: `疑似同一${register.one.zh}` })}>
      <h2>{t({ en: 'Looks like', zh: `疑似同一${register.one.zh}` })}</h2>
      <ul className="plain-list related">
        {data.pairs.map(({ ids: [, other], points, parts }) => {
          const row = data.records[other]
          return (
            row && (
              <li key={other}>
                <Link to="/registers/$name/$id" params={{ name: register.name, id: other }}>
                  {t(row.title)}
                </Link>
                <span className="muted small">
                  {' '}
                  {t({ en: `${points} of 100: `, zh: `${points}分：` })}
                  {parts.map(({ words }) => t(words)).join(t({ en: ' ', zh: '' }))}
                </span>
              </li>
            )
          )
        })}
      </ul>
      <Link to="/registers/$name/duplicates" params={{ name: register.name }}>
        {t({ en: 'Compare and merge', zh: '对照并合并' })}
      </Link>
    </section>
  )
}
