import { Link } from '@tanstack/react-router'
import { type Possible, usePossible } from '../../kit/home/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta, useRecords } from '../../kit/queries.ts'
import type { Role } from '../../kit/session/wire.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import { ValueView } from '../../kit/values/value-view.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import { Changes } from './changes.tsx'
import { DueList } from './due-list.tsx'

/** The first page of an enterprise, a town, an expert: what it holds, what it could have, what it must report. */
export function Own({ roles }: { readonly roles: readonly Role[] }) {
  const t = useWords()
  const { registers } = useMeta()
  const enterprise = roles.includes('enterprise')
  const designation = registers.find(({ name }) => name === 'designation')
  const writes = registers.filter(({ may }) => may.write)
  return (
    <div className="home">
      {writes.length > 0 && (
        <section className="card home-report">
          <h2>{t({ en: 'To report', zh: '我要填报' })}</h2>
          <p className="home-report-links">
            {writes.map(({ name, one }) => (
              <Link key={name} to="/registers/$name/new" params={{ name }} className="button-link">
                {t({ en: `New ${one.en}`, zh: `新增${one.zh}` })}
              </Link>
            ))}
          </p>
        </section>
      )}
      {enterprise && designation && <Held register={designation} />}
      {enterprise && <CouldHave />}
      <div className="home-columns">
        <DueList />
        <Changes />
      </div>
    </div>
  )
}

/** The titles on the books. */
function Held({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const answer = useRecords(register.name, { page: 1, size: 50 }, {})
  return (
    <section className="card home-held" aria-labelledby="home-held">
      <h2 id="home-held">{t({ en: 'What we hold', zh: '我单位的资质' })}</h2>
      <Loaded answer={answer} lines={3}>
        {list =>
          list.rows.length === 0 ? (
            <Empty title={t({ en: 'No title is recorded', zh: '尚无资质记录' })}>
              <p>{t({ en: 'The office records a title when it was applied for or given.', zh: '申报或获批后由科技局登记。' })}</p>
            </Empty>
          ) : (
            <ul className="plain-list">
              {list.rows.map(row => (
                <li key={row.id}>
                  <Link to="/registers/$name/$id" params={{ name: register.name, id: row.id }}>
                    {t(row.title)}
                  </Link>
                  <span>
                    {['state', 'term'].map(name => (
                      <ValueView
                        key={name}
                        value={row.values[name] ?? null}
                        field={register.fields[name]!}
                        titles={list.titles}
                        inTable
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

/** How near the own organisation is to each title, and what the office has to know first. */
function CouldHave() {
  const t = useWords()
  const answer = usePossible(true)
  return (
    <section className="card home-could" aria-labelledby="home-could">
      <h2 id="home-could">{t({ en: 'What we could apply for', zh: '可申报的资质' })}</h2>
      <Loaded answer={answer} lines={3}>
        {found =>
          found.length === 0 ? (
            <Empty title={t({ en: 'Nothing to compare yet', zh: '暂无可比对的条件' })} />
          ) : (
            <ul className="plain-list">
              {found.map(one => (
                <li key={one.name.en}>
                  <Nearness possible={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

const signs = { met: '✓', 'not met': '✗', unknown: '?', 'not applicable': '–' } as const

function Nearness({ possible }: { readonly possible: Possible }) {
  const t = useWords()
  const language = useLanguage()
  const { name, source, holds, applied, clauses, missing } = possible
  const asked = clauses.filter(({ verdict }) => verdict !== 'not applicable')
  const met = asked.filter(({ verdict }) => verdict === 'met').length
  const state = holds
    ? t({ en: 'held', zh: '已取得' })
    : applied
      ? t({ en: 'applied for', zh: '申报中' })
      : t({ en: `${met} of ${asked.length} conditions met`, zh: `符合${met}/${asked.length}项条件` })
  return (
    <details>
      <summary>
        <b>{t(name)}</b> <span className="tag">{state}</span>
      </summary>
      <ul className="plain-list could-clauses">
        {clauses.map(({ words, verdict }) => (
          <li key={words.en} className={`is-${verdict.replace(' ', '-')}`}>
            <span aria-hidden="true">{signs[verdict]}</span> {t(words)}
            <small>{t(verdicts[verdict])}</small>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="small">
          {t({ en: 'Tell the office: ', zh: '请向科技局补充：' })}
          {missing.map(words => words[language]).join(language === 'zh' ? '、' : ', ')}
        </p>
      )}
      <p className="muted small">{t(source)}</p>
    </details>
  )
}

const verdicts = {
  met: { en: 'met', zh: '符合' },
  'not met': { en: 'not met', zh: '不符合' },
  unknown: { en: 'not known', zh: '待补充' },
  'not applicable': { en: 'not applicable', zh: '不适用' },
}
