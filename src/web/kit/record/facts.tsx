import { useWords } from '../language.tsx'
import { ValueView } from '../values/value-view.tsx'
import type { JsonValues, RegisterModel, Titles } from '../wire.ts'
import { HiddenValue } from './hidden-value.tsx'

interface Props {
  readonly register: RegisterModel
  readonly values: JsonValues
  readonly titles: Titles
  /** The record, where its hidden values may be asked for. */
  readonly id?: string
}

/** The facts of a record by the sections of its form. Fields that are not known stand together in one line: they are many. */
export function Facts({ register, values, titles, id }: Props) {
  const t = useWords()
  return register.form.map(section => {
    const known = section.fields.filter(name => (values[name] ?? null) !== null)
    const unknown = section.fields.filter(name => (values[name] ?? null) === null)
    return (
      <section key={section.label.en} className="card facts" aria-label={t(section.label)}>
        <h2>{t(section.label)}</h2>
        <dl className="pairs">
          {known.map(name => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(register.fields[name]!.label)}</dt>
              <dd>
                {id && register.may.reveal && register.fields[name]!.masked ? (
                  <HiddenValue
                    register={register.name}
                    id={id}
                    field={name}
                    label={t(register.fields[name]!.label)}
                    stars={String(values[name])}
                  />
                ) : (
                  <ValueView value={values[name]!} field={register.fields[name]!} titles={titles} />
                )}
              </dd>
            </div>
          ))}
        </dl>
        {unknown.length > 0 && (
          <p className="muted small">
            {t({ en: 'Not known: ', zh: '未填写：' })}
            {unknown.map(name => t(register.fields[name]!.label)).join(t({ en: ', ', zh: '、' }))}
          </p>
        )}
      </section>
    )
  })
}
