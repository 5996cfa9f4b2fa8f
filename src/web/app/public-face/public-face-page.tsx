import { Link } from '@tanstack/react-router'
import { Button, Switch } from 'antd'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { type PublicFace, useFaceChange, usePublicFace } from '../../kit/public-face/api.ts'
import { useEditions } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { useSession } from '../../kit/session/session.ts'
import { Empty, Failure, Loaded } from '../../kit/states.tsx'
import { SettingsTabs } from '../settings/settings-frame.tsx'
import '../styles/editions.css'

/** What the public sees: nothing until it is switched on here, and of the summaries only those that are put before it here. */
export function PublicFacePage() {
  const t = useWords()
  const answer = usePublicFace()
  const person = useSession()?.person
  return (
    <>
      {person && <SettingsTabs page="public" roles={person.roles} />}
      <div className="page-head">
        <div>
          <h1>{t({ en: 'What the public sees', zh: '对外公开' })}</h1>
          <p>
            {t({
              en: 'Pages without sign-in: published summaries with their figures, policies in force, events, open data. Of the records behind a figure the public is told how many they are and what each adds, never whose they are.',
              zh: '无须登录即可查看：已公开的总结及其数据、现行政策、活动日历和开放数据。数字背后的记录只公开件数与各自的数值，不公开涉及何人何单位。',
            })}
          </p>
        </div>
      </div>
      <Loaded answer={answer}>{face => <Face face={face} />}</Loaded>
    </>
  )
}

function Face({ face }: { readonly face: PublicFace }) {
  const t = useWords()
  const language = useLanguage()
  const change = useFaceChange()
  return (
    <>
      <section className="card public-switch">
        <label htmlFor="public-shown">{t({ en: 'Show the public pages', zh: '开放公开页面' })}</label>
        <Switch id="public-shown" checked={face.shown} loading={change.isPending} onChange={shown => change.mutate({ shown })} />
        {face.shown && (
          <a href={`/public?lang=${language}`} target="_blank" rel="noreferrer">
            {t({ en: 'Open the public pages', zh: '打开公开页面' })}
          </a>
        )}
      </section>
      {change.error && <Failure error={change.error} />}
      <h2>{t({ en: 'Summaries', zh: '工作总结' })}</h2>
      <Loaded answer={useEditions()}>
        {editions =>
          editions.length === 0 ? (
            <Empty title={t({ en: 'No edition yet', zh: '尚无定稿' })}>
              <p>{t({ en: 'Only a frozen summary can be published.', zh: '总结定稿后方可公开。' })}</p>
              <Link to="/summary" className="button-plain">
                {t({ en: 'Go to the summary and freeze it', zh: '前往总结页定稿' })}
              </Link>
            </Empty>
          ) : (
            <ul className="plain-list card editions">
              {editions.map(({ id, title, period, frozenAt }) => {
                const published = face.editions.find(one => one.edition === id)
                return (
                  <li key={id}>
                    <div>
                      <Link to="/editions/$id" params={{ id }}>
                        {t({ en: `${title.en}, ${period}`, zh: `${period}年${title.zh}` })}
                      </Link>
                      <p className="muted small">
                        {published
                          ? t({
                              en: `Public since ${sayInstant(published.at, 'en')}, by ${sayAuthor(published.author, 'en')}`,
                              zh: `${sayInstant(published.at, 'zh')}由${sayAuthor(published.author, 'zh')}公开`,
                            })
                          : t({
                              en: `Frozen ${sayInstant(frozenAt, 'en')}, not public`,
                              zh: `${sayInstant(frozenAt, 'zh')}定稿，未公开`,
                            })}
                      </p>
                    </div>
                    <Button disabled={change.isPending} onClick={() => change.mutate({ shown: !published, edition: id })}>
                      {published ? t({ en: 'Take back', zh: '停止公开' }) : t({ en: 'Publish', zh: '公开' })}
                    </Button>
                  </li>
                )
              })}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
