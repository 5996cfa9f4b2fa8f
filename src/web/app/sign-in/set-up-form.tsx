import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { setUp } from '../../kit/session/api.ts'
import { Choices } from '../../kit/session/choices.tsx'
import { Field } from '../../kit/session/field.tsx'
import { NewPassword } from '../../kit/session/new-password.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import type { InvitationLink, Person, Profile, Separation, Session } from '../../kit/session/wire.ts'
import { profiles, separations } from './set-up-choices.ts'

interface Props {
  readonly session: Session
  readonly back: (() => void) | null
  readonly done: (answer: { readonly person: Person; readonly invitations: readonly InvitationLink[] }) => void
}

/** The first administrator, how the keys are divided, and how strict passwords are. */
export function SetUpForm({ session, back, done }: Props) {
  const t = useWords()
  const language = useLanguage()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [signInName, setSignInName] = useState('')
  const [typed, setTyped] = useState({ password: '', again: '' })
  const [separation, setSeparation] = useState<Separation>('small-office')
  const [profile, setProfile] = useState<Profile>('standard')
  const doing = useMutation({
    mutationFn: () =>
      setUp({
        ...(session.setUpCode ? { code: code.trim() } : {}),
        name: name.trim(),
        signInName: signInName.trim(),
        password: typed.password,
        separation,
        profile,
        language,
      }),
    onSuccess: done,
  })
  return (
    <form
      className="sign-form set-up"
      onSubmit={event => {
        event.preventDefault()
        if (typed.password === typed.again) doing.mutate()
      }}
    >
      <h1>{t({ en: 'Create the first administrator', zh: '创建第一位管理员' })}</h1>
      <div className="card set-up-part">
        {session.setUpCode && (
          <Field
            label={t({ en: 'Set-up code', zh: '初始设置码' })}
            value={code}
            change={setCode}
            required
            autoFocus
            autoComplete="off"
            spellCheck={false}
            help={t({
              en: 'It stands in the window in which Torchbook was started: whoever reads it has the machine in hand.',
              zh: '设置码显示在启动火炬簿的窗口中，用以确认操作者确实掌管这台机器。',
            })}
          />
        )}
        <Field
          label={t({ en: 'Your name', zh: '姓名' })}
          value={name}
          change={setName}
          required
          autoFocus={!session.setUpCode}
          autoComplete="name"
          help={t({ en: 'As it should stand beside your changes.', zh: '将显示在您所做的修改旁。' })}
        />
        <Field
          label={t({ en: 'Sign-in name', zh: '登录名' })}
          value={signInName}
          change={setSignInName}
          required
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPassword
          password={typed.password}
          again={typed.again}
          change={(password, again) => setTyped({ password, again })}
          rules={session.profiles?.find(one => one.id === profile)?.rules ?? []}
          signInName={signInName}
        />
      </div>
      <Choices
        legend={t({ en: 'Who holds the keys?', zh: '管理权限如何划分？' })}
        name="separation"
        chosen={separation}
        choose={setSeparation}
        choices={separations}
      />
      <Choices
        legend={t({ en: 'How strict should passwords be?', zh: '口令要求有多严格？' })}
        name="profile"
        chosen={profile}
        choose={setProfile}
        choices={profiles}
      />
      <Refused error={doing.error} />
      <div className="dialog-actions">
        {back && <Button onClick={back}>{t({ en: 'Back', zh: '返回' })}</Button>}
        <Button
          type="primary"
          htmlType="submit"
          loading={doing.isPending}
          disabled={typed.password === '' || typed.password !== typed.again}
        >
          {t({ en: 'Create and sign in', zh: '创建并登录' })}
        </Button>
      </div>
    </form>
  )
}
