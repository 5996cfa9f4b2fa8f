import { useQuery } from '@tanstack/react-query'
import type { Language } from '../../../kernel/words.ts'
import type { Clocks } from '../../kit/api.ts'
import { address, get } from '../../kit/http.ts'
import type { Words } from '../../kit/wire.ts'

/** Something that has a day. */
export interface CalendarItem {
  readonly id: string
  readonly kind: string
  readonly register: string
  readonly record: string
  readonly day: string
  readonly says: Words
  readonly title: Words
}

export interface CalendarAnswer {
  readonly from: string
  readonly until: string
  readonly today: string
  readonly kinds: readonly { readonly id: string; readonly label: Words }[]
  readonly items: readonly CalendarItem[]
  readonly more: number
}

export const useCalendar = (from: string, until: string, clocks: Clocks) =>
  useQuery({
    queryKey: ['calendar', from, until, clocks],
    queryFn: ({ signal }) => get<CalendarAnswer>('/calendar', { from, until, ...clocks }, signal),
    placeholderData: before => before,
  })

export const feedAddress = (kinds: readonly string[], lang: Language) =>
  address('/calendar.ics', { kinds: kinds.join(','), lang })
