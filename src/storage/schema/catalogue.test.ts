import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { cloneBureau } from '../../../test/bureau.ts'
import { asOwner, part, specimen } from '../../../test/specimen.ts'
import { policyPrinter } from '../../kernel/condition/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { registers } from '../../registers/index.ts'
import type { Bureau } from '../bureau.ts'
import { createDatabase, dropDatabase } from '../embedded/for-tests.ts'
import { migrate } from '../migrate.ts'
import { accountTables } from './account-tables.ts'
import { draftMigration, printSchema, schemaDifferences } from './catalogue.ts'
import { listTables } from './list-tables.ts'
import { systemTables } from './system-tables.ts'

let bureau: Bureau
beforeAll(async () => {
  bureau = await cloneBureau('empty_bureau')
})
afterAll(() => bureau.close())

const ask = async <Row>(text: string) => (await asOwner(bureau.store.ownerUrl, text)).rows as readonly Row[]
type Owner = Parameters<typeof printSchema>[0]
const ownerOf = (of: Bureau) => ({ query: (text: string) => asOwner(of.store.ownerUrl, text) }) as Owner
/** The tables that hold no bureau's data: the list of regions and that of migrations. */
const shared = ['region', 'schema_migration']
const notShared = `not in (${shared.map(name => `'${name}'`).join(', ')})`
const ruled = [...listTables(policyPrinter('plain')), ...accountTables(policyPrinter('plain'))]

describe('the rules that let the same schema run distributed by region', () => {
  test('every table of a bureau’s data has a region, never null', async () => {
    const tables = await ask<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname ${notShared}`,
    )
    expect(tables.length).toBe(registers.length + systemTables.length + ruled.length)
    const without =
      await ask(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname ${notShared}
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region' and a.attnotnull)`)
    expect(without).toEqual([])
  })

  test('region comes first in every primary key, unique index and exclusion', async () => {
    const others = await ask(`select i.indexrelid::regclass::text as index from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = 'public'::regnamespace and c.relname ${notShared} and (i.indisunique or i.indisprimary or i.indisexclusion)
      and coalesce((select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]), '') <> 'region'`)
    expect(others).toEqual([])
    const keys = await ask<{ count: number }>(
      `select count(*)::int as count from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`,
    )
    expect(keys[0]!.count).toBe(registers.length + systemTables.length + ruled.length + shared.length)
  })

  test('region comes first on both sides of every foreign key', async () => {
    const others =
      await ask(`select conname, conrelid::regclass::text as table from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace
      and not (confrelid = 'region'::regclass and array_length(conkey, 1) = 1)
      and ((select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'region'
        or (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) <> 'region')`)
    expect(others).toEqual([])
  })

  test('there are no sequences, no triggers of ours, no rules and no functions', async () => {
    expect(await ask(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'`)).toEqual([])
    expect(await ask('select tgname from pg_trigger where not tgisinternal')).toEqual([])
    expect(await ask(`select rulename from pg_rules where schemaname = 'public'`)).toEqual([])
    const ours = `select proname from pg_proc p where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`
    expect(await ask(ours)).toEqual([])
  })

  test('row security holds on every such table, for its owner too', async () => {
    expect(
      await ask(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname ${notShared} and not (relrowsecurity and relforcerowsecurity)`,
      ),
    ).toEqual([])
    const policies = await ask<{ count: number }>(`select count(*)::int as count from pg_policies where schemaname = 'public'`)
    expect(policies[0]!.count).toBe(
      // Four more: when a session was last seen, and three tables of which old traces of signing in are forgotten.
      registers.length * 3 + systemTables.length * 2 + ruled.reduce((sum, { close }) => sum + (close ? 3 : 2), 0) + 4,
    )
  })

  test('the application may close versions, add rows say when a session was seen and forget old sign-ins, nothing else', async () => {
    const grants = await ask<{ privilege: string }>(
      `select distinct privilege_type as privilege from information_schema.table_privileges where grantee = 'torchbook_app' and table_schema = 'public' and privilege_type <> 'DELETE'`,
    )
    expect(grants.map(grant => grant.privilege).sort()).toEqual(['INSERT', 'SELECT'])
    const forgotten = await ask(
      `select table_name as name from information_schema.table_privileges where grantee = 'torchbook_app' and table_schema = 'public' and privilege_type = 'DELETE' order by 1`,
    )
    expect(forgotten).toEqual([{ name: 'account_session' }, { name: 'sign_in_attempt' }, { name: 'sign_in_ticket' }])
    const columns = await ask(
      `select distinct column_name as name from information_schema.column_privileges where grantee = 'torchbook_app' and table_schema = 'public' and privilege_type = 'UPDATE' order by 1`,
    )
    expect(columns).toEqual([{ name: 'last_seen_at' }, { name: 'superseded_at' }])
  })
})

describe('declarations and schema', () => {
  test('are the same', async () => {
    expect(await schemaDifferences(ownerOf(bureau), registers)).toEqual([])
    expect(await draftMigration(ownerOf(bureau), registers)).toBe('')
  })

  test('a reference that is added is drafted with its key and its index', async () => {
    const own = await cloneBureau('empty_bureau')
    const client = ownerOf(own)
    const keysOf = async () =>
      (await printSchema(client))
        .split('\n')
        .filter(line => /place_version_(region_parent_fkey|by_parent)/.test(line))
        .map(line => line.trim().replace(/,$/, ''))
    try {
      const before = await keysOf()
      expect(before).toHaveLength(2)
      await asOwner(own.store.ownerUrl, 'drop view place; alter table place_version drop column parent')
      expect(await keysOf()).toEqual([])
      await asOwner(own.store.ownerUrl, `create view place as select 1;\n${await draftMigration(client, registers)}`)
      expect(await keysOf()).toEqual(before)
    } finally {
      await own.close()
    }
  })

  test('a difference is told, column by column, and a new register gets its table drafted', async () => {
    const own = await cloneBureau('empty_bureau')
    const client = ownerOf(own)
    try {
      await asOwner(
        own.store.ownerUrl,
        'drop view place; alter table place_version drop column urban; alter table place_version add column colour text; alter table person_version rename to people_version',
      )
      const differences = await schemaDifferences(client, registers)
      expect(differences).toEqual(
        expect.arrayContaining([
          'people_version: no register declares it',
          'place_version.urban: declared, not in the schema',
          'place_version.colour: in the schema, not declared',
          'person_version.name_en: declared, not in the schema',
        ]),
      )
      const draft = await draftMigration(client, [
        ...registers.filter(one => one.name !== 'person' && one.name !== 'place'),
        part,
        specimen,
      ])
      expect(draft).toContain('create table "specimen_version"')
      await asOwner(own.store.ownerUrl, draft)
      expect(await schemaDifferences(client, [part, specimen])).toEqual(
        expect.not.arrayContaining([expect.stringContaining('specimen')]),
      )
    } finally {
      await own.close()
    }
  })
})

describe('migrations', () => {
  const names = readdirSync(new URL('../../../db/migrations/', import.meta.url))
    .filter(name => name.endsWith('.sql'))
    .sort()
  const refused = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => null,
      thrown => thrown,
    )
    return error instanceof Refusal ? error.code : error
  }

  test('run once; running them again changes nothing', async () => {
    const client = ownerOf(bureau)
    const before = await printSchema(client)
    expect(await migrate(bureau.store.ownerUrl, registers)).toEqual([])
    expect(await printSchema(client)).toBe(before)
    expect((await ask<{ name: string }>('select name from schema_migration order by name')).map(row => row.name)).toEqual(names)
  })

  test('two at once on an empty database: each migration is run by one of them', async () => {
    const server = inject('ownerUrl')
    const name = `migrations_${process.pid}`
    const url = await createDatabase(server, name)
    try {
      const runs = await Promise.all([migrate(url, registers), migrate(url, registers)])
      expect(runs.flat().sort()).toEqual(names)
    } finally {
      await dropDatabase(server, name)
    }
  })

  test('one that was changed after it ran is refused; so is a database of a newer version', async () => {
    await ask(`update schema_migration set sha256 = repeat('0', 64) where name = '${names[0]}'`)
    expect(await refused(migrate(bureau.store.ownerUrl, registers))).toBe('migration-changed')
    const own = await cloneBureau('empty_bureau')
    try {
      await asOwner(own.store.ownerUrl, "insert into schema_migration (name, sha256) values ('9999_later.sql', 'x')")
      expect(await refused(migrate(own.store.ownerUrl, registers))).toBe('database-newer')
    } finally {
      await own.close()
    }
  })
})
