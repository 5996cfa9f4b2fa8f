import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Title, wasGiven } from './title.ts'

/** Something about a holder that must be reported to whoever gave the title. */
export interface HolderChange {
  readonly holder: string
  /** The first day on which it was so. */
  readonly day: PlainDate
  readonly kind: 'renamed' | 'moved' | 'merged' | 'took-over' | 'split'
  /** The name that was given up, where it moved to, or the name of the other organisation. */
  readonly other: string
}

/** A change of one holder, told from its others: two on one day differ in kind. */
export const changeKey = ({ kind, day }: Pick<HolderChange, 'kind' | 'day'>): string => `${kind} ${day}`

/** A change that is to be reported for a title, and the last day for it. */
export interface ChangeReport {
  readonly title: Title
  readonly change: HolderChange
  readonly due: PlainDate
}

/** How long a holder has for its report. */
export interface Within {
  readonly months?: number
  readonly days?: number
}

/** An unreported change is pressed for this long after its last day; what is older, a book that was begun later knows nothing of. */
const late = { years: 1 }

/** The changes that fell into a title's term and are not reported yet, until a year after the last day for it: the most urgent first. */
export function changeReports(
  titles: readonly Title[],
  changes: readonly HolderChange[],
  withinFor: (title: Title, day: PlainDate) => Within | null,
  on: PlainDate,
): readonly ChangeReport[] {
  const byHolder = Map.groupBy(titles, ({ holder }) => holder)
  return changes
    .flatMap(change =>
      (byHolder.get(change.holder) ?? []).flatMap((title): readonly ChangeReport[] => {
        if (title.changesReported.has(changeKey(change))) return []
        const within = wasGiven(title) && title.term ? withinFor(title, change.day) : null
        if (within === null || !title.term || change.day < title.term.from || change.day > (title.term.until ?? change.day))
          return []
        const due = Temporal.PlainDate.from(change.day).add(within)
        return change.day <= on && due.add(late).toString() >= on ? [{ title, change, due: due.toString() }] : []
      }),
    )
    .sort((a, b) => (a.due === b.due ? (a.title.id < b.title.id ? -1 : 1) : a.due < b.due ? -1 : 1))
}
