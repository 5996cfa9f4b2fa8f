import { Input } from 'antd'
import { useWords } from '../language.tsx'
import type { Problem } from '../wire.ts'
import type { KeptDraft } from './kept-draft.ts'
import { inputId, problemsOf } from './problems.ts'

interface Props {
  readonly draft: KeptDraft
  readonly change: (draft: KeptDraft) => void
  readonly problems: readonly Problem[]
  readonly reasonRequired: boolean
}

/** Where the facts come from, and why they are changed: no record is saved without. */
export function SourceFields({ draft, change, problems, reasonRequired }: Props) {
  const t = useWords()
  const fields = [
    {
      name: 'source' as const,
      label: t({ en: 'Source', zh: '资料来源' }),
      help: t({
        en: 'The document, letter, list or person the facts come from, with number and day',
        zh: '事实所依据的文件、函件、名单或提供人，并注明文号和日期',
      }),
      required: true,
    },
    {
      name: 'reason' as const,
      label: t({ en: 'Reason for the change', zh: '修改原因' }),
      help: t({ en: 'It stands beside the change in the history for good', zh: '将与本次修改一起永久保留在历史中' }),
      required: reasonRequired,
    },
  ]
  return (
    <fieldset className="card form-section">
      <legend>{t({ en: 'Source and reason', zh: '来源与原因' })}</legend>
      <div className="form-grid">
        {fields
          .filter(field => field.name === 'source' || reasonRequired)
          .map(({ name, label, help, required }) => {
            const own = problemsOf(problems, name)
            return (
              <div key={name} className="form-field kind-long-text">
                <label className="field-label" htmlFor={inputId(name)}>
                  {label}
                  {required && <span className="required">{t({ en: 'required', zh: '必填' })}</span>}
                </label>
                <Input
                  id={inputId(name)}
                  value={draft[name]}
                  aria-required={required}
                  aria-invalid={own.length > 0}
                  aria-describedby={`${inputId(name)}-help`}
                  {...(own.length > 0 ? { status: 'error' as const } : {})}
                  onChange={event => change({ ...draft, [name]: event.target.value })}
                />
                <p className="field-help" id={`${inputId(name)}-help`}>
                  {help}
                </p>
                {own.length > 0 && <p className="field-problem">{own.map(problem => t(problem.message)).join(' ')}</p>}
              </div>
            )
          })}
      </div>
    </fieldset>
  )
}
