import { MenuOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { works } from '../../kit/session/roles.ts'
import { useSession } from '../../kit/session/session.ts'
import { Bell } from '../home/bell.tsx'
import { ClockPickers } from './clock-pickers.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { PersonMenu } from './person-menu.tsx'
import { SearchBox } from './search-box.tsx'

/** Region and period, the two clocks, search, language, person. */
export function TopBar({ openMenu }: { readonly openMenu: () => void }) {
  const t = useWords()
  const { region, summaries } = useMeta()
  const person = useSession()?.person
  // Who only keeps keys has nothing to search and no day to look at.
  const working = !person || works(person.roles)
  const period = summaries[0]?.period
  return (
    <header className="top">
      <Button
        className="top-menu"
        type="text"
        icon={<MenuOutlined aria-hidden="true" />}
        aria-label={t({ en: 'Open the menu', zh: '打开菜单' })}
        onClick={openMenu}
      />
      <div className="top-region">
        <strong>{t(region.name)}</strong>
        {period && <span>{t({ en: period, zh: `${period}年` })}</span>}
      </div>
      {working ? (
        <>
          <SearchBox />
          <ClockPickers />
        </>
      ) : (
        <span className="top-gap" />
      )}
      <Bell />
      <LanguageSwitch />
      <PersonMenu />
    </header>
  )
}
