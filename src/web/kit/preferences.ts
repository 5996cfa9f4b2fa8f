import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { getPreferences, setPreference } from './list/api.ts'
import { queryClient } from './queries.ts'

const queryKey = ['preferences']

/** What the person set under a name, kept on the server; undefined while it is being asked for, null when nothing was set. */
export function usePreference(name: string): readonly [unknown, (value: unknown) => void] {
  const { data, isError } = useQuery({
    queryKey,
    queryFn: ({ signal }) => getPreferences(signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const set = useCallback(
    (value: unknown) => {
      queryClient.setQueryData(queryKey, (before: Readonly<Record<string, unknown>> | undefined) => ({
        ...before,
        [name]: value,
      }))
      void setPreference(name, value).catch(() => queryClient.invalidateQueries({ queryKey }))
    },
    [name],
  )
  return [data ? (data[name] ?? null) : isError ? null : undefined, set]
}
