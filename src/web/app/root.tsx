import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { LanguageProvider } from '../kit/language.tsx'
import { Notices } from '../kit/notices.tsx'
import { metaQuery } from '../kit/queries.ts'
import { readGate, watchGate } from '../kit/session/gate.ts'
import { sessionQuery } from '../kit/session/session.ts'
import { Failure, Waiting } from '../kit/states.tsx'
import { Theme } from '../kit/theme.tsx'
import { Shell } from './shell/shell.tsx'

/** Everything every page stands in: language, theme, notices, the shell. */
export function Root() {
  return (
    <LanguageProvider>
      <Theme>
        <Notices>
          <Started />
        </Notices>
      </Theme>
    </LanguageProvider>
  )
}

const MustPage = lazy(() => import('./sign-in/must-page.tsx').then(module => ({ default: module.MustPage })))
const OverPage = lazy(() => import('./sign-in/over-page.tsx').then(module => ({ default: module.OverPage })))

/** Who is in decides what is shown: nothing, the way in, a step that must be taken first, or the page. */
function Started() {
  const session = useQuery(sessionQuery)
  const { left, asked } = useSyncExternalStore(watchGate, readGate)
  const { pathname, searchStr } = useLocation()
  if (left) return <Waiting />
  if (!session.data) return <Beginning error={session.error} retry={() => void session.refetch()} />
  const { mode, person } = session.data
  if (pathname === '/sign-in' || pathname.startsWith('/invitation/')) return <Outlet />
  if (mode === 'accounts' && !person) return <Navigate to="/sign-in" search={{ to: pathname + searchStr } as never} replace />
  return (
    <Suspense fallback={<Waiting />}>
      {person && person.must.length > 0 ? <MustPage session={session.data} /> : <Standing />}
      {asked && <OverPage />}
    </Suspense>
  )
}

function Standing() {
  const meta = useQuery(metaQuery)
  if (!meta.data) return <Beginning error={meta.error} retry={() => void meta.refetch()} />
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

function Beginning({ error, retry }: { readonly error: Error | null; readonly retry: () => void }) {
  return <main className="start">{error ? <Failure error={error} retry={retry} /> : <Waiting />}</main>
}
