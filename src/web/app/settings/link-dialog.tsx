import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { inviteAgain } from '../../kit/session/api.ts'
import { CopyLink } from '../../kit/session/copy-link.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import type { Account } from '../../kit/session/wire.ts'
import { accountsKey } from './accounts.ts'

/** A new link for somebody who was invited and did not come; the one before ends. */
export function LinkDialog({ account, close }: { readonly account: Account; readonly close: () => void }) {
  const t = useWords()
  const client = useQueryClient()
  const doing = useMutation({
    mutationFn: () => inviteAgain(account.id),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsKey }),
  })
  return (
    <Dialog title={t({ en: `A new link for ${account.name}`, zh: `为${account.name}重新生成链接` })} close={close}>
      {doing.data ? (
        <CopyLink {...doing.data} label={t({ en: `Invitation link for ${account.name}`, zh: `${account.name}的邀请链接` })} />
      ) : (
        <p>
          {t({
            en: 'The link sent before stops working as soon as the new one is made.',
            zh: '生成新链接后，此前发送的链接立即失效。',
          })}
        </p>
      )}
      <Refused error={doing.error} />
      <div className="dialog-actions">
        <Button onClick={close}>{doing.data ? t({ en: 'Done', zh: '完成' }) : t({ en: 'Cancel', zh: '取消' })}</Button>
        {!doing.data && (
          <Button type="primary" loading={doing.isPending} onClick={() => doing.mutate()}>
            {t({ en: 'Make the link', zh: '生成链接' })}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
