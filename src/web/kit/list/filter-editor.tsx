import { Button, Radio } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { DayPicker } from '../day-picker.tsx'
import { ChoicesInput } from '../inputs/choices.tsx'
import { FlagInput } from '../inputs/flag.tsx'
import { RecordSelect } from '../inputs/record-select.tsx'
import { TextInput } from '../inputs/text.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { unitOf } from '../values/plain-value.ts'
import type { FieldModel, Json } from '../wire.ts'
import { type Asking, askings, empty, ends, endsBetween, known } from './filters.ts'

interface EditorProps {
  readonly id: string
  readonly field: FieldModel
  readonly text: string
  readonly onChange: (text: string) => void
}

const inputProps = ({ id, field, text, onChange }: EditorProps, value: Json = text || null) => ({
  id,
  field: { ...field, required: false },
  value,
  onChange: (next: Json) => onChange(next === null ? '' : String(next)),
  titles: {},
  invalid: false,
  describedBy: undefined,
})

const editors: Record<Exclude<Asking, null>, (props: EditorProps) => ReactNode> = {
  contains: props => <TextInput {...inputProps(props)} />,
  option: props => <OptionsEditor {...props} />,
  record: props => <RecordSelect {...inputProps(props)} />,
  flag: props => <FlagInput {...inputProps(props, props.text === '' ? null : props.text === 'true')} />,
  day: props => <PeriodEditor {...props} />,
  span: props => <SpanEditor {...props} />,
}

/** One or several options: any of them will do. */
function OptionsEditor({ id, field, text, onChange }: EditorProps) {
  return (
    <ChoicesInput
      {...inputProps({ id, field, text, onChange })}
      value={text ? text.split(',') : null}
      onChange={next => onChange(Array.isArray(next) ? next.join(',') : '')}
    />
  )
}

/** A period is asked for by a day on which it holds, or by when it ends. */
function PeriodEditor({ id, field, text, onChange }: EditorProps) {
  const t = useWords()
  const [ending, setEnding] = useState(text.startsWith(endsBetween))
  return (
    <>
      <Radio.Group
        value={ending}
        onChange={event => {
          setEnding(event.target.value as boolean)
          onChange('')
        }}
        options={[
          { value: false, label: t({ en: 'holds on', zh: '有效于' }) },
          { value: true, label: t({ en: 'ends between', zh: '到期于' }) },
        ]}
      />
      {ending ? (
        <SpanEditor
          id={id}
          field={{ ...field, kind: 'date' }}
          text={text.slice(endsBetween.length)}
          onChange={next => onChange(next && endsBetween + next)}
        />
      ) : (
        <DayPicker id={id} value={text || null} onChange={day => onChange(day ?? '')} />
      )}
    </>
  )
}

function SpanEditor({ id, field, text, onChange }: EditorProps) {
  const t = useWords()
  const language = useLanguage()
  const [from, until] = ends(text)
  const change = (nextFrom: string, nextUntil: string) => onChange(nextFrom || nextUntil ? `${nextFrom}..${nextUntil}` : '')
  const unit = unitOf(field, language)
  const sides = [
    { side: 'from', label: t({ en: 'From', zh: '从' }), value: from, set: (next: string) => change(next, until) },
    { side: 'until', label: t({ en: 'To', zh: '到' }), value: until, set: (next: string) => change(from, next) },
  ]
  return (
    <div className="filter-span">
      {sides.map(({ side, label, value, set }, index) => {
        const own = index === 0 ? id : `${id}-${side}`
        return (
          <div key={side}>
            <label htmlFor={own}>
              {label}
              {unit && ` (${unit})`}
            </label>
            {field.kind === 'date' ? (
              <DayPicker id={own} value={value || null} onChange={day => set(day ?? '')} />
            ) : (
              <TextInput {...inputProps({ id: own, field, text: value, onChange: set })} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Asks for one condition on a field and gives it back as it stands in the address. */
export function FilterEditor({
  field,
  text,
  onDone,
}: {
  readonly field: FieldModel
  readonly text: string
  readonly onDone: (text: string) => void
}) {
  const t = useWords()
  const id = useId()
  const [draft, setDraft] = useState(text === known || text === empty ? '' : text)
  const asking = askings[field.kind]
  if (!asking) return null
  const Editor = editors[asking]
  return (
    <form
      className="filter-editor"
      onSubmit={event => {
        event.preventDefault()
        onDone(draft)
      }}
    >
      <label htmlFor={id} className="field-label">
        {t(field.label)}
      </label>
      <Editor id={id} field={field} text={draft} onChange={setDraft} />
      {!field.required && (
        <p className="filter-more">
          <button type="button" className="link" onClick={() => onDone(empty)}>
            {t({ en: 'is empty', zh: '未填写' })}
          </button>
          <button type="button" className="link" onClick={() => onDone(known)}>
            {t({ en: 'is filled in', zh: '已填写' })}
          </button>
        </p>
      )}
      <Button type="primary" size="small" htmlType="submit">
        {t({ en: 'Show these', zh: '确定' })}
      </Button>
    </form>
  )
}
