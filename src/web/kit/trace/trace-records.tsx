import { PaperClipOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { evidenceAddress } from '../api.ts'
import { useLanguage, useWords } from '../language.tsx'
import { addUp, group, sameNumber, sayUnit } from '../numbers.ts'
import type { Figure, Words } from '../wire.ts'

type Entry = Figure['records'][number]
type Evidence = Readonly<Record<string, readonly string[]>>
const atFirst = 25

interface Props {
  readonly figure: Figure & { readonly recordCount: number }
  readonly evidence?: Evidence | undefined
}

/** The records, each with what it adds, and at the bottom their sum, which is the figure. */
export function TraceRecords({ figure, evidence = {} }: Props) {
  const t = useWords()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { records, recordCount, unit, exact } = figure
  const parts = byPart(records)
  const shown = all ? records.length : atFirst
  let left = shown
  return (
    <section>
      <h3>{t({ en: `Records (${group(String(recordCount))})`, zh: `记录（${group(String(recordCount))}条）` })}</h3>
      {recordCount === 0 && (
        <p>
          {t({
            en: 'No record counts here: the value is zero because nothing was recorded.',
            zh: '没有计入的记录：数值为零，因为没有相应登记。',
          })}
        </p>
      )}
      <table className="trace-records">
        <thead className="hidden-label">
          <tr>
            <th scope="col">{t({ en: 'Record', zh: '记录' })}</th>
            <th scope="col">{t({ en: 'Adds', zh: '计入' })}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, entries }) => {
            const some = entries.slice(0, Math.max(0, left))
            left -= some.length
            return (
              <Fragment key={part?.en ?? ''}>
                {part && some.length > 0 && (
                  <tr className="part">
                    <th colSpan={2} scope="colgroup">
                      {t(part)}
                    </th>
                  </tr>
                )}
                {some.map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a record may add twice, and the list does not move
                  <Line key={`${entry.id} ${index}`} entry={entry} files={evidence[entry.id] ?? []} />
                ))}
              </Fragment>
            )
          })}
        </tbody>
        {parts.length === 1 && parts[0]!.part === undefined && records.length === recordCount && (
          <tfoot>
            <tr>
              <th scope="row">{t({ en: 'Sum', zh: '合计' })}</th>
              <td className="number" data-testid="records-sum">
                {group(addUp(records.map(each => each.adds)))} {sayUnit(unit, language)}
              </td>
            </tr>
            <Tie sum={addUp(records.map(each => each.adds))} exact={exact} />
          </tfoot>
        )}
      </table>
      {shown < records.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t({ en: `Show all ${records.length}`, zh: `显示全部${records.length}条` })}
        </button>
      )}
      {records.length < recordCount && (
        <p className="muted small">
          {t({
            en: `The first ${records.length} of ${recordCount} are listed.`,
            zh: `共${recordCount}条，此处列出前${records.length}条。`,
          })}
        </p>
      )}
    </section>
  )
}

/** Says whether the sum is the figure, in words: not by colour. */
function Tie({ sum, exact }: { readonly sum: string; readonly exact: string }) {
  const t = useWords()
  if (!sameNumber(sum, exact)) return null
  return (
    <tr className="tie">
      <td colSpan={2}>{t({ en: 'The sum of the records is the figure.', zh: '记录合计与数字一致。' })}</td>
    </tr>
  )
}

function Line({ entry, files }: { readonly entry: Entry; readonly files: readonly string[] }) {
  const t = useWords()
  return (
    <tr>
      <th scope="row">
        <Link to="/registers/$name/$id" params={{ name: entry.register, id: entry.id }}>
          {t(entry.title)}
        </Link>
        {files.length > 0 && (
          <span className="trace-files">
            {files.map((sha256, index) => (
              <a key={sha256} href={evidenceAddress(sha256)} target="_blank" rel="noreferrer">
                <PaperClipOutlined aria-hidden="true" />
                {t({ en: `evidence ${index + 1}`, zh: `证明${index + 1}` })}
              </a>
            ))}
          </span>
        )}
      </th>
      <td className="number">{group(entry.adds)}</td>
    </tr>
  )
}

/** Records gathered under their parts, in the order in which parts first occur. */
function byPart(records: readonly Entry[]): readonly { readonly part: Words | undefined; readonly entries: readonly Entry[] }[] {
  const parts = new Map<string, { part: Words | undefined; entries: Entry[] }>()
  for (const entry of records) {
    const key = entry.part?.en ?? ''
    const found = parts.get(key) ?? { part: entry.part, entries: [] }
    found.entries.push(entry)
    parts.set(key, found)
  }
  return [...parts.values()]
}
