import { queryOptions, useQuery } from '@tanstack/react-query'
import { dropAllDrafts } from '../form/kept-draft.ts'
import { queryClient } from '../queries.ts'
import * as api from './api.ts'
import { leave, signedInAs, somebodySignedIn } from './gate.ts'
import type { Person, Session } from './wire.ts'

/** How one gets in and who is in; asked once per page. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await api.getSession(signal)
    signedInAs(session.person)
    return session
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** The session; undefined only before the page stands. */
export const useSession = (): Session | undefined => useQuery(sessionQuery).data

const localPlace = 'torchbook-local'

/** Whether this tab chose to look around without accounts. */
export const choseLocal = (): boolean => sessionStorage.getItem(localPlace) === 'yes'
export const chooseLocal = (): void => sessionStorage.setItem(localPlace, 'yes')

/** A page that knows nothing of this one. First what is shown goes away, and with it the question whether to leave a half-filled form. */
const beginAt = (address: string) => setTimeout(() => location.assign(address))

/** Tabs of one browser share one session: each tells the others who it is now (null: nobody). */
const tabs = new BroadcastChannel('torchbook-session')

tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'string' && somebodySignedIn(data) === 'another') beginAt('/')
})

/** An address within this application to go to, whatever stands in the address bar: never another site. */
export function ownAddress(to: string | undefined): string {
  if (!to) return '/'
  const url = URL.canParse(to, location.origin) ? new URL(to, location.origin) : null
  return url && url.origin === location.origin && !url.pathname.startsWith('/sign-in') ? url.pathname + url.search : '/'
}

/**
 * After a sign-in: the same person goes on where the page stands. Anybody else begins with a page that knows nothing of who was here before,
 * at `to`.
 */
export function enter(person: Person, to: string): void {
  const before = somebodySignedIn(person.id)
  tabs.postMessage(person.id)
  if (before === 'same') {
    queryClient.setQueryData(sessionQuery.queryKey, session => session && { ...session, person })
    return
  }
  queryClient.clear()
  beginAt(before === 'another' ? '/' : ownAddress(to))
}

/** Ends the session (or all of one's sessions) and forgets what this tab knew. */
export async function signOutHere(everywhere = false): Promise<void> {
  await (everywhere ? api.signOutEverywhere() : api.signOut())
  leave()
  dropAllDrafts()
  queryClient.clear()
  beginAt('/sign-in')
}

/** The session has changed on the server (a second factor, a password): asks again. */
export const refreshSession = (): Promise<void> => queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
