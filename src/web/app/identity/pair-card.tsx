import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { type Duplicates, keepApart, type Pair } from '../../kit/identity/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { plainValue } from '../../kit/values/plain-value.ts'
import type { RegisterModel, Row } from '../../kit/wire.ts'
import { MergeDialog } from './merge-dialog.tsx'

interface Props {
  readonly register: RegisterModel
  readonly pair: Pair
  readonly found: Duplicates
}

/** Two records side by side, why they may be one, and what can be done about it. */
export function PairCard({ register, pair, found }: Props) {
  const t = useWords()
  const notify = useNotify()
  const [asked, ask] = useState<'merge' | 'apart' | null>(null)
  const rows = pair.ids.flatMap(id => found.records[id] ?? [])
  const [one, other] = rows
  const { one: thing } = register
  if (!one || !other) return null
  return (
    <article className="card pair" aria-label={`${t(one.title)} / ${t(other.title)}`}>
      <div className="pair-score">
        <strong>{pair.points}</strong>
        <span className="muted small">{t({ en: 'of 100', zh: '满分100' })}</span>
      </div>
      <ul className="plain-list pair-parts">
        {pair.parts.map(({ part, points, words }) => (
          <li key={`${part} ${words.en}`}>
            <span className={points < 0 ? 'points against' : 'points'}>{points < 0 ? `−${-points}` : `+${points}`}</span>
            {t(words)}
          </li>
        ))}
      </ul>
      <div className="pair-sides">
        {rows.map(row => (
          <Side key={row.id} register={register} row={row} titles={found.titles} />
        ))}
      </div>
      {register.may.bulk && (
        <div className="pair-actions">
          <Button type="primary" onClick={() => ask('merge')}>
            {t({ en: `One ${thing.en}: merge …`, zh: `同一${thing.zh}，合并……` })}
          </Button>
          <Button onClick={() => ask('apart')}>{t({ en: 'Not the same', zh: `不是同一${thing.zh}` })}</Button>
        </div>
      )}
      {asked === 'merge' && <MergeDialog register={register} rows={[one, other]} titles={found.titles} close={() => ask(null)} />}
      {asked === 'apart' && (
        <AskReason
          title={t({ en: 'They are not the same', zh: `认定为不是同一${thing.zh}` })}
          explain={t({
            en: 'The pair is not shown again. Both records stay as they are.',
            zh: '今后不再提示该组，两条记录保持不变。',
          })}
          action={t({ en: 'Keep apart', zh: '确认' })}
          run={async reason => {
            await keepApart(register.name, pair.ids, reason)
            notify({ words: { en: 'Kept apart.', zh: `已记为不是同一${thing.zh}。` } })
          }}
          close={() => ask(null)}
        />
      )}
    </article>
  )
}

function Side({ register, row, titles }: { readonly register: RegisterModel; readonly row: Row } & Pick<Duplicates, 'titles'>) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section>
      <h2>
        <Link to="/registers/$name/$id" params={{ name: register.name, id: row.id }}>
          {t(row.title)}
        </Link>
      </h2>
      <dl>
        {(register.identity?.told ?? []).flatMap(name => {
          const [field, value] = [register.fields[name], row.values[name] ?? null]
          if (!field || value === null) return []
          return (
            <div key={name}>
              <dt>{t(field.label)}</dt>
              <dd>{plainValue(value, field, { language, titles })}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
