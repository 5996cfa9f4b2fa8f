import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import { type AccountBook, type Author, auditAs, inAccounts, moment } from './book.ts'
import { type ProfileId, profileIds, profiles, type SecurityProfile } from './profiles.ts'

/** `separated`: the three administrators are different persons who do no other work; `small-office`: one may be all of them. */
export type Separation = 'small-office' | 'separated'

export interface SecuritySettings {
  readonly version: number
  readonly profile: SecurityProfile
  readonly separation: Separation
}

/** The profile of a text, or a refusal that lists them. */
export const profileOf = (given: unknown): ProfileId =>
  profileIds.find(id => id === given) ??
  refuse(
    'bad-profile',
    {
      en: `There is no such profile of rules. There are: ${profileIds.join(', ')}.`,
      zh: `没有该安全策略，可选：${profileIds.join('、')}。`,
    },
    { exitCode: 2 },
  )

/** The kind of office of a text, or a refusal. */
export const separationOf = (given: unknown): Separation =>
  given === 'small-office' || given === 'separated'
    ? given
    : refuse(
        'bad-separation',
        { en: 'Say “small-office” or “separated”.', zh: '请填写“small-office”（小型单位）或“separated”（三员分立）。' },
        { exitCode: 2 },
      )

/** The settings of the region, or null while nobody has set it up: then no account exists either. */
export async function loadSettings(client: PoolClient, book: AccountBook): Promise<SecuritySettings | null> {
  const { rows } = await client.query<{ version: number; profile: ProfileId; separation: Separation }>(
    "select version, profile, separation from security_setting where region = $1 and superseded_at = 'infinity'",
    [book.region],
  )
  const row = rows[0]
  return row ? { ...row, profile: profiles[row.profile] } : null
}

/** The settings in force: the standard ones of a small office while nothing was set up. */
export const settingsInForce = async (client: PoolClient, book: AccountBook): Promise<SecuritySettings> =>
  (await loadSettings(client, book)) ?? { version: 0, profile: profiles.standard, separation: 'small-office' }

/** Whether sign-in is required: somebody has set the region up. */
export const accountsExist = (book: AccountBook): Promise<boolean> =>
  inAccounts(book, async client => (await loadSettings(client, book)) !== null)

/** Puts down the first settings. False when they are there already, also when another request was quicker. */
export async function firstSettings(
  client: PoolClient,
  book: AccountBook,
  author: Author,
  { profile, separation }: { readonly profile: ProfileId; readonly separation: Separation },
): Promise<boolean> {
  const { rowCount } = await client.query(
    'insert into security_setting (region, version, profile, separation, author, recorded_at) values ($1, 1, $2, $3, $4, $5) on conflict do nothing',
    [book.region, profile, separation, author.id, moment(book)],
  )
  return rowCount === 1
}

/** Puts another profile in force. Sessions that are open follow it from their next request. */
export const changeProfile = (book: AccountBook, author: Author, profile: ProfileId): Promise<void> =>
  inAccounts(book, async client => {
    const before = await settingsInForce(client, book)
    const at = moment(book)
    await client.query("update security_setting set superseded_at = $2 where region = $1 and superseded_at = 'infinity'", [
      book.region,
      at,
    ])
    await client.query(
      'insert into security_setting (region, version, profile, separation, author, recorded_at) values ($1, $2, $3, $4, $5, $6)',
      [book.region, before.version + 1, profile, before.separation, author.id, at],
    )
    await auditAs(client, book, author, { action: 'security-profile', detail: { from: before.profile.id, to: profile } })
  })
