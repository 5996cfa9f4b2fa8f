import { Link } from '@tanstack/react-router'
import type { ImportResult, RowKind } from '../../kit/import/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { group as thousands } from '../../kit/numbers.ts'
import { plainValue } from '../../kit/values/plain-value.ts'
import type { Json, RegisterModel, Titles, Words } from '../../kit/wire.ts'

const kinds: Readonly<Record<RowKind, Words>> = {
  created: { en: 'created', zh: '新建' },
  changed: { en: 'changed', zh: '更新' },
  unchanged: { en: 'unchanged', zh: '未变' },
  refused: { en: 'refused', zh: '拒绝' },
}

/** How many rows are new, changed, unchanged and refused. */
export function Counts({ result }: { readonly result: ImportResult }) {
  const t = useWords()
  return (
    <dl className="import-counts">
      {(Object.keys(kinds) as RowKind[]).map(kind => (
        <div key={kind} className={`is-${kind}`}>
          <dt>{t(kinds[kind])}</dt>
          <dd>{thousands(String(result[kind]))}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is wrong, row by row, and the rows that are no records. */
export function Problems({ result }: { readonly result: ImportResult }) {
  const t = useWords()
  const { problems, problemCount, left } = result
  return (
    <>
      {problems.length > 0 && (
        <section aria-label={t({ en: 'Problems', zh: '问题' })}>
          <h4>{t({ en: `Problems (${problemCount})`, zh: `问题（${problemCount}）` })}</h4>
          <ul className="import-problems">
            {problems.slice(0, 200).map(({ line, at, code, place, read, message }) => (
              <li key={`${line} ${at} ${code} ${place}`}>
                <strong>{t({ en: place, zh: place.replace(/^row (\d+), column /, '第$1行') })}</strong>
                {read && <q>{read}</q>} {t(message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <p className="muted small">
          {t({ en: 'Left out, because they are no records: ', zh: '以下行不是记录，未导入：' })}
          {left
            .map(({ line, text }) => t({ en: `row ${line} “${text}”`, zh: `第${line}行“${text}”` }))
            .join(t({ en: ', ', zh: '、' }))}
        </p>
      )}
    </>
  )
}

/** What happens to each row: of a change field by field. */
export function Rows({
  register,
  result,
  titles,
}: {
  readonly register: RegisterModel
  readonly result: ImportResult
  readonly titles: Titles
}) {
  const t = useWords()
  const language = useLanguage()
  const rows = result.rows.filter(({ kind, notes }) => kind === 'created' || kind === 'changed' || notes.length > 0)
  if (!rows.length) return null
  const shown = (name: string, value: Json) =>
    value === null ? '–' : plainValue(value, register.fields[name]!, { language, titles })
  return (
    <div className="import-table-scroll">
      <table className="import-rows">
        <thead>
          <tr>
            <th scope="col">{t({ en: 'Row', zh: '行' })}</th>
            <th scope="col">{t({ en: 'What happens', zh: '结果' })}</th>
            <th scope="col">{t(register.one)}</th>
            <th scope="col">{t({ en: 'Fields', zh: '字段' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, kind, title, record, fields, notes }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td className={`is-${kind}`}>{t(kinds[kind])}</td>
              <td>
                {record && result.id ? (
                  <Link to="/registers/$name/$id" params={{ name: register.name, id: record }}>
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </td>
              <td>
                {fields.map(({ field, before, after }) => (
                  <span key={field} className="import-change">
                    {t(register.fields[field]!.label)}: {kind === 'changed' && <del>{shown(field, before)}</del>}{' '}
                    <ins>{shown(field, after)}</ins>
                  </span>
                ))}
                {notes.map(note => (
                  <span key={note.en} className="muted small">
                    {t(note)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
