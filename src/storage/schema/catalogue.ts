import type { Client, PoolClient } from 'pg'
import { snake } from '../../kernel/identifier.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { systemTables } from './system-tables.ts'
import { columnSql, declaredColumns, foreignKey, referenceIndex, referring, tableSql, viewSql } from './table.ts'

type Queryable = Pick<Client | PoolClient, 'query'>

interface CatalogueColumn {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly not_null: boolean
  readonly default: string | null
}

/** The tables and columns of the schema as the server has them. */
async function columnsOf(client: Queryable): Promise<readonly CatalogueColumn[]> {
  const { rows } = await client.query<CatalogueColumn>(`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null,
      pg_get_expr(d.adbin, d.adrelid) as default
    from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname, a.attnum`)
  return rows
}

/** The migration that brings the schema to what the declarations say; empty when they agree. */
export async function draftMigration(client: Queryable, registers: readonly AnyRegister[]): Promise<string> {
  const existing = await columnsOf(client)
  return registers
    .flatMap(register => {
      const table = `${snake(register.name)}_version`
      const columns = existing.filter(column => column.table === table)
      if (!columns.length) return [`-- ${register.label.en}\n${tableSql(register)}`]
      const missing = declaredColumns(register).filter(declared => !columns.some(column => column.name === declared.name))
      if (!missing.length) return []
      const referred = referring(register).filter(name => missing.some(column => column.name === snake(name)))
      const alterations = [
        ...missing.map(column => `alter table "${table}" add column ${columnSql(column)};`),
        ...referred.flatMap(name => [`alter table "${table}" add ${foreignKey(name)};`, referenceIndex(register, name)]),
      ]
      return [`-- ${register.label.en}\ndrop view "${snake(register.name)}";\n${alterations.join('\n')}\n${viewSql(register)}\n`]
    })
    .join('\n')
}

/** Where declarations and the server's catalogue differ, a line each: missing or other columns, and columns that nothing declares. */
export async function schemaDifferences(client: Queryable, registers: readonly AnyRegister[]): Promise<readonly string[]> {
  const existing = await columnsOf(client)
  const declaredTables = new Set([...registers.map(register => `${snake(register.name)}_version`), ...systemTables])
  const differences = [...new Set(existing.map(column => column.table))]
    .filter(table => table.endsWith('_version') && !declaredTables.has(table))
    .map(table => `${table}: no register declares it`)
  for (const register of registers) {
    const table = `${snake(register.name)}_version`
    const columns = new Map(existing.filter(column => column.table === table).map(column => [column.name, column]))
    for (const declared of declaredColumns(register)) {
      const found = columns.get(declared.name)
      columns.delete(declared.name)
      if (!found) differences.push(`${table}.${declared.name}: declared, not in the schema`)
      else if (found.type !== declared.type || found.not_null !== declared.notNull)
        differences.push(
          `${table}.${declared.name}: declared ${columnSql(declared)}, is ${found.type}${found.not_null ? ' not null' : ''}`,
        )
    }
    for (const name of columns.keys()) differences.push(`${table}.${name}: in the schema, not declared`)
  }
  return differences
}

/** The whole schema as text, sorted by name: committed as `db/schema.sql`, so that a reviewer sees what a migration led to. */
export async function printSchema(client: Queryable): Promise<string> {
  const columns = await columnsOf(client)
  const details = async (sql: string) => (await client.query<{ table: string; text: string }>(sql)).rows
  const constraints =
    await details(`select conrelid::regclass::text as table, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as text
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by conrelid::regclass::text collate "C", conname collate "C"`)
  const indexes = await details(`select tablename as table, indexdef as text from pg_indexes where schemaname = 'public'
    and indexname not in (select conname from pg_constraint) order by indexname collate "C"`)
  const policies =
    await details(`select tablename as table, format('policy %s for %s to %s%s%s', policyname, lower(cmd), array_to_string(roles, ', '),
    ' using (' || qual || ')', ' with check (' || with_check || ')') as text from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`)
  const grants =
    await details(`select c.relname as table, 'grant ' || lower(string_agg(distinct a.privilege_type, ', ' order by a.privilege_type)) || ' to torchbook_app' as text
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace and a.grantee = 'torchbook_app'::regrole group by c.relname order by c.relname collate "C"`)
  const views = await details(
    `select viewname as table, pg_get_viewdef(('public.' || quote_ident(viewname))::regclass) as text from pg_views where schemaname = 'public' order by viewname collate "C"`,
  )
  const tables = [...new Set(columns.map(column => column.table))].sort()
  const of = (rows: readonly { table: string; text: string }[], table: string) =>
    rows.filter(row => row.table.replaceAll('"', '') === table).map(row => row.text)
  const printed = tables.map(table => {
    const lines = columns
      .filter(column => column.table === table)
      .map(
        column =>
          `${column.name} ${column.type}${column.not_null ? ' not null' : ''}${column.default ? ` default ${column.default}` : ''}`,
      )
    return [
      `table ${table} (\n  ${[...lines, ...of(constraints, table)].join(',\n  ')}\n)`,
      ...of(indexes, table),
      ...of(policies, table),
      ...of(grants, table),
    ].join('\n')
  })
  return `${[...printed, ...views.map(view => `view ${view.table}\n${view.text}\n${of(grants, view.table).join('\n')}`)].join('\n\n')}\n`
}
