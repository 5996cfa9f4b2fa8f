import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { getSecurity, setProfile } from '../../kit/session/api.ts'
import { Refused } from '../../kit/session/refused.tsx'
import { refreshSession } from '../../kit/session/session.ts'
import type { SecuritySettings } from '../../kit/session/wire.ts'
import { Loaded } from '../../kit/states.tsx'
import { SettingsFrame } from './settings-frame.tsx'

const key = ['settings', 'security'] as const

/** Which set of rules holds for everybody, each with what it means. */
export function SecurityPage() {
  return <SettingsFrame page="security">{() => <Security />}</SettingsFrame>
}

function Security() {
  const answer = useQuery({ queryKey: key, queryFn: ({ signal }) => getSecurity(signal) })
  return (
    <Loaded answer={answer} lines={8}>
      {settings => <Profiles key={settings.profile} settings={settings} />}
    </Loaded>
  )
}

function Profiles({ settings }: { readonly settings: SecuritySettings }) {
  const t = useWords()
  const client = useQueryClient()
  const notify = useNotify()
  const [chosen, choose] = useState(settings.profile)
  const saving = useMutation({
    mutationFn: () => setProfile(chosen),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: key }), refreshSession()])
      notify({ words: { en: 'The rules are in force.', zh: '规则已生效。' } })
    },
  })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <p className="settings-note">
        {settings.separation === 'separated'
          ? t({
              en: 'Duties are separated: accounts, rights and the audit log are in three different hands.',
              zh: '本单位实行三员分立：账号、授权、审计分由三人掌管。',
            })
          : t({
              en: 'A small office: one person holds accounts, rights and rules. The audit log shows everything that person does.',
              zh: '本单位为小单位模式：账号、授权与规则由一人兼管，其全部操作均记入审计日志。',
            })}
      </p>
      <fieldset className="choices profiles">
        <legend>{t({ en: 'Rules for passwords and sessions', zh: '口令与会话规则' })}</legend>
        {settings.profiles.map(({ id, label, rules }) => (
          <label key={id} className={`card choice ${chosen === id ? 'is-chosen' : ''}`}>
            <input type="radio" name="profile" value={id} checked={chosen === id} onChange={() => choose(id)} />
            <span>
              <strong>{t(label)}</strong>{' '}
              {settings.profile === id && <span className="tag tag-strong">{t({ en: 'in force', zh: '当前生效' })}</span>}
              <ul className="small">
                {rules.map(rule => (
                  <li key={rule.en}>{t(rule)}</li>
                ))}
              </ul>
            </span>
          </label>
        ))}
      </fieldset>
      <Refused error={saving.error} />
      <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={chosen === settings.profile}>
        {t({ en: 'Put these rules in force', zh: '启用所选规则' })}
      </Button>
    </form>
  )
}
