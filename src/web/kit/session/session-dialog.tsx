import { useSyncExternalStore } from 'react'
import { Dialog } from '../dialog.tsx'
import { useWords } from '../language.tsx'
import { notNow, readGate, watchGate } from './gate.ts'
import { enter, useSession } from './session.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended while somebody worked: signing in over the page, which stays as it is below. */
export function SessionDialog() {
  const t = useWords()
  const session = useSession()
  const { asked, person } = useSyncExternalStore(watchGate, readGate)
  if (!asked || !session || !person) return null
  return (
    <Dialog className="session-dialog" title={t({ en: 'Sign in again to go on', zh: '请重新登录以继续' })} close={notNow}>
      <p>
        {t({
          en: `Your session has ended. What you entered stays on this page; once you, ${person.name}, sign in again, the page goes on where it stopped.`,
          zh: `登录已失效。您在本页填写的内容仍然保留；${person.name}重新登录后，将从中断处继续。`,
        })}
      </p>
      <SignInForm
        session={session}
        {...(person.signInName !== null && { signInName: person.signInName })}
        to={location.pathname + location.search}
        entered={next => enter(next, '/')}
      />
      <p className="muted small">
        {t({
          en: 'Whoever signs in under another name begins with a page of their own and sees nothing of this one.',
          zh: '如以其他账号登录，将重新打开页面，不会看到当前页面的任何内容。',
        })}
      </p>
    </Dialog>
  )
}
