import { useCallback, useMemo, useState } from 'react'
import type { CheckedDraft } from '../../kit/wire-check.ts'

/** The figures that ours is to be put in the place of: kept for as long as the tab is, so that a reload loses nothing. */
export function useReplaced(check: CheckedDraft): readonly [ReadonlySet<number>, (replaced: ReadonlySet<number>) => void] {
  const place = `torchbook-replaced-${check.id}`
  const [kept, setKept] = useState<readonly number[]>(() => read(place))
  const { figures } = check.report
  // What an officer says of a figure may leave another without one of ours.
  const replaced = useMemo(() => new Set(kept.filter(index => figures[index]?.replacement)), [kept, figures])
  const set = useCallback(
    (next: ReadonlySet<number>) => {
      const sorted = [...next].sort((one, other) => one - other)
      setKept(sorted)
      sessionStorage.setItem(place, sorted.join())
    },
    [place],
  )
  return [replaced, set]
}

const read = (place: string): readonly number[] => (sessionStorage.getItem(place) ?? '').split(',').filter(Boolean).map(Number)
