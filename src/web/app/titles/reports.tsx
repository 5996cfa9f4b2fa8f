import { Link } from '@tanstack/react-router'
import { sayDay } from '../../kit/dates.ts'
import { useWords } from '../../kit/language.tsx'
import { useRegister } from '../../kit/queries.ts'
import type { Outlook } from '../../kit/titles/api.ts'
import type { Words } from '../../kit/wire.ts'
import { Rules } from './rules.tsx'

/** Annual reports and changes that are owed, and the rules that say so. */
export function Reports({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const records = useRegister('change-report')?.may.write
  return (
    <>
      {found.reports.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Annual reports', zh: '年度报表' })}</h2>
          <ul className="plain-list">
            {found.reports.map(({ id, title, missed, next, mayBeCancelled }) => (
              <li key={id}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {missed.length > 0 && t({ en: `not filed: ${missed.join(', ')}. `, zh: `未报：${missed.join('、')}年度。` })}
                {next &&
                  t({
                    en: `Report on ${next.year} due by ${sayDay(next.due, 'en')}.`,
                    zh: `${next.year}年度报表应于${sayDay(next.due, 'zh')}前填报。`,
                  })}
                {mayBeCancelled && <strong className="lost"> {t({ en: 'May be cancelled.', zh: '可能被取消资格。' })}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.changes.length > 0 && (
        <section className="card titles-part">
          <h2>{t({ en: 'Changes to report', zh: '变更报告' })}</h2>
          <ul className="plain-list">
            {found.changes.map(({ id, title, day, kind, other, due }) => (
              <li key={`${id} ${day} ${kind}`}>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id }}>
                  {t(title)}
                </Link>{' '}
                {t(changed[kind](other))}{' '}
                {t({
                  en: `since ${sayDay(day, 'en')}: report it by ${sayDay(due, 'en')}.`,
                  zh: `（自${sayDay(day, 'zh')}起），应于${sayDay(due, 'zh')}前报告。`,
                })}{' '}
                {due < found.from && <strong className="lost">{t({ en: 'Late. ', zh: '已逾期。' })}</strong>}
                {records && (
                  <Link to="/registers/$name/new" params={{ name: 'change-report' }} search={{ title: id, kind, changedOn: day }}>
                    {t({ en: 'Record the report', zh: '登记报告' })}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Rules found={found} />
    </>
  )
}

const changed: Readonly<Record<Outlook['changes'][number]['kind'], (other: string) => Words>> = {
  renamed: other => ({ en: `no longer called ${other}`, zh: `不再使用名称“${other}”` }),
  moved: other => ({ en: `moved to ${other}`, zh: `迁往${other}` }),
  merged: other => ({ en: `merged into ${other}`, zh: `并入${other}` }),
  'took-over': other => ({ en: `took over ${other}`, zh: `吸收合并${other}` }),
  split: other => ({ en: `${other} split off`, zh: `分立出${other}` }),
}
