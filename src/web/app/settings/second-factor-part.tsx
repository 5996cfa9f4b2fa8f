import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { type BegunFactor, beginSecondFactor, removeSecondFactor } from '../../kit/session/api.ts'
import { Field } from '../../kit/session/field.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import { SecondFactorSetUp } from '../../kit/session/second-factor-set-up.tsx'
import { refreshSession } from '../../kit/session/session.ts'
import type { Person } from '../../kit/session/wire.ts'

/** Whether a code is asked for besides the password, and the way to switch that on or off. */
export function SecondFactorPart({ person }: { readonly person: Person }) {
  const t = useWords()
  const on = person.secondFactor
  const [asked, setAsked] = useState<'set-up' | 'remove' | null>(null)
  const [begun, setBegun] = useState<BegunFactor | null>(null)
  const close = () => setAsked(null)
  return (
    <section className="card settings-part" aria-labelledby="factor-part">
      <h2 id="factor-part">
        {t({ en: 'Second factor', zh: '双因素认证' })}{' '}
        <span className={`tag ${on ? 'tag-strong' : ''}`}>
          {on ? t({ en: 'on', zh: '已启用' }) : t({ en: 'off', zh: '未启用' })}
        </span>
      </h2>
      {begun ? (
        <SecondFactorSetUp
          begun={begun}
          done={() => {
            setBegun(null)
            void refreshSession()
          }}
        />
      ) : (
        <>
          <p className="muted">
            {on
              ? t({
                  en: 'Signing in asks for a code from your phone. Setting it up anew replaces the phone and the recovery codes.',
                  zh: '登录时须输入手机动态码。重新设置将更换手机并作废原恢复码。',
                })
              : t({
                  en: 'With a code from your phone, a password that somebody else learnt opens nothing.',
                  zh: '启用手机动态码后，即使口令泄露，他人也无法登录。',
                })}
          </p>
          <div className="page-actions">
            <Button onClick={() => setAsked('set-up')}>
              {on ? t({ en: 'Set up anew', zh: '重新设置' }) : t({ en: 'Set up', zh: '设置' })}
            </Button>
            {on && <Button onClick={() => setAsked('remove')}>{t({ en: 'Switch off', zh: '停用' })}</Button>}
          </div>
        </>
      )}
      {asked === 'set-up' && (
        <PasswordDialog
          title={t({ en: 'Set up the second factor', zh: '设置双因素认证' })}
          act={t({ en: 'Go on', zh: '继续' })}
          hasPassword={person.signInName !== null}
          doIt={async password => setBegun(await beginSecondFactor(password))}
          close={close}
        />
      )}
      {asked === 'remove' && (
        <PasswordDialog
          title={t({ en: 'Switch the second factor off', zh: '停用双因素认证' })}
          act={t({ en: 'Switch off', zh: '停用' })}
          hasPassword={person.signInName !== null}
          doIt={async password => {
            await removeSecondFactor(password)
            await refreshSession()
          }}
          close={close}
        />
      )}
    </section>
  )
}

/** Asks who sits here for the password before the way they sign in is changed. */
function PasswordDialog({
  title,
  act,
  hasPassword,
  doIt,
  close,
}: {
  readonly title: string
  readonly act: string
  readonly hasPassword: boolean
  readonly doIt: (password: string) => Promise<void>
  readonly close: () => void
}) {
  const t = useWords()
  const [password, setPassword] = useState('')
  const doing = useMutation({ mutationFn: () => doIt(password), onSuccess: close })
  return (
    <Dialog title={title} close={close}>
      <form
        className="sign-form"
        onSubmit={event => {
          event.preventDefault()
          doing.mutate()
        }}
      >
        {hasPassword && (
          <Field
            secret
            label={t({ en: 'Your password', zh: '您的口令' })}
            value={password}
            change={setPassword}
            required
            autoFocus
            autoComplete="current-password"
          />
        )}
        <Refused error={doing.error} />
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" loading={doing.isPending}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
