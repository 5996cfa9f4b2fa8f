import { Link, useParams } from '@tanstack/react-router'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useEditionDiff } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { EditionDiff, Words } from '../../kit/wire.ts'
import '../styles/editions.css'

type Changed = EditionDiff['changed'][number]

/** Which figures are not what the edition says, and which records made the difference: by whom, when, why. */
export function DiffPage() {
  const t = useWords()
  const { id = '' } = useParams({ strict: false })
  const answer = useEditionDiff(id)
  return (
    <>
      <div className="page-head">
        <div>
          <p className="crumb">
            <Link to="/editions/$id" params={{ id }}>
              {t({ en: 'The edition', zh: '定稿原文' })}
            </Link>
          </p>
          <h1>{t({ en: 'What changed since the edition', zh: '定稿后的变化' })}</h1>
        </div>
      </div>
      <Loaded answer={answer}>
        {({ changed, sameValue, unchanged }) => (
          <>
            {changed.length + sameValue.length === 0 ? (
              <Empty title={t({ en: 'Nothing changed', zh: '没有变化' })}>
                <p>{t({ en: `All ${unchanged} figures are as they were frozen.`, zh: `全部${unchanged}个数字与定稿一致。` })}</p>
              </Empty>
            ) : (
              <p className="muted">
                {t({
                  en: `${changed.length} changed, ${sameValue.length} with the same value from other records, ${unchanged} as they were frozen.`,
                  zh: `${changed.length}个数字有变化，${sameValue.length}个数值未变但记录有变，${unchanged}个与定稿一致。`,
                })}
              </p>
            )}
            {changed.map(each => (
              <FigureChange key={each.key} changed={each} />
            ))}
            {sameValue.length > 0 && <h2>{t({ en: 'The same value, from other records', zh: '数值未变，记录有变' })}</h2>}
            {sameValue.map(each => (
              <FigureChange key={each.key} changed={each} />
            ))}
          </>
        )}
      </Loaded>
    </>
  )
}

function FigureChange({ changed }: { readonly changed: Changed }) {
  const t = useWords()
  const none = t({ en: 'not stated', zh: '未列出' })
  const [before, after] = [changed.before ? t(changed.before.text) : none, changed.after ? t(changed.after.text) : none]
  return (
    <section className="card figure-change" aria-label={t(changed.label)}>
      <h2>
        <Link to="/summary" search={{ figure: changed.key }}>
          {t(changed.label)}
        </Link>{' '}
        <span className="muted small">{changed.key}</span>
      </h2>
      <p className="from-to">
        {before !== after && (
          <>
            <del>{before}</del>
            <span aria-hidden="true">→</span>
          </>
        )}
        <ins>{after}</ins>
      </p>
      <ul className="plain-list">
        {changed.records.map(record => (
          <RecordChange key={`${record.id} ${record.change}`} record={record} />
        ))}
      </ul>
    </section>
  )
}

const changes: Readonly<Record<'added' | 'removed' | 'changed', Words>> = {
  added: { en: 'now counts', zh: '新计入' },
  removed: { en: 'counts no more', zh: '不再计入' },
  changed: { en: 'changed', zh: '有修改' },
}

function RecordChange({ record }: { readonly record: Changed['records'][number] }) {
  const t = useWords()
  const language = useLanguage()
  const versions =
    record.beforeVersion !== null && record.afterVersion !== null && record.beforeVersion !== record.afterVersion
      ? t({
          en: ` (version ${record.beforeVersion} → ${record.afterVersion})`,
          zh: `（第${record.beforeVersion}版→第${record.afterVersion}版）`,
        })
      : ''
  return (
    <li>
      <span className="tag">{t(changes[record.change])}</span>{' '}
      <Link to="/registers/$name/$id" params={{ name: record.register, id: record.id }}>
        {t(record.title)}
      </Link>
      {versions}
      <p className="muted small">
        {sayAuthor(record.author, language)}
        {t({ en: ', ', zh: '，' })}
        {sayInstant(record.at, language)}
        {record.reason && `${t({ en: ': ', zh: '：' })}${record.reason}`}
      </p>
    </li>
  )
}
