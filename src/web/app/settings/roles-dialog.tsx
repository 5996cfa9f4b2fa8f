import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { changeRoles } from '../../kit/session/api.ts'
import type { Account } from '../../kit/session/wire.ts'
import { accountsKey } from './accounts.ts'
import { RoleChoice } from './role-choice.tsx'

/** Other roles for somebody, with a reason that stands in the audit log. */
export function RolesDialog({ account, close }: { readonly account: Account; readonly close: () => void }) {
  const t = useWords()
  const client = useQueryClient()
  const notify = useNotify()
  const [chosen, choose] = useState(account.roles)
  return (
    <AskReason
      title={t({ en: `Roles of ${account.name}`, zh: `${account.name}的角色` })}
      explain={t({
        en: 'The person is signed out and comes back with the new roles. The reason is kept in the audit log.',
        zh: '该人员须重新登录，登录后按新角色使用；原因记入审计日志。',
      })}
      action={t({ en: 'Save roles', zh: '保存角色' })}
      run={async reason => {
        await changeRoles(account.id, { roles: chosen, version: account.version, reason })
        await client.invalidateQueries({ queryKey: accountsKey })
        notify({ words: { en: `${account.name} has the new roles.`, zh: `${account.name}的角色已调整。` } })
      }}
      close={close}
    >
      <RoleChoice chosen={chosen} choose={choose} />
    </AskReason>
  )
}
