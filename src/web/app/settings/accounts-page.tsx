import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { listAccounts } from '../../kit/session/api.ts'
import type { Account, Session } from '../../kit/session/wire.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import { AccountTable } from './account-table.tsx'
import { accountsKey, found, type Order, sorted } from './accounts.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { SettingsFrame } from './settings-frame.tsx'

const mayInvite = (session: Session) => session.person?.roles.includes('system-administrator') ?? false

/** Everybody who may come in; found by name, ordered by what one looks for. */
export function AccountsPage() {
  const t = useWords()
  const [inviting, setInviting] = useState(false)
  return (
    <SettingsFrame page="accounts" actions={<InviteButton open={() => setInviting(true)} />} mayAct={mayInvite}>
      {session => (
        <>
          {!mayInvite(session) && (
            <p className="muted small settings-note">
              {t({
                en: 'You give roles and reset second factors. Inviting people is the system administrator’s.',
                zh: '您负责授予角色、重置双因素认证；邀请人员由系统管理员办理。',
              })}
            </p>
          )}
          <Accounts session={session} />
          {inviting && <InviteDialog close={() => setInviting(false)} />}
        </>
      )}
    </SettingsFrame>
  )
}

function InviteButton({ open }: { readonly open: () => void }) {
  const t = useWords()
  return (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={open}>
      {t({ en: 'Invite somebody', zh: '邀请人员' })}
    </Button>
  )
}

function Accounts({ session }: { readonly session: Session }) {
  const t = useWords()
  const language = useLanguage()
  const { q = '', sort = 'name' } = useSearch()
  const setSearch = useSetSearch()
  const answer = useQuery({ queryKey: accountsKey, queryFn: ({ signal }) => listAccounts(signal) })
  return (
    <Loaded answer={answer} lines={8}>
      {accounts => {
        const shown = sorted(found(accounts, q, language), sort as Order, language)
        return (
          <>
            <div className="settings-tools">
              <Input
                type="search"
                allowClear
                value={q}
                onChange={event => setSearch({ q: event.target.value || undefined }, { replace: true })}
                aria-label={t({ en: 'Search accounts', zh: '搜索账号' })}
                placeholder={t({ en: 'Name, sign-in name, role', zh: '姓名、登录名、角色' })}
              />
              <span className="muted small" role="status">
                {t({ en: `${shown.length} of ${accounts.length}`, zh: `${accounts.length}个账号中的${shown.length}个` })}
              </span>
            </div>
            {shown.length > 0 ? (
              <AccountTable
                accounts={shown}
                me={session.person!}
                sort={sort as Order}
                setSort={next => setSearch({ sort: next })}
              />
            ) : (
              <Empty title={t({ en: 'Nobody matches', zh: '没有符合条件的账号' })} />
            )}
            {aloneHere(accounts) && (
              <Empty title={t({ en: 'You are alone here', zh: '目前只有您一人' })}>
                <p>
                  {t({
                    en: 'Invite the colleagues who keep the registers, and the leader who reads the summary. Each gets a link and chooses a password.',
                    zh: '请邀请登记台账的同事和阅看总结的领导。每人会得到一个链接，自行设定口令。',
                  })}
                </p>
              </Empty>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

const aloneHere = (accounts: readonly Account[]) => accounts.length === 1
