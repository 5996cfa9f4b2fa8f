import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import '../styles/form.css'
import './sign-in.css'

/** The page of somebody who is not in yet: mark, language, and one thing to do. */
export function SignInFrame({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) {
  const t = useWords()
  return (
    <div className="sign-page">
      <header className="sign-head">
        <span className="mark">
          <img src="/icon.svg" alt="" width="30" height="30" />
          <span>{t({ en: 'Torchbook', zh: '火炬簿' })}</span>
        </span>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className={wide ? 'sign-wide' : ''}>
        {children}
      </main>
      <footer className="sign-foot">
        {t({
          en: 'The book of record of a science-and-technology office: every figure opens its records.',
          zh: '科技管理部门的台账底册：每个数字都能查到来源记录。',
        })}
      </footer>
    </div>
  )
}
