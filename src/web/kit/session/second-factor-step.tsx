import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language.tsx'
import { giveSecondFactor } from './api.ts'
import { Field } from './field.tsx'
import { Refused } from './refused.tsx'
import type { Person } from './wire.ts'

interface Props {
  readonly ticket: string
  readonly entered: (person: Person) => void
  readonly next: (error: Error) => void
  readonly again: () => void
}

/** The code of the second factor, or one of the recovery codes. */
export function SecondFactorStep({ ticket, entered, next, again }: Props) {
  const t = useWords()
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const doing = useMutation({
    mutationFn: () => giveSecondFactor({ ticket, code: code.replaceAll(/\s/g, '') }),
    onSuccess: ({ person }) => entered(person),
    onError: next,
  })
  const label = recovery ? { en: 'Recovery code', zh: '恢复码' } : { en: 'Code of six digits', zh: '六位动态码' }
  return (
    <form
      className="sign-form"
      onSubmit={event => {
        event.preventDefault()
        doing.mutate()
      }}
    >
      <p>
        {recovery
          ? t({
              en: 'Type one of the recovery codes you printed or copied. Each works once.',
              zh: '请输入您打印或抄录的任一恢复码，每个仅可使用一次。',
            })
          : t({
              en: 'Open the app with your codes and type the one it shows for Torchbook.',
              zh: '请打开动态码应用，输入其中显示的火炬簿动态码。',
            })}
      </p>
      <Field
        key={String(recovery)}
        label={t(label)}
        value={code}
        change={setCode}
        required
        autoFocus
        autoComplete="one-time-code"
        spellCheck={false}
        {...(recovery ? { autoCapitalize: 'none' } : { inputMode: 'numeric' as const, maxLength: 7, className: 'one-time-code' })}
      />
      <Refused error={doing.error} />
      <Button type="primary" htmlType="submit" block loading={doing.isPending}>
        {t({ en: 'Sign in', zh: '登录' })}
      </Button>
      <p className="sign-aside">
        <button
          type="button"
          className="link"
          onClick={() => {
            setRecovery(!recovery)
            setCode('')
          }}
        >
          {recovery
            ? t({ en: 'Use the code of the app', zh: '改用动态码' })
            : t({ en: 'I do not have my phone: use a recovery code', zh: '手机不在身边：使用恢复码' })}
        </button>
        <button type="button" className="link" onClick={again}>
          {t({ en: 'Begin again', zh: '重新登录' })}
        </button>
      </p>
    </form>
  )
}
