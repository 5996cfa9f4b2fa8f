import { FileExcelOutlined, FileOutlined, FilePdfOutlined, FileTextOutlined, FileWordOutlined } from '@ant-design/icons'
import { evidenceAddress } from '../api.ts'
import { useEvidence } from '../queries.ts'
import { sayBytes } from '../values/value-view.tsx'

/** The files of a record: pictures as they look, others by their kind. */
export function Thumbs({ files }: { readonly files: readonly string[] }) {
  return (
    <div className="thumbs">
      {files.map(sha256 => (
        <Thumb key={sha256} sha256={sha256} />
      ))}
    </div>
  )
}

const kinds = [
  [/pdf/, FilePdfOutlined],
  [/word/, FileWordOutlined],
  [/sheet|csv/, FileExcelOutlined],
  [/^text/, FileTextOutlined],
] as const

function Thumb({ sha256 }: { readonly sha256: string }) {
  const { data } = useEvidence(sha256)
  const address = evidenceAddress(sha256)
  const mediaType = data?.mediaType ?? ''
  const Icon = kinds.find(([pattern]) => pattern.test(mediaType))?.[1] ?? FileOutlined
  return (
    <a href={address} target="_blank" rel="noreferrer" className="thumb">
      {mediaType.startsWith('image/') ? (
        <img src={address} alt="" loading="lazy" />
      ) : (
        <span className="thumb-kind">
          <Icon aria-hidden="true" />
        </span>
      )}
      <span>
        {data?.name ?? sha256.slice(0, 12)}
        {data && <span className="muted"> {sayBytes(data.bytes)}</span>}
      </span>
    </a>
  )
}
