import { useQuery } from '@tanstack/react-query'
import type { Clocks } from '../api.ts'
import { get, write } from '../http.ts'
import { queryClient } from '../queries.ts'
import type { Words } from '../wire.ts'

export type DueKind =
  | 'title-ends'
  | 'annual-report'
  | 'change-report'
  | 'project-ends'
  | 'task'
  | 'difficulty'
  | 'opinion'
  | 'return'
  | 'incomplete-record'

/** Something to be done by a day, with its one next step. */
export interface DueItem {
  readonly key: { readonly record: string; readonly period: string; readonly threshold: string }
  readonly register: string
  readonly id: string
  readonly title: Words
  readonly kind: DueKind
  readonly due: string
  readonly late: boolean
  readonly owner: { readonly id: string; readonly title: Words } | null
  readonly nextStep: Words
  readonly address: string
}

export interface DueList {
  readonly today: string
  readonly total: number
  readonly late: number
  readonly counts: Readonly<Partial<Record<DueKind, number>>>
  readonly items: readonly DueItem[]
}

/** What somebody did in one go. */
export interface Change {
  readonly register: string
  readonly id: string
  readonly title: Words
  readonly at: string
  readonly author: string
  readonly reason: string
  readonly source: string
  readonly kind: 'added' | 'changed'
  readonly records: number
  readonly more: boolean
}

/** A figure the year is judged by. */
export interface LeadingFigure {
  readonly indicator: string
  readonly label: Words
  readonly mark: string
  readonly text: Words
  readonly lastYear: Words | null
  readonly growth: string | null
  readonly target: { readonly record: string; readonly text: Words; readonly share: string; readonly reached: boolean } | null
}

export const useDue = (clocks: Clocks, days: number, kind: string | undefined) =>
  useQuery({
    queryKey: ['home', 'due', clocks, days, kind],
    queryFn: ({ signal }) => get<DueList>('/home/due', { ...clocks, days, kind }, signal),
    placeholderData: before => before,
  })

export const useChanges = (size = 12) =>
  useQuery({
    queryKey: ['home', 'changes', size],
    queryFn: ({ signal }) => get<readonly Change[]>('/home/changes', { size }, signal),
  })

export const useLeadingFigures = (clocks: Clocks) =>
  useQuery({
    queryKey: ['home', 'figures', clocks],
    queryFn: ({ signal }) =>
      get<{ readonly year: number; readonly asAt: string; readonly figures: readonly LeadingFigure[] }>(
        '/home/figures',
        { ...clocks },
        signal,
      ),
  })

/** Something a person is told once. */
export interface NoticeLine {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly due: string | null
  readonly late: boolean
  readonly title: Words
  readonly step: Words
  readonly address: string
  readonly read: boolean
}

export interface NoticeList {
  readonly unread: number
  readonly notices: readonly NoticeLine[]
}

const noticesKey = ['notices']

export const useNotices = (enabled: boolean) =>
  useQuery({
    queryKey: noticesKey,
    queryFn: ({ signal }) => get<NoticeList>('/notices', {}, signal),
    refetchInterval: 5 * 60_000,
    enabled,
  })

/** Marks some notices as read, or all. */
export async function readNotices(ids?: readonly string[]): Promise<void> {
  queryClient.setQueryData(noticesKey, await write<NoticeList>('POST', '/notices/read', ids ? { ids } : {}))
}

/** A title that the own organisation holds or could apply for. */
export interface Possible {
  readonly name: Words
  readonly source: Words
  readonly holds: boolean
  readonly applied: boolean
  readonly clauses: readonly { readonly words: Words; readonly verdict: 'met' | 'not met' | 'unknown' | 'not applicable' }[]
  readonly missing: readonly Words[]
}

export const usePossible = (enabled: boolean) =>
  useQuery({
    queryKey: ['home', 'own'],
    queryFn: ({ signal }) => get<readonly Possible[]>('/home/own', {}, signal),
    enabled,
  })
