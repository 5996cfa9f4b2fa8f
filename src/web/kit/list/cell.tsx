import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useDay } from '../clocks.ts'
import { inputs } from '../inputs/index.ts'
import { useLanguage, useWords } from '../language.tsx'
import { isNumeric, plainValue } from '../values/plain-value.ts'
import { standingOn } from '../values/standing.ts'
import { ValueView } from '../values/value-view.tsx'
import type { FieldModel, Json, RegisterModel, Row, Titles } from '../wire.ts'

const plain = new Set(['text', 'choice', 'date', 'integer', 'decimal', 'money', 'percentage', 'flag'])

/** Whether a field may be changed in the list itself: a single plain value that is no state, names no person and needs no explaining. */
export const isEditable = (register: RegisterModel, name: string): boolean => {
  const field = register.fields[name]!
  return plain.has(field.kind) && !field.personal && register.flow?.field !== name
}

interface Props {
  readonly register: RegisterModel
  readonly name: string
  readonly row: Row
  readonly titles: Titles
  /** The first cell of a row leads to the record. */
  readonly first: boolean
}

/** A value in a row. */
export function Cell({ register, name, row, titles, first }: Props) {
  const language = useLanguage()
  const field = register.fields[name]!
  const value = row.values[name] ?? null
  if (!first)
    return (
      <>
        <ValueView value={value} field={field} titles={titles} inTable />
        <Standing register={register} name={name} row={row} />
      </>
    )
  return (
    <Link to="/registers/$name/$id" params={{ name: register.name, id: row.id }} className="row-name" tabIndex={-1}>
      {value === null ? row.title[language] : plainValue(value, field, { language, titles })}
    </Link>
  )
}

/** What the term of a row says of itself on the day that the page speaks of; nothing where it simply holds. */
export function Standing({ register, name, row }: Pick<Props, 'register' | 'name' | 'row'>) {
  const t = useWords()
  const day = useDay()
  const term = row.values[name] ?? null
  if (term === null || !register.time || !('valid' in register.time) || register.time.valid !== name) return null
  const says = standingOn(term as unknown as { from: string; until: string | null }, day)
  return says && <span className="tag tag-term">{t(says)}</span>
}

interface EditorProps {
  readonly field: FieldModel
  readonly value: Json
  readonly titles: Titles
  readonly save: (value: Json) => void
  readonly close: () => void
}

/** Changes a value in its row: Enter saves, Escape leaves it, leaving the cell saves what was changed. */
export function CellEditor({ field, value, titles, save, close }: EditorProps) {
  const t = useWords()
  const [draft, setDraft] = useState<Json>(value)
  const Input = inputs[field.kind]
  const done = (next: Json) => (JSON.stringify(next) === JSON.stringify(value) ? close() : save(next))
  const chosen = field.kind === 'choice' || field.kind === 'flag' || field.kind === 'date'
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && !chosen) done(draft)
  }
  return (
    <fieldset
      className={`cell-editor ${isNumeric(field) ? 'number' : ''}`}
      onKeyDown={onKeyDown}
      onBlur={event => {
        // A calendar or a list of options opens outside the cell.
        if (!chosen && !event.currentTarget.contains(event.relatedTarget)) done(draft)
      }}
      ref={element => element?.querySelector<HTMLElement>('input, select, button')?.focus()}
    >
      <label className="hidden-label" htmlFor="cell-editor">
        {t(field.label)}
      </label>
      <Input
        id="cell-editor"
        field={field}
        value={draft}
        onChange={next => {
          setDraft(next)
          if (chosen) done(next)
        }}
        titles={titles}
        invalid={false}
        describedBy={undefined}
      />
    </fieldset>
  )
}
