import type { PoolClient } from 'pg'
import { refuse } from '../../kernel/refusal.ts'
import { type Account, accountColumns, changeAccount, loadAccount } from './account.ts'
import { type AccountBook, auditAs, inAccounts, moment } from './book.ts'
import { activate, endInvitations, invited } from './invitations.ts'
import { RefusalWith, wrong } from './refusals.ts'
import { administratorRoles } from './roles.ts'
import { hasSecondFactor } from './second-factor.ts'
import { finish, type SignInCaller } from './sign-in.ts'
import { giveTicket } from './tickets.ts'

/** Whom an identity provider says it has before it. `email` only where the provider has verified it. */
export interface Identity {
  readonly provider: string
  readonly subject: string
  readonly email: string | null
}

/**
 * Signs in whom a provider names: the account linked to the subject; else the one whose invitation was opened; else the only open one with
 * the verified address. Nobody gets an account by this who was not invited. The answer is the session's token.
 */
export async function signInWithProvider(
  book: AccountBook,
  identity: Identity,
  invitation: string | null,
  caller: SignInCaller,
): Promise<string> {
  const outcome = await inAccounts(book, async client => {
    const account = (await linked(client, book, identity)) ?? (await linkNow(client, book, identity, invitation))
    if (account.state !== 'active') return wrong()
    if (await hasSecondFactor(client, book, account.id)) {
      const ticket = await giveTicket(client, book, { purpose: 'second-factor', account: account.id })
      return {
        refusal: new RefusalWith(
          'second-factor-needed',
          { en: 'Type the code of your authenticator, or a recovery code.', zh: '请输入身份验证器上的验证码或恢复码。' },
          { ticket },
        ),
      }
    }
    return finish(client, book, account, caller)
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.token
}

async function linked(client: PoolClient, book: AccountBook, { provider, subject }: Identity): Promise<Account | null> {
  const { rows } = await client.query<{ account: string }>(
    "select account from account_link where region = $1 and provider = $2 and subject = $3 and superseded_at = 'infinity'",
    [book.region, provider, subject],
  )
  return rows[0] ? loadAccount(client, book, rows[0].account) : null
}

async function linkNow(client: PoolClient, book: AccountBook, identity: Identity, invitation: string | null): Promise<Account> {
  const account = invitation
    ? await byInvitation(client, book, identity, invitation)
    : await byEmail(client, book, identity.email)
  await client.query('insert into account_link (region, provider, subject, account, recorded_at) values ($1, $2, $3, $4, $5)', [
    book.region,
    identity.provider,
    identity.subject,
    account.id,
    moment(book),
  ])
  await auditAs(client, book, account, { action: 'link', detail: { account: account.id, provider: identity.provider } })
  return account
}

/** The account of an invitation. Where that names an address, only whoever the provider has verified it of accepts: a link may go astray. */
async function byInvitation(client: PoolClient, book: AccountBook, { email }: Identity, token: string): Promise<Account> {
  const { account } = await invited(client, book, token)
  if (account.email !== null && account.email !== email?.toLowerCase())
    refuse('other-address', {
      en: 'The invitation is for another e-mail address than the one the provider has verified of you. Sign in there with that address, or ask for a new invitation.',
      zh: '该邀请所填电子邮箱与身份提供方核验的邮箱不一致。请使用受邀邮箱对应的身份登录，或请管理员重新邀请。',
    })
  return activate(client, book, token, {})
}

/**
 * The only account with an address; one that is linked with another subject of any provider already is not taken, nor is an administrator's:
 * who may write addresses into accounts would become the other administrators by it. They link by their invitation.
 */
async function byEmail(client: PoolClient, book: AccountBook, email: string | null): Promise<Account> {
  const { rows } = await client.query<Account>(
    `select ${accountColumns} from account a where a.region = $1 and a.email = $2 and a.superseded_at = 'infinity' and a.state in ('invited', 'active') and not a.roles && $3
       and not exists (select from account_link l where l.region = a.region and l.account = a.id and l.superseded_at = 'infinity') for update of a`,
    [book.region, email?.toLowerCase() ?? '', administratorRoles],
  )
  const [account, another] = rows
  if (!account || another)
    return refuse('not-invited', {
      en: 'The provider knows you, but there is no account for you here. Ask the system administrator for an invitation.',
      zh: '身份提供方已确认您的身份，但本系统中没有对应账号。请向系统管理员申请邀请链接。',
    })
  if (account.state === 'active') return account
  await endInvitations(client, book, account.id)
  const active = await changeAccount(client, book, account, { state: 'active' }, account, '')
  await auditAs(client, book, active, { action: 'accept-invitation', detail: { account: account.id } })
  return active
}
