import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient } from '../queries.ts'
import * as api from './api.ts'

/** The sheets of a file as they are understood, with the columns that were chosen. */
export const useSheets = (asked: api.ImportOf) =>
  useQuery({
    queryKey: ['import-sheets', asked],
    queryFn: () => api.readSheets(asked),
    placeholderData: before => before,
    staleTime: 0,
  })

/** A preview or an import; asked again and again until it is done. */
export const useJob = (id: string) =>
  useQuery({
    queryKey: ['import-job', id],
    queryFn: async ({ signal }) => {
      const job = await api.getJob(id, signal)
      if (job.result?.id) recordsChanged()
      return job
    },
    staleTime: query => (query.state.data && query.state.data.state !== 'running' ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: query => (query.state.data?.state === 'running' ? 300 : false),
  })

/** The imports so far and what is unfinished; followed while something of it runs. */
export const useImports = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => api.listImports(signal),
    staleTime: 0,
    refetchInterval: query => (query.state.data?.open.some(({ job }) => job) ? 1000 : false),
  })

/** Leaves an unfinished import for good. */
export const useLeaveImport = () =>
  useMutation({ mutationFn: api.leaveImport, onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['imports'] }) })

export const useUndoImport = () => useMutation({ mutationFn: api.undoImport, onSuccess: () => recordsChanged() })

/** Everything that is counted or listed may be other than it was. */
function recordsChanged(): void {
  for (const name of ['imports', 'records', 'record', 'meta', 'history', 'summary', 'figures'])
    void queryClient.invalidateQueries({ queryKey: [name] })
}
