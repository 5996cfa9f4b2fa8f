import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language.tsx'
import type { Words } from '../wire.ts'
import { replaceExpiredPassword } from './api.ts'
import { NewPassword } from './new-password.tsx'
import { Refused } from './refused.tsx'
import type { Person } from './wire.ts'

interface Props {
  readonly ticket: string
  readonly rules: readonly Words[]
  readonly signInName: string
  readonly entered: (person: Person) => void
  readonly next: (error: Error) => void
  readonly again: () => void
}

/** The password was right but is too old: a new one, then on. */
export function NewPasswordStep({ ticket, rules, signInName, entered, next, again }: Props) {
  const t = useWords()
  const [{ password, repeated }, setTyped] = useState({ password: '', repeated: '' })
  const doing = useMutation({
    mutationFn: () => replaceExpiredPassword({ ticket, password }),
    onSuccess: ({ person }) => entered(person),
    onError: next,
  })
  return (
    <form
      className="sign-form"
      onSubmit={event => {
        event.preventDefault()
        if (password === repeated) doing.mutate()
      }}
    >
      <p>
        {t({
          en: 'Your password has expired. Choose a new one; you are signed in with it at once.',
          zh: '您的口令已到期。请设置新口令，设置后即登录。',
        })}
      </p>
      <input type="hidden" name="username" autoComplete="username" value={signInName} readOnly />
      <NewPassword
        password={password}
        again={repeated}
        change={(next, nextAgain) => setTyped({ password: next, repeated: nextAgain })}
        rules={rules}
        signInName={signInName}
      />
      <Refused error={doing.error} />
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={doing.isPending}
        disabled={password === '' || password !== repeated}
      >
        {t({ en: 'Save and sign in', zh: '保存并登录' })}
      </Button>
      <p className="sign-aside">
        <button type="button" className="link" onClick={again}>
          {t({ en: 'Begin again', zh: '重新登录' })}
        </button>
      </p>
    </form>
  )
}
