import type { Printer } from '../../kernel/condition/index.ts'
import type { RuledTable } from './list-tables.ts'

/** The id under which storage reads and writes accounts before it is known who asks. No account can have it: theirs are UUIDs. */
export const signInId = 'sign-in'

/** The tables of accounts. */
export const accountTableNames = [
  'account',
  'account_password',
  'account_invitation',
  'account_session',
  'account_second_factor',
  'account_recovery_code',
  'account_used_code',
  'sign_in_attempt',
  'sign_in_ticket',
  'security_setting',
  'account_link',
] as const

/** Tables to which rows are added and never closed. */
const neverClosed: readonly string[] = ['account_used_code', 'sign_in_attempt']

/** Only sign-in itself reads and writes accounts: no role does, not an administrator's either. What people may see of them is in storage/accounts. */
export function accountTables(printer: Printer): readonly RuledTable[] {
  const rule = `region = ${printer.actor('region')} and ${printer.actor('id')} = '${signInId}'`
  return accountTableNames.map(table => ({
    table,
    read: rule,
    write: rule,
    ...(!neverClosed.includes(table) && { close: rule }),
  }))
}

/** A session's last moment is the one thing that is written over; rule and grant. */
export function sessionSeenSql(printer: Printer): readonly string[] {
  const rule = `region = ${printer.actor('region')} and ${printer.actor('id')} = '${signInId}' and superseded_at = 'infinity'`
  return [
    `drop policy if exists seen on account_session;\ncreate policy seen on account_session for update to torchbook_app using (${rule}) with check (${rule});`,
    'grant update (last_seen_at) on account_session to torchbook_app;',
  ]
}

/**
 * What only served signing in may be taken away when it is 90 days old and over: the one thing the application's role deletes. The age is
 * that of the database's own clock, so that no mistake of the application reaches younger rows.
 */
export function forgetSql(printer: Printer): readonly string[] {
  const old = `region = ${printer.actor('region')} and ${printer.actor('id')} = '${signInId}' and recorded_at < now() - interval '90 days'`
  const over: Readonly<Record<string, string>> = {
    sign_in_attempt: old,
    sign_in_ticket: `${old} and until < now()`,
    account_session: `${old} and until < now()`,
  }
  return Object.entries(over).flatMap(([table, rule]) => [
    `drop policy if exists forget on ${table};\ncreate policy forget on ${table} for delete to torchbook_app using (${rule});`,
    `grant delete on ${table} to torchbook_app;`,
  ])
}
