import type { Person } from './wire.ts'

/**
 * What the page knows of who is signed in, outside of any component: requests that were refused because the session is over wait here until
 * the same person has signed in again. `asked` is that somebody must sign in over the page; `left` that the page belongs to somebody else now
 * and shows nothing any more.
 */
export interface Gate {
  readonly person: Pick<Person, 'id' | 'name' | 'signInName'> | null
  readonly asked: boolean
  readonly left: boolean
}

let gate: Gate = { person: null, asked: false, left: false }
const watchers = new Set<() => void>()
let waiting: ((again: boolean) => void)[] = []

function become(next: Partial<Gate>): void {
  gate = { ...gate, ...next }
  for (const watcher of watchers) watcher()
}

function answerAll(again: boolean): void {
  const all = waiting
  waiting = []
  for (const answer of all) answer(again)
}

/** For `useSyncExternalStore`. */
export const watchGate = (changed: () => void): (() => void) => {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

export const readGate = (): Gate => gate

/** The account whose page this is; the local officer has none. */
export const accountId = (): string => gate.person?.id ?? 'local-officer'

/** The page learnt who is signed in, when it was opened. */
export function signedInAs(person: Gate['person']): void {
  if (!gate.asked && !gate.left) become({ person })
}

/**
 * A request met a session that is over. The answer is whether it may be repeated: never where nobody had signed in (the sign-in page is
 * shown then), else when the same person has signed in again over the page.
 */
export function signedOut(): Promise<boolean> {
  if (!gate.person || gate.left) return Promise.resolve(false)
  become({ asked: true })
  return new Promise(resolve => waiting.push(resolve))
}

/** Somebody signed in, here or in another tab: the same person goes on, anybody else gets a page of their own. */
export function somebodySignedIn(id: string): 'same' | 'another' | 'nobody-before' {
  if (!gate.person) return 'nobody-before'
  if (gate.person.id !== id) {
    become({ left: true, asked: false })
    return 'another'
  }
  become({ asked: false })
  answerAll(true)
  return 'same'
}

/** The dialog was closed without signing in: what was asked for fails, what is typed stays, the next request asks again. */
export function notNow(): void {
  become({ asked: false })
  answerAll(false)
}

/** The person signed out: the page shows nothing more of theirs. */
export const leave = (): void => become({ left: true, asked: false })
