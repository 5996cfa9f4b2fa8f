import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { acceptInvitation, getInvitation, invitationAddress } from '../../kit/session/api.ts'
import { Field } from '../../kit/session/field.tsx'
import { NewPassword } from '../../kit/session/new-password.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import { roles } from '../../kit/session/roles.ts'
import { enter } from '../../kit/session/session.ts'
import type { Invitation } from '../../kit/session/wire.ts'
import { Loaded } from '../../kit/states.tsx'
import { ResetPassword } from './reset-password.tsx'
import { SignInFrame } from './sign-in-frame.tsx'

/** What an invitation's link opens: a sign-in name and a password of one's own, then in. */
export function InvitationPage() {
  const { token = '' } = useParams({ strict: false })
  const answer = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => getInvitation(token, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <SignInFrame>
      <Loaded answer={answer}>
        {invitation =>
          invitation.purpose === 'password' ? (
            <ResetPassword token={token} invitation={invitation} />
          ) : (
            <Accept token={token} invitation={invitation} />
          )
        }
      </Loaded>
    </SignInFrame>
  )
}

function Accept({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const t = useWords()
  const language = useLanguage()
  const [signInName, setSignInName] = useState('')
  const [typed, setTyped] = useState({ password: '', again: '' })
  const doing = useMutation({
    mutationFn: () => acceptInvitation(token, { signInName: signInName.trim(), password: typed.password }),
    onSuccess: ({ person }) => enter(person, '/'),
  })
  return (
    <form
      className="card sign-card sign-form"
      onSubmit={event => {
        event.preventDefault()
        if (typed.password === typed.again) doing.mutate()
      }}
    >
      <h1>{t({ en: `Welcome, ${invitation.name}`, zh: `${invitation.name}，欢迎` })}</h1>
      <p>{t({ en: `${invitation.region.en} invites you as:`, zh: `${invitation.region.zh}邀请您担任：` })}</p>
      <ul className="sign-roles">
        {invitation.roles.map(role => (
          <li key={role}>
            <strong>{t(roles[role].label)}</strong> <span className="muted">{t(roles[role].does)}</span>
          </li>
        ))}
      </ul>
      <Field
        label={t({ en: 'Sign-in name', zh: '登录名' })}
        value={signInName}
        change={setSignInName}
        required
        autoFocus
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        help={t({ en: 'Choose a short name that you will type to sign in.', zh: '请为自己取一个便于输入的登录名。' })}
      />
      <NewPassword
        password={typed.password}
        again={typed.again}
        change={(password, again) => setTyped({ password, again })}
        rules={invitation.passwordRules}
        signInName={signInName}
      />
      <Refused error={doing.error} />
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={doing.isPending}
        disabled={typed.password === '' || typed.password !== typed.again}
      >
        {t({ en: 'Accept and sign in', zh: '接受邀请并登录' })}
      </Button>
      {invitation.providers.map(({ id, label }) => (
        <Button key={id} block href={invitationAddress(id, token)}>
          {t({ en: `Accept with ${label.en}`, zh: `使用${label.zh}接受邀请` })}
        </Button>
      ))}
      <p className="muted small">
        {t({
          en: `The invitation ends on ${sayInstant(invitation.until, 'en')}.`,
          zh: `邀请在${sayInstant(invitation.until, language)}前有效。`,
        })}
      </p>
    </form>
  )
}
