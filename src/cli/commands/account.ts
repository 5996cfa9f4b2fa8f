import { haiyun } from '../../../samples/haiyun.ts'
import { localOfficer, type Role } from '../../kernel/actor.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AccountBook } from '../../storage/accounts/book.ts'
import { accountBook, machine } from '../../storage/accounts/book.ts'
import { type Invitation, invite, inviteAgain } from '../../storage/accounts/invitations.ts'
import { changeRoles, findAccount, listAccounts, moveAccount, resetSecondFactor } from '../../storage/accounts/manage.ts'
import { resetPassword } from '../../storage/accounts/resets.ts'
import type { Bureau } from '../../storage/bureau.ts'
import { listRegions } from '../../storage/regions.ts'
import { type Command, type Given, type Speaker, storeOptions } from '../command.ts'
import { text, withBureau } from '../open.ts'

/** `torchbook account …`: for whoever sits at the machine, also when the only administrator is locked out. It signs as `machine`. */
export const account: Command = {
  name: 'account',
  usage: 'list|invite|link|reset-password|lock|unlock|close|reset-second-factor|roles [NAME]',
  summary: { en: 'accounts: list, invite, reset, lock, unlock, roles', zh: '账号管理：列出、邀请、重置、锁定、解锁、角色' },
  options: {
    roles: { type: 'string', value: 'LIST', help: { en: 'roles, separated by commas', zh: '角色，以逗号分隔' } },
    email: { type: 'string', value: 'ADDRESS', help: { en: 'e-mail of who is invited', zh: '受邀人的电子邮箱' } },
    reason: { type: 'string', value: 'TEXT', help: { en: 'why; it stays in the history', zh: '原因，将留存记录' } },
    region: { type: 'string', value: 'CODE', help: { en: 'the region’s GB/T 2260 code', zh: '地区代码（GB/T 2260）' } },
    ...storeOptions,
  },
  run: (given, speaker) => withBureau(given, speaker, bureau => run(given, speaker, bureau), { sample: 'never' }),
}

async function run(given: Given, speaker: Speaker, bureau: Bureau): Promise<void> {
  const book = accountBook(bureau, await regionOf(given, bureau))
  const [verb = 'list', name = ''] = given.words
  const say = (value: unknown, line: string) => speaker.out(speaker.json ? `${JSON.stringify(value, null, 2)}\n` : `${line}\n`)
  if (verb === 'list') {
    const accounts = await listAccounts(book)
    const lines = accounts.map(one => [one.signInName ?? '-', one.state, one.roles.join(',') || '-', one.name].join('  '))
    if (speaker.json || lines.length) say(accounts, lines.join('\n'))
    return
  }
  const link = Object.hasOwn(links, verb) ? links[verb] : undefined
  if (link) {
    const invitation = await link(book, name, given)
    const path = `/invitation/${invitation.token}`
    return say({ id: invitation.id, path, until: invitation.until }, path)
  }
  const found = await findAccount(book, name)
  const reason = text(given, 'reason')
  if (verb === 'lock' || verb === 'unlock' || verb === 'close') await moveAccount(book, machine, found.id, verb, reason)
  else if (verb === 'reset-second-factor') await resetSecondFactor(book, machine, found.id, reason)
  else if (verb === 'roles') await changeRoles(book, machine, found.id, { roles: rolesIn(given), version: found.version, reason })
  else
    refuse(
      'unknown-verb',
      {
        en: `“${verb}” is no step. There are: ${account.usage}.`,
        zh: `没有“${verb}”操作，可用：${account.usage}。`,
      },
      { exitCode: 2 },
    )
  const now = await findAccount(book, found.id)
  say(now, `${now.signInName ?? '-'}  ${now.state}  ${now.roles.join(',')}  ${now.name}`)
}

/** The steps whose answer is a link to pass on. */
const links: Readonly<Record<string, (book: AccountBook, name: string, given: Given) => Promise<Invitation>>> = {
  invite: (book, name, given) => invite(book, machine, { name, email: text(given, 'email'), roles: rolesIn(given) }),
  link: async (book, name) => inviteAgain(book, machine, (await findInvited(book, name)).id),
  'reset-password': async (book, name) => resetPassword(book, machine, (await findAccount(book, name)).id),
}

const rolesIn = (given: Given): readonly string[] =>
  (text(given, 'roles') ?? '')
    .split(',')
    .map(role => role.trim())
    .filter((role): role is Role => role !== '')

const findInvited = async (book: AccountBook, name: string) =>
  (await listAccounts(book)).find(one => one.state === 'invited' && (one.name === name || one.id === name)) ??
  findAccount(book, name)

async function regionOf(given: Given, bureau: Bureau): Promise<string> {
  const regions = await bureau.run(localOfficer(haiyun.region), client => listRegions(client))
  const asked = text(given, 'region')
  const found =
    asked === undefined ? (regions.find(region => !region.sample) ?? regions[0]) : regions.find(one => one.code === asked)
  if (regions.length === 0)
    refuse(
      'no-region-yet',
      {
        en: 'This data folder holds no region yet, so there is nothing to have accounts of. Run “torchbook start” once, or “torchbook region” to add yours, then repeat this.',
        zh: '该数据目录中尚无地区，无法管理账号。请先运行一次“torchbook start”，或用“torchbook region”新建本地区，然后重试。',
      },
      { exitCode: 4 },
    )
  return found?.code ?? refuse('no-such-region', { en: 'There is no such region.', zh: '没有该地区。' }, { exitCode: 4 })
}
