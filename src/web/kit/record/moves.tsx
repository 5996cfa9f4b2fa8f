import { Button } from 'antd'
import { useState } from 'react'
import { moveRecord } from '../api.ts'
import { FormField } from '../form/form-field.tsx'
import { useWords } from '../language.tsx'
import { useUndo } from '../list/in-place.ts'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import type { JsonValues, RecordMove, RecordPage, RegisterModel } from '../wire.ts'
import { AskReason } from './ask-reason.tsx'

/** What can be done next with the record: a move per button; those that are not allowed say who may. */
export function Moves({ register, page }: { readonly register: RegisterModel; readonly page: RecordPage }) {
  const t = useWords()
  const notify = useNotify()
  const [chosen, setChosen] = useState<RecordMove | null>(null)
  return (
    <>
      {page.moves.map(move => (
        <Button
          key={move.name}
          type={move.allowed && move === page.moves.find(each => each.allowed) ? 'primary' : 'default'}
          aria-disabled={!move.allowed}
          className={move.allowed ? '' : 'not-allowed'}
          title={move.why ? t(move.why) : ''}
          onClick={() => (move.allowed ? setChosen(move) : move.why && notify({ words: move.why }))}
        >
          {t(move.label)}
          {!move.allowed && <span className="hidden-label">{move.why && t(move.why)}</span>}
        </Button>
      ))}
      {chosen && <Move register={register} page={page} move={chosen} close={() => setChosen(null)} />}
    </>
  )
}

interface MoveProps {
  readonly register: RegisterModel
  readonly page: RecordPage
  readonly move: RecordMove
  readonly close: () => void
}

function Move({ register, page: { row, titles }, move, close }: MoveProps) {
  const t = useWords()
  const notify = useNotify()
  const undo = useUndo(register.name)
  const [values, setValues] = useState<JsonValues>(Object.fromEntries(move.records.map(name => [name, row.values[name] ?? null])))
  const state = register.flow?.states.find(each => each.code === move.to)
  const run = async (reason: string, source: string) => {
    const saved = await moveRecord(register.name, row.id, move.name, { version: row.version, values, source, reason })
    await queryClient.invalidateQueries()
    notify({
      words: { en: `Done: ${move.label.en}.`, zh: `已完成：${move.label.zh}。` },
      action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undo(row.id, saved.row.version)() },
    })
  }
  return (
    <AskReason
      title={t(move.label)}
      explain={state ? t({ en: `The record will be “${state.label.en}”.`, zh: `记录将变为“${state.label.zh}”。` }) : ''}
      action={t(move.label)}
      run={run}
      close={close}
      source={row.source}
    >
      <div className="move-fields">
        {move.records.map(name => (
          <FormField
            key={name}
            name={name}
            field={{ ...register.fields[name]!, required: true }}
            value={values[name] ?? null}
            onChange={value => setValues({ ...values, [name]: value })}
            titles={titles}
            problems={[]}
          />
        ))}
      </div>
    </AskReason>
  )
}
