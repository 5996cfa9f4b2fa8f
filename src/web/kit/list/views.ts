import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Search } from '../address.ts'
import { usePreference } from '../preferences.ts'
import { listViews, type SavedView } from './api.ts'

/** What of an address a view keeps: conditions, words and order. */
export const viewedPart = (search: Search): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, text]) => (text && /^(q|sort|filter\[.+\])$/.test(key) ? [[key, text]] : [])),
  )

const sorted = (query: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(query).sort())

/** Whether a list stands as a view says, columns included. */
export const isAsSaved = (view: SavedView, search: Search, columns: readonly string[]): boolean =>
  sorted(view.query) === sorted(viewedPart(search)) && (!view.columns.length || view.columns.join() === columns.join())

/** The views of a register. */
export const useViews = (register: string) =>
  useQuery({ queryKey: ['views', register], queryFn: ({ signal }) => listViews(register, signal) }).data?.views ?? []

/** The view that a person's list of this register opens with; null for everything. */
export const useDefaultView = (register: string) => usePreference(`view:${register}`)

/**
 * An address that names only a view is filled with what the view says, and a bare one with the person's own view for this register, so that what
 * is shown is always what the address says. `view=all` is everything.
 */
export function useOpenedView(register: string, search: Search, views: readonly SavedView[]): SavedView | undefined {
  const navigate = useNavigate()
  const [usual] = useDefaultView(register)
  const bare = Object.keys(viewedPart(search)).length === 0 && search.row === undefined
  const name = search.view ?? (bare && typeof usual === 'string' ? usual : undefined)
  const view = views.find(each => each.id === name)
  const fills = view && bare && (search.view === undefined || Object.keys(view.query).length > 0) && search.edited === undefined
  useEffect(() => {
    if (fills)
      void navigate({
        to: '.',
        search: ((before: Search) => ({ ...before, ...view.query, view: view.id })) as never,
        replace: true,
      })
  }, [fills, view, navigate])
  return view
}
