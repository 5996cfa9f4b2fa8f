import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import { type SettingsPage, settingsFor } from '../../kit/session/roles.ts'
import { useSession } from '../../kit/session/session.ts'
import type { Role, Session } from '../../kit/session/wire.ts'
import { Empty } from '../../kit/states.tsx'
import { settingsPages } from './settings-pages.ts'
import '../sign-in/sign-in.css'
import '../styles/form.css'
import './settings.css'

interface Props {
  readonly page: SettingsPage
  readonly actions?: ReactNode
  /** Whether the actions are for this person; for everybody who may open the page, if not given. */
  readonly mayAct?: (session: Session) => boolean
  readonly children: (session: Session) => ReactNode
}

/** The settings somebody may open, side by side; without accounts there is nothing to set. */
export function SettingsFrame({ page, actions, mayAct = () => true, children }: Props) {
  const t = useWords()
  const session = useSession()
  if (!session) return null
  const { person } = session
  if (!person)
    return (
      <Empty title={t({ en: 'There are no accounts on this machine', zh: '本机尚未设置账号' })}>
        <p>
          {t({
            en: 'You look around as the local officer. Accounts, roles and the audit log begin with the first administrator.',
            zh: '您正以本地经办人身份浏览。创建第一位管理员后，才有账号、角色和审计日志。',
          })}
        </p>
        <Link to="/sign-in" className="button-plain">
          {t({ en: 'Set up sign-in', zh: '设置登录' })}
        </Link>
      </Empty>
    )
  const open = settingsFor(person.roles)
  return (
    <div className="settings">
      <SettingsTabs page={page} roles={person.roles} />
      <div className="page-head">
        <div>
          <h1>{t(settingsPages[page].label)}</h1>
          <p>{t(settingsPages[page].about)}</p>
        </div>
        {open.includes(page) && actions && mayAct(session) && <div className="page-actions">{actions}</div>}
      </div>
      {open.includes(page) ? (
        children(session)
      ) : (
        <Empty title={t({ en: 'This page is not yours to open', zh: '您无权打开此页面' })}>
          <p>
            {t({
              en: 'It belongs to an administrator. If you need something changed here, ask yours.',
              zh: '此页面由管理员使用。如需调整，请联系本单位管理员。',
            })}
          </p>
        </Empty>
      )}
    </div>
  )
}

/** The settings' pages that roles may open, with the one that is open. */
export function SettingsTabs({ page, roles }: { readonly page: SettingsPage; readonly roles: readonly Role[] }) {
  const t = useWords()
  return (
    <nav className="settings-tabs" aria-label={t({ en: 'Settings', zh: '设置' })}>
      {settingsFor(roles).map(each => (
        <Link
          key={each}
          to={settingsPages[each].to}
          className={each === page ? 'is-here' : ''}
          {...(each === page ? { 'aria-current': 'page' as const } : {})}
        >
          {t(settingsPages[each].label)}
        </Link>
      ))}
    </nav>
  )
}
