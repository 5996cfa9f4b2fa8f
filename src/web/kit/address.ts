import { useNavigate, useSearch as useRouterSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What stands after the question mark of an address: plain texts by name. */
export type Search = Readonly<Record<string, string | undefined>>

/** Parameters kept while going from page to page. */
export const keptWhileNavigating = ['asAt', 'knownAt', 'lang'] as const

export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))

/** The opposite of {@link parseSearch}; brackets stay readable: `?filter[level]=national`. */
export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? '' : `?${text.replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%3A', ':')}`
}

export const useSearch = (): Search => useRouterSearch({ strict: false }) as Search

/** Changes parameters of the address one stays at; undefined removes one. */
export function useSetSearch(): (changes: Search, options?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate()
  return useCallback(
    (changes, { replace = false } = {}) => {
      const search = (before: Search) => ({ ...before, ...changes })
      void navigate({ to: '.', search: search as never, replace, resetScroll: false })
    },
    [navigate],
  )
}
