import { CheckOutlined, CloseOutlined, MinusOutlined, QuestionOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../kit/language.tsx'
import type { Pool, PoolClause, PoolFirm, PoolMissing } from '../../kit/titles/pool.ts'
import type { Words } from '../../kit/wire.ts'

const marks: Readonly<Record<PoolClause['verdict'], { readonly icon: ReactNode; readonly label: Words; readonly name: string }>> =
  {
    met: { icon: <CheckOutlined />, label: { en: 'met', zh: '符合' }, name: 'met' },
    'not met': { icon: <CloseOutlined />, label: { en: 'not met', zh: '不符合' }, name: 'failed' },
    unknown: { icon: <QuestionOutlined />, label: { en: 'not known', zh: '待补充' }, name: 'open' },
    'not applicable': { icon: <MinusOutlined />, label: { en: 'not applicable', zh: '不适用' }, name: 'none' },
  }

/** One enterprise: how many clauses it meets, what stands against it, and all clauses on demand. */
export function FirmCard({ firm, pool }: { readonly firm: PoolFirm; readonly pool: Pool }) {
  const t = useWords()
  const words = new Map(pool.set.clauses.map(clause => [clause.id, clause]))
  const against = firm.clauses.filter(({ verdict }) => verdict === 'not met' || verdict === 'unknown')
  return (
    <article className="card pool-firm">
      <header>
        <h2>
          <Link to="/registers/$name/$id" params={{ name: 'organisation', id: firm.id }}>
            {t(firm.name)}
          </Link>
        </h2>
        {firm.holds && <span className="tag">{t({ en: 'holds it', zh: '已持有' })}</span>}
        {firm.applied && <span className="tag">{t({ en: 'applied', zh: '已申报' })}</span>}
        <p className="pool-count">
          {t({
            en: `${firm.met} of ${firm.clauses.length} met`,
            zh: `${firm.clauses.length}条中符合${firm.met}条`,
          })}
          {firm.notMet > 0 && (
            <span className="pool-failed">{t({ en: `${firm.notMet} not met`, zh: `不符合${firm.notMet}条` })}</span>
          )}
          {firm.unknown > 0 && (
            <span className="muted">{t({ en: `${firm.unknown} not known`, zh: `待补充${firm.unknown}条` })}</span>
          )}
        </p>
      </header>
      {against.length > 0 && (
        <ul className="pool-clauses">
          {against.map(clause => (
            <Clause key={clause.id} firm={firm.id} clause={clause} rule={words.get(clause.id)!} />
          ))}
        </ul>
      )}
      {firm.clauses.length > against.length && (
        <details>
          <summary>{t({ en: 'Clauses met', zh: '已符合的条件' })}</summary>
          <ul className="pool-clauses">
            {firm.clauses
              .filter(clause => !against.includes(clause))
              .map(clause => (
                <Clause key={clause.id} firm={firm.id} clause={clause} rule={words.get(clause.id)!} />
              ))}
          </ul>
        </details>
      )}
    </article>
  )
}

interface ClauseProps {
  readonly firm: string
  readonly clause: PoolClause
  readonly rule: Pool['set']['clauses'][number]
}

function Clause({ firm, clause, rule }: ClauseProps) {
  const t = useWords()
  const { icon, label, name } = marks[clause.verdict]
  return (
    <li>
      <span className={`pool-mark pool-${name}`} role="img" aria-label={t(label)} title={t(label)}>
        {icon}
      </span>
      <div>
        {t(rule.words)}
        {rule.mark === 'field-knowledge' && (
          <span className="muted small">
            {' '}
            {t({ en: '(from field knowledge, check the text)', zh: '（据业务常识，请核对原文）' })}
          </span>
        )}
        <p className="small pool-values">
          {clause.values.map(({ label: fact, shown, because }) => (
            <span key={fact.en}>
              {t(fact)}
              {t({ en: ': ', zh: '：' })}
              <b>{shown ? t(shown) : '–'}</b>
              {because && ` ${t(because)}`}
            </span>
          ))}
        </p>
        {clause.missing.length > 0 && (
          <p className="small">
            {t({ en: 'Record: ', zh: '需补充：' })}
            {clause.missing.map((one, index) => (
              <span key={one.address + one.field}>
                {index > 0 && t({ en: ', ', zh: '、' })}
                <ToForm missing={one} firm={firm} />
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

/** The form that records what is missing: of the record of that year, or a new one for the firm and the year. */
function ToForm({ missing: { record, year, label }, firm }: { readonly missing: PoolMissing; readonly firm: string }) {
  const t = useWords()
  const name = 'enterprise-year'
  return record ? (
    <Link to="/registers/$name/$id/edit" params={{ name, id: record }}>
      {t(label)}
    </Link>
  ) : (
    <Link to="/registers/$name/new" params={{ name }} search={{ organisation: firm, year: String(year) }}>
      {t(label)}
    </Link>
  )
}
