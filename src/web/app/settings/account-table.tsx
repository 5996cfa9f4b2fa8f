import { SafetyOutlined } from '@ant-design/icons'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { roles } from '../../kit/session/roles.ts'
import type { Account, Person } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'
import { AccountMenu } from './account-menu.tsx'
import { type Order, stateLabels } from './accounts.ts'

const columns: readonly { readonly id: Order | null; readonly label: Words }[] = [
  { id: 'name', label: { en: 'Name', zh: '姓名' } },
  { id: null, label: { en: 'Roles', zh: '角色' } },
  { id: 'state', label: { en: 'State', zh: '状态' } },
  { id: 'last', label: { en: 'Last sign-in', zh: '最近登录' } },
]

interface Props {
  readonly accounts: readonly Account[]
  readonly me: Person
  readonly sort: Order
  readonly setSort: (order: Order) => void
}

/** One line per account, with what can be done about it; on a phone each line is a card. */
export function AccountTable({ accounts, me, sort, setSort }: Props) {
  const t = useWords()
  const language = useLanguage()
  return (
    <table className="accounts">
      <thead>
        <tr>
          {columns.map(({ id, label }) => (
            <th
              key={label.en}
              scope="col"
              {...(id
                ? {
                    'aria-sort':
                      id === sort ? (id === 'last' ? ('descending' as const) : ('ascending' as const)) : ('none' as const),
                  }
                : {})}
            >
              {id ? (
                <button type="button" className="sort" onClick={() => setSort(id)}>
                  {t(label)}
                  <span aria-hidden="true">{id === sort ? (id === 'last' ? ' ↓' : ' ↑') : ''}</span>
                </button>
              ) : (
                t(label)
              )}
            </th>
          ))}
          <th scope="col">
            <span className="hidden-label">{t({ en: 'What can be done', zh: '操作' })}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(account => (
          <tr key={account.id} className={`is-${account.state}`}>
            <th scope="row">
              {account.name}
              {account.id === me.id && <span className="tag">{t({ en: 'you', zh: '本人' })}</span>}
              <span className="muted small">{[account.signInName, account.email].filter(Boolean).join(' · ')}</span>
            </th>
            <td>
              {account.roles.length === 0
                ? t({ en: 'none yet', zh: '尚未授予' })
                : account.roles.map(role => t(roles[role].label)).join(language === 'zh' ? '、' : ', ')}
            </td>
            <td>
              <span className={`tag state-${account.state}`}>{t(stateLabels[account.state])}</span>{' '}
              {account.secondFactor && (
                <span className="small muted">
                  <SafetyOutlined aria-hidden="true" /> {t({ en: 'second factor', zh: '双因素' })}
                </span>
              )}
            </td>
            <td className="muted">
              {account.lastSignInAt ? sayInstant(account.lastSignInAt, language) : t({ en: 'never', zh: '从未' })}
            </td>
            <td className="account-acts">
              <AccountMenu account={account} me={me} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
