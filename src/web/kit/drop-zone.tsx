import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { uploadEvidence } from './api.ts'
import { useWords } from './language.tsx'
import { Failure } from './states.tsx'
import type { EvidenceFile } from './wire.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly describedBy?: string | undefined
  readonly onStored: (files: readonly EvidenceFile[]) => void
}

/** A place to drop files on, which is also a file chooser. */
export function DropZone({ id, label, describedBy, onStored }: Props) {
  const t = useWords()
  const [over, setOver] = useState(false)
  const upload = useMutation({
    mutationFn: (files: readonly File[]) => Promise.all(files.map(uploadEvidence)),
    onSuccess: onStored,
  })
  const take = (files: FileList | null) => {
    if (files?.length) upload.mutate([...files])
  }
  return (
    <>
      <label
        className={`drop ${over ? 'over' : ''}`}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <input
          id={id}
          type="file"
          multiple
          aria-label={label}
          aria-describedby={describedBy}
          onChange={event => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
        {upload.isPending
          ? t({ en: 'Storing the files', zh: '正在保存文件' })
          : t({ en: 'Drop files here, or choose them', zh: '将文件拖到此处，或点击选择' })}
      </label>
      {upload.error && <Failure error={upload.error} />}
    </>
  )
}
