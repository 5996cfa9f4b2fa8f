import { useMemo } from 'react'
import { useSearch } from './address.ts'
import type { Clocks } from './api.ts'
import { isDay } from './dates.ts'
import { useMeta } from './queries.ts'

/** The clocks of the address; a day that does not exist is as none. */
export function useClocks(): Clocks {
  const { asAt, knownAt } = useSearch()
  return useMemo(
    () => ({
      ...(asAt && isDay(asAt) ? { asAt } : {}),
      ...(knownAt && isDay(knownAt) ? { knownAt } : {}),
    }),
    [asAt, knownAt],
  )
}

/** The day that a page speaks of: the one that is set, else the summary's. */
export function useDay(): string {
  const { today, summaries } = useMeta()
  return useClocks().asAt ?? summaries[0]?.asAt ?? today
}
