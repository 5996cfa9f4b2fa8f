import { createHash } from 'node:crypto'
import { noticeMail } from '../../documents/notice-mail.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Language, Words } from '../../kernel/words.ts'
import { audit } from '../../storage/audit.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { readPreferences } from '../../storage/lists/preferences.ts'
import { markMailed, tell, unsent } from '../../storage/notices/notices.ts'
import type { Post } from './post.ts'

/** Somebody who may be told by e-mail. */
export interface Recipient {
  readonly actor: Actor
  readonly email: string | null
}

/** What a person set about e-mails; once a day unless they say otherwise. */
export interface MailSetting {
  readonly email: 'daily' | 'weekly' | 'never'
  readonly language: Language
}

/** The preference's name. */
export const mailPreference = 'notices'

/** What a round did, for the server's log and the command. */
export interface Round {
  readonly told: number
  readonly mailed: number
  readonly failed: number
}

/**
 * Tells everybody what has become due, in the page, and by one e-mail each to those who want it: at most one a day or a week, with all that is
 * new in it. An e-mail that could not be sent goes with the next round. Two rounds at once send nothing twice.
 */
export async function noticeRound(
  bureau: Bureau,
  recipients: readonly Recipient[],
  {
    today,
    office,
    site,
    post,
  }: { readonly today: PlainDate; readonly office: Words; readonly site: string; readonly post: Post | null },
): Promise<Round> {
  let [told, mailed, failed] = [0, 0, 0]
  for (const { actor, email } of recipients) {
    told += await bureau.run(actor, client => tell(client, actor, today))
    if (!post || !email) continue
    try {
      if (await mailTo(bureau, actor, email, { today, office, site, post })) mailed += 1
    } catch (error) {
      failed += 1
      process.stderr.write(
        `Notices of ${actor.id} could not be sent: ${error instanceof Error ? error.message : String(error)}\n`,
      )
    }
  }
  return { told, mailed, failed }
}

/** Sends and notes it in one transaction: an e-mail that was not sent is not noted as sent. */
const mailTo = (
  bureau: Bureau,
  actor: Actor,
  email: string,
  {
    today,
    office,
    site,
    post,
  }: { readonly today: PlainDate; readonly office: Words; readonly site: string; readonly post: Post },
): Promise<boolean> =>
  bureau.run(actor, async client => {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [
      `torchbook notices ${actor.region} ${actor.id}`,
    ])
    if (!rows[0]?.free) return false
    const setting = settingOf((await readPreferences(client, actor))[mailPreference])
    if (setting.email === 'never') return false
    const { rows: last } = await client.query<{ recent: boolean }>(
      `select coalesce(max(at) > now() - ($3 || ' hours')::interval, false) as recent from notice_mark
       where region = $1 and person = $2 and mark = 'mailed'`,
      // An hour less than the whole, so that the round of the same hour of the next day finds it time.
      [actor.region, actor.id, String(setting.email === 'weekly' ? 7 * 24 - 1 : 23)],
    )
    if (last[0]?.recent) return false
    const notices = await unsent(client, actor)
    if (notices.length === 0) return false
    const ids = notices.map(({ id }) => id)
    const letter = createHash('sha256').update(ids.join()).digest('hex').slice(0, 32)
    await markMailed(client, actor, ids)
    await audit(client, actor, { action: 'send-digest', detail: { count: ids.length, on: today } })
    await post.send(email, noticeMail(notices, office, setting.language, site), letter)
    return true
  })

/** A setting as it was kept; anything else is the usual. */
export function settingOf(kept: unknown): MailSetting {
  const { email, language } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<
    Record<keyof MailSetting, unknown>
  >
  return {
    email: email === 'weekly' || email === 'never' ? email : 'daily',
    language: language === 'en' ? 'en' : 'zh',
  }
}
