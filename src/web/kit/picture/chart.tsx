import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import type { Mark, PictureData } from './api.ts'
import { draws } from './draw.ts'
import { markOf, told } from './drawing.ts'
import { init } from './engine.ts'
import { heightOf } from './height.ts'
import { paletteOf } from './palette.ts'

interface Props {
  readonly picture: PictureData
  readonly small: boolean
  /** Opens the records of a mark. */
  readonly open: (mark: Mark) => void
}

const media = { dark: '(prefers-color-scheme: dark)', still: '(prefers-reduced-motion: reduce)', paper: 'print' }

function useMedia(query: string): boolean {
  const [met, setMet] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const changed = () => setMet(list.matches)
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  }, [query])
  return met
}

/** The drawn picture: marks open their records by click; with the keyboard, arrows go from mark to mark and Enter opens. */
export function Chart({ picture, small, open }: Props) {
  const t = useWords()
  const language = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<ReturnType<typeof init>>(null)
  const opening = useRef(open)
  opening.current = open
  const [width, setWidth] = useState(0)
  const [at, setAt] = useState(-1)
  const paper = useMedia(media.paper)
  const dark = useMedia(media.dark) && !paper
  const still = useMedia(media.still) || paper
  const height = heightOf(picture, width, small)
  const drawing = useMemo(
    () => (width > 0 ? draws[picture.kind](picture, { language, palette: paletteOf(dark), small, width, height, still }) : null),
    [picture, language, dark, small, width, height, still],
  )
  useEffect(() => {
    const box = place.current!
    const seen = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    seen.observe(box)
    return () => seen.disconnect()
  }, [])
  useEffect(() => {
    if (!drawing) return
    const made = init(place.current!, null, { renderer: 'svg', width, height })
    chart.current = made
    made.setOption(drawing.option)
    made.on('click', given => {
      const mark = markOf(given)
      if (mark) opening.current(mark)
    })
    return () => {
      chart.current = null
      made.dispose()
    }
  }, [drawing, width, height])
  const go = (next: number) => {
    const spots = drawing?.spots ?? []
    if (spots.length === 0) return
    const index = (next + spots.length) % spots.length
    const { seriesIndex, dataIndex, dataType } = spots[index]!
    const which = { seriesIndex, dataIndex, ...(dataType ? { dataType } : {}) }
    chart.current?.dispatchAction({ type: 'downplay' })
    chart.current?.dispatchAction({ type: 'highlight', ...which })
    chart.current?.dispatchAction({ type: 'showTip', ...which })
    setAt(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }
    const step = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : steps[event.key]
    if (step !== undefined) go(Math.max(step, -1))
    else if (event.key === 'Enter' && drawing?.spots[at]) open(drawing.spots[at].mark)
    else return
    event.preventDefault()
  }
  const current = drawing?.spots[at]?.mark
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of form fields */}
      <div
        className={`picture-chart of-${picture.kind}`}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows walk through the marks, Enter opens one
        tabIndex={0}
        style={{ height }}
        ref={place}
        onKeyDown={onKeyDown}
        aria-label={t({
          en: `${picture.title.en}: arrow keys go from mark to mark, Enter opens its records`,
          zh: `${picture.title.zh}：方向键逐项移动，回车查看记录`,
        })}
      />
      <p className="hidden-label" aria-live="polite">
        {current ? told(current, picture, language) : ''}
      </p>
    </>
  )
}
