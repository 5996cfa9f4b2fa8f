import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { getRecord } from '../../kit/api.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { updateAccount } from '../../kit/session/api.ts'
import { Field } from '../../kit/session/field.tsx'
import { Refused } from '../../kit/session/refused.tsx'
import { refreshSession } from '../../kit/session/session.ts'
import type { Account } from '../../kit/session/wire.ts'
import { accountsKey } from './accounts.ts'
import { RecordPick } from './record-pick.tsx'

/** Name, address, and what an account is about. */
export function EditDialog({ account, close }: { readonly account: Account; readonly close: () => void }) {
  const t = useWords()
  const client = useQueryClient()
  const notify = useNotify()
  const [name, setName] = useState(account.name)
  const [email, setEmail] = useState(account.email ?? '')
  const [organisation, setOrganisation] = useState(account.organisation)
  const [place, setPlace] = useState(account.place)
  const doing = useMutation({
    mutationFn: () =>
      // A search begun and not ended leaves what was chosen before.
      updateAccount(account.id, {
        name: name.trim(),
        email: email.trim() || null,
        organisation: organisation ?? account.organisation,
        place: place ?? account.place,
        version: account.version,
      }),
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: accountsKey }), refreshSession()])
      notify({ words: { en: `${name.trim()}: saved.`, zh: `${name.trim()}的资料已保存。` } })
      close()
    },
  })
  return (
    <Dialog className="invite-dialog" title={t({ en: `Edit ${account.name}`, zh: `编辑${account.name}的资料` })} close={close}>
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
        {account.roles.includes('enterprise') && (
          <>
            <Now register="organisation" id={account.organisation} />
            <RecordPick
              register="organisation"
              label={t({ en: 'The organisation the person speaks for', zh: '所代表的单位' })}
              value={organisation}
              change={setOrganisation}
            />
          </>
        )}
        {account.roles.includes('reporter') && (
          <>
            <Now register="place" id={account.place} />
            <RecordPick
              register="place"
              label={t({ en: 'The town or community the person reports for', zh: '负责填报的镇街或社区' })}
              value={place}
              change={setPlace}
            />
          </>
        )}
        <Refused error={doing.error} />
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" loading={doing.isPending}>
            {t({ en: 'Save', zh: '保存' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What is chosen at present, where the person may see it. */
function Now({ register, id }: { readonly register: 'organisation' | 'place'; readonly id: string | null }) {
  const t = useWords()
  const answer = useQuery({
    queryKey: ['record', register, id, 'title'],
    queryFn: ({ signal }) => getRecord(register, id!, {}, signal),
    enabled: id !== null,
    retry: false,
  })
  const title = answer.data?.row.title
  return title ? <p className="muted small">{t({ en: `At present: ${title.en}`, zh: `目前：${title.zh}` })}</p> : null
}
