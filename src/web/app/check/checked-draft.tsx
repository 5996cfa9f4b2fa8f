import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { verdictNames } from '../../kit/check/verdicts.ts'
import { useWords } from '../../kit/language.tsx'
import type { CheckedDraft, Verdict } from '../../kit/wire-check.ts'
import { CheckHeadLine } from './check-head.tsx'
import { DraftText } from './draft-text.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { MarkHover } from './mark-hover.tsx'
import { Overview } from './overview.tsx'
import { useReplaced } from './replaced.ts'
import { after, before, useWalk } from './use-walk.ts'
import { VerdictBar } from './verdict-bar.tsx'

/** A checked draft: its text on the left with every figure marked, the truth behind the chosen one on the right. */
export function CheckedDraftView({ check }: { readonly check: CheckedDraft }) {
  const t = useWords()
  const { figures } = check.report
  const search = useSearch()
  const setSearch = useSetSearch()
  const open = indexOf(search.figure, figures.length)
  const shown = useMemo(() => verdictsOf(search.show), [search.show])
  const others = search.others === '1'
  const [replaced, setReplaced] = useReplaced(check)
  const among = useMemo(
    () => figures.flatMap(({ verdict }, index) => (shown.size === 0 || shown.has(verdict) ? [index] : [])),
    [figures, shown],
  )
  const text = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(open !== undefined)
  const go = useCallback(
    (index: number | undefined) => {
      // The first figure adds a step to go back over; going on to others does not.
      setSearch({ figure: index === undefined ? undefined : String(index) }, { replace: wasOpen.current })
      wasOpen.current = index !== undefined
    },
    [setSearch],
  )
  const put = useCallback(() => {
    if (open === undefined || figures[open]!.replacement === null) return
    const next = new Set(replaced)
    if (!next.delete(open)) next.add(open)
    setReplaced(next)
  }, [open, figures, replaced, setReplaced])
  useWalk({ among, open, go, put })
  const last = useRef(open)
  useEffect(() => {
    const markOf = (index: number) => text.current?.querySelector<HTMLElement>(`[data-figure="${index}"]`)
    const closed = open === undefined ? last.current : undefined
    last.current = open
    // Closing gives the focus back to the figure, so that the walk through the text goes on from there.
    if (closed !== undefined) markOf(closed)?.focus({ preventScroll: true })
    if (open === undefined) return
    const mark = markOf(open)
    mark?.scrollIntoView({ block: innerWidth <= 900 ? 'start' : 'center', behavior: 'instant' })
  }, [open])
  const choose = (event: MouseEvent | KeyboardEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-figure]')
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(Number(mark.dataset.figure))
  }
  const hidden = shown.size === 0 ? [] : verdictNames.filter(verdict => !shown.has(verdict))
  return (
    <div className={open === undefined ? 'check' : 'check has-open'}>
      <CheckHeadLine check={check} replaced={replaced} />
      <VerdictBar
        check={check}
        shown={shown}
        setShown={next => setSearch({ show: [...next].join() || undefined }, { replace: true })}
        others={others}
        setOthers={on => setSearch({ others: on ? '1' : undefined }, { replace: true })}
      />
      <div className="check-columns">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; one listener serves them all */}
        <div
          ref={text}
          className={['check-text', others ? 'with-others' : '', ...hidden.map(verdict => `hide-${verdict}`)].join(' ')}
          onClick={choose}
          onKeyDown={event => {
            if (event.key === ' ') choose(event)
          }}
        >
          <DraftText check={check} open={open} replaced={replaced} />
          <MarkHover within={text} figures={figures} />
        </div>
        <aside className="check-panel" aria-label={t({ en: 'What was found', zh: '核对结果' })}>
          {open !== undefined && (
            <FigurePanel
              check={check}
              index={open}
              go={go}
              walk={{ before: before(among, open), after: after(among, open) }}
              replaced={replaced.has(open)}
              put={put}
            />
          )}
          <Overview check={check} go={go} replaced={replaced} setReplaced={setReplaced} />
        </aside>
      </div>
    </div>
  )
}

/** A figure's index from the address; undefined for anything that is none. */
function indexOf(given: string | undefined, count: number): number | undefined {
  const index = given === undefined ? Number.NaN : Number(given)
  return Number.isInteger(index) && index >= 0 && index < count ? index : undefined
}

const verdictsOf = (given: string | undefined): ReadonlySet<Verdict> => {
  const asked = new Set(given?.split(','))
  return new Set(verdictNames.filter(verdict => asked.has(verdict)))
}
