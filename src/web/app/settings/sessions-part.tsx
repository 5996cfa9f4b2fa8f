import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { queryClient } from '../../kit/queries.ts'
import { endSession, listSessions } from '../../kit/session/api.ts'
import { signOutHere } from '../../kit/session/session.ts'
import type { OpenSession } from '../../kit/session/wire.ts'
import { Loaded } from '../../kit/states.tsx'
import { sayAgent } from './agent.ts'

const key = ['sessions'] as const

/** Everywhere one is signed in, each with a way to end it. */
export function SessionsPart() {
  const t = useWords()
  const answer = useQuery({ queryKey: key, queryFn: ({ signal }) => listSessions(signal) })
  return (
    <section className="card settings-part" aria-labelledby="sessions-part">
      <h2 id="sessions-part">{t({ en: 'Where you are signed in', zh: '已登录的设备' })}</h2>
      <Loaded answer={answer} lines={3}>
        {sessions => (
          <ul className="plain-list session-list">
            {sessions.map(session => (
              <SessionLine key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
      <Button onClick={() => void signOutHere(true)}>{t({ en: 'Sign out everywhere', zh: '退出所有设备' })}</Button>
    </section>
  )
}

function SessionLine({ session }: { readonly session: OpenSession }) {
  const t = useWords()
  const language = useLanguage()
  const ending = useMutation({
    mutationFn: () => endSession(session.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
  })
  const device = sayAgent(session.agent)
  return (
    <li>
      <div>
        <strong>{t(device)}</strong>{' '}
        {session.current && <span className="tag tag-strong">{t({ en: 'this one', zh: '本次登录' })}</span>}
        <p className="muted small">
          {t({
            en: `${session.address}, since ${sayInstant(session.startedAt, 'en')}, last used ${sayInstant(session.lastSeenAt, 'en')}`,
            zh: `${session.address}，${sayInstant(session.startedAt, language)}登录，最近使用${sayInstant(session.lastSeenAt, language)}`,
          })}
        </p>
      </div>
      {!session.current && (
        <Button
          loading={ending.isPending}
          onClick={() => ending.mutate()}
          aria-label={t({ en: `End the session in ${device.en}`, zh: `结束${device.zh}上的登录` })}
        >
          {t({ en: 'End', zh: '结束' })}
        </Button>
      )}
    </li>
  )
}
