import { Link } from '@tanstack/react-router'
import { useWords } from '../../kit/language.tsx'
import { Empty } from '../../kit/states.tsx'
import type { Ending, Outlook } from '../../kit/titles/api.ts'
import type { Words } from '../../kit/wire.ts'

const after: Readonly<Record<Ending['after'], Words>> = {
  open: { en: 'lapses', zh: '将失效' },
  applied: { en: 'applied for again', zh: '已重新申报' },
  renewed: { en: 'renewed', zh: '已续期' },
}

/** The titles that end, month by month, each with what is recorded after it. */
export function Endings({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const months = [...Map.groupBy(found.endings, ({ lastDay }) => lastDay.slice(0, 7))]
  if (months.length === 0) return <Empty title={t({ en: 'No title ends in these days', zh: '此期间没有资质到期' })} />
  const open = found.endings.filter(each => each.after === 'open').length
  return (
    <section className="titles-part">
      <h2>
        {t({
          en: `${found.endings.length} terms end, ${open} without anything recorded after them`,
          zh: `${found.endings.length}项到期，其中${open}项尚无后续办理`,
        })}
      </h2>
      {months.map(([month, endings]) => (
        <section key={month} className="card month">
          <h3>{t({ en: inEnglish(month), zh: `${month.slice(0, 4)}年${Number(month.slice(5))}月` })}</h3>
          <ul className="plain-list">
            {endings.map(ending => (
              <li key={ending.id}>
                <time dateTime={ending.lastDay}>{Number(ending.lastDay.slice(8))}</time>
                <Link to="/registers/$name/$id" params={{ name: 'designation', id: ending.id }}>
                  {t(ending.title)}
                </Link>
                {ending.next ? (
                  <Link className="tag" to="/registers/$name/$id" params={{ name: 'designation', id: ending.next }}>
                    {t(after[ending.after])}
                  </Link>
                ) : (
                  <span className="tag tag-open">{t(after[ending.after])}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** 2006-11 → November 2006. */
const inEnglish = (month: string): string =>
  new Date(`${month}-15T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
