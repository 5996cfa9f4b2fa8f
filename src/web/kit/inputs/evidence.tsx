import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { DropZone } from '../drop-zone.tsx'
import { useWords } from '../language.tsx'
import { Files } from '../values/value-view.tsx'
import type { InputProps } from './input.ts'

/** Files that show the record is true: dropped or chosen, uploaded at once, kept by their digest. */
export function EvidenceInput({ id, field, value, onChange, describedBy }: InputProps) {
  const t = useWords()
  const files = (value ?? []) as readonly string[]
  const set = (next: readonly string[]) => onChange(next.length ? next : null)
  return (
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
        id={id}
        label={t(field.label)}
        describedBy={describedBy}
        onStored={stored => set([...new Set([...files, ...stored.map(each => each.sha256)])])}
      />
    </div>
  )
}
