import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../kernel/words.ts'
import type { Clocks } from '../api.ts'
import { address, get } from '../http.ts'
import type { Words } from '../wire.ts'

/** A set of thresholds as the choice shows it. */
export interface PoolSet {
  readonly id: string
  readonly name: Words
  readonly source: Words
  readonly from: string
  readonly until: string | null
  readonly inForce: boolean
}

/** Something that is not recorded yet, and the page of the form that records it. */
export interface PoolMissing {
  readonly year: number
  readonly field: string
  readonly label: Words
  readonly record: string | null
  readonly address: string
}

export interface PoolClause {
  readonly id: string
  readonly verdict: 'met' | 'not met' | 'unknown' | 'not applicable'
  readonly values: readonly { readonly label: Words; readonly shown: Words | null; readonly because?: Words }[]
  readonly missing: readonly PoolMissing[]
}

export interface PoolFirm {
  readonly id: string
  readonly name: Words
  readonly met: number
  readonly notMet: number
  readonly unknown: number
  readonly holds: boolean
  readonly applied: boolean
  readonly clauses: readonly PoolClause[]
  readonly missing: readonly PoolMissing[]
}

/** One page of the pool, and how many stand where. */
export interface Pool {
  readonly year: number
  readonly day: string
  readonly sets: readonly PoolSet[]
  readonly set: PoolSet & {
    readonly clauses: readonly { readonly id: string; readonly words: Words; readonly mark: 'sourced' | 'field-knowledge' }[]
  }
  readonly total: number
  readonly counts: { readonly all: number; readonly ready: number; readonly near: number; readonly holding: number }
  readonly firms: readonly PoolFirm[]
}

/** What of the pool is asked for, as the address says it. */
export interface PoolQuery {
  readonly set?: string | undefined
  readonly year?: string | undefined
  readonly show?: string | undefined
  readonly q?: string | undefined
  readonly page?: string | undefined
}

export const usePool = (query: PoolQuery, clocks: Clocks) =>
  useQuery({
    queryKey: ['titles', 'pool', query, clocks],
    queryFn: ({ signal }) => get<Pool>('/titles/pool', { ...query, ...clocks }, signal),
    placeholderData: before => before,
  })

export const poolSheetAddress = ({ set, year, show }: PoolQuery, clocks: Clocks, lang: Language) =>
  address('/titles/pool/export.xlsx', { set, year, show, lang, ...clocks })

/** How many firms are on one page. */
export const poolPageSize = 50
