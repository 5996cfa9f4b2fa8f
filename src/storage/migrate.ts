import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { literal } from '../kernel/identifier.ts'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { asRefusal } from './database-error.ts'
import { type PolicyForm, policySql } from './schema/policy.ts'

const folder = new URL('../../db/migrations/', import.meta.url)

/** Any number that other programs on the server are unlikely to lock by. */
const migrationLock = 7_206_046_310

/**
 * Brings the schema up to the newest migration, each in a transaction of its own, and sets row security from the declarations.
 * Safe to run at the same time from several processes. Returns the names of the migrations that were run.
 */
export async function migrate(
  ownerUrl: string,
  registers: readonly AnyRegister[],
  form: PolicyForm = policyFormOfDeployment(),
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'torchbook migrate' })
  try {
    await client.connect()
    await client.query(`select pg_advisory_lock(${migrationLock})`)
    await prepare(client)
    const done = await applied(client)
    const run: string[] = []
    for (const { name, text, digest } of migrationFiles()) {
      const known = done.get(name)
      if (known === digest) continue
      if (known !== undefined) refuseChanged(name)
      await inOne(client, `${text}\n;insert into schema_migration (name, sha256) values (${literal(name)}, ${literal(digest)});`)
      run.push(name)
    }
    const newest = migrationFiles().at(-1)?.name ?? ''
    for (const name of done.keys()) if (name > newest) refuseNewer(name)
    await inOne(client, policySql(registers, form))
    return run
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await client.end().catch(() => {})
  }
}

/** `TORCHBOOK_POLICIES=plain` says that the server is distributed. */
const policyFormOfDeployment = (): PolicyForm => (process.env.TORCHBOOK_POLICIES === 'plain' ? 'plain' : 'wrapped')

function migrationFiles() {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => {
      const text = readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')
      return { name, text, digest: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') }
    })
}

/** The role that row security is written for, and the list of migrations. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(`set client_min_messages = warning`)
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'torchbook_app') then
      create role torchbook_app nologin nosuperuser nobypassrls;
      execute format('grant torchbook_app to %I', current_user);
    end if;
  exception when duplicate_object or unique_violation then null; end $$`)
  await client.query(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamp with time zone not null default now())`)
}

async function applied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration')
  return new Map(rows.map(row => [row.name, row.sha256]))
}

async function inOne(client: pg.Client, text: string): Promise<void> {
  try {
    await client.query(`begin; ${text} commit;`)
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

const refuseChanged = (name: string) =>
  refuse('migration-changed', {
    en: `The migration ${name} was changed after this database had run it. Put the file back as it was and write the change as a new migration.`,
    zh: `迁移文件${name}在本数据库执行之后被改动。请恢复原文件，并将改动写成新的迁移。`,
  })

const refuseNewer = (name: string) =>
  refuse('database-newer', {
    en: `This database was made by a newer Torchbook (it has run ${name}). Install that version or a later one.`,
    zh: `本数据库由更新版本的Torchbook创建（已执行${name}）。请安装该版本或更高版本。`,
  })
