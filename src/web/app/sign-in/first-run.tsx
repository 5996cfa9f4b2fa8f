import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { chooseLocal, choseLocal, enter } from '../../kit/session/session.ts'
import type { InvitationLink, Person, Session } from '../../kit/session/wire.ts'
import { SetUpDone } from './set-up-done.tsx'
import { SetUpForm } from './set-up-form.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

/** Nobody has an account on this machine yet: create the first, or look around without. */
export function FirstRun({ session }: { readonly session: Session }) {
  const t = useWords()
  const navigate = useNavigate()
  // Whoever already looks around and comes back wants to set up.
  const [setting, setSetting] = useState(choseLocal() || session.mode === 'accounts')
  const [done, setDone] = useState<{ person: Person; invitations: readonly InvitationLink[] } | null>(null)
  if (done)
    return (
      <SignInFrame>
        <SetUpDone {...done} />
      </SignInFrame>
    )
  if (setting)
    return (
      <SignInFrame wide>
        <SetUpForm
          session={session}
          back={session.mode === 'local' ? () => setSetting(false) : null}
          done={answer => (answer.invitations.length > 0 ? setDone(answer) : enter(answer.person, '/'))}
        />
      </SignInFrame>
    )
  return (
    <SignInFrame wide>
      <h1>{t({ en: 'Welcome. How do you want to begin?', zh: '欢迎使用。如何开始？' })}</h1>
      <p className="sign-lead">
        {t({
          en: 'No account exists on this machine yet. There is no default password: the first administrator chooses one here.',
          zh: '本机尚无账号。系统没有默认口令，由第一位管理员在此自行设定。',
        })}
      </p>
      <div className="sign-choices">
        <section className="card">
          <h2>{t({ en: 'Look around without accounts', zh: '先看看，不设账号' })}</h2>
          <p>
            {t({
              en: 'The sample district opens at once, with its summary, registers and figures. Only this machine can reach it; whoever sits here acts as the local officer.',
              zh: '立即打开示例区的总结、台账和指标。仅本机可以访问，操作者即为本地经办人。',
            })}
          </p>
          <Button
            type="primary"
            size="large"
            onClick={() => {
              chooseLocal()
              void navigate({ to: '/summary' })
            }}
          >
            {t({ en: 'Open the sample summary', zh: '打开示例总结' })}
          </Button>
        </section>
        <section className="card">
          <h2>{t({ en: 'Set up sign-in for an office', zh: '为单位设置登录' })}</h2>
          <p>
            {t({
              en: 'Create the first administrator, then invite colleagues. From then on everybody signs in, sees what the role allows, and every change carries a name.',
              zh: '创建第一位管理员，再邀请同事。此后人人须登录，按角色查看，每次修改都记录到人。',
            })}
          </p>
          <Button size="large" onClick={() => setSetting(true)}>
            {t({ en: 'Create the first administrator', zh: '创建第一位管理员' })}
          </Button>
        </section>
      </div>
    </SignInFrame>
  )
}
