import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sayInstant } from '../../kit/dates.ts'
import { type MergeHead, undoMerge, useMerges } from '../../kit/identity/api.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { sayAuthor } from '../../kit/record/author.ts'
import type { RegisterModel } from '../../kit/wire.ts'

/** The merges made so far, each of which can be taken back. */
export function Merges({ register }: { readonly register: RegisterModel }) {
  const t = useWords()
  const { data: merges } = useMerges(register.name)
  if (!merges?.length) return null
  return (
    <section className="merges">
      <h2>{t({ en: 'Merges', zh: '合并记录' })}</h2>
      <ul className="plain-list card">
        {merges.map(merge => (
          <li key={merge.id}>
            <Merge merge={merge} may={register.may.bulk} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Merge({ merge, may }: { readonly merge: MergeHead; readonly may: boolean }) {
  const t = useWords()
  const language = useLanguage()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const [winner, loser] = merge.titles
  const run = async (reason: string) => {
    const { left } = await undoMerge(merge.id, reason)
    notify({
      words: {
        en: `The merge is taken back.${left.length ? ` ${left.length} records withdrawn since stayed withdrawn.` : ''}`,
        zh: `已撤销合并。${left.length ? `合并后撤回的${left.length}条记录保持撤回。` : ''}`,
      },
    })
  }
  return (
    <>
      <div>
        <Link to="/registers/$name/$id" params={{ name: merge.register, id: merge.winner }}>
          {t(winner)}
        </Link>{' '}
        ← {t(loser)}
        <p className="muted small">
          {sayInstant(merge.at, language)} · {sayAuthor(merge.name, language)} · {merge.reason} ·{' '}
          {t({ en: `${merge.moved} ${merge.moved === 1 ? 'record' : 'records'} followed`, zh: `随并${merge.moved}条` })}
        </p>
      </div>
      {merge.undone ? (
        <span className="tag">{t({ en: 'taken back', zh: '已撤销' })}</span>
      ) : (
        may && <Button onClick={() => setOpen(true)}>{t({ en: 'Take back', zh: '撤销合并' })}</Button>
      )}
      {open && (
        <AskReason
          title={t({ en: 'Take the merge back', zh: '撤销合并' })}
          explain={t({
            en: 'Every record that followed goes back, and the other record is restored. What was changed since stays.',
            zh: '随并记录恢复原归属，另一条记录恢复；合并后的其他修改保留。',
          })}
          action={t({ en: 'Take back', zh: '撤销合并' })}
          run={run}
          close={() => setOpen(false)}
        />
      )}
    </>
  )
}
