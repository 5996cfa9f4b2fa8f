import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { isUnderWay, type Title, titleKey, wasGiven } from './title.ts'

/** A title whose term ends in a span of days, and what is known to follow it. */
export interface Ending {
  readonly title: Title
  /** The last day on which it holds. */
  readonly lastDay: PlainDate
  /** `renewed`: a later term follows without a gap. `applied`: it is applied for again. `open`: nothing is recorded, it lapses. */
  readonly after: 'renewed' | 'applied' | 'open'
  /** The later record, where there is one. */
  readonly next: string | null
}

/**
 * Who lapses by a day: every title that holds on the first day and whose term ends on or after it and on or before the last, the earliest
 * first. A revoked title's term ended with the revocation, so it is none of them.
 */
export function endings(titles: readonly Title[], from: PlainDate, by: PlainDate): readonly Ending[] {
  const same = Map.groupBy(titles, titleKey)
  return titles
    .flatMap((title): readonly Ending[] => {
      const { term } = title
      if (!wasGiven(title) || !term || term.until === null) return []
      if (term.from > from || term.until < from || term.until > by || title.state === 'revoked') return []
      return [{ title, lastDay: term.until, ...follows(title, term.until, same.get(titleKey(title))!) }]
    })
    .sort((a, b) => (a.lastDay === b.lastDay ? (a.title.id < b.title.id ? -1 : 1) : a.lastDay < b.lastDay ? -1 : 1))
}

/** Titles whose term has ended with nothing recorded to follow and without anybody having taken note of it, the longest ago first. */
export function unnoted(titles: readonly Title[], on: PlainDate): readonly Ending[] {
  const same = Map.groupBy(titles, titleKey)
  return titles
    .flatMap((title): readonly Ending[] => {
      const until = title.term?.until ?? null
      if (until === null || until >= on || !['approved', 'valid', 'expiring'].includes(title.state)) return []
      return [{ title, lastDay: until, ...follows(title, until, same.get(titleKey(title))!) }]
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
}

/** The ids of the titles that a later term of the same title follows without a gap. */
export function followedTitles(titles: readonly Title[]): ReadonlySet<string> {
  const same = Map.groupBy(titles, titleKey)
  const followed = titles.filter(
    title => title.term?.until != null && follows(title, title.term.until, same.get(titleKey(title))!).after === 'renewed',
  )
  return new Set(followed.map(({ id }) => id))
}

function follows(title: Title, lastDay: PlainDate, same: readonly Title[]): Pick<Ending, 'after' | 'next'> {
  const dayAfter = addDays(lastDay, 1)
  const later = same.find(
    one =>
      one.id !== title.id &&
      wasGiven(one) &&
      one.term !== null &&
      one.term.from <= dayAfter &&
      (one.term.until === null || one.term.until >= dayAfter),
  )
  if (later) return { after: 'renewed', next: later.id }
  const asked = same.find(one => isUnderWay(one) && (one.previous === null || one.previous === title.id))
  return asked ? { after: 'applied', next: asked.id } : { after: 'open', next: null }
}
