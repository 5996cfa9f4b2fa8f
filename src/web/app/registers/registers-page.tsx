import { Link } from '@tanstack/react-router'
import { useWords } from '../../kit/language.tsx'
import { group as thousands } from '../../kit/numbers.ts'
import { useMeta } from '../../kit/queries.ts'
import '../styles/list.css'

/** All registers with what belongs in each. */
export function RegistersPage() {
  const t = useWords()
  const { groups, registers } = useMeta()
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Registers', zh: '台账' })}</h1>
          <p>
            {t({
              en: 'What happened, recorded once with its evidence. Every figure of the summary is computed from here.',
              zh: '事实只登记一次，并附证明材料。总结中的每个数字都由这里的记录得出。',
            })}
          </p>
        </div>
      </div>
      {groups
        .map(group => ({ ...group, own: registers.filter(each => each.group === group.id) }))
        .filter(group => group.own.length > 0)
        .map(group => (
          <section key={group.id} className="register-group" aria-label={t(group.label)}>
            <h2>{t(group.label)}</h2>
            <ul className="plain-list card">
              {group.own.map(each => (
                <li key={each.name}>
                  <Link to="/registers/$name" params={{ name: each.name }}>
                    {t(each.label)}
                  </Link>
                  <p className="muted">{t(each.purpose)}</p>
                  <span className="number">{thousands(String(each.count))}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
