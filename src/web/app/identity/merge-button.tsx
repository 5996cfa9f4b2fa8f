import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { Dialog } from '../../kit/dialog.tsx'
import { useDuplicatesOf } from '../../kit/identity/api.ts'
import { RecordSelect } from '../../kit/inputs/record-select.tsx'
import { useWords } from '../../kit/language.tsx'
import { useRecord } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import type { RecordPage, RegisterModel } from '../../kit/wire.ts'
import { MergeDialog } from './merge-dialog.tsx'
import '../styles/identity.css'

interface Props {
  readonly register: RegisterModel
  readonly page: RecordPage
}

/** On a record that is in the book twice: which other one it is, then how the two become one. */
export function MergeButton({ register, page }: Props) {
  const t = useWords()
  const [step, setStep] = useState<'closed' | 'choose' | string>('closed')
  const close = () => setStep('closed')
  return (
    <>
      <Button onClick={() => setStep('choose')}>{t({ en: 'Merge a duplicate', zh: '合并重复记录' })}</Button>
      {step === 'choose' && <Choose register={register} page={page} choose={setStep} close={close} />}
      {step !== 'closed' && step !== 'choose' && <Both register={register} page={page} other={step} close={close} />}
    </>
  )
}

interface ChooseProps extends Props {
  readonly choose: (id: string) => void
  readonly close: () => void
}

/** The records that look like this one, and all others by their name. */
function Choose({ register, page: { row }, choose, close }: ChooseProps) {
  const t = useWords()
  const id = useId()
  const [other, setOther] = useState<string | null>(null)
  const { data } = useDuplicatesOf(register.name, row.id)
  const alike = (data?.pairs ?? []).flatMap(({ ids: [, one], points }) => {
    const found = data?.records[one]
    return found ? [{ id: one, title: found.title, points }] : []
  })
  const label = t({ en: 'The same record, entered once more', zh: '与本记录重复的另一条记录' })
  const field = {
    kind: 'reference',
    label: register.one,
    required: true,
    personal: false,
    masked: false,
    target: register.name,
  } as const
  return (
    <Dialog title={t({ en: 'Merge a duplicate', zh: '合并重复记录' })} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (other && other !== row.id) choose(other)
        }}
      >
        {alike.length > 0 && (
          <fieldset className="merge-part">
            <legend>{t({ en: 'Looks like this one', zh: '与本记录相近' })}</legend>
            {alike.map(each => (
              <label key={each.id}>
                <input type="radio" name="alike" checked={other === each.id} onChange={() => setOther(each.id)} />
                {t(each.title)}
                <span className="muted small">{t({ en: `${each.points} of 100`, zh: `${each.points}分` })}</span>
              </label>
            ))}
          </fieldset>
        )}
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <RecordSelect
          id={id}
          field={field}
          value={other}
          onChange={value => setOther(typeof value === 'string' ? value : null)}
          titles={Object.fromEntries(alike.map(each => [each.id, { register: register.name, title: each.title }]))}
          invalid={other === row.id}
          describedBy={other === row.id ? `${id}-problem` : undefined}
        />
        {other === row.id && (
          <p className="field-problem" id={`${id}-problem`} role="alert">
            {t({ en: 'That is this record itself. Choose the other one.', zh: '所选即本记录，请选择另一条。' })}
          </p>
        )}
        <div className="dialog-actions">
          <Button onClick={close}>{t({ en: 'Cancel', zh: '取消' })}</Button>
          <Button type="primary" htmlType="submit" disabled={!other || other === row.id}>
            {t({ en: 'Compare', zh: '对照' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Both({ register, page, other, close }: Props & { readonly other: string; readonly close: () => void }) {
  const navigate = useNavigate()
  const answer = useRecord(register.name, other, {})
  return (
    <Loaded answer={answer} lines={2}>
      {second => (
        <MergeDialog
          register={register}
          rows={[page.row, second.row]}
          titles={{ ...page.titles, ...second.titles }}
          close={close}
          merged={winner => void navigate({ to: '/registers/$name/$id', params: { name: register.name, id: winner } })}
        />
      )}
    </Loaded>
  )
}
