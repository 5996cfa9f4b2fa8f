import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { restoreRecord } from '../../kit/api.ts'
import { useWords } from '../../kit/language.tsx'
import { useNotify } from '../../kit/notices.tsx'
import { queryClient } from '../../kit/queries.ts'
import { AskReason } from '../../kit/record/ask-reason.tsx'
import { Facts } from '../../kit/record/facts.tsx'
import { Timeline } from '../../kit/record/timeline.tsx'
import type { History, RegisterModel } from '../../kit/wire.ts'

/** A record that was withdrawn: its last values, its life, and the way back. */
export function Withdrawn({ register, id, history }: { register: RegisterModel; id: string; history: History }) {
  const t = useWords()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const last = [...history.versions].sort((a, b) => b.version - a.version)[0]
  const run = async (reason: string) => {
    await restoreRecord(register.name, id, { reason })
    await queryClient.resetQueries()
    notify({ words: { en: 'The record is back.', zh: '记录已恢复。' } })
  }
  return (
    <article className="record">
      <div className="page-head">
        <div>
          <p className="crumb">
            <Link to="/registers/$name" params={{ name: register.name }}>
              {t(register.label)}
            </Link>
          </p>
          <h1>{t({ en: `This ${register.one.en} was withdrawn`, zh: `此${register.one.zh}已移出台账` })}</h1>
          <p>{history.withdrawn?.reason}</p>
        </div>
        <div className="page-actions">
          <Button type="primary" onClick={() => setOpen(true)}>
            {t({ en: 'Restore', zh: '恢复' })}
          </Button>
        </div>
      </div>
      {last && <Facts register={register} values={last.values} titles={history.titles} />}
      <Timeline register={register} id={id} history={history} shown={last?.version ?? 0} />
      {open && (
        <AskReason
          title={t({ en: 'Restore this record', zh: '恢复此记录' })}
          explain={t({ en: 'It counts in lists and figures again.', zh: '恢复后重新计入列表和数字。' })}
          action={t({ en: 'Restore', zh: '恢复' })}
          run={run}
          close={() => setOpen(false)}
        />
      )}
    </article>
  )
}
