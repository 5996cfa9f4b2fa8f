import { identifier, literal, snake } from '../../src/kernel/identifier.ts'
import { versionTable } from '../../src/kernel/population.ts'
import type { AnyRegister } from '../../src/kernel/register.ts'
import { declaredColumns } from '../../src/storage/schema/table.ts'

/** Lists that do not grow with a region: titles that exist, editions held, the region's own results and honours. */
const fixed = new Set([
  'appraisal-round',
  'assessment-result',
  'census-round',
  'claim',
  'designation-type',
  'fair-edition',
  'fund',
  'honour',
  'training-programme',
])

/** Of these any part of a copy may be made, because nothing refers to them and their names alone keep them apart. */
export const leaves = ['cooperation-project', 'handout', 'outreach-session', 'payment', 'volunteer'] as const

/** Columns whose copies need another value than the original's or the original's with the copy's number, so that all stays valid. */
const special: Readonly<Record<string, string>> = {
  'contract.registration_number': `lpad(c::text, 8, '0') || right(r.registration_number, 8)`,
  'policy.document_number': `'X' || translate(c::text, '0123456789', 'abcdefghij') || substring(r.document_number from '〔.*')`,
  'organisation.identifier': 'null',
  'organisation.identifier_scheme': 'null',
  'organisation.identifier_from': 'null',
  'place.code': 'null',
  // Every copied place has the statistics that the region has: as many series as places allow, no series twice for one place and day.
  'statistic.area': `bench_copy((select array_agg(p.id order by p.id) from place p where p.kind in ('community', 'village', 'town', 'sub-district') and p.id < bench_first())[rank], c)`,
}

/** Which records of a register are copied: of places those below the region. */
const copied: Readonly<Record<string, string>> = {
  place: `r.kind in ('community', 'village', 'town', 'sub-district')`,
}

/** Whether a register grows with its region. */
export const grows = (register: AnyRegister): boolean => !fixed.has(register.name)

/** Ids of the sample lie in one day of their clock: copy number c has the same id c days later, so copies are new, ordered and repeatable. */
export const copyFunctions = `
  create function bench_copy(id uuid, c bigint) returns uuid language sql immutable strict parallel safe as $$
    select (lpad(to_hex(('x' || lpad(left(translate(id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint + c * 86400000), 12, '0')
      || substr(translate(id::text, '-', ''), 13))::uuid $$;
  create function bench_first() returns uuid language sql immutable parallel safe as $$
    select bench_copy('00dc6acf-fc00-0000-0000-000000000000'::uuid, 1) $$;`

/** The records to copy; references to others of them are led to the same copy, references to anything else stay. */
export const copyableSql = (registers: readonly AnyRegister[]): string =>
  `create table bench_copyable as ${registers
    .filter(grows)
    .map(
      ({ name }) =>
        `select distinct r.id, ${literal(name)}::text as register from ${versionTable(name)} r where ${copied[name] ?? 'true'}`,
    )
    .join(' union all ')};
   create unique index on bench_copyable (id); analyze bench_copyable;`

/** The statement that copies a register's versions, superseded ones too, for the copies `$1` to `$2`; of a leaf those below the share `$3`. */
export function copySql(register: AnyRegister, part: 'whole' | 'leaf'): string {
  const { name, fields } = register
  const apart = new Set([...register.unique.flat(), ...(register.noOverlap?.fields ?? [])])
  const own = new Map<string, string>()
  for (const [field, { kind, columns, target }] of Object.entries(fields))
    for (const { suffix } of columns) {
      const column = `r.${identifier(field + suffix)}`
      if ((kind === 'text' || kind === 'translated') && apart.has(field)) own.set(snake(field) + suffix, `${column} || ' ' || c`)
      // Leaves of a part refer to originals: their copies may not be there.
      if ((kind === 'reference' || kind === 'place') && target && part === 'whole')
        own.set(
          snake(field) + suffix,
          `case when exists (select from bench_copyable b where b.id = ${column}) then bench_copy(${column}, c) else ${column} end`,
        )
    }
  const columns = declaredColumns(register).map(column => column.name)
  const values = columns.map(column => {
    if (column === 'id') return 'bench_copy(r.id, c)'
    if (column === 'search') return `r.search || ' ' || c`
    return special[`${name}.${column}`] ?? own.get(column) ?? `r.${identifier(column)}`
  })
  return `insert into ${versionTable(name)} (${columns.map(identifier).join(', ')})
    select ${values.join(', ')}
    from (${sourceOf(name)}) r cross join generate_series($1::bigint, $2::bigint) c
    where r.id < bench_first() and r.id in (select id from bench_copyable)
      and ('x' || right(r.id::text, 6))::bit(24)::int < $3::float8 * 16777216
    order by c, r.id, r.version`
}

const sourceOf = (name: string) =>
  name === 'statistic'
    ? `select *, dense_rank() over (partition by series, period_end, span order by id) as rank from ${versionTable(name)} where id < bench_first()`
    : `select * from ${versionTable(name)}`
