import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language.tsx'
import { changePassword } from './api.ts'
import { Field } from './field.tsx'
import { NewPassword } from './new-password.tsx'
import { Refused } from './refused.tsx'
import type { Session } from './wire.ts'

/** A new password for oneself, with the old one as proof. */
export function PasswordChange({ session, done }: { readonly session: Session; readonly done: () => void }) {
  const t = useWords()
  const empty = { old: '', password: '', again: '' }
  const [typed, setTyped] = useState(empty)
  const doing = useMutation({
    mutationFn: () => changePassword({ old: typed.old, password: typed.password }),
    onSuccess: () => {
      setTyped(empty)
      done()
    },
  })
  return (
    <form
      className="sign-form"
      onSubmit={event => {
        event.preventDefault()
        if (typed.password === typed.again) doing.mutate()
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={session.person?.signInName ?? ''} readOnly />
      <Field
        secret
        label={t({ en: 'Present password', zh: '当前口令' })}
        value={typed.old}
        change={old => setTyped({ ...typed, old })}
        required
        autoComplete="current-password"
      />
      <NewPassword
        password={typed.password}
        again={typed.again}
        change={(password, again) => setTyped({ ...typed, password, again })}
        rules={session.passwordRules}
        signInName={session.person?.signInName ?? ''}
      />
      <Refused error={doing.error} />
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={doing.isPending}
          disabled={typed.password === '' || typed.password !== typed.again}
        >
          {t({ en: 'Change password', zh: '修改口令' })}
        </Button>
      </div>
    </form>
  )
}
