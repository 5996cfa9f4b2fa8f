import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { type Title, wasGiven } from './title.ts'

/** Where a title stands on a day: as recorded until it is given, then by its term and what is recorded to follow. */
export interface Phase {
  readonly phase: string
  /** What the record says differs from what the term makes of it: the move that would bring them together, where there is one. */
  readonly move: 'start' | 'warn' | 'renew' | 'lapse' | null
}

const moves = { valid: 'start', expiring: 'warn', renewed: 'renew', lapsed: 'lapse' } as const

/**
 * The state that a title has on a day. Recorded states say what the office took note of; whether a term has begun, is about to end or has
 * ended is for the term and the day to say. `followed` says that a later term follows without a gap.
 */
export function phaseOn(title: Title, day: PlainDate, expiringDays: number, followed: boolean): Phase {
  const { state, term } = title
  if (!wasGiven(title) || !term || state === 'revoked') return { phase: state, move: null }
  const phase = phaseOf(term, day, expiringDays, followed)
  if (phase === state || phase === 'approved') return { phase, move: null }
  // What came later is no mistake: on an earlier day a title that is recorded as lapsed or renewed still held.
  if (state === 'lapsed' || state === 'renewed') return { phase, move: null }
  const move = moves[phase]
  return { phase, move: phase === 'valid' && state !== 'approved' ? null : move }
}

function phaseOf(term: NonNullable<Title['term']>, day: PlainDate, expiringDays: number, followed: boolean) {
  if (day < term.from) return 'approved'
  if (term.until === null) return 'valid'
  if (term.until < day) return followed ? 'renewed' : 'lapsed'
  return addDays(term.until, -expiringDays) <= day ? 'expiring' : 'valid'
}
