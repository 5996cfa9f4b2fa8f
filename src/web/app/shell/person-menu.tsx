import { UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { PopUpMenu } from '../../kit/session/pop-up-menu.tsx'
import { roles } from '../../kit/session/roles.ts'
import { signOutHere, useSession } from '../../kit/session/session.ts'

/** Who is in, as what; one's settings and the ways out. Without accounts: the way to set them up. */
export function PersonMenu() {
  const t = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const person = useSession()?.person
  const name = person?.name ?? t({ en: 'Local officer', zh: '本地经办人' })
  const trigger = (
    <>
      <UserOutlined aria-hidden="true" />
      <span className="person-name">{name}</span>
    </>
  )
  const label = t({ en: `${name}: settings and sign-out`, zh: `${name}：设置与退出` })
  if (!person)
    return (
      <PopUpMenu
        className="person-menu"
        label={t({ en: `${name}: no sign-in yet`, zh: `${name}：尚未设置登录` })}
        trigger={trigger}
        head={
          <p className="small muted">
            {t({
              en: 'You look around on this machine without an account.',
              zh: '您正在本机浏览，未使用账号。',
            })}
          </p>
        }
        entries={[
          { id: 'set-up', label: t({ en: 'Set up sign-in', zh: '设置登录' }), run: () => void navigate({ to: '/sign-in' }) },
        ]}
      />
    )
  return (
    <PopUpMenu
      className="person-menu"
      label={label}
      trigger={trigger}
      head={
        <p>
          <strong>{person.name}</strong>
          <span className="small muted">
            {person.roles.map(role => t(roles[role].label)).join(language === 'zh' ? '、' : ', ')}
          </span>
        </p>
      }
      entries={[
        { id: 'settings', label: t({ en: 'My settings', zh: '我的设置' }), run: () => void navigate({ to: '/settings/me' }) },
        { id: 'out', label: t({ en: 'Sign out', zh: '退出登录' }), run: () => void signOutHere() },
        { id: 'everywhere', label: t({ en: 'Sign out everywhere', zh: '退出所有设备' }), run: () => void signOutHere(true) },
      ]}
    />
  )
}
