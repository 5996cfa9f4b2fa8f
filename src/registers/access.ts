import { actor, all, any, type Column, type Condition, role } from '../kernel/condition/index.ts'

type Own = { readonly region: Column<string> }

/** Everybody who works in the region's bureau reads it, and auditors; the region is the outer wall of every access. */
export const bureauReads = ({ region }: Own): Condition =>
  all(region.is(actor.region), role('officer', 'section-head', 'leader', 'auditor'))

/** Officers and heads of section write. */
export const officersWrite = ({ region }: Own): Condition => all(region.is(actor.region), role('officer', 'section-head'))

/** What of a register is before the public: read without signing in, once the office has switched its public pages on. */
export const publicReads = ({ region }: Own, open: Condition): Condition => all(region.is(actor.region), role('public'), open)

/** Also read by reporters of towns and communities. */
export const reportersRead = (columns: Own): Condition =>
  any(bureauReads(columns), all(columns.region.is(actor.region), role('reporter')))

/** Also written by reporters of towns and communities. */
export const reportersWrite = (columns: Own): Condition =>
  any(officersWrite(columns), all(columns.region.is(actor.region), role('reporter')))
