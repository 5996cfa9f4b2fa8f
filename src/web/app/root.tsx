import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { LanguageProvider } from '../kit/language.tsx'
import { Notices } from '../kit/notices.tsx'
import { metaQuery } from '../kit/queries.ts'
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

function Started() {
  const meta = useQuery(metaQuery)
  if (meta.data)
    return (
      <Shell>
        <Outlet />
      </Shell>
    )
  return (
    <main className="start">{meta.error ? <Failure error={meta.error} retry={() => void meta.refetch()} /> : <Waiting />}</main>
  )
}
