import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { seesOwnOnly } from '../../kit/session/roles.ts'
import { useSession } from '../../kit/session/session.ts'
import type { Role } from '../../kit/session/wire.ts'
import { Changes } from './changes.tsx'
import { DueList } from './due-list.tsx'
import { Leading } from './leading.tsx'
import { Own } from './own.tsx'
import './home.css'

/** A leader looks for thirty seconds: the pictures stand on the first page. */
const PictureGrid = lazy(() => import('../pictures/picture-grid.tsx').then(module => ({ default: module.PictureGrid })))

/** The first page of a day: what is due, what changed, how the year stands; for each role what concerns it. */
export function HomePage() {
  const t = useWords()
  const { region } = useMeta()
  const person = useSession()?.person
  const roles: readonly Role[] = person?.roles ?? ['officer']
  const leads = roles.includes('leader') && !roles.includes('officer')
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Today', zh: '今日' })}</h1>
          <p>
            {person
              ? t({ en: `${person.name} · ${region.office.en}`, zh: `${person.name} · ${region.office.zh}` })
              : t(region.office)}
          </p>
        </div>
        {!seesOwnOnly(roles) && (
          <div className="page-actions">
            <Link to="/summary" className="button-plain">
              {t({ en: 'The work summary', zh: '工作总结' })}
            </Link>
            <Link to="/calendar" className="button-plain">
              {t({ en: 'Calendar', zh: '日历' })}
            </Link>
          </div>
        )}
      </div>
      {seesOwnOnly(roles) ? <Own roles={roles} /> : <Office leads={leads} />}
    </>
  )
}

function Office({ leads }: { readonly leads: boolean }) {
  return (
    <div className="home">
      <Leading />
      {leads && (
        <Suspense fallback={<div style={{ height: 480 }} aria-busy="true" />}>
          <PictureGrid />
        </Suspense>
      )}
      <div className="home-columns">
        <DueList />
        <Changes />
      </div>
    </div>
  )
}
