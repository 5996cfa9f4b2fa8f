import { QueryClient, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Language } from '../../kernel/words.ts'
import * as api from './api.ts'
import { ApiError } from './api-error.ts'
import type { Meta, RegisterModel } from './wire.ts'

/** Answers stay fresh for half a minute; a save makes all of them stale, because any figure may rest on any record. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // The server is on this machine: being offline says nothing about reaching it.
      networkMode: 'always',
      retry: (times, error) => times < 1 && error instanceof ApiError && (error.status === 0 || error.status >= 502),
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always' },
  },
})

export const metaQuery = queryOptions({ queryKey: ['meta'], queryFn: ({ signal }) => api.getMeta(signal), staleTime: 60_000 })

/** What every page needs to know; the shell shows pages only once it is there. */
export const useMeta = (): Meta => useSuspenseQuery(metaQuery).data

export const useRegister = (name: string): RegisterModel | undefined => useMeta().registers.find(each => each.name === name)

export const useRecords = (register: string, query: api.ListQuery, clocks: api.Clocks, enabled = true) =>
  useQuery({
    queryKey: ['records', register, query, clocks],
    queryFn: ({ signal }) => api.listRecords(register, query, clocks, signal),
    placeholderData: (before, previous) => (previous?.queryKey[1] === register ? before : undefined),
    enabled,
  })

export const useRecord = (register: string, id: string, clocks: api.Clocks = {}) =>
  useQuery({
    queryKey: ['record', register, id, clocks],
    queryFn: ({ signal }) => api.getRecord(register, id, clocks, signal),
  })

export const useHistory = (register: string, id: string) =>
  useQuery({ queryKey: ['history', register, id], queryFn: ({ signal }) => api.getHistory(register, id, signal) })

export const useSummary = (ask: api.SummaryAsk, language: Language) =>
  useQuery({
    queryKey: ['summary', ask, language],
    queryFn: ({ signal }) => api.getSummary(ask, language, signal),
    placeholderData: before => (before?.language === language ? before : undefined),
  })

export const useFigure = (ask: api.SummaryAsk | null, key: string) =>
  useQuery({
    queryKey: ['figure', ask, key],
    queryFn: ({ signal }) => api.getFigure(ask!, key, signal),
    enabled: ask !== null,
  })

export const useIndicators = () =>
  useQuery({ queryKey: ['indicators'], queryFn: ({ signal }) => api.listIndicators(signal), staleTime: 300_000 })

export const useEditions = () => useQuery({ queryKey: ['editions'], queryFn: ({ signal }) => api.listEditions(signal) })

export const useEdition = (id: string, language: Language) =>
  useQuery({
    queryKey: ['edition', id, language],
    queryFn: ({ signal }) => api.getEdition(id, language, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const useEditionFigures = (id: string, language: Language, enabled: boolean) =>
  useQuery({
    queryKey: ['edition-figures', id, language],
    queryFn: ({ signal }) => api.getEditionFigures(id, language, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  })

export const useEditionDiff = (id: string | undefined) =>
  useQuery({
    queryKey: ['edition-diff', id],
    queryFn: ({ signal }) => api.getEditionDiff(id!, signal),
    enabled: id !== undefined,
  })

export const useEvidence = (sha256: string) =>
  useQuery({
    queryKey: ['evidence', sha256],
    queryFn: ({ signal }) => api.getEvidence(sha256, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
