import { Link } from '@tanstack/react-router'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { type DueItem, type DueKind, type DueList as Found, useDue } from '../../kit/home/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { Empty, Loaded } from '../../kit/states.tsx'
import type { Words } from '../../kit/wire.ts'

const kinds: Readonly<Record<DueKind, Words>> = {
  'title-ends': { en: 'Expiring titles', zh: '资质到期' },
  'annual-report': { en: 'Annual reports', zh: '年度报告' },
  'change-report': { en: 'Changes to report', zh: '变更报告' },
  'project-ends': { en: 'Projects that end', zh: '项目到期' },
  task: { en: 'Tasks', zh: '任务' },
  difficulty: { en: 'Difficulties of enterprises', zh: '企业困难' },
  opinion: { en: 'Opinions to answer', zh: '意见建议' },
  return: { en: 'Returns', zh: '报表' },
  'incomplete-record': { en: 'Incomplete records', zh: '待补全记录' },
}

const spans = [30, 90, 365]
const usual = 90

/** What is due for this person, the most urgent first, each with its one next step. */
export function DueList() {
  const t = useWords()
  const { days: asked, kind } = useSearch()
  const setSearch = useSetSearch()
  const days = spans.includes(Number(asked)) ? Number(asked) : usual
  const answer = useDue(useClocks(), days, kind)
  return (
    <section className="card home-due" aria-labelledby="home-due">
      <header>
        <h2 id="home-due">{t({ en: 'Due', zh: '待办事项' })}</h2>
        <fieldset className="home-spans" aria-label={t({ en: 'How far ahead', zh: '时间范围' })}>
          {spans.map(span => (
            <button
              key={span}
              type="button"
              aria-pressed={span === days}
              onClick={() => setSearch({ days: span === usual ? undefined : String(span) })}
            >
              {t(span === 365 ? { en: 'a year', zh: '一年内' } : { en: `${span} days`, zh: `${span}天内` })}
            </button>
          ))}
        </fieldset>
      </header>
      <Loaded answer={answer} lines={8}>
        {found => (
          <>
            <Kinds found={found} kind={kind} choose={next => setSearch({ kind: next })} />
            {found.items.length === 0 ? (
              <Empty title={t({ en: 'Nothing is due in these days', zh: '此期间没有待办事项' })}>
                <p>
                  {t({
                    en: 'Terms of titles, annual reports, tasks and opinions with a day to keep appear here by themselves.',
                    zh: '资质期限、年度报告以及有办理期限的任务、意见建议等会自动列在这里。',
                  })}
                </p>
              </Empty>
            ) : (
              <ul className="plain-list due-lines">
                {found.items.map(item => (
                  <Line key={`${item.key.record} ${item.key.period}`} item={item} today={found.today} />
                ))}
              </ul>
            )}
            <More found={found} kind={kind} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function Kinds({
  found,
  kind,
  choose,
}: {
  readonly found: Found
  readonly kind: string | undefined
  readonly choose: (kind: string | undefined) => void
}) {
  const t = useWords()
  const shown = (Object.keys(kinds) as DueKind[]).filter(each => found.counts[each])
  if (shown.length < 2) return null
  return (
    <div className="due-kinds">
      <button type="button" aria-pressed={!kind} onClick={() => choose(undefined)}>
        {t({ en: 'All', zh: '全部' })} <b>{found.total}</b>
      </button>
      {shown.map(each => (
        <button key={each} type="button" aria-pressed={kind === each} onClick={() => choose(kind === each ? undefined : each)}>
          {t(kinds[each])} <b>{found.counts[each]}</b>
        </button>
      ))}
    </div>
  )
}

function Line({ item, today }: { readonly item: DueItem; readonly today: string }) {
  const t = useWords()
  const language = useLanguage()
  const left = Temporal.PlainDate.from(today).until(item.due).days
  const pressing = item.kind !== 'incomplete-record'
  return (
    <li className={item.late ? 'is-late' : ''}>
      <span className="due-when">
        {pressing && (
          <>
            <b>{sayLeft(left, t)}</b>
            <time dateTime={item.due}>{sayDay(item.due, language)}</time>
          </>
        )}
      </span>
      <span className="due-what">
        <Link to="/registers/$name/$id" params={{ name: item.register, id: item.id }}>
          {t(item.title)}
        </Link>
        <small>
          {t(kinds[item.kind])}
          {item.owner && t(item.title) !== t(item.owner.title) && ` · ${t(item.owner.title)}`}
        </small>
      </span>
      <Link className="button-plain due-step" to={item.address}>
        {t(item.nextStep)}
      </Link>
    </li>
  )
}

function sayLeft(left: number, t: ReturnType<typeof useWords>): string {
  if (left < 0) return t({ en: left === -1 ? '1 day late' : `${-left} days late`, zh: `逾期${-left}天` })
  if (left === 0) return t({ en: 'today', zh: '今天' })
  return t({ en: left === 1 ? '1 day left' : `${left} days left`, zh: `剩${left}天` })
}

/** How many are not listed. */
function More({ found, kind }: { readonly found: Found; readonly kind: string | undefined }) {
  const t = useWords()
  const all = kind ? (found.counts[kind as DueKind] ?? 0) : found.total
  const rest = all - found.items.length
  return rest > 0 ? (
    <p className="muted small">
      {t({ en: `${rest} more; choose a kind or fewer days.`, zh: `另有${rest}项，请选择类别或缩短时间范围。` })}
    </p>
  ) : null
}
