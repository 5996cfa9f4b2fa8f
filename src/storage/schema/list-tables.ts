import type { Printer } from '../../kernel/condition/index.ts'

/** A table of the system with a rule narrower than "of the region": who reads it, who adds to it, and who closes a version (nobody when absent). */
export interface RuledTable {
  readonly table: string
  readonly read: string
  readonly write: string
  readonly close?: string
}

/** Who reads what the office says among itself. */
const office = ['officer', 'section-head', 'leader', 'auditor'] as const

/** What people keep for working with registers: a view is its owner's until shared, a preference is one's own, comments are the office's. */
export function listTables(printer: Printer): readonly RuledTable[] {
  const region = `region = ${printer.actor('region')}`
  const mine = (column: string) => `${region} and ${column} = ${printer.actor('id')}`
  const inOffice = `(${office.map(role => printer.has(role)).join(' or ')})`
  const keepsBooks = `(${printer.has('officer')} or ${printer.has('section-head')})`
  return [
    {
      table: 'saved_view',
      // A shared view is seen as it stands, within the office: names and filters of views speak of firms. What it was before is its owner's.
      read: `${region} and (owner = ${printer.actor('id')} or (shared and not removed and superseded_at = 'infinity' and ${inOffice}))`,
      write: mine('owner'),
      close: mine('owner'),
    },
    { table: 'preference', read: mine('person'), write: mine('person'), close: mine('person') },
    {
      table: 'comment',
      read: `${region} and (${inOffice} or author = ${printer.actor('id')})`,
      write: mine('author'),
      close: mine('author'),
    },
    { table: 'bulk_edit', read: `${region} and ${inOffice}`, write: `${mine('author')} and ${keepsBooks}` },
    { table: 'bulk_edit_undo', read: `${region} and ${inOffice}`, write: `${mine('author')} and ${keepsBooks}` },
  ]
}
