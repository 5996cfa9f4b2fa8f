import { Button } from 'antd'
import { useWords } from '../../kit/language.tsx'
import { PasswordChange } from '../../kit/session/password-change.tsx'
import { SecondFactorFirst } from '../../kit/session/second-factor-set-up.tsx'
import { refreshSession, signOutHere } from '../../kit/session/session.ts'
import type { Session } from '../../kit/session/wire.ts'
import { SignInFrame } from './sign-in-frame.tsx'

/** What the office's rules ask for before anything else: a new password, a second factor. */
export function MustPage({ session }: { readonly session: Session }) {
  const t = useWords()
  const password = session.person?.must.includes('password') ?? false
  const done = () => void refreshSession()
  return (
    <SignInFrame>
      <div className="card sign-card">
        <h1>{t({ en: 'One more step', zh: '还差一步' })}</h1>
        <p>
          {password
            ? t({ en: 'Your password must be changed before you go on.', zh: '继续之前须先修改口令。' })
            : t({
                en: 'Your office asks for a second factor: a code from your phone besides the password.',
                zh: '本单位要求启用双因素认证：登录时除口令外，还须输入手机上的动态码。',
              })}
        </p>
        {password ? <PasswordChange session={session} done={done} /> : <SecondFactorFirst done={done} />}
        <p className="sign-aside">
          <Button type="link" onClick={() => void signOutHere()}>
            {t({ en: 'Sign out', zh: '退出登录' })}
          </Button>
        </p>
      </div>
    </SignInFrame>
  )
}
