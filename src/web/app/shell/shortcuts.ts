import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type MenuPage, menuPages } from './pages.tsx'

const places = new Map<string, MenuPage['to']>(menuPages.map(({ letter, to }) => [letter, to]))

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `/` goes to the search box, `g` and a letter to a page, `?` opens the list of keys. Nothing happens while typing. */
export function useShortcuts(openHelp: () => void): void {
  const navigate = useNavigate()
  useEffect(() => {
    let going = 0
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const page = places.get(event.key)
      if (event.key === '/') {
        event.preventDefault()
        document.getElementById('search')?.focus()
      } else if (event.key === '?') openHelp()
      else if (event.key === 'g') going = event.timeStamp
      else if (page && event.timeStamp - going < 1500) {
        going = 0
        void navigate({ to: page })
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, openHelp])
}
