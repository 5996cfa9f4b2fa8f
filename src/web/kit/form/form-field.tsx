import { LockOutlined } from '@ant-design/icons'
import { inputs } from '../inputs/index.ts'
import { useWords } from '../language.tsx'
import type { FieldModel, Json, Problem, Titles } from '../wire.ts'
import { inputId } from './problems.ts'

interface Props {
  readonly name: string
  readonly field: FieldModel
  readonly value: Json
  readonly onChange: (value: Json) => void
  readonly titles: Titles
  readonly problems: readonly Problem[]
}

const starsStay = {
  en: 'Shown with stars. Left as it is, the value stays; to change it, write the whole of the new one.',
  zh: '星号处已隐去。不改动即保留原值；如需更改，请填写完整的新内容。',
}

/** A label, an input of the field's kind, its help, and what is wrong with it. */
export function FormField({ name, field, value, onChange, titles, problems }: Props) {
  const t = useWords()
  const id = inputId(name)
  const Input = inputs[field.kind]
  const hidden = field.masked && typeof value === 'string' && value.includes('*')
  const described = [field.help && `${id}-help`, hidden && `${id}-hidden`, problems.length > 0 && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={`form-field kind-${field.kind}`}>
      <label htmlFor={id} className="field-label">
        {t(field.label)}
        {field.required ? <span className="required">{t({ en: 'required', zh: '必填' })}</span> : null}
        {field.personal && (
          <span className="personal">
            <LockOutlined aria-hidden="true" /> {t({ en: 'personal data', zh: '个人信息' })}
          </span>
        )}
      </label>
      <Input
        id={id}
        field={field}
        value={value}
        onChange={onChange}
        titles={titles}
        invalid={problems.length > 0}
        describedBy={described || undefined}
      />
      {field.help && (
        <p className="field-help" id={`${id}-help`}>
          {t(field.help)}
        </p>
      )}
      {hidden && (
        <p className="field-help" id={`${id}-hidden`}>
          {t(starsStay)}
        </p>
      )}
      {problems.length > 0 && (
        <p className="field-problem" id={`${id}-problem`}>
          {problems.map(problem => t(problem.message)).join(' ')}
        </p>
      )}
    </div>
  )
}
