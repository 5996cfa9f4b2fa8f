import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useSearch } from '../../kit/address.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { type FilledReturn, filledAddress } from '../../kit/returns/api.ts'
import { useFilled } from '../../kit/returns/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import '../styles/returns.css'
import { sayAuthor } from '../../kit/record/author.ts'
import { CellTable } from './cell-table.tsx'

/** A return as it was filled: its cells with their traces, and what would be otherwise today. */
export function FilledPage() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  return <Loaded answer={useFilled(id)}>{filled => <Filled filled={filled} />}</Loaded>
}

function Filled({ filled }: { readonly filled: FilledReturn }) {
  const t = useWords()
  const language = useLanguage()
  const { cell } = useSearch()
  const gaps = filled.cells.filter(one => one.written === null).length
  return (
    <div className="returns">
      <div className="page-head">
        <div>
          <h1>
            {filled.name} · {filled.year}
          </h1>
          <p>
            {t({
              en: `As at ${sayDay(filled.asAt, 'en')}, filled by ${sayAuthor(filled.author, 'en')} on ${sayDay(filled.at.slice(0, 10), 'en')}. ${gaps} cells were left empty.`,
              zh: `截至${sayDay(filled.asAt, 'zh')}，${sayAuthor(filled.author, 'zh')}于${sayDay(filled.at.slice(0, 10), 'zh')}填报；${gaps}个单元格未填。`,
            })}{' '}
            <Link to="/returns/$id" params={{ id: filled.form }}>
              {t({ en: 'The form', zh: '表样' })}
            </Link>
          </p>
          <p className="muted small">SHA-256 {filled.digest}</p>
        </div>
        <div className="page-actions">
          <Button type="primary" href={filledAddress(filled.id)} download>
            {t({ en: 'Download the workbook', zh: '下载工作簿' })}
          </Button>
        </div>
      </div>
      <section aria-labelledby="moved">
        <h2 id="moved">{t({ en: 'What changed since it was filed', zh: '填报后的变化' })}</h2>
        {filled.moved.length === 0 ? (
          <p>{t({ en: 'Nothing: every figure is what it was.', zh: '没有变化，各数字与填报时一致。' })}</p>
        ) : (
          <ul className="card return-list">
            {filled.moved.map(one => (
              <li key={one.key}>
                <span className="wide">
                  {t(one.label)} <span className="muted small">{one.key}</span>
                </span>
                <span>
                  <del>{one.before ?? '–'}</del> → <strong>{one.after ?? '–'}</strong>
                </span>
                <span className="muted small">
                  {t({
                    en: `records ${one.recordsBefore} → ${one.recordsAfter}`,
                    zh: `记录数 ${one.recordsBefore} → ${one.recordsAfter}`,
                  })}
                </span>
                {one.refused && <span className="lost">{one.refused[language]}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="cells">
        <h2 id="cells">{t({ en: 'Its cells', zh: '各单元格' })}</h2>
        <CellTable figures={filled.cells} chosen={cell} />
      </section>
    </div>
  )
}
