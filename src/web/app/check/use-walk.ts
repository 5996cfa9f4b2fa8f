import { useEffect } from 'react'

/** Whether keys are for a control and not for the page. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || target.matches('input:not([type=radio])'))

interface Walk {
  /** The figures to walk over: indexes in the text's order. */
  readonly among: readonly number[]
  readonly open: number | undefined
  readonly go: (index: number | undefined) => void
  /** Puts our figure in the place of the open one, or takes it out again. */
  readonly put: () => void
}

/** j and k walk from figure to figure, p puts ours in the open one's place, Escape closes it. */
export function useWalk({ among, open, go, put }: Walk): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      // A trace or a window that lies over the page closes first.
      if (document.querySelector('dialog[open], .trace')) return
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step !== 0) {
        const next = step > 0 ? after(among, open ?? -1) : before(among, open ?? Number.POSITIVE_INFINITY)
        if (next !== undefined) go(next)
      } else if (event.key === 'Escape' && open !== undefined) go(undefined)
      else if (event.key === 'p' && open !== undefined) put()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [among, open, go, put])
}

/** The first of them after a figure. */
export const after = (among: readonly number[], from: number): number | undefined => among.find(index => index > from)

/** The last of them before a figure. */
export const before = (among: readonly number[], from: number): number | undefined => among.findLast(index => index < from)
