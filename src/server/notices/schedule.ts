import { localOfficer } from '../../kernel/actor.ts'
import { type AccountBook, accountBook } from '../../storage/accounts/book.ts'
import { forgetOld } from '../../storage/accounts/forget.ts'
import { listAccounts } from '../../storage/accounts/manage.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { getRegion } from '../../storage/regions.ts'
import { summaryScope } from '../context.ts'
import type { Post } from './post.ts'
import { noticeRound, type Recipient, type Round } from './rounds.ts'

/** Everybody who can sign in, as themselves. */
export async function recipients(book: AccountBook): Promise<readonly Recipient[]> {
  return (await listAccounts(book))
    .filter(({ state }) => state === 'active')
    .map(({ id, name, roles, organisation, place, email }) => ({
      actor: { id, name, region: book.region, roles, organisation, place },
      email,
    }))
}

/** One round for a region: everybody is told, and letters go out where there is a post. */
export async function runRound(bureau: Bureau, region: string, site: string, post: Post | null): Promise<Round> {
  const { office } = await bureau.run(localOfficer(region), client => getRegion(client, region))
  const today = summaryScope(region, null).asAt
  return noticeRound(bureau, await recipients(accountBook(bureau, region)), { today, office, site, post })
}

const first = 60_000
const everyHour = 3_600_000

const tell = (what: string) => (error: unknown) => {
  process.stderr.write(`${what}: ${error instanceof Error ? error.message : String(error)}\n`)
}

/** Runs a round a minute after the start and every hour from then on; returns how to stop. A round that fails is told and tried again. */
export function scheduleRounds(bureau: Bureau, region: string, site: string, post: Post | null): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const round = () => {
    running = runRound(bureau, region, site, post)
      .catch(tell('Notices'))
      .then(() => forgetOld(accountBook(bureau, region)))
      .catch(tell('Old sign-ins'))
  }
  const soon = setTimeout(round, first)
  const hourly = setInterval(round, everyHour)
  return async () => {
    clearTimeout(soon)
    clearInterval(hourly)
    await running
    post?.close()
  }
}
