import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cloneBureau, officer } from '../../test/bureau.ts'
import { linkedIn } from '../../test/linked.ts'
import { asOwner } from '../../test/specimen.ts'
import type { Actor, Role } from '../kernel/actor.ts'
import { columnsOf, judge, rowLookup } from '../kernel/condition/index.ts'
import { identifier } from '../kernel/identifier.ts'
import { versionTable } from '../kernel/population.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { registers } from '../registers/index.ts'
import type { BulkVersion } from './bulk.ts'
import type { Bureau } from './bureau.ts'
import { listRecords, now, type RecordList } from './read.ts'
import { newId } from './record-id.ts'
import { addRegion } from './regions.ts'
import { readRow } from './row.ts'
import { sampleVersions, sampleWorld } from './sample.ts'
import { writtenColumns, writtenValues } from './save.ts'
import { systemTables } from './schema/system-tables.ts'

const other = '999905'
const allRoles: readonly Role[] = [
  'officer',
  'section-head',
  'leader',
  'reporter',
  'enterprise',
  'expert',
  'auditor',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
  'public',
]
const person = (roles: readonly Role[], region: string, own: Partial<Actor> = {}, which = ''): Actor => ({
  id: `${roles.join('+')} of ${region}${which}`,
  name: 'Somebody',
  region,
  roles,
  organisation: null,
  place: null,
  ...own,
})
/** Every role here and next door; those who have an organisation or a place: with that of a record, with another, and with none. */
const actorsFor = (own: { readonly organisation: string | null; readonly place: string | null }): readonly Actor[] => [
  ...[...allRoles.map(role => [role]), [], ['auditor', 'reporter'] as const].flatMap(roles =>
    [officer.region, other].map(region => person(roles, region)),
  ),
  ...(['reporter', 'enterprise', 'officer', 'expert', 'public', 'system-administrator'] as const).flatMap(role => [
    person([role], officer.region, own, ' with its own'),
    person([role], officer.region, { organisation: newId(), place: newId() }, ' with another'),
    person([role], other, own, ' with the same'),
    person(
      [role],
      officer.region,
      { place: newId(), places: [newId(), ...(own.place ? [own.place] : [])] },
      ' of what lies above',
    ),
  ]),
]
const elsewhere: Actor = { ...officer, region: other }

let bureau: Bureau
/** One version of each register, as the sample has it; closed, so that it stands in no other record's way. */
let rows: ReadonlyMap<string, BulkVersion>

beforeAll(async () => {
  bureau = await cloneBureau('sample_bureau')
  await addRegion(bureau.store.ownerUrl, {
    code: other,
    name: { en: 'Next', zh: '邻区' },
    office: { en: 'Next office', zh: '邻区科技局' },
    sample: false,
  })
  const samples = await sampleVersions(officer, sampleWorld())
  rows = new Map(
    samples.map(({ register, versions }) => [
      register.name,
      { ...versions[0]!, recordedAt: '2006-01-01T00:00:00Z', supersededAt: '2006-01-02T00:00:00Z' },
    ]),
  )
})
afterAll(() => bureau.close())

let linked: Awaited<ReturnType<typeof linkedIn>> = () => ({})

/** What an access condition says of a record. */
const may = (condition: AnyRegister['access']['read'], row: Readonly<Record<string, unknown>>, actor: Actor) =>
  judge(condition, rowLookup(row, linked(row)), actor).verdict === 'met'

/** The organisation and the place that a record's access asks for, in the sample's first record that has them. */
function ownOf(register: AnyRegister, records: readonly Readonly<Record<string, unknown>>[]) {
  const asked = [...columnsOf(register.access.read), ...columnsOf(register.access.write)]
  const first = (target: string) =>
    (asked
      .filter(({ field, name }) => field.target === target || (name === 'id' && register.name === target))
      .flatMap(({ name, via: [step] }) => records.map(record => (step ? linked(record)[step.field] : record)?.[name]))
      .find(value => value != null) ?? null) as string | null
  return { organisation: first('organisation'), place: first('place') }
}
/** The statement that adds one version, as a save does. */
const versionInsert = (register: AnyRegister, one: BulkVersion, actor: Actor): [string, unknown[]] => {
  const columns = ['region', 'id', 'version', 'recorded_at', 'superseded_at', ...writtenColumns(register)]
  const values = [actor.region, one.id, one.version, one.recordedAt, one.supersededAt]
  const written = [...values, ...writtenValues(actor, register, one.given, one.values)]
  return [
    `insert into ${versionTable(register.name)} (${columns.map(identifier).join(', ')}) values (${written.map((_, index) => `$${index + 1}`).join(', ')})`,
    written,
  ]
}
class RolledBack extends Error {}
/** Whether the work goes through; whatever it did is taken back. */
const goesThrough = (
  actor: Actor,
  work: (client: Parameters<Parameters<Bureau['run']>[1]>[0]) => Promise<unknown>,
): Promise<boolean> =>
  bureau
    .run(actor, async client => {
      await work(client)
      throw new RolledBack()
    })
    .catch(error => {
      if (error instanceof RolledBack) return true
      if (error instanceof Refusal && error.code === 'database-permission') return false
      throw error
    })

test('the sample has a record of every register to try this on', () => {
  expect([...rows.keys()].sort()).toEqual(registers.map(register => register.name).sort())
})

describe.each(registers)('$name', register => {
  const table = versionTable(register.name)
  beforeAll(async () => {
    linked = await linkedIn(bureau, register)
  })

  const allRows = async () => {
    const found = await bureau.run(officer, client => client.query(`select * from ${table}`))
    return found.rows.map(raw => {
      const row = readRow(register, raw)
      return { ...row.values, id: row.id, region: row.region, open: row.supersededAt === 'infinity' }
    })
  }

  test('each role sees exactly the records it may read', async () => {
    const records = await allRows()
    for (const actor of actorsFor(ownOf(register, records))) {
      const { rows: found } = await bureau.run(actor, client => client.query(`select count(*)::int as count from ${table}`))
      expect({ actor: actor.id, sees: found[0].count }).toEqual({
        actor: actor.id,
        sees: records.filter(record => may(register.access.read, record, actor)).length,
      })
    }
  })

  test('each role writes and closes exactly what it may', async () => {
    const row = rows.get(register.name)!
    const values = { ...row.values, region: officer.region }
    const records = (await allRows()).filter(({ open }) => open)
    for (const actor of actorsFor(ownOf(register, [values]))) {
      const allowed = may(register.access.write, { ...values, id: row.id }, actor)
      const wrote = await goesThrough(actor, client =>
        // Only the version: identities are made by those who record something, which a leader who decides does not.
        client.query(...versionInsert(register, { ...row, version: 999 }, { ...actor, region: officer.region })),
      )
      expect({ actor: actor.id, wrote }).toEqual({ actor: actor.id, wrote: allowed })
      const closed = await bureau
        .run(actor, async client => {
          const { rowCount } = await client.query(
            `update ${table} set superseded_at = now() where region = $1 and superseded_at = 'infinity'`,
            [officer.region],
          )
          throw Object.assign(new RolledBack(), { rowCount })
        })
        .catch(error => (error instanceof RolledBack ? Number((error as RolledBack & { rowCount: number }).rowCount) : -1))
      expect({ actor: actor.id, closed }).toEqual({
        actor: actor.id,
        closed: records.filter(one => may(register.access.write, one, actor) && may(register.access.read, one, actor)).length,
      })
    }
  })

  test('nobody deletes, empties or rewrites, not even an officer', async () => {
    for (const statement of [
      `delete from ${table}`,
      `truncate ${table}`,
      `update ${table} set source = 'changed'`,
      `update ${table} set version = version + 1`,
      `update ${table} set recorded_at = now()`,
      `update ${table} set region = '${other}'`,
      `alter table ${table} disable row level security`,
      `drop policy read on ${table}`,
    ])
      expect({ statement, done: await goesThrough(officer, client => client.query(statement)) }).toEqual({
        statement,
        done: false,
      })
  })
})

test('the officer of another region finds nothing, in lists, in figures, in the system’s own tables', async () => {
  const lists: RecordList[] = []
  for (const register of registers)
    lists.push(await bureau.run(elsewhere, client => listRecords(client, elsewhere, register, now, { page: 1, size: 1 })))
  expect(lists.every(list => list.total === 0)).toBe(true)
  for (const table of systemTables) {
    const own = await bureau.run(
      elsewhere,
      async client => (await client.query(`select count(*)::int as count from ${table}`)).rows[0].count,
    )
    expect({ table, own }).toEqual({ table, own: 0 })
  }
})

test('the system’s own tables take rows of the own region only, and keep them', async () => {
  const identity = (region: string) => (client: Parameters<Parameters<Bureau['run']>[1]>[0]) =>
    client.query('insert into record (region, id, register) values ($1, $2, $3)', [region, newId(), 'place'])
  expect(await goesThrough(officer, identity(officer.region))).toBe(true)
  expect(await goesThrough(officer, identity(other))).toBe(false)
  for (const statement of [
    "update audit_entry set actor = 'somebody else'",
    'delete from audit_entry',
    "update record set register = 'place'",
    'delete from record',
    "update edition set content = '{}'",
    'delete from edition',
    'delete from evidence',
    "update region set office_en = 'Mine'",
    "insert into region (code, name_en, name_zh, office_en, office_zh) values ('999906', 'a', 'a', 'a', 'a')",
    'delete from schema_migration',
    'set local row_security = off',
    'create table mine (id int)',
  ]) {
    const done = await goesThrough(officer, client => client.query(statement))
    expect({ statement, done }).toEqual({ statement, done: statement.startsWith('set local') })
  }
  // Turning it off makes every protected read an error instead of showing more.
  expect(
    await goesThrough(officer, async client => {
      await client.query('set local row_security = off')
      await client.query('select count(*) from record')
    }),
  ).toBe(false)
})

test('without a known actor nothing is to be seen', async () => {
  const { rows: found } = await bureau.pool.query(
    'select (select count(*)::int from record) as records, (select count(*)::int from organisation) as organisations',
  )
  expect(found).toEqual([{ records: 0, organisations: 0 }])
})

test('the role of the application may not pass by row security', async () => {
  const { rows: found } = await asOwner(
    bureau.store.ownerUrl,
    "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = 'torchbook_app'",
  )
  expect(found).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }])
})
