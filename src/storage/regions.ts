import pg, { type PoolClient } from 'pg'
import { didYouMean } from '../kernel/identifier.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Words } from '../kernel/words.ts'
import { asRefusal } from './database-error.ts'

/** A bureau's area, by its GB/T 2260 code. */
export interface Region {
  readonly code: string
  readonly name: Words
  readonly office: Words
  readonly sample: boolean
}

/** Every region this database keeps. */
export async function listRegions(client: Pick<PoolClient, 'query'>): Promise<readonly Region[]> {
  const { rows } = await client.query('select * from region order by code')
  return rows.map(row => ({
    code: row.code,
    name: { en: row.name_en, zh: row.name_zh },
    office: { en: row.office_en, zh: row.office_zh },
    sample: row.sample,
  }))
}

/** The region of a code, or a refusal that lists those there are. */
export async function getRegion(client: Pick<PoolClient, 'query'>, code: string): Promise<Region> {
  const regions = await listRegions(client)
  const found = regions.find(region => region.code === code)
  if (found) return found
  const near = didYouMean(
    code,
    regions.map(region => region.code),
  )
  const list = (language: 'en' | 'zh') =>
    regions.map(region => `${region.code} ${region.name[language]}`).join(language === 'en' ? ', ' : '、')
  return refuse(
    'no-such-region',
    {
      en: `This database has no region ${code}. It has: ${list('en') || 'none'}.${near ? ` Did you mean ${near}?` : ''}`,
      zh: `本数据库没有地区${code}。现有：${list('zh') || '无'}。${near ? `是否指${near}？` : ''}`,
    },
    { exitCode: 2 },
  )
}

/** Adds a region if it is not there yet. The owner's work, because the application may only read the list. */
export async function addRegion(
  ownerUrl: string,
  region: {
    readonly code: string
    readonly name: Words
    readonly office: Words
    readonly parent?: string
    readonly sample: boolean
  },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  try {
    await client.connect()
    await client.query(
      'insert into region (code, name_en, name_zh, office_en, office_zh, parent, sample) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
      [region.code, region.name.en, region.name.zh, region.office.en, region.office.zh, region.parent ?? null, region.sample],
    )
  } catch (error) {
    throw asRefusal(error)
  } finally {
    await client.end().catch(() => {})
  }
}
