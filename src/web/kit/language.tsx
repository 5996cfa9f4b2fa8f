import { createContext, type ReactNode, useCallback, useContext, useEffect } from 'react'
import type { Language, Words } from '../../kernel/words.ts'
import { useSearch, useSetSearch } from './address.ts'

const place = 'torchbook-language'
const Context = createContext<Language>('en')

const isLanguage = (text: unknown): text is Language => text === 'en' || text === 'zh'

/** The language of the address first, then what was chosen before, then what the browser asks for. */
function preferred(asked: string | undefined): Language {
  if (isLanguage(asked)) return asked
  const kept = localStorage.getItem(place)
  if (isLanguage(kept)) return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Says in which language everything below it speaks. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { lang } = useSearch()
  const language = preferred(lang)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    localStorage.setItem(place, language)
  }, [language])
  return <Context value={language}>{children}</Context>
}

export const useLanguage = (): Language => useContext(Context)

/** `const t = useWords()`, then `t({ en, zh })` wherever a text stands. */
export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return useCallback((words: Words) => words[language], [language])
}

/** Changes the language: kept for next time, and put into the address so that a sent link opens in it. */
export function useSetLanguage(): (language: Language) => void {
  const set = useSetSearch()
  return useCallback(
    (language: Language) => {
      localStorage.setItem(place, language)
      set({ lang: language }, { replace: true })
    },
    [set],
  )
}
