import { actor, all, any, type Column, type Condition, role, rolesOf } from '../kernel/condition/index.ts'
import type { RecordId } from '../kernel/field/reference.ts'
import type { Flow } from '../kernel/flow.ts'

type Own = { readonly region: Column<string> }

/** Everybody who works in the region's bureau reads it, and auditors; the region is the outer wall of every access. */
export const bureauReads = ({ region }: Own): Condition =>
  all(region.is(actor.region), role('officer', 'section-head', 'leader', 'auditor'))

/** Officers and heads of section write. */
export const officersWrite = ({ region }: Own): Condition => all(region.is(actor.region), role('officer', 'section-head'))

/** What of a register is before the public: read without signing in, once the office has switched its public pages on. */
export const publicReads = ({ region }: Own, open: Condition): Condition => all(region.is(actor.region), role('public'), open)

/** What is no secret to anybody with an account, so that records which point to it can be read: places, kinds of titles, policies in force. */
export const outsidersRead = ({ region }: Own, open: Condition = all()): Condition =>
  all(region.is(actor.region), role('reporter', 'enterprise', 'expert'), open)

/** A town's or community's reporter: the records of the own place and of those below it, told by the column that names it. */
export const ownPlace = ({ region }: Own, place: Column<RecordId<'place'>>): Condition =>
  all(region.is(actor.region), role('reporter'), place.among(actor.places))

/** An enterprise's user: the records of the own organisation, told by one of the columns that name it. */
export const ownOrganisation = ({ region }: Own, ...columns: readonly Column<RecordId<'organisation'>>[]): Condition =>
  all(region.is(actor.region), role('enterprise'), any(...columns.map(column => column.is(actor.organisation))))

/**
 * A leader decides: the versions before and after the moves that are a leader's. The API lets leaders take those moves and nothing else; the
 * database lets them write records in those states only.
 */
export const leadersDecide = (
  { region, state }: Own & { readonly state: Column<never> | Column<string> },
  flow: Flow,
): Condition => {
  const states = flow.moves.filter(({ who }) => rolesOf(who).includes('leader')).flatMap(({ from, to }) => [...from, to])
  return all(region.is(actor.region), role('leader'), { op: 'in', column: state.ref, values: [...new Set(states)] })
}
