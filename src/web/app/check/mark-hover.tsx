import { type RefObject, useEffect, useState } from 'react'
import { verdicts } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import type { BriefFigure } from '../../kit/wire-check.ts'
import { Sign } from './marks.tsx'

interface Props {
  readonly within: RefObject<HTMLElement | null>
  readonly figures: readonly BriefFigure[]
}

/** One line under the figure that is pointed at: its verdict, ours, and what it was taken to mean. One element serves all figures. */
export function MarkHover({ within, figures }: Props) {
  const t = useWords()
  const [at, setAt] = useState<{ readonly index: number; readonly left: number; readonly top: number } | null>(null)
  useEffect(() => {
    const { current } = within
    if (!current) return
    const show = (event: Event) => {
      const mark = (event.target as Element).closest<HTMLElement>('[data-figure]')
      if (!mark) return setAt(null)
      const box = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect()
      setAt({ index: Number(mark.dataset.figure), left: Math.min(box.left, innerWidth - 452), top: box.bottom + 6 })
    }
    const hide = () => setAt(null)
    const events = [
      ['pointerover', show],
      ['pointerleave', hide],
      ['click', hide],
    ] as const
    for (const [name, listener] of events) current.addEventListener(name, listener)
    addEventListener('scroll', hide, { passive: true })
    return () => {
      for (const [name, listener] of events) current.removeEventListener(name, listener)
      removeEventListener('scroll', hide)
    }
  }, [within])
  const figure = at && figures[at.index]
  if (!at || !figure) return null
  const { verdict, link } = figure
  return (
    <div className={`hover-line v-${verdict}`} style={{ left: Math.max(12, at.left), top: at.top }} aria-hidden="true">
      <Sign verdict={verdict} /> {t(verdicts[verdict].label)}
      {link && (
        <span className="muted">
          {' '}
          · {t(link.label)} <b>{t(link.known.text)}</b>
        </span>
      )}
    </div>
  )
}
