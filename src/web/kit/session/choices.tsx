import { useWords } from '../language.tsx'
import type { Words } from '../wire.ts'

export interface Choice<Id extends string> {
  readonly id: Id
  readonly label: Words
  readonly explain: Words
}

/** One of several ways, each explained in a sentence. */
export function Choices<Id extends string>({
  legend,
  name,
  chosen,
  choose,
  choices,
}: {
  readonly legend: string
  readonly name: string
  readonly chosen: Id
  readonly choose: (id: Id) => void
  readonly choices: readonly Choice<Id>[]
}) {
  const t = useWords()
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {choices.map(({ id, label, explain }) => (
        <label key={id} className={`card choice ${chosen === id ? 'is-chosen' : ''}`}>
          <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => choose(id)} />
          <span>
            <strong>{t(label)}</strong>
            <span className="muted small">{t(explain)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
