import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ApiError } from '../api-error.ts'
import { useWords } from '../language.tsx'
import * as api from './api.ts'
import { Field } from './field.tsx'
import { NewPasswordStep } from './new-password-step.tsx'
import { Refused } from './refused.tsx'
import { SecondFactorStep } from './second-factor-step.tsx'
import type { Person, Session } from './wire.ts'

interface Props {
  readonly session: Session
  readonly signInName?: string
  /** A sign-in that is half done: a provider has said who it is, or a new password was set by a link. */
  readonly ticket?: string | undefined
  /** Where a provider leads back to. */
  readonly to: string
  readonly entered: (person: Person) => void
}

type Step = { readonly name: 'password' } | { readonly name: 'second-factor' | 'new-password'; readonly ticket: string }

/** Name and password, then what the server asks for besides: a code, or a new password for an expired one. */
export function SignInForm({ session, signInName: given = '', ticket, to, entered }: Props) {
  const [step, setStep] = useState<Step>(ticket ? { name: 'second-factor', ticket } : { name: 'password' })
  const [signInName, setName] = useState(given)
  /** Where the server asks for one step more; anything else is an error to be shown. */
  const next = (error: Error) => {
    if (!(error instanceof ApiError) || !error.ticket) return
    if (error.code === 'second-factor-needed') setStep({ name: 'second-factor', ticket: error.ticket })
    else if (error.code === 'password-expired') setStep({ name: 'new-password', ticket: error.ticket })
  }
  const again = () => setStep({ name: 'password' })
  if (step.name === 'second-factor') return <SecondFactorStep ticket={step.ticket} entered={entered} next={next} again={again} />
  if (step.name === 'new-password')
    return (
      <NewPasswordStep
        ticket={step.ticket}
        rules={session.passwordRules}
        signInName={signInName}
        entered={entered}
        next={next}
        again={again}
      />
    )
  return <PasswordStep session={session} name={signInName} setName={setName} to={to} entered={entered} next={next} />
}

function PasswordStep({
  session,
  name,
  setName,
  to,
  entered,
  next,
}: {
  readonly session: Session
  readonly name: string
  readonly setName: (name: string) => void
  readonly to: string
  readonly entered: (person: Person) => void
  readonly next: (error: Error) => void
}) {
  const t = useWords()
  const [password, setPassword] = useState('')
  const [begunWithName] = useState(name !== '')
  const doing = useMutation({
    mutationFn: () => api.signIn({ signInName: name.trim(), password }),
    onSuccess: ({ person }) => entered(person),
    onError: next,
  })
  const asksMore = doing.error instanceof ApiError && doing.error.ticket !== null
  return (
    <form
      className="sign-form"
      onSubmit={event => {
        event.preventDefault()
        doing.mutate()
      }}
    >
      <Field
        label={t({ en: 'Sign-in name', zh: '登录名' })}
        value={name}
        change={setName}
        required
        autoFocus={!begunWithName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Field
        secret
        label={t({ en: 'Password', zh: '口令' })}
        value={password}
        change={setPassword}
        required
        autoFocus={begunWithName}
        autoComplete="current-password"
      />
      {!asksMore && <Refused error={doing.error} />}
      <Button type="primary" htmlType="submit" block loading={doing.isPending}>
        {t({ en: 'Sign in', zh: '登录' })}
      </Button>
      {session.providers.length > 0 && (
        <div className="sign-providers">
          <p className="sign-or">
            <span>{t({ en: 'or', zh: '或' })}</span>
          </p>
          {session.providers.map(({ id, label }) => (
            <Button key={id} block href={api.providerAddress(id, to)}>
              {t({ en: `Sign in with ${label.en}`, zh: `使用${label.zh}登录` })}
            </Button>
          ))}
        </div>
      )}
    </form>
  )
}
