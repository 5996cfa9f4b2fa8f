import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../language.tsx'
import { filterKey } from '../list/filters.ts'
import { group } from '../numbers.ts'
import { useRegister } from '../queries.ts'
import { unitOf } from '../values/plain-value.ts'
import type { RecordPage } from '../wire.ts'

type Relation = RecordPage['relations'][number]

/** What refers to the record, the first of each by name; amounts of money apart with what they come to; and the figures it counts in. */
export function Relations({ page }: { readonly page: RecordPage }) {
  const t = useWords()
  const { row, figures = [] } = page
  const money = page.relations.filter(relation => Object.keys(relation.sums).length > 0)
  const others = page.relations.filter(relation => !money.includes(relation))
  return (
    <>
      <Related label={t({ en: 'Related records', zh: '相关记录' })} relations={others} id={row.id} />
      <Related label={t({ en: 'Money', zh: '资金' })} relations={money} id={row.id} />
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

function Related({ label, relations, id }: { label: string; relations: readonly Relation[]; id: string }) {
  if (!relations.length) return null
  return (
    <section className="card facts" aria-label={label}>
      <h2>{label}</h2>
      <div className="relations">
        {relations.map(relation => (
          <Group key={`${relation.register} ${relation.field}`} relation={relation} id={id} />
        ))}
      </div>
    </section>
  )
}

/** The records that refer by one field: how many, the newest few, and the way to all of them. */
function Group({ relation, id }: { readonly relation: Relation; readonly id: string }) {
  const t = useWords()
  const language = useLanguage()
  const register = useRegister(relation.register)
  const label = t(relation.label)
  const all = {
    to: '/registers/$name',
    params: { name: relation.register },
    search: { [filterKey(relation.field)]: id },
  } as const
  return (
    <div>
      <h3>
        <Link {...all}>{register ? t(register.label) : relation.register}</Link>
        <span className="muted">
          {t({ en: ` as ${label}: `, zh: `（作为${label}）：` })}
          {group(String(relation.total))}
        </span>
      </h3>
      {register &&
        Object.entries(relation.sums).map(([name, sum]) => {
          const field = register.fields[name]
          return (
            field && (
              <p key={name} className="relation-sum">
                {t(field.label)} <strong className="number">{group(sum)}</strong> {unitOf(field, language)}
              </p>
            )
          )
        })}
      <ul className="plain-list">
        {relation.first.map(each => (
          <li key={each.id}>
            <Link to="/registers/$name/$id" params={{ name: relation.register, id: each.id }}>
              {t(each.title)}
            </Link>
          </li>
        ))}
        {relation.total > relation.first.length && (
          <li className="muted">
            <Link {...all}>
              {t({
                en: `and ${relation.total - relation.first.length} more`,
                zh: `其余${relation.total - relation.first.length}条`,
              })}
            </Link>
          </li>
        )}
      </ul>
    </div>
  )
}
