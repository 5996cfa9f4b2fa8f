import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import type { Difference } from '../../kit/returns/api.ts'
import { plainValue } from '../../kit/values/plain-value.ts'
import type { Json, RegisterModel, Titles, Words } from '../../kit/wire.ts'

interface Props {
  readonly row: Difference
  readonly register: RegisterModel
  readonly titles: Titles
  readonly label: Words
  readonly chosen: boolean
  readonly toggle: (() => void) | null
}

/** One difference: what either side says field by field, what is wrong with it, what was decided. */
export function DifferenceRow({ row, register, titles, label, chosen, toggle }: Props) {
  const t = useWords()
  const language = useLanguage()
  const shown = (name: string, value: Json) =>
    value === null ? '–' : plainValue(value, register.fields[name]!, { language, titles })
  const title = t(row.title)
  return (
    <tr className={chosen ? 'is-chosen' : ''}>
      <td>
        {toggle && !row.decision && (
          <Checkbox checked={chosen} onChange={toggle} aria-label={t({ en: `Choose ${title}`, zh: `选择${title}` })} />
        )}
      </td>
      <td>{t(label)}</td>
      <td>{row.line ?? ''}</td>
      <td>
        {row.record ? (
          <Link to="/registers/$name/$id" params={{ name: register.name, id: row.record }}>
            {title}
          </Link>
        ) : (
          title
        )}
      </td>
      <td>
        {row.fields.map(({ field, ours, theirs }) => (
          <span key={field} className="pair">
            <span className="muted">{t(register.fields[field]!.label)}</span>
            <span>{row.kind === 'theirs' ? '' : shown(field, ours)}</span>
            <strong>{row.kind === 'ours' ? '' : shown(field, theirs)}</strong>
          </span>
        ))}
        {row.problems.map(problem => (
          <p key={`${problem.place} ${problem.code}`} className="lost small">
            {t(problem.message)}
          </p>
        ))}
        {row.notes.map(note => (
          <p key={note.en} className="muted small">
            {t(note)}
          </p>
        ))}
        {row.decision && (
          <p className="small">
            {row.decision.decision === 'keep'
              ? t({ en: 'Ours kept: ', zh: '保留本局记录：' })
              : t({ en: 'To be checked: ', zh: '待查：' })}
            {row.decision.reason} ({sayAuthor(row.decision.author, language)})
          </p>
        )}
      </td>
    </tr>
  )
}
