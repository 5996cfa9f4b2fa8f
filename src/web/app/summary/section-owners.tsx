import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { stateWords } from '../../../engines/workshop/sign-off.ts'
import { useWords } from '../../kit/language.tsx'
import { getSignOff } from '../../kit/workshop/api.ts'
import { sectionName } from '../workshop/section-state.tsx'
import '../workshop/section-state.css'

/** In the margin: who stands for each section and how far it is, with the way to where it is written. */
export function SectionOwners({ summary, period }: { readonly summary: string; readonly period: string }) {
  const t = useWords()
  const ask = { id: summary, period }
  const { data } = useQuery({ queryKey: ['workshop-sections', ask], queryFn: ({ signal }) => getSignOff(ask, signal) })
  return (
    <div className="section-owners">
      <h2>{t({ en: 'Sign-off', zh: '审签' })}</h2>
      <ul className="plain-list small">
        {data?.sections.map(({ id, heading, owner, state, fallen }) => (
          <li key={id} className="owner-line">
            <span className="owner-heading">{t(sectionName(heading))}</span>
            <span className={`state-tag is-${state}`}>{t(stateWords[state])}</span>
            {owner && ` ${owner}`}
            {fallen && ` ${t({ en: '(changed since)', zh: '（此后有改动）' })}`}
          </li>
        ))}
      </ul>
      <Link to="/summary/edit" search={{ summary, period, pane: 'sections' }}>
        {t({ en: 'Edit the summary', zh: '编写总结' })}
      </Link>
    </div>
  )
}
