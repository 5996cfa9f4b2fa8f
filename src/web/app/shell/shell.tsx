import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { useSession } from '../../kit/session/session.ts'
import { ClockRibbon } from './clock-ribbon.tsx'
import { Help } from './help.tsx'
import { useShortcuts } from './shortcuts.ts'
import { SideMenu } from './side-menu.tsx'
import { TopBar } from './top-bar.tsx'

/** The frame of every page: menu on the left, bar on top, ribbon while a clock is set, the page, a foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const { pathname } = useLocation()
  const [menuOpen, setMenuOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  useShortcuts(() => setHelpOpen(true))
  // Going to a page closes the menu that covers it on a phone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what is waited for
  useEffect(() => setMenuOpen(false), [pathname])
  return (
    <div className={`shell ${menuOpen ? 'menu-open' : ''}`}>
      <a className="skip" href="#content">
        {t({ en: 'Skip to the page', zh: '跳到正文' })}
      </a>
      <SideMenu close={() => setMenuOpen(false)} openHelp={() => setHelpOpen(true)} />
      {menuOpen && (
        <button
          type="button"
          className="scrim"
          aria-label={t({ en: 'Close the menu', zh: '关闭菜单' })}
          onClick={() => setMenuOpen(false)}
        />
      )}
      <div className="shell-page">
        <TopBar openMenu={() => setMenuOpen(true)} />
        <ClockRibbon />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot />
      </div>
      {helpOpen && <Help close={() => setHelpOpen(false)} />}
    </div>
  )
}

/** Says how safe it is here, while there are no accounts. */
function Foot() {
  const t = useWords()
  const session = useSession()
  return (
    <footer className="foot">
      {session?.person ? (
        t({ en: 'Every change carries your name and a reason.', zh: '每次修改都记录经办人和原因。' })
      ) : (
        <>
          {t({
            en: 'This server listens on this machine only (loopback), without accounts: whoever sits here acts as the local officer.',
            zh: '本服务器只接受本机访问（回环地址），未设账号：在本机操作者即为本地经办人。',
          })}{' '}
          <Link to="/sign-in">{t({ en: 'Set up sign-in', zh: '设置登录' })}</Link>
        </>
      )}
    </footer>
  )
}
