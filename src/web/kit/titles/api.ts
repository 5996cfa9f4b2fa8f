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
  /** Changes of name to be reported to whoever gave the title. */
  readonly changes: readonly {
    readonly id: string
    readonly title: Words
    readonly day: string
    readonly formerName: string
    readonly due: string
  }[]
  readonly stocks: readonly {
    readonly indicator: string
    readonly label: Words
    readonly held: string | null
    readonly left: string | null
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly words: Words
    readonly source: Words
    readonly from: string
    readonly until?: string
  }[]
}

export const useOutlook = (by: string | undefined, clocks: Clocks) =>
  useQuery({
    queryKey: ['titles', 'outlook', by, clocks],
    queryFn: ({ signal }) => get<Outlook>('/titles/outlook', { by, ...clocks }, signal),
    placeholderData: before => before,
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
