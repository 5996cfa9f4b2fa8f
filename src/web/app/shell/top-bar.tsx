import { MenuOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLanguage, useSetLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { ClockPickers } from './clock-pickers.tsx'
import { SearchBox } from './search-box.tsx'

/** Region and period, the two clocks, search, language, person. */
export function TopBar({ openMenu }: { readonly openMenu: () => void }) {
  const t = useWords()
  const { region, summaries, actor } = useMeta()
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
      <SearchBox />
      <ClockPickers />
      <LanguageSwitch />
      <span className="top-person" title={t(roleNote)}>
        {t({ en: actor.name, zh: actor.id === 'local-officer' ? '本地经办人' : actor.name })}
      </span>
    </header>
  )
}

const roleNote = { en: 'You act as the local officer of this machine', zh: '您以本机经办人身份操作' }

function LanguageSwitch() {
  const language = useLanguage()
  const setLanguage = useSetLanguage()
  const other = language === 'en' ? 'zh' : 'en'
  return (
    <button
      type="button"
      className="language"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => setLanguage(other)}
      aria-label={other === 'zh' ? '切换到中文' : 'Switch to English'}
    >
      <span aria-hidden="true" className={language === 'en' ? 'on' : ''}>
        EN
      </span>
      <span aria-hidden="true" className={language === 'zh' ? 'on' : ''}>
        中
      </span>
    </button>
  )
}
