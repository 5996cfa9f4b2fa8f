import { CloseOutlined, SettingOutlined } from '@ant-design/icons'
import { Link, useLocation } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useWords } from '../../kit/language.tsx'
import { group as thousands } from '../../kit/numbers.ts'
import { useMeta } from '../../kit/queries.ts'
import { firstPage, seesOwnOnly, works } from '../../kit/session/roles.ts'
import { useSession } from '../../kit/session/session.ts'
import { menuGroups } from './pages.tsx'

/** The router marks the very page; pages below it are marked here. */
const exact = { exact: true, includeSearch: false }

/** What lies below these has entries of its own. */
const leaves = new Set(['/titles', '/registers'])

/** The pages in their groups, then the registers in the groups of the summary's parts with their sizes. */
export function SideMenu({ close, openHelp }: { readonly close: () => void; readonly openHelp: () => void }) {
  const t = useWords()
  const { groups, registers, name, version } = useMeta()
  const person = useSession()?.person
  // Without accounts the local officer works; an administrator who only keeps keys has no registers.
  const working = !person || works(person.roles)
  const ownOnly = person !== undefined && person !== null && seesOwnOnly(person.roles)
  const { pathname } = useLocation()
  const at = (path: string) => pathname === path || (!leaves.has(path) && pathname.startsWith(`${path}/`))
  // The menu is longer than the window: on arrival the current page is brought into view.
  useEffect(() => {
    document.querySelector('.side [aria-current="page"]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const groupsShown = menuGroups
    .map(group => ({
      ...group,
      pages: group.pages.filter(({ to }) => working && (!ownOnly || to === '/today' || to === '/registers')),
    }))
    .filter(group => group.pages.length > 0)
  const current = (here: boolean) => (here ? ({ 'aria-current': 'page' } as const) : {})
  return (
    <nav className="side" aria-label={t({ en: 'Main menu', zh: '主菜单' })}>
      <div className="side-head">
        <Link to={firstPage(person?.roles ?? [])} className="mark">
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span>{t({ en: name, zh: '火炬簿' })}</span>
        </Link>
        <Button
          className="side-close"
          type="text"
          icon={<CloseOutlined aria-hidden="true" />}
          aria-label={t({ en: 'Close the menu', zh: '关闭菜单' })}
          onClick={close}
        />
      </div>
      {groupsShown.map(({ id, label, pages }) => (
        <section key={id} className="side-pages" aria-label={label ? t(label) : t({ en: 'Today', zh: '今日' })}>
          {label && <h2>{t(label)}</h2>}
          <ul>
            {pages.map(({ to, label, icon }) => (
              <li key={to}>
                <Link to={to} activeOptions={exact} {...current(at(to))}>
                  {icon}
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ul className="side-pages">
        {person && (
          <li>
            <Link to="/settings/me" activeOptions={exact} {...current(at('/settings'))}>
              <SettingOutlined aria-hidden="true" />
              {t({ en: 'Settings', zh: '设置' })}
            </Link>
          </li>
        )}
      </ul>
      <div className="side-groups">
        {(working ? groups : [])
          .map(group => ({ ...group, registers: registers.filter(each => each.group === group.id) }))
          .filter(group => group.registers.length > 0)
          .map(group => (
            <section key={group.id} aria-label={t(group.label)}>
              <h2>{t(group.label)}</h2>
              <ul>
                {group.registers.map(each => (
                  <li key={each.name}>
                    <Link
                      to="/registers/$name"
                      params={{ name: each.name }}
                      activeOptions={exact}
                      className={each.count === 0 ? 'is-empty' : ''}
                      {...current(at(`/registers/${each.name}`))}
                    >
                      {t(each.label)}
                      <span className="count">{thousands(String(each.count))}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <div className="side-foot">
        <button type="button" onClick={openHelp}>
          {t({ en: 'Keyboard', zh: '键盘操作' })} <kbd>?</kbd>
        </button>
        <span>{version}</span>
      </div>
    </nav>
  )
}
