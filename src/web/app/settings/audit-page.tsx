import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Pagination } from 'antd'
import { useRef } from 'react'
import { useSearch, useSetSearch } from '../../kit/address.ts'
import { sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { readAudit } from '../../kit/session/api.ts'
import type { AuditLine } from '../../kit/session/wire.ts'
import { Empty, Loaded } from '../../kit/states.tsx'
import { auditCsv } from './audit-csv.ts'
import { AuditFilter } from './audit-filter.tsx'
import { AuditSentence } from './audit-sentence.tsx'
import { SettingsFrame } from './settings-frame.tsx'

const size = 50
const filters = ['actor', 'action', 'register', 'record', 'from', 'until'] as const

/** Every act as a sentence, the newest first; what is looked for stands in the address. */
export function AuditPage() {
  return <SettingsFrame page="audit">{() => <Audit />}</SettingsFrame>
}

function Audit() {
  const t = useWords()
  const search = useSearch()
  const setSearch = useSetSearch()
  const page = Number(search.page) || 1
  const asked = Object.fromEntries(filters.map(name => [name, search[name]]))
  const answer = useQuery({
    queryKey: ['audit', page, asked],
    queryFn: ({ signal }) => readAudit({ page, size, ...asked }, signal),
    placeholderData: before => before,
  })
  const people = usePeople(answer.data?.entries ?? [], search.actor)
  const narrowed = filters.some(name => search[name])
  return (
    <>
      <AuditFilter people={[...people].map(([value, label]) => ({ value, label }))} />
      <Loaded answer={answer} lines={12}>
        {({ entries, total }) =>
          entries.length === 0 ? (
            <Empty title={t({ en: 'Nothing of that kind was done', zh: '没有符合条件的操作' })}>
              {narrowed && (
                <Button onClick={() => setSearch(Object.fromEntries([...filters, 'page'].map(name => [name, undefined])))}>
                  {t({ en: 'Show everything', zh: '显示全部' })}
                </Button>
              )}
            </Empty>
          ) : (
            <>
              <Above entries={entries} total={total} />
              <Lines entries={entries} people={people} />
              <Pagination
                align="center"
                hideOnSinglePage
                showSizeChanger={false}
                current={page}
                pageSize={size}
                total={total}
                onChange={next => setSearch({ page: next === 1 ? undefined : String(next) })}
              />
            </>
          )
        }
      </Loaded>
    </>
  )
}

/** Everybody met in the log so far, by name. */
function usePeople(entries: readonly AuditLine[], chosen: string | undefined) {
  const language = useLanguage()
  const met = useRef(new Map<string, string>())
  for (const { actor, name } of entries) met.current.set(actor, name ?? sayAuthor(actor, language))
  if (chosen && !met.current.has(chosen)) met.current.set(chosen, sayAuthor(chosen, language))
  return met.current
}

function Above({ entries, total }: { readonly entries: readonly AuditLine[]; readonly total: number }) {
  const t = useWords()
  const language = useLanguage()
  const { registers } = useMeta()
  const label = (name: string) => registers.find(each => each.name === name)?.label[language] ?? name
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([auditCsv(entries, language, label)], { type: 'text/csv' }))
    link.download = `${t({ en: 'audit log', zh: '审计日志' })}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <div className="settings-tools">
      <span className="muted small" role="status">
        {t({ en: `${entries.length} of ${total}`, zh: `共${total}条，显示${entries.length}条` })}
      </span>
      <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={save}>
        {t({ en: 'These as CSV', zh: '导出所见（CSV）' })}
      </Button>
    </div>
  )
}

/** Days as heads, the acts of each below. */
function Lines({ entries, people }: { readonly entries: readonly AuditLine[]; readonly people: ReadonlyMap<string, string> }) {
  const language = useLanguage()
  const said = entries.map(entry => ({ entry, at: sayInstant(entry.at, language) }))
  const day = (at: string) => at.slice(0, at.lastIndexOf(language === 'zh' ? ' ' : ','))
  const days = [...new Set(said.map(({ at }) => day(at)))]
  return days.map(each => (
    <section key={each} className="audit-day" aria-label={each}>
      <h2>{each}</h2>
      <ol className="plain-list">
        {said
          .filter(({ at }) => day(at) === each)
          .map(({ entry, at }) => (
            <li key={entry.id}>
              <time dateTime={entry.at}>{at.slice(-5)}</time>
              <AuditSentence line={entry} people={people} />
            </li>
          ))}
      </ol>
    </section>
  ))
}
