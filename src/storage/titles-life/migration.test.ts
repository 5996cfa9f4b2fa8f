import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createDatabase, dropDatabase } from '../embedded/for-tests.ts'

const folder = new URL('../../../db/migrations/', import.meta.url)
const name = `test_titles_${process.pid}`
const title = '01890000-0000-7000-8000-000000000001'
const type = '01890000-0000-7000-8000-000000000002'
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: await createDatabase(inject('ownerUrl'), name) })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await dropDatabase(inject('ownerUrl'), name)
})

const apply = async (keep: (file: string) => boolean) => {
  for (const file of readdirSync(folder).filter(keep).sort())
    await client.query(`begin; ${readFileSync(new URL(file, folder), 'utf8')}; commit`)
}

test('the years that titles listed become reports, known and taken off on the days on which the years were', async () => {
  await apply(file => file.endsWith('.sql') && file < '0006')
  await client.query(`insert into region (code, name_en, name_zh, office_en, office_zh) values ('999904', 'H', '海云', 'O', '局');
    insert into record values ('999904', '${title}', 'designation'), ('999904', '${type}', 'designation-type');`)
  const version = (number: number, from: string, until: string, years: string | null) =>
    client.query(
      `insert into designation_version (region, id, version, recorded_at, superseded_at, author, source, attachments, type, level, holder_kind, state, reports_filed)
       values ('999904', $1, $2, $3, $4, 'officer', '年报回执', '{}', $5, 'national', 'organisation', 'valid', $6)`,
      [title, number, from, until, type, years],
    )
  await version(1, '2022-01-10', '2022-06-01', null)
  await version(2, '2022-06-01', '2023-05-20', '2021')
  await version(3, '2023-05-20', '2024-02-01', '2021、2022，2020')
  // 2020 was taken off again.
  await version(4, '2024-02-01', 'infinity', '2021, 2022')
  await apply(file => file.startsWith('0012_'))
  const { rows } = await client.query(
    `select title, year::int, due_on::text as due, state, author, source, attachments, recorded_at::date::text as known, superseded_at::text as until
     from annual_report_version where region = '999904' order by year`,
  )
  expect(rows.map(row => [row.year, row.due, row.state, row.known, String(row.until).slice(0, 10)])).toEqual([
    [2020, '2021-05-31', 'filed', '2023-05-20', '2024-02-01'],
    [2021, '2022-05-31', 'filed', '2022-06-01', 'infinity'],
    [2022, '2023-05-31', 'filed', '2023-05-20', 'infinity'],
  ])
  expect(rows[0]).toMatchObject({ title, author: 'officer', source: '年报回执', attachments: [] })
  const { rows: kept } = await client.query(
    `select (select count(*)::int from record where register = 'annual-report') as records,
       (select count(*)::int from audit_entry where register = 'annual-report') as entries,
       (select count(*)::int from designation_version) as versions,
       (select count(*)::int from pg_class where relname in ('record', 'audit_entry', 'designation_version') and relforcerowsecurity) as forced`,
  )
  expect(kept[0]).toEqual({ records: 3, entries: 3, versions: 4, forced: 3 })
})
