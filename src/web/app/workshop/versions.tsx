import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { sayDay, sayInstant } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { queryClient, useEdition, useEditions } from '../../kit/queries.ts'
import { sayAuthor } from '../../kit/record/author.ts'
import { Failure } from '../../kit/states.tsx'
import type { Summary } from '../../kit/wire.ts'
import { getVersion, keepVersion, restoreText, type Workshop, type WorkshopAsk } from '../../kit/workshop/api.ts'
import { Compared } from './compared.tsx'
import { readingText } from './reading-text.ts'

interface Props {
  readonly ask: WorkshopAsk
  readonly workshop: Workshop
  readonly text: string
  /** The unsaved text as it reads: what an edition is compared with. */
  readonly summary: Summary | undefined
}

/** What was kept, by whom and why; keep, compare, put back. */
export function Versions({ ask, workshop, text, summary }: Props) {
  const t = useWords()
  const language = useLanguage()
  const notify = useNotify()
  const [reason, setReason] = useState('')
  const [against, setAgainst] = useState('delivered')
  const editions = useEditions().data?.filter(one => one.summary === ask.id && one.period === workshop.period) ?? []
  const refresh = () => queryClient.invalidateQueries()
  const keep = useMutation({
    mutationFn: () => keepVersion(ask, reason.trim()),
    onSuccess: () => {
      setReason('')
      notify({ words: { en: 'Kept: the summary reads this text now.', zh: '已留存，总结即采用该文稿。' } })
    },
    onSettled: refresh,
  })
  const restore = useMutation({
    mutationFn: (version: string | null) =>
      restoreText(
        ask,
        version,
        version
          ? t({ en: 'An earlier version put back', zh: '恢复以前版本' })
          : t({ en: 'Back to the delivered template', zh: '恢复自带模板' }),
      ),
    onSuccess: () =>
      notify({ words: { en: 'Put back. What was before is among the versions.', zh: '已恢复，此前的文稿仍在版本列表中。' } }),
    onSettled: refresh,
  })
  const [kind, id = ''] = against.split(' ')
  const version = useQuery({
    queryKey: ['workshop-version', ask, id],
    queryFn: ({ signal }) => getVersion(ask, id, signal),
    enabled: kind === 'version',
  })
  const edition = useEdition(kind === 'edition' ? id : '', language)
  const other =
    kind === 'version'
      ? version.data?.[language]
      : kind === 'edition'
        ? edition.data && readingText(edition.data)
        : workshop.delivered[language]
  const own = kind === 'edition' ? summary && readingText(summary) : text
  return (
    <div>
      {workshop.mayEdit && (
        <form
          className="keep-form"
          onSubmit={event => {
            event.preventDefault()
            keep.mutate()
          }}
        >
          <p className="small">
            {workshop.inUse.own
              ? t({ en: 'The summary reads the text your office kept last.', zh: '总结采用本单位最近留存的文稿。' })
              : t({
                  en: 'The summary reads the delivered template until a text is kept.',
                  zh: '尚未留存文稿，总结采用自带模板。',
                })}
          </p>
          <label className="field-label" htmlFor="keep-reason">
            {t({ en: 'What was changed', zh: '改动说明' })}
          </label>
          <Input id="keep-reason" value={reason} required maxLength={1000} onChange={event => setReason(event.target.value)} />
          <div className="dialog-actions">
            {workshop.inUse.own && (
              <Button onClick={() => restore.mutate(null)} loading={restore.isPending}>
                {t({ en: 'Back to the delivered template', zh: '恢复自带模板' })}
              </Button>
            )}
            <Button type="primary" htmlType="submit" loading={keep.isPending} disabled={reason.trim() === ''}>
              {t({ en: 'Keep both languages', zh: '留存中英文稿' })}
            </Button>
          </div>
          {keep.error && <Failure error={keep.error} />}
          {restore.error && <Failure error={restore.error} />}
        </form>
      )}
      <label className="field-label" htmlFor="compare-with">
        {t({ en: 'Compare the text with', zh: '与以下内容比较' })}
      </label>
      <select id="compare-with" className="plain-select" value={against} onChange={event => setAgainst(event.target.value)}>
        <option value="delivered">{t({ en: 'the delivered template', zh: '自带模板' })}</option>
        {workshop.versions.map(one => (
          <option key={one.id} value={`version ${one.id}`}>
            {sayInstant(one.at, language)} · {sayAuthor(one.author, language)} · {one.reason}
          </option>
        ))}
        {editions.map(one => (
          <option key={one.id} value={`edition ${one.id}`}>
            {t({ en: `edition of ${sayDay(one.frozenAt, 'en')}`, zh: `${sayDay(one.frozenAt, 'zh')}定稿` })}
          </option>
        ))}
      </select>
      {workshop.mayEdit && kind === 'version' && (
        <Button size="small" onClick={() => restore.mutate(id)} loading={restore.isPending}>
          {t({ en: 'Put this version back', zh: '恢复此版本' })}
        </Button>
      )}
      {other !== undefined && own !== undefined && <Compared before={other} after={own} />}
    </div>
  )
}
