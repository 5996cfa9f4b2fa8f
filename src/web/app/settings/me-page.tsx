import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { PasswordChange } from '../../kit/session/password-change.tsx'
import { refreshSession } from '../../kit/session/session.ts'
import { NoticesPart } from './notices-part.tsx'
import { SecondFactorPart } from './second-factor-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { SettingsFrame } from './settings-frame.tsx'

/** What everybody sets for themselves. */
export function MePage() {
  const t = useWords()
  const notify = useNotify()
  return (
    <SettingsFrame page="me">
      {session => (
        <div className="settings-parts">
          <section className="card settings-part" aria-labelledby="password-part">
            <h2 id="password-part">{t({ en: 'Password', zh: '口令' })}</h2>
            <PasswordChange
              session={session}
              done={() => {
                notify({ words: { en: 'Your password is changed.', zh: '口令已修改。' } })
                void refreshSession()
              }}
            />
          </section>
          {session.person && <SecondFactorPart person={session.person} />}
          {session.person && <NoticesPart email={session.person.email} />}
          <SessionsPart />
        </div>
      )}
    </SettingsFrame>
  )
}
