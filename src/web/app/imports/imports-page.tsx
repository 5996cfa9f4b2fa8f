import { useMutation } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { type HandedFile, handIn } from '../../kit/import/api.ts'
import { useWords } from '../../kit/language.tsx'
import { useMeta, useRegister } from '../../kit/queries.ts'
import { Failure } from '../../kit/states.tsx'
import type { RegisterModel } from '../../kit/wire.ts'
import '../styles/imports.css'
import { ImportSteps, type Work } from './import-steps.tsx'
import { OpenImports } from './open-imports.tsx'
import { PastImports } from './past-imports.tsx'

/** Where sheets come in: a register, a file, its columns, a preview, the import; and every import so far. */
export function ImportsPage() {
  const t = useWords()
  const { register: name } = useSearch()
  const register = useRegister(name ?? '')
  const setSearch = useSetSearch()
  const { registers } = useMeta()
  const [work, setWork] = useState<Work | null>(null)
  const options = registers.map(each => ({ value: each.name, label: t(each.label) }))
  return (
    <div className="imports">
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Imports', zh: '导入' })}</h1>
          <p>
            {t({
              en: 'Bring a workbook in as it is. Its columns are matched, every row is checked, and you see what would be created, changed or refused before anything is saved. An import can be undone as a whole.',
              zh: '直接导入现有工作簿。系统自动对应各列、逐行检查，保存前先列出将新建、更新和拒绝的内容。每次导入均可整体撤销。',
            })}
          </p>
        </div>
      </div>
      <div className="card import-start">
        <label className="field-label" htmlFor="import-register">
          {t({ en: 'Into which register', zh: '导入到台账' })}
        </label>
        <Select
          id="import-register"
          showSearch
          optionFilterProp="label"
          value={register?.name ?? null}
          placeholder={t({ en: 'Choose a register', zh: '请选择台账' })}
          options={options}
          onChange={value => {
            setWork(null)
            setSearch({ register: value })
          }}
        />
        {register && !work && <FileChoice register={register} take={file => setWork({ file })} />}
      </div>
      {register && work ? (
        <ImportSteps
          key={`${register.name} ${work.file.sha256} ${work.left?.id}`}
          register={register}
          work={work}
          restart={() => setWork(null)}
        />
      ) : (
        <OpenImports
          goOn={next => {
            setSearch({ register: next.left.register })
            setWork(next)
          }}
        />
      )}
      <PastImports />
    </div>
  )
}

/** A place to drop a file on or choose one, and one to paste cells into. */
function FileChoice({ register, take }: { readonly register: RegisterModel; readonly take: (file: HandedFile) => void }) {
  const t = useWords()
  const [text, setText] = useState('')
  const hand = useMutation({ mutationFn: handIn, onSuccess: take })
  const give = (file: File | undefined) => file && hand.mutate(file)
  const pasted = () => give(new File([text], t({ en: 'pasted cells.tsv', zh: '粘贴的单元格.tsv' })))
  return (
    <>
      <label
        className="drop import-file"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault()
          give(event.dataTransfer.files[0])
        }}
      >
        <input
          type="file"
          accept=".xlsx,.xls,.csv,.tsv,.txt,.xlsm,.xlsb,.ods"
          aria-label={t({ en: 'Choose a workbook', zh: '选择工作簿' })}
          onChange={event => {
            const chosen = event.target.files?.[0]
            event.target.value = ''
            give(chosen)
          }}
        />
        <strong>
          {hand.isPending
            ? t({ en: 'Reading the file', zh: '正在读取文件' })
            : t({ en: 'Drop a workbook here, or choose it', zh: '将工作簿拖到此处，或点击选择' })}
        </strong>
        <span>
          {t({ en: 'Excel (.xlsx, .xls) or text (.csv); up to 100 MB', zh: 'Excel（.xlsx、.xls）或文本（.csv）；不超过100 MB' })}
        </span>
      </label>
      <label className="field-label" htmlFor="import-text">
        {t({ en: 'Or paste cells, with their heading', zh: '或粘贴单元格（含表头）' })}
      </label>
      <Input.TextArea
        id="import-text"
        value={text}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={event => setText(event.target.value)}
      />
      <div className="import-actions">
        <Button type="primary" disabled={text.trim() === ''} onClick={pasted}>
          {t({ en: 'Read the cells', zh: '读取单元格' })}
        </Button>
        <span className="muted small">
          {t({ en: `Rows become ${register.label.en.toLowerCase()}.`, zh: `每行登记为一条${register.one.zh}。` })}
        </span>
      </div>
      {hand.error && <Failure error={hand.error} />}
    </>
  )
}
