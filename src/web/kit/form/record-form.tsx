import { Button } from 'antd'
import { useRef, useState } from 'react'
import { ApiError, type StoredVersion } from '../api-error.ts'
import { useWords } from '../language.tsx'
import { Failure } from '../states.tsx'
import type { Json, Problem, RegisterModel, Row, Titles } from '../wire.ts'
import { Conflict } from './conflict.tsx'
import { FormField } from './form-field.tsx'
import { dropDraft, type Ground, type KeptDraft, keepDraft, keptDraft } from './kept-draft.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { NewEvidence } from './new-evidence.tsx'
import { ProblemList } from './problem-list.tsx'
import { problemsOf } from './problems.ts'
import { SourceFields } from './source-fields.tsx'

interface Props {
  readonly register: RegisterModel
  /** The version being edited; null for a new record. */
  readonly row: Row | null
  readonly titles: Titles
  readonly initial: KeptDraft
  /** Names the form among the kept drafts. */
  readonly draftName: string
  readonly save: (draft: KeptDraft, on: Ground | null) => Promise<Row>
  readonly saved: (row: Row) => void
  readonly cancel: () => void
}

const groundOf = ({ version, values, source, attachments }: Omit<Row, 'title'>): Ground => ({
  version,
  values,
  source,
  attachments,
})

const noReason: Problem = {
  code: 'missing',
  place: 'reason',
  read: '',
  message: { en: 'Say why the record is changed.', zh: '请填写修改原因。' },
}

/** The form of a record: drawn from the declaration, kept while half filled, problems at their fields, conflicts merged by hand. */
export function RecordForm({ register, row, titles, initial, draftName, save, saved, cancel }: Props) {
  const t = useWords()
  const [kept] = useState(() => keptDraft(draftName))
  const [draft, setDraft] = useState<KeptDraft>(kept ?? initial)
  // What was typed before a reload was typed on the version of that time: a newer one is met as a conflict, not overwritten.
  const [ground, setGround] = useState(kept?.on ?? (row && groundOf(row)))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [error, setError] = useState<Error | null>(null)
  const [conflict, setConflict] = useState<StoredVersion | null>(null)
  const [busy, setBusy] = useState(false)
  const dirty = useRef(kept !== null)
  const change = (next: KeptDraft) => {
    setDraft(next)
    dirty.current = true
    keepDraft(draftName, ground ? { ...next, on: ground } : next)
  }
  const set = (name: string, value: Json) => {
    change({ ...draft, values: { ...draft.values, [name]: value } })
    setProblems(problems.filter(problem => !problemsOf([problem], name).length))
  }
  const forget = () => {
    dirty.current = false
    dropDraft(draftName)
  }
  const submit = async (draft: KeptDraft, on: Ground | null) => {
    if (row && draft.reason.trim() === '') return setProblems([noReason])
    setBusy(true)
    setError(null)
    try {
      const stored = await save(draft, on)
      forget()
      saved(stored)
    } catch (cause) {
      const failure = cause instanceof Error ? cause : new Error(String(cause))
      const known = failure instanceof ApiError ? failure : null
      if (known?.status === 409 && known.current) setConflict(known.current)
      else if (known?.problems.length) setProblems(known.problems)
      else setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="record-form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit(draft, ground)
      }}
    >
      {kept && (
        <p className="kept">
          {t({ en: 'You go on with what you entered before.', zh: '已恢复您上次填写的内容。' })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              forget()
              setDraft(initial)
              setGround(row && groundOf(row))
            }}
          >
            {t({ en: 'Begin afresh', zh: '放弃并重新填写' })}
          </button>
        </p>
      )}
      <ProblemList problems={problems} register={register} />
      {register.form.map(section => (
        <fieldset key={section.label.en} className="card form-section">
          <legend>{t(section.label)}</legend>
          <div className="form-grid">
            {section.fields.map(name => (
              <FormField
                key={name}
                name={name}
                field={register.fields[name]!}
                value={draft.values[name] ?? null}
                onChange={value => set(name, value)}
                titles={titles}
                problems={problemsOf(problems, name)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <SourceFields draft={draft} change={change} problems={problems} reasonRequired={row !== null} />
      {!row && <NewEvidence files={draft.attachments ?? []} set={attachments => change({ ...draft, attachments })} />}
      {error && <Failure error={error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t({ en: 'Save', zh: '保存' })}
        </Button>
        <Button onClick={cancel}>{t({ en: 'Cancel', zh: '取消' })}</Button>
      </div>
      <LeaveGuard unsaved={() => dirty.current} />
      {conflict && (
        <Conflict
          register={register}
          before={ground?.values ?? {}}
          mine={draft.values}
          theirs={conflict}
          titles={titles}
          close={() => setConflict(null)}
          merge={(values, then) => {
            const on = groundOf(conflict)
            const next = { ...draft, values, source: draft.source === ground?.source ? on.source : draft.source, on }
            setConflict(null)
            setGround(on)
            setDraft(next)
            dirty.current = true
            keepDraft(draftName, next)
            if (then === 'save') void submit(next, on)
          }}
        />
      )}
    </form>
  )
}
