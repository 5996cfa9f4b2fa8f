import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { invite } from '../../kit/session/api.ts'
import { CopyLink } from '../../kit/session/copy-link.tsx'
import { Field } from '../../kit/session/field.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import type { Role } from '../../kit/session/wire.ts'
import { accountsKey } from './accounts.ts'
import { RecordPick } from './record-pick.tsx'
import { RoleChoice } from './role-choice.tsx'

/** Who, as what, and for which organisation or place; then the link to pass on. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [chosen, choose] = useState<readonly Role[]>(['officer'])
  const [organisation, setOrganisation] = useState<string | null>(null)
  const [place, setPlace] = useState<string | null>(null)
  const forOrganisation = chosen.includes('enterprise')
  const forPlace = chosen.includes('reporter')
  const doing = useMutation({
    mutationFn: () =>
      invite({
        name: name.trim(),
        ...(email.trim() ? { email: email.trim() } : {}),
        roles: chosen,
        ...(forOrganisation && organisation ? { organisation } : {}),
        ...(forPlace && place ? { place } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: accountsKey }),
  })
  if (doing.data)
    return (
      <Dialog title={t({ en: `${name} is invited`, zh: `已邀请${name}` })} close={close}>
        <p>
          {t({
            en: 'Pass this link on. It is not shown again; a new one can be made at any time.',
            zh: '请将此链接转交对方。链接不再显示，但可随时重新生成。',
          })}
        </p>
        <CopyLink {...doing.data} label={t({ en: `Invitation link for ${name}`, zh: `${name}的邀请链接` })} />
        <div className="dialog-actions">
          <Button type="primary" onClick={close}>
            {t({ en: 'Done', zh: '完成' })}
          </Button>
        </div>
      </Dialog>
    )
  return (
    <Dialog className="invite-dialog" title={t({ en: 'Invite somebody', zh: '邀请人员' })} close={close}>
      <form
        className="sign-form"
        onSubmit={event => {
          event.preventDefault()
          doing.mutate()
        }}
      >
        <Field label={t({ en: 'Name', zh: '姓名' })} value={name} change={setName} required autoFocus autoComplete="off" />
        <Field
          label={t({ en: 'E-mail (for notices, may stay empty)', zh: '电子邮箱（用于通知，可不填）' })}
          value={email}
          change={setEmail}
          type="email"
          autoComplete="off"
        />
        <RoleChoice chosen={chosen} choose={choose} />
        {forOrganisation && (
          <RecordPick
            register="organisation"
            label={t({ en: 'The organisation the person speaks for', zh: '所代表的单位' })}
            value={organisation}
            change={setOrganisation}
          />
        )}
        {forPlace && (
          <RecordPick
            register="place"
            label={t({ en: 'The town or community the person reports for', zh: '负责填报的镇街或社区' })}
            value={place}
            change={setPlace}
          />
        )}
        <Refused error={doing.error} />
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button
            type="primary"
            htmlType="submit"
            loading={doing.isPending}
            disabled={chosen.length === 0 || (forOrganisation && !organisation) || (forPlace && !place)}
          >
            {t({ en: 'Make the invitation', zh: '生成邀请' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
