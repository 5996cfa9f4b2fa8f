import { useWords } from '../../kit/language.tsx'
import { useAttachWorkbook } from '../../kit/returns/queries.ts'
import { Failure } from '../../kit/states.tsx'

/** A place to drop a form's workbook on, which is also a file chooser. */
export function WorkbookDrop({ id, label }: { readonly id: string; readonly label: string }) {
  const t = useWords()
  const attach = useAttachWorkbook(id)
  const give = (file: File | undefined) => file && attach.mutate(file)
  return (
    <>
      <label
        className="drop"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault()
          give(event.dataTransfer.files[0])
        }}
      >
        <input
          type="file"
          accept=".xlsx"
          aria-label={label}
          onChange={event => {
            const chosen = event.target.files?.[0]
            event.target.value = ''
            give(chosen)
          }}
        />
        {attach.isPending
          ? t({ en: 'Reading the workbook', zh: '正在读取' })
          : t({ en: 'Drop the workbook (.xlsx) here, or choose it', zh: '将表样（.xlsx）拖到此处，或点击选择' })}
      </label>
      {attach.error && <Failure error={attach.error} />}
    </>
  )
}
