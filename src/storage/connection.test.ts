import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../kernel/actor.ts'
import { Refusal } from '../kernel/refusal.ts'
import { inTransaction, makePool } from './connection.ts'
import { createDatabase, startTestServer, type TestServer, urlOf } from './embedded/for-tests.ts'

const officer: Actor = {
  id: "o'brien\\",
  name: 'Officer',
  region: '320583',
  roles: ['officer', 'reporter'],
  organisation: null,
  place: 'town',
}
let server: TestServer
let app: pg.Pool
let owner: pg.Pool

beforeAll(async () => {
  server = await startTestServer()
  const database = await createDatabase(server.ownerUrl, 'connection')
  owner = makePool(database)
  app = makePool(urlOf(server.appUrl, 'connection'), { max: 1 })
  await owner.query(`
    create table note (region text, body text);
    alter table note enable row level security;
    create policy own on note using (region = current_setting('torchbook.region', true))
      with check (region = current_setting('torchbook.region', true));
    grant select, insert on note to torchbook_app;
    insert into note values ('320583', '本市'), ('999999', '外市')`)
}, 30_000)

afterAll(async () => {
  await app.end()
  await owner.end()
  await server.close()
})

describe('values', () => {
  const one = async (sql: string) => (await app.query<{ value: unknown }>(`select ${sql} as value`)).rows[0]?.value

  test.each([
    ['9007199254740993::int8', '9007199254740993'],
    ['0.10::numeric', '0.10'],
    ["'2008-02-29'::date", '2008-02-29'],
    ["'infinity'::date", 'infinity'],
    ["'2026-03-01 09:02:03.123456+08'::timestamptz", '2026-03-01T01:02:03.123456Z'],
    ["'2026-03-01 00:00+00'::timestamptz", '2026-03-01T00:00:00Z'],
    ["'infinity'::timestamptz", 'infinity'],
    ["'2026-03-01 09:02'::timestamp", '2026-03-01 09:02:00'],
    [`'{"en":"a","zh":"甲"}'::jsonb`, { en: 'a', zh: '甲' }],
    ['array[9007199254740993, null]::int8[]', ['9007199254740993', null]],
    ['array[[0.10],[2]]::numeric[]', [['0.10'], ['2']]],
    ["array['2008-02-29']::date[]", ['2008-02-29']],
    ["array['2026-03-01 09:02:03.123456+08']::timestamptz[]", ['2026-03-01T01:02:03.123456Z']],
    [`array['{"a":[1]}']::jsonb[]`, [{ a: [1] }]],
    ['3::int4', 3],
    ["array['甲','乙']", ['甲', '乙']],
  ])('%s', async (sql, value) => expect(await one(sql)).toEqual(value))

  test('options that the URL already has are kept', async () => {
    const url = new URL(server.appUrl)
    url.searchParams.set('options', '-c statement_timeout=4321')
    const pool = makePool(url.href)
    const { rows } = await pool.query(
      "select current_setting('statement_timeout') as timeout, current_setting('timezone') as zone",
    )
    await pool.end()
    expect(rows).toEqual([{ timeout: '4321ms', zone: 'UTC' }])
  })

  test('text sorts by code point, and parts of Chinese words can be searched', async () => {
    await owner.query('create extension if not exists pg_trgm; create extension if not exists btree_gist')
    const { rows } = await owner.query("select v from unnest(array['b','B','a','乙','丁']) v order by v")
    expect(rows.map(row => row.v)).toEqual(['B', 'a', 'b', '丁', '乙'])
    expect((await owner.query("select cardinality(show_trgm('科技局')) as parts")).rows).toEqual([{ parts: 4 }])
  })
})

describe('inTransaction', () => {
  const settings = `select current_setting('torchbook.actor') as actor, current_setting('torchbook.region') as region,
    current_setting('torchbook.roles') as roles, current_setting('torchbook.organisation') as organisation,
    current_setting('torchbook.place') as place`

  test('says who acts, only for the transaction', async () => {
    const seen = await inTransaction(app, officer, async client => (await client.query(settings)).rows[0])
    expect(seen).toEqual({ actor: officer.id, region: '320583', roles: 'officer,reporter', organisation: '', place: 'town' })
    const after = await app.query("select coalesce(current_setting('torchbook.region', true), '') as region")
    expect(after.rows).toEqual([{ region: '' }])
  })

  test('row security applies to the application role, and to a superuser too', async () => {
    for (const pool of [app, owner]) {
      const seen = await inTransaction(pool, officer, async client => (await client.query('select body from note')).rows)
      expect(seen).toEqual([{ body: '本市' }])
    }
    expect((await owner.query('select current_user as role')).rows).toEqual([{ role: 'torchbook_owner' }])
  })

  test('rolls back what failed, and the session is good for the next', async () => {
    const add = (region: string) =>
      inTransaction(app, officer, async client => {
        await client.query("insert into note values ('320583', '草稿')")
        await client.query('insert into note values ($1, $2)', [region, '续'])
      })
    await expect(add('999999')).rejects.toMatchObject({ code: 'database-permission' })
    await expect(
      inTransaction(app, officer, () => {
        throw new TypeError('a bug')
      }),
    ).rejects.toThrow(TypeError)
    const bodies = await inTransaction(app, officer, async client => (await client.query('select body from note')).rows)
    expect(bodies).toEqual([{ body: '本市' }])
  })

  test('an owner without the application role is refused, not let through', async () => {
    await owner.query("create role plain login password 'plain'; grant create on schema public to plain")
    const url = new URL(urlOf(server.ownerUrl, 'connection'))
    url.username = url.password = 'plain'
    const pool = makePool(url.href)
    await pool.query('create table own_note (region text); alter table own_note enable row level security')
    await expect(inTransaction(pool, officer, async () => 0)).rejects.toMatchObject({ code: 'application-role-missing' })
    await owner.query('grant torchbook_app to plain')
    const role = await inTransaction(pool, officer, async client => (await client.query('select current_user as role')).rows[0])
    await pool.end()
    expect(role).toEqual({ role: 'torchbook_app' })
  })

  test('a session that is cut off is a refusal, and the pool heals', async () => {
    const cut = inTransaction(app, officer, async client => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
      await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await client.query('select 1')
    })
    await expect(cut).rejects.toBeInstanceOf(Refusal)
    expect((await inTransaction(app, officer, client => client.query('select 1 as one'))).rows).toEqual([{ one: 1 }])
  })

  test('a server that is down is a refusal that says what to do', async () => {
    const pool = makePool('postgres://somebody@127.0.0.1:1/nothing')
    const refused = await inTransaction(pool, officer, async () => 0).catch((error: unknown) => error)
    await pool.end()
    expect(refused).toMatchObject({ code: 'database-down', words: { en: expect.stringContaining('DATABASE_URL') } })
  })
})
