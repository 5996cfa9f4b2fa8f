import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useSearch } from '../../kit/address.ts'
import { createRecord, saveRecord, withdrawRecord } from '../../kit/api.ts'
import { RecordForm } from '../../kit/form/record-form.tsx'
import { useWords } from '../../kit/language.tsx'
import { useUndo } from '../../kit/list/in-place.ts'
import { useNotify } from '../../kit/notices.tsx'
import { queryClient, useRecord, useRegister } from '../../kit/queries.ts'
import { Loaded } from '../../kit/states.tsx'
import type { JsonValues, RecordPage, RegisterModel, Row } from '../../kit/wire.ts'
import { NotFound } from '../not-found.tsx'
import '../styles/form.css'

/** A new record; `?field=value` in the address fills a field, so that a related record can be begun from another. */
export function NewPage() {
  const { name = '' } = useParams({ strict: false })
  const register = useRegister(name)
  return register ? <New register={register} /> : <NotFound />
}

function New({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const search = useSearch()
  const navigate = useNavigate()
  const notify = useNotify()
  const given: JsonValues = Object.fromEntries(
    Object.keys(register.fields).flatMap(name => (search[name] ? [[name, search[name]]] : [])),
  )
  const toList = () => void navigate({ to: '/registers/$name', params: { name: register.name } })
  const withdraw = async ({ id, version }: Row) => {
    await withdrawRecord(register.name, id, { version, reason: t({ en: 'Entered by mistake', zh: '误录入' }) })
    await queryClient.invalidateQueries()
    toList()
  }
  return (
    <>
      <Head register={register} title={t({ en: `New ${register.one.en}`, zh: `新增${register.one.zh}` })} />
      <RecordForm
        key={register.name}
        register={register}
        row={null}
        titles={{}}
        initial={{ values: given, source: '', reason: '' }}
        draftName={`${register.name} new`}
        save={async ({ values, source, attachments = [] }) =>
          (await createRecord(register.name, { values, source, attachments })).row
        }
        saved={async row => {
          await queryClient.invalidateQueries()
          notify({
            words: { en: 'Recorded.', zh: '已登记。' },
            action: { label: { en: 'Undo', zh: '撤销' }, run: () => void withdraw(row) },
          })
          void navigate({ to: '/registers/$name/$id', params: { name: register.name, id: row.id } })
        }}
        cancel={toList}
      />
    </>
  )
}

/** A change to a record. */
export function EditPage() {
  const { name = '', id = '' } = useParams({ strict: false })
  const register = useRegister(name)
  const answer = useRecord(name, id)
  if (!register) return <NotFound />
  return <Loaded answer={answer}>{page => <Edit key={id} register={register} page={page} />}</Loaded>
}

function Edit({ register, page: { row, titles } }: { readonly register: RegisterModel; readonly page: RecordPage }) {
  const t = useWords()
  const navigate = useNavigate()
  const notify = useNotify()
  const toRecord = () => void navigate({ to: '/registers/$name/$id', params: { name: register.name, id: row.id } })
  const undo = useUndo(register.name)
  return (
    <>
      <Head register={register} title={t(row.title)} />
      <RecordForm
        register={register}
        row={row}
        titles={titles}
        initial={{ values: row.values, source: row.source, reason: '' }}
        draftName={`${register.name} ${row.id}`}
        save={async ({ values, source, reason }, on) => {
          const { version, attachments } = on ?? row
          const body = { version, values, source, reason, attachments }
          return (await saveRecord(register.name, row.id, body)).row
        }}
        saved={async stored => {
          await queryClient.invalidateQueries()
          notify({
            words: { en: 'Saved.', zh: '已保存。' },
            action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undo(row.id, stored.version)() },
          })
          toRecord()
        }}
        cancel={toRecord}
      />
    </>
  )
}

function Head({ register, title }: { readonly register: RegisterModel; readonly title: string }) {
  const t = useWords()
  return (
    <div className="page-head">
      <div>
        <p className="crumb">
          <Link to="/registers/$name" params={{ name: register.name }}>
            {t(register.label)}
          </Link>
        </p>
        <h1>{title}</h1>
      </div>
    </div>
  )
}
