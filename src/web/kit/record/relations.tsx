import { Link } from '@tanstack/react-router'
import { useWords } from '../language.tsx'
import { filterKey } from '../list/filters.ts'
import { group } from '../numbers.ts'
import { useRegister } from '../queries.ts'
import type { RecordPage } from '../wire.ts'

/** What refers to the record, each as a list one click away, and the figures of the summary it counts in. */
export function Relations({ page }: { readonly page: RecordPage }) {
  const t = useWords()
  const { row, figures = [] } = page
  const relations = page.relations.filter(relation => relation.total > 0)
  return (
    <>
      {relations.length > 0 && (
        <section className="card facts" aria-label={t({ en: 'Related records', zh: '相关记录' })}>
          <h2>{t({ en: 'Related records', zh: '相关记录' })}</h2>
          <ul className="plain-list related">
            {relations.map(relation => (
              <Relation key={`${relation.register} ${relation.field}`} relation={relation} id={row.id} />
            ))}
          </ul>
        </section>
      )}
      {figures.length > 0 && (
        <section className="card facts" aria-label={t({ en: 'Counts in', zh: '计入的数字' })}>
          <h2>{t({ en: 'Counts in', zh: '计入的数字' })}</h2>
          <ul className="plain-list related">
            {figures.map(figure => (
              <li key={figure.key}>
                <Link to="/summary" search={{ figure: figure.key }}>
                  {t(figure.label)}
                </Link>
                <span className="muted"> {figure.key}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Relation({ relation, id }: { readonly relation: RecordPage['relations'][number]; readonly id: string }) {
  const t = useWords()
  const register = useRegister(relation.register)
  const label = t(relation.label)
  const name = register ? t(register.label) : relation.register
  return (
    <li>
      <Link to="/registers/$name" params={{ name: relation.register }} search={{ [filterKey(relation.field)]: id }}>
        {name}
      </Link>
      <span className="muted">
        {t({ en: ` as ${label}: `, zh: `（作为${label}）：` })}
        {group(String(relation.total))}
      </span>
    </li>
  )
}
