import { useLanguage, useSetLanguage } from '../../kit/language.tsx'

/** English and Chinese, one click apart on every page. */
export function LanguageSwitch() {
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
