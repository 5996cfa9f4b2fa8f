import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ApiError } from '../../kit/api-error.ts'
import { sayInstant } from '../../kit/dates.ts'
import { useWords } from '../../kit/language.tsx'
import { acceptInvitation } from '../../kit/session/api.ts'
import { NewPassword } from '../../kit/session/new-password.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import { SecondFactorStep } from '../../kit/session/second-factor-step.tsx'
import { enter } from '../../kit/session/session.ts'
import type { Invitation } from '../../kit/session/wire.ts'

/** A new password in place of a forgotten one; then the code, where the person has a second factor. */
export function ResetPassword({ token, invitation }: { readonly token: string; readonly invitation: Invitation }) {
  const t = useWords()
  const [typed, setTyped] = useState({ password: '', again: '' })
  const [ticket, setTicket] = useState<string | null>(null)
  const doing = useMutation({
    mutationFn: () => acceptInvitation(token, { password: typed.password }),
    onSuccess: ({ person }) => enter(person, '/'),
    onError: error => error instanceof ApiError && error.code === 'second-factor-needed' && setTicket(error.ticket),
  })
  if (ticket)
    return (
      <div className="card sign-card">
        <h1>{t({ en: 'The new password is set', zh: '新口令已设置' })}</h1>
        <SecondFactorStep
          ticket={ticket}
          entered={person => enter(person, '/')}
          next={() => {}}
          again={() => location.assign('/sign-in')}
        />
      </div>
    )
  return (
    <form
      className="card sign-card sign-form"
      onSubmit={event => {
        event.preventDefault()
        if (typed.password === typed.again) doing.mutate()
      }}
    >
      <h1>{t({ en: `A new password for ${invitation.name}`, zh: `为${invitation.name}设置新口令` })}</h1>
      <p>
        {t({
          en: `You go on signing in as “${invitation.signInName}”. As soon as the new password is saved the old one and all open sessions end.`,
          zh: `登录名“${invitation.signInName}”不变。新口令保存后，原口令失效，所有已登录的设备退出。`,
        })}
      </p>
      <input type="hidden" name="username" autoComplete="username" value={invitation.signInName ?? ''} readOnly />
      <NewPassword
        password={typed.password}
        again={typed.again}
        change={(password, again) => setTyped({ password, again })}
        rules={invitation.passwordRules}
        signInName={invitation.signInName ?? ''}
      />
      <Refused error={doing.error} />
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={doing.isPending}
        disabled={typed.password === '' || typed.password !== typed.again}
      >
        {t({ en: 'Save and sign in', zh: '保存并登录' })}
      </Button>
      <p className="muted small">
        {t({
          en: `The link works once, until ${sayInstant(invitation.until, 'en')}.`,
          zh: `链接限用一次，${sayInstant(invitation.until, 'zh')}前有效。`,
        })}
      </p>
    </form>
  )
}
