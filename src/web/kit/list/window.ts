import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Clocks, type ListQuery, listRecords } from '../api.ts'
import type { RecordList, Row, Titles } from '../wire.ts'

/** Rows fetched together. */
const windowSize = 100
/** While somebody scrolls past, nothing is fetched; so long must a place stay in sight. */
const rest = 70

/** A long list of which only some is here: how many rows there are, and those that are known, by place from 0. */
export interface ListWindow {
  readonly head: RecordList
  readonly rowAt: (index: number) => Row | undefined
  readonly titles: Titles
  /** True while an older answer is shown. */
  readonly stale: boolean
}

const options = (register: string, query: ListQuery, clocks: Clocks) => ({
  queryKey: ['records', register, query, clocks] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) => listRecords(register, query, clocks, signal),
})

/** The part of a list that is counted: the one that the page was opened at. Totals come with it and with no other. */
export const useListHead = (register: string, query: ListQuery, clocks: Clocks, start: number) =>
  useQuery({
    ...options(register, { ...query, page: Math.floor(start / windowSize) + 1, size: windowSize }, clocks),
    placeholderData: keepPreviousData,
  })

/** The parts that are in sight beside the head, asked for once the reader rests there. */
export function useListWindow(
  register: string,
  query: ListQuery,
  clocks: Clocks,
  head: RecordList,
  stale: boolean,
  range: { readonly first: number; readonly last: number },
): ListWindow {
  const first = Math.floor(Math.max(0, range.first) / windowSize) + 1
  const last = Math.floor(Math.max(0, Math.min(range.last, head.total - 1)) / windowSize) + 1
  const [from, until] = useRested(first, last)
  const pages = Array.from({ length: until - from + 1 }, (_, index) => from + index).filter(page => page !== head.page)
  const parts = useQueries({
    queries: stale ? [] : pages.map(page => options(register, { ...query, page, size: windowSize, totals: 'none' }, clocks)),
  })
  const known = [head, ...parts.flatMap(part => part.data ?? [])]
  return {
    head,
    stale,
    rowAt: index => known.find(part => part.page === Math.floor(index / windowSize) + 1)?.rows[index % windowSize],
    titles: Object.assign({}, ...known.map(part => part.titles)),
  }
}

function useRested(first: number, last: number): readonly [number, number] {
  const [rested, setRested] = useState<readonly [number, number]>([first, last])
  useEffect(() => {
    const timer = setTimeout(() => setRested([first, last]), rest)
    return () => clearTimeout(timer)
  }, [first, last])
  return rested
}
