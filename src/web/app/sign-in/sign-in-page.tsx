import { Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSearch } from '../../kit/address.ts'
import { useWords } from '../../kit/language.tsx'
import { enter, ownAddress, useSession } from '../../kit/session/session.ts'
import { SignInForm } from '../../kit/session/sign-in-form.tsx'
import type { Session } from '../../kit/session/wire.ts'
import { callbackProblems } from './callback-problems.ts'
import { FirstRun } from './first-run.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

/** Where one gets in: the first administrator is made here while there is none, everybody signs in here afterwards. */
export function SignInPage() {
  const session = useSession()
  // Making the first account ends "no account exists": the page stays to show the invitation links.
  const [began] = useState(session)
  const { to } = useSearch()
  if (!session || !began) return null
  if (began.setUp) return <FirstRun session={began} />
  if (session.person) return <Navigate to={ownAddress(to)} replace />
  return <SignIn session={session} to={ownAddress(to)} />
}

function SignIn({ session, to }: { readonly session: Session; readonly to: string }) {
  const t = useWords()
  const { problem } = useSearch()
  // Behind the `#`, so that no server's log has it.
  const [ticket] = useState(() =>
    problem === 'second-factor-needed' ? /^#ticket=([\w-]{43})$/.exec(location.hash)?.[1] : undefined,
  )
  return (
    <SignInFrame>
      <div className="card sign-card">
        <h1>{t({ en: 'Sign in', zh: '登录' })}</h1>
        {problem && !ticket && (
          <div className="refused" role="alert">
            <p>{t(callbackProblems[problem] ?? callbackProblems.other)}</p>
          </div>
        )}
        <SignInForm session={session} ticket={ticket} to={to} entered={person => enter(person, to)} />
        <details className="sign-help">
          <summary>{t({ en: 'I cannot sign in', zh: '无法登录怎么办' })}</summary>
          <ul>
            <li>
              {t({
                en: 'Password forgotten, or the account is locked: your office’s system administrator sends you a new link. Nobody can read your password.',
                zh: '忘记口令或账号被锁定：请联系本单位系统管理员发送新的链接。任何人都无法查看您的口令。',
              })}
            </li>
            <li>
              {t({
                en: 'Phone lost: sign in with a recovery code, or ask the administrator to reset the second factor.',
                zh: '手机丢失：使用恢复码登录，或请管理员重置双因素认证。',
              })}
            </li>
            <li>
              {t({
                en: 'No account yet: accounts come by invitation; ask the officer you work with.',
                zh: '还没有账号：账号须经邀请开通，请与您的对口经办人联系。',
              })}
            </li>
          </ul>
        </details>
      </div>
    </SignInFrame>
  )
}
