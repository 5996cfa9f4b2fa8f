import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { DropZone } from '../drop-zone.tsx'
import { useWords } from '../language.tsx'
import { Files } from '../values/value-view.tsx'

/** The files that come with a new record: stored when they are dropped, attached when it is saved. */
export function NewEvidence({
  files,
  set,
}: {
  readonly files: readonly string[]
  readonly set: (files: readonly string[]) => void
}) {
  const t = useWords()
  const label = t({ en: 'Evidence', zh: '证明材料' })
  return (
    <fieldset className="card form-section">
      <legend>{label}</legend>
      <div className="evidence-input">
        {files.map(sha256 => (
          <div key={sha256}>
            <Files files={[sha256]} />
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden="true" />}
              aria-label={t({ en: 'Take away', zh: '移除' })}
              onClick={() => set(files.filter(each => each !== sha256))}
            />
          </div>
        ))}
        <DropZone
          id="new-evidence"
          label={label}
          onStored={stored => set([...new Set([...files, ...stored.map(each => each.sha256)])])}
        />
      </div>
    </fieldset>
  )
}
