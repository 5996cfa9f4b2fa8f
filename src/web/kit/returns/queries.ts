import { useMutation, useQuery } from '@tanstack/react-query'
import type { Language } from '../../../kernel/words.ts'
import { useClocks } from '../clocks.ts'
import { type HandedFile, handIn } from '../import/api.ts'
import { queryClient } from '../queries.ts'
import * as api from './api.ts'

/** The forms with what is due on the day of the page, and the returns filled. */
export function useReturns() {
  const { asAt } = useClocks()
  return useQuery({
    queryKey: ['returns', 'all', asAt ?? null],
    queryFn: ({ signal }) => api.getReturns(asAt, signal),
    staleTime: 0,
  })
}

/** A form with what its cells would hold for a time. */
export const useForm = (id: string, time: api.FormTime, language: Language) =>
  useQuery({
    queryKey: ['returns', 'form', id, time, language],
    queryFn: ({ signal }) => api.getForm(id, time, language, signal),
    placeholderData: before => (before?.id === id ? before : undefined),
    retry: false,
  })

export const useFilled = (id: string) =>
  useQuery({ queryKey: ['returns', 'filled', id], queryFn: ({ signal }) => api.getFilled(id, signal), staleTime: 0 })

/** Hands a workbook in, or takes an example, as a form's own. */
export const useAttachWorkbook = (id: string) =>
  useMutation({
    mutationFn: async (given: File | { readonly example: string }) =>
      api.attachWorkbook(id, given instanceof File ? await handIn(given) : given),
    onSuccess: async () => {
      // What was asked before the workbook came would show the one that it replaces.
      await queryClient.cancelQueries({ queryKey: ['returns'] })
      changed('returns', 'records', 'record', 'history')
    },
  })

export const useFillForm = (id: string) =>
  useMutation({
    mutationFn: ({ time, language }: { readonly time: api.FormTime; readonly language: Language }) =>
      api.fillForm(id, time, language),
    onSuccess: () => changed('returns'),
  })

export const useReconciliations = () =>
  useQuery({ queryKey: ['reconciliations'], queryFn: ({ signal }) => api.listReconciliations(signal), staleTime: 0 })

export const useBegin = () =>
  useMutation({
    mutationFn: async ({
      file,
      ...asked
    }: Omit<Parameters<typeof api.beginReconciliation>[0], keyof HandedFile> & { readonly file: File }) =>
      api.beginReconciliation({ ...asked, ...(await handIn(file)) }),
    onSuccess: () => changed('reconciliations'),
  })

export const useReconciliation = (id: string, query: Parameters<typeof api.getReconciliation>[1]) =>
  useQuery({
    queryKey: ['reconciliations', id, query],
    queryFn: ({ signal }) => api.getReconciliation(id, query, signal),
    placeholderData: before => (before?.id === id ? before : undefined),
    staleTime: 0,
  })

export const useDecide = (id: string) =>
  useMutation({ mutationFn: (body: Parameters<typeof api.decide>[1]) => api.decide(id, body), onSuccess: () => everything() })

export const useUndoReconciliation = (id: string) =>
  useMutation({ mutationFn: () => api.undoReconciliation(id), onSuccess: () => everything() })

/** Records changed: anything that is counted or listed may be other than it was. */
const everything = () => changed('reconciliations', 'imports', 'records', 'record', 'meta', 'history', 'summary', 'figures')

function changed(...names: readonly string[]): void {
  for (const name of names) void queryClient.invalidateQueries({ queryKey: [name] })
}
