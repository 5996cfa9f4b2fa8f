import { Link } from '@tanstack/react-router'
import { useWords } from '../kit/language.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useWords()
  return (
    <div className="notice">
      <h1>{t({ en: 'There is no such page', zh: '没有这个页面' })}</h1>
      <p>
        {t({
          en: 'The address may have been shortened when it was copied. Use the menu, or press / to search.',
          zh: '地址可能在复制时被截断。请使用左侧菜单，或按 / 搜索。',
        })}
      </p>
      <Link to="/summary">{t({ en: 'Go to the summary', zh: '回到总结' })}</Link>
    </div>
  )
}
