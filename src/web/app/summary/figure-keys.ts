import { useEffect } from 'react'

const marks = () => [...document.querySelectorAll<HTMLElement>('.document [data-figure]')]

/** j and k walk from figure to figure; the walk goes on from the open one when nothing has the focus. */
export function useFigureKeys(open: string | undefined, onOpen: (key: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(event.target.tagName))
      if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step === 0) return
      const all = marks()
      const focused = all.indexOf(document.activeElement as HTMLElement)
      const from = focused >= 0 ? focused : all.findIndex(mark => mark.dataset.figure === open)
      const next = all[from < 0 ? (step > 0 ? 0 : all.length - 1) : from + step]
      if (!next) return
      next.focus()
      next.scrollIntoView({ block: 'nearest' })
      // With the panel open, walking turns its pages.
      if (open !== undefined && next.dataset.figure) onOpen(next.dataset.figure)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open, onOpen])
}
