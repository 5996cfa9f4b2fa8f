import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language.tsx'
import { Loaded } from '../states.tsx'
import { type BegunFactor, beginSecondFactor, confirmSecondFactor } from './api.ts'
import { Field } from './field.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { Refused } from './refused.tsx'

/** The set-up for who has just signed in and may do nothing else before: no password is asked for again. */
export function SecondFactorFirst({ done }: { readonly done: () => void }) {
  const begun = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => beginSecondFactor(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return <Loaded answer={begun}>{factor => <SecondFactorSetUp begun={factor} done={done} />}</Loaded>
}

/** A picture to scan (or a secret to type), a code as proof, then the recovery codes. */
export function SecondFactorSetUp({ begun: { secret, svg }, done }: { readonly begun: BegunFactor; readonly done: () => void }) {
  const t = useWords()
  const [code, setCode] = useState('')
  const confirming = useMutation({ mutationFn: () => confirmSecondFactor(code.replaceAll(/\s/g, '')) })
  if (confirming.data) return <RecoveryCodes codes={confirming.data.recoveryCodes} done={done} />
  return (
    <form
      className="sign-form"
      onSubmit={event => {
        event.preventDefault()
        confirming.mutate()
      }}
    >
      <ol className="steps">
        <li>
          <p>
            {t({
              en: 'Scan this picture with an app for one-time codes on your phone.',
              zh: '用手机上的动态码应用扫描此二维码。',
            })}
          </p>
          <img
            className="qr"
            src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
            alt={t({ en: 'The secret as a QR code; it stands below as text', zh: '密钥二维码，下方另有文字' })}
            width="184"
            height="184"
          />
          <p className="small">
            {t({ en: 'Or type this secret: ', zh: '或手工输入密钥：' })}
            <code className="secret" data-testid="totp-secret">
              {secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
            </code>
          </p>
        </li>
        <li>
          <Field
            label={t({ en: 'Type the code that the app shows', zh: '输入应用显示的动态码' })}
            value={code}
            change={setCode}
            required
            inputMode="numeric"
            maxLength={7}
            autoComplete="one-time-code"
            className="one-time-code"
          />
        </li>
      </ol>
      <Refused error={confirming.error} />
      <div>
        <Button type="primary" htmlType="submit" loading={confirming.isPending}>
          {t({ en: 'Switch it on', zh: '启用' })}
        </Button>
      </div>
    </form>
  )
}
