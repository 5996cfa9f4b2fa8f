import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { actOnAccount } from '../../kit/session/api.ts'
import { PopUpMenu } from '../../kit/session/pop-up-menu.tsx'
import type { Account, Person } from '../../kit/session/wire.ts'
import { type Act, actsOn } from './account-acts.ts'
import { accountsKey } from './accounts.ts'
import { EditDialog } from './edit-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { RolesDialog } from './roles-dialog.tsx'

/** What may be done about one account, by the one who looks at it. */
export function AccountMenu({ account, me }: { readonly account: Account; readonly me: Person }) {
  const t = useWords()
  const client = useQueryClient()
  const notify = useNotify()
  const [doing, setDoing] = useState<Act | null>(null)
  const acts = actsOn(account, me)
  if (acts.length === 0) return null
  const close = () => setDoing(null)
  const again = () => client.invalidateQueries({ queryKey: accountsKey })
  return (
    <>
      <PopUpMenu
        label={t({ en: `Change ${account.name}’s account`, zh: `管理${account.name}的账号` })}
        trigger={t({ en: 'Change', zh: '管理' })}
        entries={acts.map(act => ({ id: act.id, label: t(act.label), run: () => setDoing(act) }))}
      />
      {doing?.id === 'roles' && <RolesDialog account={account} close={close} />}
      {doing?.id === 'edit' && <EditDialog account={account} close={close} />}
      {(doing?.id === 'invitation' || doing?.id === 'password') && <LinkDialog account={account} kind={doing.id} close={close} />}
      {doing && 'explain' in doing && (
        <AskReason
          title={t({ en: `${doing.label.en}: ${account.name}`, zh: `${doing.label.zh}：${account.name}` })}
          explain={t(doing.explain)}
          action={t(doing.label)}
          run={async reason => {
            await actOnAccount(account.id, doing.id, reason)
            await again()
            notify({ words: { en: `${doing.label.en}: done.`, zh: `已${doing.label.zh}。` } })
          }}
          close={close}
        />
      )}
    </>
  )
}
