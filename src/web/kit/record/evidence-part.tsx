import { useMutation } from '@tanstack/react-query'
import { saveRecord, uploadEvidence } from '../api.ts'
import { DropAnywhere } from '../drop-anywhere.tsx'
import { DropZone } from '../drop-zone.tsx'
import { useWords } from '../language.tsx'
import { useUndo } from '../list/in-place.ts'
import { useNotify } from '../notices.tsx'
import { queryClient } from '../queries.ts'
import { Failure } from '../states.tsx'
import type { EvidenceFile, Row } from '../wire.ts'
import { Thumbs } from './thumbs.tsx'

/** The files that show the record is true, and a place to drop more: each is attached by a save of its own. */
export function EvidencePart({ register, row, open }: { readonly register: string; readonly row: Row; readonly open: boolean }) {
  const t = useWords()
  const notify = useNotify()
  const undo = useUndo(register)
  const attach = useMutation({
    mutationFn: (files: readonly EvidenceFile[]) => {
      const attachments = [...new Set([...row.attachments, ...files.map(file => file.sha256)])]
      const names = files.map(file => file.name).join(', ')
      const reason = t({ en: `Evidence added: ${names}`, zh: `补充证明材料：${names}` })
      const { version, values, source } = row
      return saveRecord(register, row.id, { version, values, source, attachments, reason })
    },
    onSuccess: async ({ row: saved }) => {
      await queryClient.invalidateQueries()
      notify({
        words: { en: 'Evidence attached.', zh: '证明材料已附上。' },
        action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undo(row.id, saved.version)() },
      })
    },
  })
  const drop = useMutation({
    mutationFn: (files: readonly File[]) => Promise.all(files.map(uploadEvidence)),
    onSuccess: files => attach.mutate(files),
  })
  return (
    <section className="card facts" aria-label={t({ en: 'Evidence', zh: '证明材料' })}>
      <h2>{t({ en: 'Evidence', zh: '证明材料' })}</h2>
      {row.attachments.length > 0 ? (
        <Thumbs files={row.attachments} />
      ) : (
        <p className="muted">{t({ en: 'No file is attached yet.', zh: '尚未附证明材料。' })}</p>
      )}
      {open && (
        <div className="no-print evidence-drop">
          <DropZone
            id="attach"
            label={t({ en: 'Attach evidence', zh: '附上证明材料' })}
            onStored={files => attach.mutate(files)}
          />
        </div>
      )}
      {open && (
        <DropAnywhere
          label={t({ en: 'Let go to attach it to this record', zh: '松开鼠标，附到此记录' })}
          drop={files => drop.mutate(files)}
        />
      )}
      {(attach.error ?? drop.error) && <Failure error={(attach.error ?? drop.error)!} />}
    </section>
  )
}
