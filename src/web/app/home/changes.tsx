import { Link } from '@tanstack/react-router'
import { sayInstant } from '../../kit/dates.ts'
import { type Change, useChanges } from '../../kit/home/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Empty, Loaded } from '../../kit/states.tsx'

/** What changed last, each as a sentence. */
export function Changes() {
  const t = useWords()
  return (
    <section className="card home-changes" aria-labelledby="home-changes">
      <h2 id="home-changes">{t({ en: 'What changed', zh: '最近变动' })}</h2>
      <Loaded answer={useChanges()} lines={6}>
        {changes =>
          changes.length === 0 ? (
            <Empty title={t({ en: 'Nothing is recorded yet', zh: '尚无记录' })} />
          ) : (
            <ul className="plain-list">
              {changes.map(change => (
                <Line key={`${change.id} ${change.at}`} change={change} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

function Line({ change }: { readonly change: Change }) {
  const t = useWords()
  const language = useLanguage()
  const register = useMeta().registers.find(({ name }) => name === change.register)
  if (!register) return null
  const { records, more, kind, author, at, source } = change
  const who = sayAuthor(author, language)
  const many = records > 1
  return (
    <li>
      {many ? (
        <>
          {t(
            kind === 'added'
              ? { en: `${who} added ${records}${more ? ' or more' : ''}: `, zh: `${who}新增` }
              : { en: `${who} changed ${records}${more ? ' or more' : ''}: `, zh: `${who}修改` },
          )}
          <Link to="/registers/$name" params={{ name: register.name }}>
            {t({ en: register.label.en, zh: `“${register.label.zh}”${records}条${more ? '以上' : ''}` })}
          </Link>
        </>
      ) : (
        <>
          {t(kind === 'added' ? { en: `${who} added `, zh: `${who}新增` } : { en: `${who} changed `, zh: `${who}修改` })}
          <Link to="/registers/$name/$id" params={{ name: register.name, id: change.id }}>
            {t(change.title)}
          </Link>
          {t({ en: ` (${register.one.en})`, zh: `（${register.one.zh}）` })}
        </>
      )}
      <small>
        <time dateTime={at}>{sayInstant(at, language)}</time> · {source}
      </small>
    </li>
  )
}
