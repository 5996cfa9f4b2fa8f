import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient } from '../queries.ts'
import type { CheckedDraft, CheckHead } from '../wire-check.ts'
import * as api from './api.ts'

const key = (id: string) => ['check', id] as const

export const isDone = (check: CheckHead | CheckedDraft): check is CheckedDraft => 'report' in check

/** A check; asked again and again until it is done. */
export const useCheck = (id: string) =>
  useQuery<CheckHead | CheckedDraft>({
    queryKey: key(id),
    queryFn: ({ signal }) => api.getCheck(id, signal),
    staleTime: query => (query.state.data && isDone(query.state.data) ? Number.POSITIVE_INFINITY : 0),
    refetchInterval: query => (query.state.data?.state === 'working' ? 350 : false),
    structuralSharing: false,
  })

export const useChecks = () => useQuery({ queryKey: ['checks'], queryFn: ({ signal }) => api.listChecks(signal), staleTime: 0 })

export const useCheckedFigure = (check: CheckedDraft, index: number) =>
  useQuery({
    // What an officer says of one figure may change others: the answer belongs to the report.
    queryKey: ['check-figure', check.id, index, check.readings],
    queryFn: ({ signal }) => api.getCheckedFigure(check.id, index, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useCheckedTrace = (id: string, index: number, of: string) =>
  useQuery({ queryKey: ['check-trace', id, index, of], queryFn: ({ signal }) => api.getCheckedTrace(id, index, of, signal) })

export const useIndicatorNames = () =>
  useQuery({
    queryKey: ['indicator-names'],
    queryFn: ({ signal }) => api.listIndicatorNames(signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Stops a check that is on its way. Nobody asks for it any more from here on: its answer would be that it is gone. */
export const useStopCheck = (check: CheckHead, onStopped: () => void) =>
  useMutation({
    onMutate: async () => {
      await queryClient.cancelQueries({ queryKey: key(check.id) })
      queryClient.setQueryData<CheckHead>(key(check.id), { ...check, state: 'failed' })
    },
    mutationFn: () => api.forgetCheck(check.id),
    // Whether it was there to be stopped or had just ended: nobody wants it any more.
    onSettled: onStopped,
  })

/** Hands a draft in; knows its check before the page asks for it. */
export const useStartCheck = (onStarted: (check: CheckHead) => void) =>
  useMutation({
    mutationFn: ({ signal, ...draft }: api.Draft & { readonly signal: AbortSignal }) => api.startCheck(draft, signal),
    onSuccess: check => {
      queryClient.setQueryData(key(check.id), check)
      onStarted(check)
    },
  })

const taken = (check: CheckedDraft) => {
  queryClient.setQueryData(key(check.id), check)
  for (const name of ['records', 'record', 'meta', 'history', 'checks']) void queryClient.invalidateQueries({ queryKey: [name] })
}

export const useKeepReading = (id: string) =>
  useMutation({ mutationFn: (meaning: api.Meaning) => api.keepReading(id, meaning), onSuccess: taken })

export const useUndoReading = (id: string) =>
  useMutation({ mutationFn: (record: string) => api.undoReading(id, record), onSuccess: taken })
