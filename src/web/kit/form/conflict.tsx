import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { getRecord } from '../api.ts'
import type { StoredVersion } from '../api-error.ts'
import { sayInstant } from '../dates.ts'
import { Dialog } from '../dialog.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { sayAuthor } from '../record/author.ts'
import { plainValue } from '../values/plain-value.ts'
import type { Json, JsonValues, RegisterModel, Titles } from '../wire.ts'
import { DifferenceChoice } from './difference-choice.tsx'
import { byItself, type Choice, differences, merged } from './merge.ts'

interface Props {
  readonly register: RegisterModel
  /** As both found the record. */
  readonly before: JsonValues
  readonly mine: JsonValues
  readonly theirs: StoredVersion
  readonly titles: Titles
  /** Goes on with the merged values on top of the version that is now current: to be looked over in the form, or saved at once. */
  readonly merge: (values: JsonValues, then: 'look' | 'save') => void
  readonly close: () => void
}

/** Somebody saved in between: what only one changed is taken over by itself, what both changed is chosen field by field. */
export function Conflict({ register, before, mine, theirs, titles, merge, close }: Props) {
  const t = useWords()
  const language = useLanguage()
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  // What they refer to may have a name that this page has not met yet.
  const now = useQuery({
    queryKey: ['record', register.name, theirs.id, 'version', theirs.version],
    queryFn: ({ signal }) => getRecord(register.name, theirs.id, {}, signal),
  })
  const all = differences(Object.keys(register.fields), before, mine, theirs.values)
  const clashes = all.filter(({ changedBy }) => changedBy === 'both')
  const rest = all.filter(({ changedBy }) => changedBy !== 'both')
  const open = clashes.filter(({ name }) => !chosen[name]).length
  const names = { ...titles, ...now.data?.titles }
  const say = (name: string) => (value: Json) => plainValue(value, register.fields[name]!, { language, titles: names })
  const who = sayAuthor(theirs.author, language)
  const go = (then: 'look' | 'save') => merge(merged(mine, all, chosen), then)
  const part = (list: typeof all) =>
    list.map(difference => (
      <DifferenceChoice
        key={difference.name}
        label={t(register.fields[difference.name]!.label)}
        difference={difference}
        say={say(difference.name)}
        who={who}
        chosen={chosen[difference.name] ?? byItself(difference)}
        choose={choice => setChosen({ ...chosen, [difference.name]: choice })}
      />
    ))
  return (
    <Dialog className="wide" title={t({ en: 'Somebody saved this record in between', zh: '此记录已被他人修改' })} close={close}>
      <p>
        {t({
          en: `${who} saved version ${theirs.version} on ${sayInstant(theirs.recordedAt, 'en')}: “${theirs.reason}”. Nothing of yours is lost; nothing is saved before you say so.`,
          zh: `${who}于${sayInstant(theirs.recordedAt, 'zh')}保存了第${theirs.version}版：“${theirs.reason}”。您的修改没有丢失，确认前不会保存。`,
        })}
      </p>
      {clashes.length > 0 && (
        <section aria-label={t({ en: 'Changed by both', zh: '双方都修改了' })}>
          <h3>{t({ en: 'Both of you changed these: choose', zh: '双方都修改了以下内容，请选择' })}</h3>
          {part(clashes)}
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label={t({ en: 'Changed by one', zh: '仅一方修改' })}>
          <h3>{t({ en: 'Only one of you changed these: both changes are kept', zh: '以下内容仅一方修改，默认都保留' })}</h3>
          {part(rest)}
        </section>
      )}
      {all.length === 0 && (
        <p>{t({ en: 'You both entered the same; only the reason differs.', zh: '双方填写的内容相同，仅修改原因不同。' })}</p>
      )}
      <div className="dialog-actions">
        {open > 0 && (
          <span className="muted small" role="status">
            {t({ en: `${open} still to choose`, zh: `还有${open}项待选择` })}
          </span>
        )}
        <Button onClick={close}>{t({ en: 'Back to the form', zh: '返回表单' })}</Button>
        <Button disabled={open > 0} onClick={() => go('look')}>
          {t({ en: 'Look it over in the form', zh: '合并后在表单中核对' })}
        </Button>
        <Button type="primary" disabled={open > 0} onClick={() => go('save')}>
          {t({ en: 'Merge and save', zh: '合并并保存' })}
        </Button>
      </div>
    </Dialog>
  )
}
