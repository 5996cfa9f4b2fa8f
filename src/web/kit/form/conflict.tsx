import { Button, Radio } from 'antd'
import { useState } from 'react'
import type { StoredVersion } from '../api-error.ts'
import { sayInstant } from '../dates.ts'
import { Dialog } from '../dialog.tsx'
import { useLanguage, useWords } from '../language.tsx'
import { sayAuthor } from '../record/author.ts'
import { plainValue } from '../values/plain-value.ts'
import type { JsonValues, RegisterModel, Titles } from '../wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly mine: JsonValues
  readonly theirs: StoredVersion
  readonly titles: Titles
  /** Goes on with the merged values, on top of the version that is now current. */
  readonly merge: (values: JsonValues) => void
  readonly close: () => void
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Somebody saved in between: both versions side by side, and for every difference a choice. Nothing is lost by itself. */
export function Conflict({ register, mine, theirs, titles, merge, close }: Props) {
  const t = useWords()
  const language = useLanguage()
  const different = Object.keys(register.fields).filter(name => !same(mine[name], theirs.values[name]))
  const [taken, setTaken] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const say = (values: JsonValues, name: string) => plainValue(values[name] ?? null, register.fields[name]!, { language, titles })
  const merged = () => ({
    ...mine,
    ...Object.fromEntries(different.filter(name => taken[name] === 'theirs').map(name => [name, theirs.values[name] ?? null])),
  })
  return (
    <Dialog className="wide" title={t({ en: 'Somebody saved this record in between', zh: '此记录已被他人修改' })} close={close}>
      <p>
        {t({
          en: `${sayAuthor(theirs.author, 'en')} saved version ${theirs.version} on ${sayInstant(theirs.recordedAt, 'en')}: “${theirs.reason}”. Choose for every difference which one stays; nothing is saved until you save the form.`,
          zh: `${sayAuthor(theirs.author, 'zh')}于${sayInstant(theirs.recordedAt, 'zh')}保存了第${theirs.version}版：“${theirs.reason}”。请逐项选择保留哪一个，保存表单后才生效。`,
        })}
      </p>
      <div className="table-scroll">
        <table className="conflict">
          <thead>
            <tr>
              <th scope="col">{t({ en: 'Field', zh: '字段' })}</th>
              <th scope="col">{t({ en: 'Yours', zh: '您的修改' })}</th>
              <th scope="col">{t({ en: 'Saved in between', zh: '已保存的内容' })}</th>
              <th scope="col">{t({ en: 'Keep', zh: '保留' })}</th>
            </tr>
          </thead>
          <tbody>
            {different.map(name => (
              <tr key={name}>
                <th scope="row">{t(register.fields[name]!.label)}</th>
                <td>{say(mine, name)}</td>
                <td>{say(theirs.values, name)}</td>
                <td>
                  <Radio.Group
                    aria-label={t(register.fields[name]!.label)}
                    value={taken[name] ?? 'mine'}
                    onChange={event => setTaken({ ...taken, [name]: event.target.value })}
                    options={[
                      { value: 'mine', label: t({ en: 'yours', zh: '您的' }) },
                      { value: 'theirs', label: t({ en: 'theirs', zh: '对方的' }) },
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="dialog-actions">
        <Button onClick={close}>{t({ en: 'Back to the form', zh: '返回表单' })}</Button>
        <Button type="primary" onClick={() => merge(merged())}>
          {t({ en: 'Take these over into the form', zh: '合并到表单' })}
        </Button>
      </div>
    </Dialog>
  )
}
