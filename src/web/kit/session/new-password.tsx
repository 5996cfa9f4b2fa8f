import { CheckCircleFilled, CloseCircleOutlined } from '@ant-design/icons'
import { useWords } from '../language.tsx'
import type { Words } from '../wire.ts'
import { Field } from './field.tsx'
import { checkPassword } from './password-rules.ts'

interface Props {
  readonly password: string
  readonly again: string
  readonly change: (password: string, again: string) => void
  readonly rules: readonly Words[]
  /** Parts of the person's own name must not stand in the password. */
  readonly signInName: string
}

/** A new password typed twice, with its rules; those that can be seen here are ticked while one types. */
export function NewPassword({ password, again, change, rules, signInName }: Props) {
  const t = useWords()
  const differs = again !== '' && !password.startsWith(again)
  return (
    <>
      <Field
        secret
        label={t({ en: 'New password', zh: '新口令' })}
        value={password}
        change={next => change(next, again)}
        required
        autoComplete="new-password"
        help={
          <ul className="password-rules">
            {rules.map(rule => {
              const met = password === '' ? null : checkPassword(rule, password, signInName)
              return (
                <li key={rule.en} className={met === null ? '' : met ? 'is-met' : 'is-missed'}>
                  {met === true && <CheckCircleFilled aria-label={t({ en: 'met', zh: '已符合' })} />}
                  {met === false && <CloseCircleOutlined aria-label={t({ en: 'not met yet', zh: '尚不符合' })} />}
                  {t(rule)}
                </li>
              )
            })}
          </ul>
        }
      />
      <Field
        secret
        label={t({ en: 'The same once more', zh: '再次输入新口令' })}
        value={again}
        change={next => change(password, next)}
        required
        autoComplete="new-password"
        problem={differs ? t({ en: 'The two differ.', zh: '两次输入不一致。' }) : undefined}
      />
    </>
  )
}
