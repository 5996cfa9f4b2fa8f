import { useState } from 'react'
import { type MergeBody, merge, undoMerge, useMergePreview } from '../../kit/identity/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { Loaded } from '../../kit/states.tsx'
import { plainValue } from '../../kit/values/plain-value.ts'
import type { RegisterModel, Row, Titles } from '../../kit/wire.ts'

interface Props {
  readonly register: RegisterModel
  readonly rows: readonly [Row, Row]
  readonly titles: Titles
  readonly close: () => void
  /** What to do once they are one, with the id of the record that stays. */
  readonly merged?: (winner: string) => void
}

/** Which record stays, what it takes from the other, what follows it, and what hinders that. */
export function MergeDialog({ register, rows, titles, close, merged }: Props) {
  const t = useWords()
  const notify = useNotify()
  const [stays, setStays] = useState(0)
  const [take, setTake] = useState<readonly string[]>([])
  const [setAside, putAside] = useState<readonly string[]>([])
  const [winner, loser] = stays === 0 ? rows : [rows[1], rows[0]]
  const seen = ({ id, version }: Row) => ({ id, version })
  const body: MergeBody = { winner: seen(winner), loser: seen(loser), take, setAside }
  const answer = useMergePreview(body)
  const toggle = (list: readonly string[], one: string) =>
    list.includes(one) ? list.filter(other => other !== one) : [...list, one]
  const run = async (reason: string) => {
    const { id } = await merge({ ...body, reason })
    merged?.(winner.id)
    notify({
      words: { en: 'The records are merged.', zh: '已合并。' },
      action: { label: { en: 'Undo', zh: '撤销' }, run: () => void undoMerge(id, t({ en: 'Undone at once', zh: '立即撤销' })) },
    })
  }
  return (
    <AskReason
      title={t({ en: `Merge two records of one ${register.one.en}`, zh: `合并同一${register.one.zh}的两条记录` })}
      explain={t({
        en: 'Everything that refers to the other record leads to the one that stays, and its files come along. Both histories stay, and the merge can be taken back.',
        zh: '引用另一条记录的内容及其附件将归入保留的记录。两条记录的历史均保留，合并可撤销。',
      })}
      action={t({ en: 'Merge', zh: '合并' })}
      run={run}
      close={close}
    >
      <fieldset className="merge-part">
        <legend>{t({ en: 'This record stays', zh: '保留的记录' })}</legend>
        {rows.map((row, index) => (
          <label key={row.id}>
            <input
              type="radio"
              name="stays"
              checked={stays === index}
              onChange={() => {
                setStays(index)
                setTake([])
              }}
            />
            <span>
              {t(row.title)} <span className="muted small">{row.source}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Differing
        register={register}
        winner={winner}
        loser={loser}
        titles={titles}
        differing={answer.data?.differing ?? []}
        take={take}
        toggle={name => setTake(toggle(take, name))}
      />
      <Follows answer={answer} setAside={setAside} toggle={id => putAside(toggle(setAside, id))} />
    </AskReason>
  )
}

interface DifferingProps {
  readonly register: RegisterModel
  readonly winner: Row
  readonly loser: Row
  readonly titles: Titles
  readonly differing: readonly string[]
  readonly take: readonly string[]
  readonly toggle: (name: string) => void
}

/** The fields in which both say something else, as the server compared them: here some are stars. */
function Differing({ register, winner, loser, titles, differing, take, toggle }: DifferingProps) {
  const t = useWords()
  const language = useLanguage()
  if (differing.length === 0) return null
  return (
    <fieldset className="merge-part">
      <legend>{t({ en: 'Take from the other', zh: '采用另一条记录的内容' })}</legend>
      {differing.map(name => {
        const field = register.fields[name]!
        const shown = (row: Row) => plainValue(row.values[name] ?? null, field, { language, titles })
        return (
          <label key={name}>
            <input type="checkbox" checked={take.includes(name)} onChange={() => toggle(name)} />
            <span>
              {t(field.label)}: <ins>{shown(loser)}</ins> <span className="muted">{t({ en: 'instead of', zh: '代替' })}</span>{' '}
              {shown(winner)}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

interface FollowsProps {
  readonly answer: ReturnType<typeof useMergePreview>
  readonly setAside: readonly string[]
  readonly toggle: (id: string) => void
}

/** What the merge would move, as the server found by trying; what cannot follow can be withdrawn instead. */
function Follows({ answer, setAside, toggle }: FollowsProps) {
  const t = useWords()
  return (
    <Loaded answer={answer} lines={2}>
      {({ moved, problems }) => (
        <div className="merge-part" role="status">
          {problems.length === 0 ? (
            <p>
              {moved.length === 0 && setAside.length > 0
                ? ''
                : moved.length === 0
                  ? t({ en: 'Nothing refers to the other record.', zh: '没有记录引用另一条。' })
                  : t({ en: 'These follow: ', zh: '随并记录：' })}
              {moved.map(({ label, total }) => `${t(label)} ${total}`).join(t({ en: ', ', zh: '、' }))}
            </p>
          ) : (
            <>
              <p>
                {t({
                  en: 'These cannot follow. Correct them, or withdraw what is entered twice:',
                  zh: '以下记录无法随并，请先更正，或撤回重复登记的：',
                })}
              </p>
              {problems.map(problem => (
                <label key={problem.place + problem.code}>
                  <input
                    type="checkbox"
                    checked={setAside.includes(idIn(problem.place))}
                    onChange={() => toggle(idIn(problem.place))}
                  />
                  {t(problem.message)}
                </label>
              ))}
            </>
          )}
          {setAside.length > 0 && (
            <p>
              {t({
                en: `${setAside.length} ${setAside.length === 1 ? 'record' : 'records'} will be withdrawn.`,
                zh: `将撤回${setAside.length}条记录。`,
              })}
            </p>
          )}
        </div>
      )}
    </Loaded>
  )
}

const idIn = (place: string) => place.slice(place.indexOf('/') + 1)
