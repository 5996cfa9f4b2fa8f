import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { inviteAgain, resetPassword } from '../../kit/session/api.ts'
import { CopyLink } from '../../kit/session/copy-link.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import type { Account } from '../../kit/session/wire.ts'
import type { Words } from '../../kit/wire.ts'
import type { LinkKind } from './account-acts.ts'
import { accountsKey } from './accounts.ts'

const said: Readonly<
  Record<LinkKind, { readonly make: (id: string) => Promise<Link>; readonly explain: Words; readonly link: Words }>
> = {
  invitation: {
    make: inviteAgain,
    explain: {
      en: 'The link sent before stops working as soon as the new one is made.',
      zh: '生成新链接后，此前发送的链接立即失效。',
    },
    link: { en: 'Invitation link', zh: '邀请链接' },
  },
  password: {
    make: resetPassword,
    explain: {
      en: 'For a forgotten password. Make sure that it is really this person who asks: whoever opens the link sets the password. It works once, for a week; when it is used the old password and all sessions end, and a second factor stays.',
      zh: '用于忘记口令的情形。请先核实确为本人申请：持有链接者即可设置口令。链接一周内有效、限用一次；使用后原口令失效、所有登录退出，双因素认证保持不变。',
    },
    link: { en: 'Link for a new password', zh: '设置新口令的链接' },
  },
}

interface Link {
  readonly link: string
  readonly until: string
}

interface Props {
  readonly account: Account
  readonly kind: LinkKind
  readonly close: () => void
}

/** A new link for somebody who was invited and did not come, or who forgot the password; the one before ends. */
export function LinkDialog({ account, kind, close }: Props) {
  const { make, explain, link } = said[kind]
  const t = useWords()
  const client = useQueryClient()
  const doing = useMutation({
    mutationFn: () => make(account.id),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsKey }),
  })
  return (
    <Dialog title={t({ en: `A new link for ${account.name}`, zh: `为${account.name}重新生成链接` })} close={close}>
      {doing.data ? (
        <CopyLink {...doing.data} label={t({ en: `${link.en}: ${account.name}`, zh: `${link.zh}：${account.name}` })} />
      ) : (
        <p>{t(explain)}</p>
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
