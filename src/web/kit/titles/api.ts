import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../kernel/words.ts'
import type { Clocks } from '../api.ts'
import { address, get, write } from '../http.ts'
import { queryClient } from '../queries.ts'
import type { Words } from '../wire.ts'

/** A title whose term ends, and what is recorded after it. */
export interface Ending {
  readonly id: string
  readonly title: Words
  readonly level: string
  readonly lastDay: string
  readonly after: 'renewed' | 'applied' | 'open'
  readonly next: string | null
}

export interface Outlook {
  readonly from: string
  readonly by: string
  readonly endings: readonly Ending[]
  readonly reports: readonly {
    readonly id: string
    readonly title: Words
    readonly missed: readonly number[]
    readonly next: { readonly year: number; readonly due: string } | null
    readonly mayBeCancelled: boolean
  }[]
  /** Terms that ended before the first day, of which nobody took note. */
  readonly ended: readonly Ending[]
  readonly proposals: readonly Proposal[]
  readonly phases: readonly { readonly state: string; readonly recorded: number; readonly onTheDay: number }[]
  /** Changes of holders to be reported to whoever gave the title. */
  readonly changes: readonly {
    readonly id: string
    readonly title: Words
    readonly day: string
    readonly kind: 'renamed' | 'moved' | 'merged' | 'took-over' | 'split'
    readonly other: string
    readonly due: string
  }[]
  readonly stocks: readonly {
    readonly indicator: string
    readonly label: Words
    readonly held: string | null
    readonly left: string | null
  }[]
  readonly rules: readonly Rule[]
  /** Types for whose terms no rule is known: their own records say how long they last. */
  readonly without: readonly {
    readonly code: string
    readonly regime: string
    readonly name: Words
    readonly termYears: number | null
    readonly document: string
    readonly from: string
  }[]
}

/** A rule with its document, its days, and whether the text itself was read. */
export interface Rule {
  readonly id: string
  readonly words: Words
  readonly source: Words
  readonly mark: 'sourced' | 'field-knowledge'
  readonly from: string
  readonly until?: string
}

/** A move that the rules suggest and a person decides. */
export interface Proposal {
  readonly id: string
  readonly title: Words
  readonly move: 'revoke'
  readonly reason: Words
  readonly rule: Rule
  readonly consequence: Words
}

export const useOutlook = (by: string | undefined, clocks: Clocks) =>
  useQuery({
    queryKey: ['titles', 'outlook', by, clocks],
    queryFn: ({ signal }) => get<Outlook>('/titles/outlook', { by, ...clocks }, signal),
    placeholderData: before => before,
  })

/** Where one title stands on a day. */
export interface TitleLife {
  readonly day: string
  readonly state: string
  readonly phase: string
  /** The move that would bring the record to where its term stands. */
  readonly move: string | null
  readonly reports: Omit<Outlook['reports'][number], 'id' | 'title'> | null
  readonly proposal: Omit<Proposal, 'id' | 'title'> | null
  readonly rules: readonly Rule[]
}

export const useTitleLife = (id: string, clocks: Clocks) =>
  useQuery({
    queryKey: ['titles', 'life', id, clocks],
    queryFn: ({ signal }) => get<TitleLife>(`/titles/${id}/life`, { ...clocks }, signal),
  })

export const calendarAddress = (lang: Language) => address('/titles/calendar.ics', { lang })

/** One document that approves many titles. */
export interface Approval {
  readonly records: readonly { readonly id: string; readonly version: number }[]
  readonly documentNumber: string
  readonly approvedOn: string
  readonly from: string
}

export async function approve(approval: Approval): Promise<number> {
  const { approved } = await write<{ readonly approved: readonly unknown[] }>('POST', '/titles/approvals', approval)
  await queryClient.invalidateQueries()
  return approved.length
}
