import { type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import type { FigureHead, FigureRefusal } from '../../kit/wire.ts'

interface Props {
  readonly within: RefObject<HTMLElement | null>
  readonly figures: ReadonlyMap<string, FigureHead>
  readonly refusals: ReadonlyMap<string, FigureRefusal>
}

/** One line under the figure that is pointed at or has the focus: what it is, and its period. One element serves all figures. */
export function FigureHover({ within, figures, refusals }: Props) {
  const t = useWords()
  const [at, setAt] = useState<{ readonly key: string; readonly left: number; readonly top: number } | null>(null)
  useEffect(() => {
    const { current } = within
    if (!current) return
    const show = (event: Event) => {
      const mark = (event.target as Element).closest<HTMLElement>('[data-figure]')
      if (!mark) return setAt(null)
      const lines = mark.getClientRects()
      const box = lines[lines.length - 1] ?? mark.getBoundingClientRect()
      setAt({ key: mark.dataset.figure!, left: Math.min(box.left, innerWidth - 452), top: box.bottom + 6 })
    }
    const hide = () => setAt(null)
    const events = [
      ['pointerover', show],
      ['focusin', show],
      ['pointerleave', hide],
      ['focusout', hide],
      ['click', hide],
    ] as const
    for (const [name, listener] of events) current.addEventListener(name, listener)
    addEventListener('scroll', hide, { passive: true })
    return () => {
      for (const [name, listener] of events) current.removeEventListener(name, listener)
      removeEventListener('scroll', hide)
    }
  }, [within])
  const figure = at && figures.get(at.key)
  const refusal = at && refusals.get(at.key)
  if (!at || !(figure || refusal)) return null
  return (
    <div className="hover-line" style={{ left: Math.max(12, at.left), top: at.top }} aria-hidden="true">
      {figure ? (
        <>
          {t(figure.label)} <span className="muted">· {t(figure.period.text)}</span>
        </>
      ) : (
        refusal && t(refusal.refused.words)
      )}
    </div>
  )
}
