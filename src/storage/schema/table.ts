import { identifier, snake } from '../../kernel/identifier.ts'
import { versionTable } from '../../kernel/population.ts'
import type { AnyRegister } from '../../kernel/register.ts'

/** One column of a version table as declared. */
export interface DeclaredColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly default?: string
}

const system: readonly DeclaredColumn[] = [
  { name: 'region', type: 'text', notNull: true },
  { name: 'id', type: 'uuid', notNull: true },
  { name: 'version', type: 'integer', notNull: true },
  { name: 'recorded_at', type: 'timestamp with time zone', notNull: true, default: 'now()' },
  { name: 'superseded_at', type: 'timestamp with time zone', notNull: true, default: "'infinity'" },
  { name: 'author', type: 'text', notNull: true },
  { name: 'reason', type: 'text', notNull: true, default: "''" },
  { name: 'source', type: 'text', notNull: true },
  { name: 'attachments', type: 'text[]', notNull: true, default: "'{}'" },
  { name: 'search', type: 'text', notNull: true, default: "''" },
]

/** The columns of a register's version table, system columns first. */
export const declaredColumns = (register: AnyRegister): readonly DeclaredColumn[] => [
  ...system,
  ...Object.entries(register.fields).flatMap(([name, field]) =>
    field.columns.map((column, index) => ({
      name: snake(name) + column.suffix,
      type: column.type,
      // A period's end and either language of a name may be unknown; a check holds the rest.
      notNull: field.required === true && (field.columns.length === 1 || (field.kind === 'period' && index === 0)),
    })),
  ),
]

/** The statements that make a register's table, indexes and view. Migrations hold what this printed on the day; a test compares. */
export function tableSql(register: AnyRegister): string {
  const table = versionTable(register.name)
  const columns = declaredColumns(register).map(columnSql)
  return `${[
    `create table ${table} (\n  ${[...columns, ...constraints(register)].join(',\n  ')}\n);`,
    ...indexes(register),
    viewSql(register),
  ].join('\n')}\n`
}

export const columnSql = (column: DeclaredColumn): string =>
  [identifier(column.name), column.type, column.notNull && 'not null', column.default && `default ${column.default}`]
    .filter(Boolean)
    .join(' ')

/** The view of today: current versions only, read with the rights of whoever reads. */
export const viewSql = (register: AnyRegister): string =>
  `create view ${identifier(register.name)} with (security_invoker = true) as\n  select * from ${versionTable(register.name)} where superseded_at = 'infinity';`

function constraints(register: AnyRegister): readonly string[] {
  const fields = Object.entries(register.fields)
  return [
    'primary key (region, id, version)',
    'foreign key (region, id) references record (region, id)',
    "check (author <> '' and source <> '')",
    'check (superseded_at > recorded_at)',
    ...referring(register).map(foreignKey),
    ...fields
      .filter(([, field]) => field.kind === 'period')
      .map(([name]) => `check (${identifier(`${name}_until`)} >= ${identifier(`${name}_from`)})`),
    ...fields
      .filter(([, field]) => field.kind === 'translated' && field.required)
      .map(([name]) => `check (${identifier(`${name}_en`)} is not null or ${identifier(`${name}_zh`)} is not null)`),
    ...overlap(register),
  ]
}

/** The fields that refer to one record. */
export const referring = (register: AnyRegister): readonly string[] =>
  Object.entries(register.fields)
    .filter(([, field]) => field.kind === 'reference' || field.kind === 'place')
    .map(([name]) => name)

export const foreignKey = (name: string): string => `foreign key (region, ${identifier(name)}) references record (region, id)`

export const referenceIndex = (register: AnyRegister, name: string): string =>
  `create index ${identifier(`${register.name}_version_by_${name}`)} on ${versionTable(register.name)} (region, ${identifier(name)}) where superseded_at = 'infinity';`

/** Terms of the same thing must not overlap: the only exclusion, on valid time; recorded time is kept by the key and the save. */
function overlap(register: AnyRegister): readonly string[] {
  const { noOverlap, name } = register
  if (!noOverlap) return []
  const { fields, period } = noOverlap
  const range = `daterange(${identifier(`${period}_from`)}, ${identifier(`${period}_until`)}, '[]')`
  const keys = ['region', ...fields.map(field => filledColumn(register, field))].map(column => `${column} with =`)
  // Of optional fields at least one must be known: two places without a code are not the same place.
  const optional = fields
    .filter(field => !register.fields[field]!.required)
    .map(field => `${keyColumn(register, field)} is not null`)
  const known = optional.length ? ` and (${optional.join(' or ')})` : ''
  const where = `superseded_at = 'infinity' and ${identifier(`${period}_from`)} is not null${known}`
  return [
    `constraint ${identifier(`${name}_no_overlap`)} exclude using gist (${[...keys, `${range} with &&`].join(', ')}) where (${where})`,
  ]
}

/** What tells two records apart in a field: a name by its Chinese form, else its English one; other kinds by their column. */
function keyColumn(register: AnyRegister, name: string): string {
  const { kind } = register.fields[name]!
  return kind === 'translated' ? `coalesce(${identifier(`${name}_zh`)}, ${identifier(`${name}_en`)})` : identifier(name)
}

/** The same with something in place of "not known": a null would never equal another, and nothing would be excluded. */
function filledColumn(register: AnyRegister, name: string): string {
  const column = keyColumn(register, name)
  return register.fields[name]!.required ? column : `coalesce((${column})::text, '')`
}

function indexes(register: AnyRegister): readonly string[] {
  const table = versionTable(register.name)
  const current = "where superseded_at = 'infinity'"
  const named = (suffix: string) => identifier(`${register.name}_${suffix}`)
  return [
    `create unique index ${named('version_current')} on ${table} (region, id) ${current};`,
    `create index ${named('version_search')} on ${table} using gin (search gin_trgm_ops) ${current};`,
    ...orders(register).map(([suffix, columns]) => `create index ${named(suffix)} on ${table} (region, ${columns}) ${current};`),
    ...referring(register).map(name => referenceIndex(register, name)),
    ...matching(register).map(
      columns => `create index ${named('version_match')} on ${table} (region, ${columns.join(', ')}) ${current};`,
    ),
    ...register.unique.map(
      group =>
        `create unique index ${named(`unique_${group.join('_')}`)} on ${table} (region, ${group.map(name => keyColumn(register, name)).join(', ')}) nulls distinct ${current};`,
    ),
  ]
}

/** The orders in which a long list is read from an index: the newest entries first, and the register's own date in both directions. */
function orders({ time, fields }: AnyRegister): readonly (readonly [suffix: string, columns: string])[] {
  const newest = ['version_newest', 'recorded_at, id'] as const
  if (!time) return [newest]
  const name = 'valid' in time ? time.valid : time.on
  const columns = fields[name]!.columns.map(column => identifier(name + column.suffix))
  return [
    newest,
    ['version_earliest', [...columns, 'id'].join(', ')],
    ['version_latest', [...columns.map(column => `${column} desc nulls last`), 'id'].join(', ')],
  ]
}

/** An import finds the record that a row means by the register's matching fields, unless a unique index leads there. */
function matching({ match, unique, fields }: AnyRegister): readonly (readonly string[])[] {
  const known = unique.some(group => group.every(name => match.includes(name) && fields[name]!.kind !== 'translated'))
  // Rows of a sheet mostly give a name in Chinese only.
  const columns = match.map(name =>
    identifier(name + (fields[name]!.kind === 'translated' ? '_zh' : fields[name]!.columns[0]!.suffix)),
  )
  return known ? [] : [columns]
}
