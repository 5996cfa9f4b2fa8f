import { Link } from '@tanstack/react-router'
import { sayInstant } from '../dates.ts'
import { useLanguage, useWords } from '../language.tsx'
import { plainValue } from '../values/plain-value.ts'
import type { Change, History, RegisterModel } from '../wire.ts'
import { sayAuthor } from './author.ts'

interface Props {
  readonly register: RegisterModel
  readonly id: string
  readonly history: History
  /** The version that is shown above. */
  readonly shown: number
}

/** The life of a record, the newest on top: every change a sentence, every version open to be seen as it was. */
export function Timeline({ register, id, history, shown }: Props) {
  const t = useWords()
  const language = useLanguage()
  const { versions, withdrawn, titles } = history
  return (
    <section className="card facts timeline" aria-label={t({ en: 'Timeline', zh: '变更历史' })}>
      <h2>{t({ en: 'Timeline', zh: '变更历史' })}</h2>
      <ol className="plain-list">
        {withdrawn && (
          <li>
            <p className="when">{sayInstant(withdrawn.at, language)}</p>
            <p>
              {t({
                en: `${sayAuthor(withdrawn.actor, 'en')} withdrew the record: ${withdrawn.reason}`,
                zh: `${sayAuthor(withdrawn.actor, 'zh')}将记录移出台账：${withdrawn.reason}`,
              })}
            </p>
          </li>
        )}
        {[...versions]
          .sort((one, other) => other.version - one.version)
          .map(each => (
            <li key={each.version}>
              <p className="when">
                {sayInstant(each.recordedAt, language)}
                {each.version === shown ? (
                  <span className="tag">{t({ en: `version ${each.version}, shown`, zh: `第${each.version}版，当前显示` })}</span>
                ) : (
                  <Link to="/registers/$name/$id" params={{ name: register.name, id }} search={{ version: String(each.version) }}>
                    {t({ en: `version ${each.version}: see as it was`, zh: `第${each.version}版：查看当时内容` })}
                  </Link>
                )}
              </p>
              {each.version === 1 || each.changes.length === 0 ? (
                <p>
                  {each.version === 1
                    ? t({ en: `${sayAuthor(each.author, 'en')} recorded it`, zh: `${sayAuthor(each.author, 'zh')}登记了此记录` })
                    : t({
                        en: `${sayAuthor(each.author, 'en')} saved it without changing a fact`,
                        zh: `${sayAuthor(each.author, 'zh')}保存了记录，事实未变`,
                      })}
                </p>
              ) : (
                each.changes.map(change => (
                  <p key={change.field}>
                    <Sentence author={sayAuthor(each.author, language)} change={change} register={register} titles={titles} />
                  </p>
                ))
              )}
              {each.reason && (
                <p className="small">
                  {t({ en: 'Reason: ', zh: '原因：' })}
                  {each.reason}
                </p>
              )}
              <p className="muted small">
                {t({ en: 'Source: ', zh: '来源：' })}
                {each.source}
              </p>
            </li>
          ))}
      </ol>
    </section>
  )
}

/** "Chen Min changed *valid until* from 2008-02-29 to 2009-02-28". */
function Sentence({
  author,
  change,
  register,
  titles,
}: {
  readonly author: string
  readonly change: Change
  readonly register: RegisterModel
  readonly titles: History['titles']
}) {
  const t = useWords()
  const language = useLanguage()
  const field = register.fields[change.field]
  const say = (value: Change['before']) => (field ? plainValue(value, field, { language, titles }) : JSON.stringify(value))
  const label = <em>{field ? t(field.label) : change.field}</em>
  if (change.before === null)
    return language === 'zh' ? (
      <>
        {author}填写了{label}：{say(change.after)}
      </>
    ) : (
      <>
        {author} filled in {label}: {say(change.after)}
      </>
    )
  if (language === 'zh')
    return (
      <>
        {author}将{label}从“{say(change.before)}”改为“{say(change.after)}”
      </>
    )
  return (
    <>
      {author} changed {label} from <q>{say(change.before)}</q> to <q>{say(change.after)}</q>
    </>
  )
}
