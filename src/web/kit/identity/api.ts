import { useQuery } from '@tanstack/react-query'
import { get, write } from '../http.ts'
import { queryClient } from '../queries.ts'
import type { Problem, Row, Titles, Words } from '../wire.ts'

/** Two records that may be one: from 0 to 100 points, and what speaks for and against. */
export interface Pair {
  readonly ids: readonly [string, string]
  readonly points: number
  readonly parts: readonly { readonly part: string; readonly points: number; readonly words: Words }[]
}

export interface Duplicates {
  readonly pairs: readonly Pair[]
  readonly records: Readonly<Record<string, Row>>
  readonly titles: Titles
}

/** A merge as it was made. */
export interface MergeHead {
  readonly id: string
  readonly at: string
  readonly register: string
  readonly winner: string
  readonly loser: string
  readonly titles: readonly [Words, Words]
  readonly moved: number
  readonly setAside: number
  readonly reason: string
  readonly name: string
  readonly undone: boolean
}

export interface MergeBody {
  readonly winner: { readonly id: string; readonly version: number }
  readonly loser: { readonly id: string; readonly version: number }
  readonly take: readonly string[]
  readonly setAside: readonly string[]
}

export interface MergePreview {
  readonly moved: readonly { readonly register: string; readonly label: Words; readonly total: number }[]
  readonly problems: readonly Problem[]
  /** The fields in which both say something else. */
  readonly differing: readonly string[]
  readonly result: Row | null
  readonly titles: Titles
}

export const useDuplicates = (register: string) =>
  useQuery({
    queryKey: ['duplicates', register],
    queryFn: ({ signal }) =>
      get<Duplicates & { readonly total: number; readonly compared: number }>('/duplicates', { register }, signal),
  })

export const useDuplicatesOf = (register: string, id: string) =>
  useQuery({
    queryKey: ['duplicates', register, id],
    queryFn: ({ signal }) => get<Duplicates>(`/duplicates/${encodeURIComponent(id)}`, { register }, signal),
  })

export interface LifeEvent {
  readonly day: string | null
  readonly kind: string
  readonly words: Words
  readonly other?: string
}

export const useLifeline = (id: string) =>
  useQuery({
    queryKey: ['record', 'organisation', id, 'lifeline'],
    queryFn: ({ signal }) =>
      get<{ readonly events: readonly LifeEvent[] }>(`/organisations/${encodeURIComponent(id)}/lifeline`, {}, signal),
  })

export const useMerges = (register: string) =>
  useQuery({
    queryKey: ['merges', register],
    queryFn: ({ signal }) => get<readonly MergeHead[]>('/merges', { register }, signal),
  })

/** What the merge would do. The answer is kept for no time: somebody may save one of the records meanwhile. */
export const useMergePreview = (body: MergeBody) =>
  useQuery({
    queryKey: ['merge-preview', body],
    queryFn: () => write<MergePreview>('POST', '/merges/preview', body),
    staleTime: 0,
    placeholderData: before => before,
  })

const changed = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
  const answer = await work
  await queryClient.invalidateQueries()
  return answer
}

export const merge = (body: MergeBody & { readonly reason: string }) =>
  changed(write<{ readonly id: string }>('POST', '/merges', body))

export const undoMerge = (id: string, reason: string) =>
  changed(
    write<{ readonly left: readonly { register: string; id: string }[] }>('POST', `/merges/${encodeURIComponent(id)}/undo`, {
      reason,
    }),
  )

export const keepApart = (register: string, [one, other]: Pair['ids'], reason: string) =>
  changed(
    write<unknown>('POST', `/duplicates/${encodeURIComponent(one)}/apart?register=${encodeURIComponent(register)}`, {
      other,
      reason,
    }),
  )
