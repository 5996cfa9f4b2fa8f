import { conditionSql, policyPrinter } from '../../kernel/condition/index.ts'
import { identifier } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { accountTables, forgetSql, sessionSeenSql } from './account-tables.ts'
import { listTables } from './list-tables.ts'
import { systemRules } from './system-tables.ts'

/** `wrapped` for a single server, `plain` for a distributed one (Citus refuses sub-selects in policies). */
export type PolicyForm = 'wrapped' | 'plain'

/**
 * Row security and grants for every table, from the access conditions of the declarations. Run after each migration, so that what may
 * be read and written is always what the code declares. The application's role can add rows and close versions, and forget old traces of signing in, nothing else.
 */
export function policySql(registers: readonly AnyRegister[], form: PolicyForm): string {
  const printer = policyPrinter(form)
  return [
    ...Object.entries(systemRules).flatMap(([table, { read, write }]) => [
      ...secured(table),
      policy(table, 'read', 'for select', `using (${conditionSql(read, printer)})`),
      policy(table, 'write', 'for insert', `with check (${conditionSql(write, printer)})`),
      `grant select, insert on ${table} to torchbook_app;`,
    ]),
    ...[...listTables(printer), ...accountTables(printer)].flatMap(({ table, read, write, close }) => [
      ...secured(table),
      policy(table, 'read', 'for select', `using (${read})`),
      policy(table, 'write', 'for insert', `with check (${write})`),
      ...(close
        ? [policy(table, 'close', 'for update', `using (${close} and ${open}) with check (${close} and not ${open})`)]
        : []),
      `grant select, insert${close ? ', update (superseded_at)' : ''} on ${table} to torchbook_app;`,
    ]),
    ...registers.flatMap(register => {
      const table = versionTable(register.name)
      const read = conditionSql(register.access.read, printer)
      const write = conditionSql(register.access.write, printer)
      return [
        ...secured(table),
        policy(table, 'read', 'for select', `using (${read})`),
        policy(table, 'write', 'for insert', `with check (${write})`),
        // A version is closed once: its end is history from then on, and nothing opens it again.
        policy(table, 'close', 'for update', `using (${write} and ${open}) with check (${write} and not ${open})`),
        `grant select, insert, update (superseded_at) on ${table} to torchbook_app;`,
        `grant select on ${identifier(register.name)} to torchbook_app;`,
      ]
    }),
    ...sessionSeenSql(printer),
    ...forgetSql(printer),
    'grant select on region, schema_migration to torchbook_app;',
  ].join('\n')
}

const open = "superseded_at = 'infinity'"

const secured = (table: string) => [
  `alter table ${table} enable row level security;`,
  `alter table ${table} force row level security;`,
]

const policy = (table: string, name: string, command: string, rule: string) =>
  `drop policy if exists ${name} on ${table};\ncreate policy ${name} on ${table} ${command} to torchbook_app ${rule};`
