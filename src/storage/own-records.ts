import type { Actor } from '../kernel/actor.ts'
import { type ColumnRef, columnName, columnsOf, ownRecordsSetting } from '../kernel/condition/index.ts'
import { versionTable } from '../kernel/population.ts'
import { registers } from '../registers/index.ts'

/** The columns that access asks about one reference on, each once: a designation's organisation, for the reports on designations. */
const asked: readonly ColumnRef[] = [
  ...new Map(
    registers
      .flatMap(({ access }) => columnsOf(access.read))
      .filter(({ via }) => via.length)
      .map(ref => [`${ref.via[0]!.register}.${ref.name}`, ref] as const),
  ).values(),
]

/**
 * The statement that notes, for the transaction, which records of other registers are the person's own: once, so that row security compares with a
 * list. It runs as the person, who notes nothing that they may not read. Empty for whoever belongs to no organisation.
 */
export function ownRecordsSql(actor: Actor, literal: (text: string) => string): string {
  if (actor.organisation === null || !asked.length) return ''
  const own = literal(actor.organisation)
  const lists = asked.map(ref => {
    const register = ref.via[0]!.register
    const ids = `select string_agg(id::text, ',') from ${versionTable(register)}
      where region = ${literal(actor.region)} and superseded_at = 'infinity' and ${columnName(ref)} = ${own}::uuid`
    return `set_config('torchbook.${ownRecordsSetting(register, ref.name)}', coalesce((${ids}), ''), true)`
  })
  return `; select ${lists.join(', ')}`
}
