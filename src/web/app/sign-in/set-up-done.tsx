import { Button } from 'antd'
import { useWords } from '../../kit/language.tsx'
import { CopyLink } from '../../kit/session/copy-link.tsx'
import { roles } from '../../kit/session/roles.ts'
import { enter } from '../../kit/session/session.ts'
import type { InvitationLink, Person } from '../../kit/session/wire.ts'

interface Props {
  readonly person: Person
  readonly invitations: readonly InvitationLink[]
}

/** In an office of separated duties: the links for the two other administrators, shown this once. */
export function SetUpDone({ person, invitations }: Props) {
  const t = useWords()
  return (
    <div className="card sign-card">
      <h1>{t({ en: 'Two more people to invite', zh: '还需邀请两位管理员' })}</h1>
      <p>
        {t({
          en: `You are the system administrator, ${person.name}. Copy these links now: they are not shown again (new ones can be made later).`,
          zh: `${person.name}，您现在是系统管理员。请立即复制以下链接：此后不再显示，但可重新生成。`,
        })}
      </p>
      {invitations.map(({ role, link, until }) => (
        <section key={role} className="set-up-link">
          <h2>{t(roles[role].label)}</h2>
          <p className="muted small">{t(roles[role].does)}</p>
          <CopyLink
            link={link}
            until={until}
            label={t({ en: `Link for the ${roles[role].label.en.toLowerCase()}`, zh: `${roles[role].label.zh}的邀请链接` })}
          />
        </section>
      ))}
      <div className="dialog-actions">
        <Button type="primary" onClick={() => enter(person, '/')}>
          {t({ en: 'I have both links, go on', zh: '已保存两个链接，继续' })}
        </Button>
      </div>
    </div>
  )
}
