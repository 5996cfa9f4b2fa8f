import type { Role } from '../../kernel/actor.ts'
import { actor, all, any, type Condition, column, not, role } from '../../kernel/condition/index.ts'
import { text } from '../../kernel/field/index.ts'

/** Who reads the rows of a table of the system, and who adds to it. Nothing in it is ever changed or taken away. */
export interface SystemTable {
  readonly read: Condition
  readonly write: Condition
}

const own = (name: string) => column<string>(name, text({ label: { en: name, zh: name } }))
const inRegion = own('region').is(actor.region)
const of = (...roles: readonly Role[]): Condition => all(inRegion, role(...roles))

/** Who reads the bureau's books, and who keeps them. */
const office = ['officer', 'section-head', 'leader', 'auditor'] as const
const keepers = ['officer', 'section-head'] as const
/** Who records something of their own. */
const recorders = [...keepers, 'reporter', 'enterprise'] as const

/**
 * The tables of the system itself whose rows belong to a region, each with its rule:
 * - `record`: identities. Made by those who record something; only the office lists them.
 * - `audit_entry`: everybody leaves traces, under their own name only. Auditors and the audit administrator read all of them; the office reads
 *   what happened to records (who withdrew, merged, changed), never who revealed personal data; everybody else reads their own.
 * - `evidence`: what is known of files. A file belongs to no single record, so its row is open to those who work with records, and the API
 *   gives it only to whom a record that names it is open, or who added it.
 * - `import_step`: how far a person came with a sheet, their own only.
 * - `notice`, `notice_mark`: what a person was told, their own only.
 * - `publication`: what the bureau has made public.
 */
export const systemRules = {
  record: { read: of(...office), write: of(...recorders) },
  audit_entry: {
    read: all(
      inRegion,
      any(
        role('auditor', 'audit-administrator'),
        own('actor').is(actor.id),
        all(role('officer', 'section-head', 'leader'), own('record').isSet(), not(own('action').is('reveal'))),
      ),
    ),
    write: all(inRegion, own('actor').is(actor.id)),
  },
  evidence: { read: of(...office, 'reporter', 'enterprise'), write: of(...recorders) },
  edition: { read: of(...office), write: of(...keepers) },
  import: { read: of(...office), write: of(...keepers) },
  import_undo: { read: of(...office), write: of(...keepers) },
  import_step: { read: all(of(...keepers), own('person').is(actor.id)), write: all(of(...keepers), own('person').is(actor.id)) },
  filled_return: { read: of(...office), write: of(...keepers) },
  reconciliation: { read: of(...office), write: of(...keepers) },
  reconciliation_decision: { read: of(...office), write: of(...keepers) },
  reconciliation_undo: { read: of(...office), write: of(...keepers) },
  notice: { read: all(inRegion, own('person').is(actor.id)), write: all(inRegion, own('person').is(actor.id)) },
  notice_mark: { read: all(inRegion, own('person').is(actor.id)), write: all(inRegion, own('person').is(actor.id)) },
  publication: { read: of(...office, 'public'), write: of(...keepers) },
  summary_text_update: { read: of(...office), write: all(of(...keepers), own('author').is(actor.id)) },
  summary_text_version: { read: of(...office), write: all(of(...keepers), own('author').is(actor.id)) },
  section_step: { read: of(...office), write: all(of(...keepers, 'leader'), own('author').is(actor.id)) },
} as const satisfies Readonly<Record<string, SystemTable>>

/** Their names. */
export const systemTables = Object.keys(systemRules)
