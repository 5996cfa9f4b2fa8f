import { PaperClipOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { evidenceAddress } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useEvidence } from '../queries.ts'
import type { FieldModel, Json, Titles } from '../wire.ts'
import { plainValue, unitOf } from './plain-value.ts'

interface Props {
  readonly value: Json
  readonly field: FieldModel
  readonly titles: Titles
  /** In a table the unit stands in the head, and "not known" is a dash. */
  readonly inTable?: boolean
}

/** A value for a person: references lead to their record, files open, the rest is text. */
export function ValueView({ value, field, titles, inTable = false }: Props) {
  const t = useWords()
  const language = useLanguage()
  const reader = { language, titles }
  if (value === null)
    return (
      <span className="unknown" title={t(notKnown)}>
        {inTable ? <Dash /> : t(notKnown)}
      </span>
    )
  if (field.masked) return <span>{String(value)}</span>
  if (field.kind === 'evidence') return <Files files={value as readonly string[]} />
  const ids = field.kind === 'references' ? (value as readonly string[]) : field.target ? [String(value)] : null
  if (ids)
    return ids.map((id, index) => (
      <span key={id}>
        {index > 0 && t({ en: ', ', zh: '、' })}
        <Reference id={id} field={field} titles={titles} text={plainValue(id, { ...field, kind: 'reference' }, reader)} />
      </span>
    ))
  const unit = inTable ? null : unitOf(field, language)
  const text = plainValue(value, field, reader)
  if (field.kind === 'translated' && !inTable) return <Both value={value as { en?: string; zh?: string }} />
  return (
    <span className={field.kind === 'long-text' ? 'long-text' : ''}>
      {text}
      {unit && ` ${unit}`}
    </span>
  )
}

const notKnown = { en: 'not known', zh: '未知' }

function Dash() {
  const t = useWords()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden-label">{t(notKnown)}</span>
    </>
  )
}

function Reference({ id, field, titles, text }: { id: string; field: FieldModel; titles: Titles; text: string }) {
  const register = titles[id]?.register ?? field.target
  if (!register || !titles[id]) return <span className="muted">{text}</span>
  return (
    <Link to="/registers/$name/$id" params={{ name: register, id }}>
      {text}
    </Link>
  )
}

/** A name in the reader's language, the other one beside it. */
function Both({ value: { en = '', zh = '' } }: { readonly value: { en?: string; zh?: string } }) {
  const language = useLanguage()
  const [first, second] = language === 'zh' ? [zh, en] : [en, zh]
  return (
    <span>
      {first || second}
      {first && second && second !== first && <span className="muted"> · {second}</span>}
    </span>
  )
}

/** Links to files by their digests; names are asked for as they are shown. */
export function Files({ files }: { readonly files: readonly string[] }) {
  return (
    <span className="files">
      {files.map(sha256 => (
        <FileLink key={sha256} sha256={sha256} />
      ))}
    </span>
  )
}

function FileLink({ sha256 }: { readonly sha256: string }) {
  const { data } = useEvidence(sha256)
  return (
    <a href={evidenceAddress(sha256)} target="_blank" rel="noreferrer" className="file">
      <PaperClipOutlined aria-hidden="true" /> {data?.name ?? sha256.slice(0, 12)}
      {data && <span className="muted"> {sayBytes(data.bytes)}</span>}
    </a>
  )
}

/** A size as people read it: "312 kB". */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
