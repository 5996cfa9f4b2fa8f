import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useStartCheck } from '../../kit/check/queries.ts'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { DropAnywhere } from '../../kit/drop-anywhere.tsx'
import { useWords } from '../../kit/language.tsx'
import { useMeta } from '../../kit/queries.ts'
import { Failure } from '../../kit/states.tsx'
import '../styles/check-marks.css'
import '../styles/check.css'
import '../styles/form.css'
import { HandIn } from './hand-in.tsx'
import { Legend } from './legend.tsx'
import { Recent } from './recent.tsx'

/** Where a draft is handed in: what the check does, which files it takes, what was checked before. */
export function CheckPage() {
  const t = useWords()
  const clocks = useClocks()
  const { region, summaries, today } = useMeta()
  const asAt = clocks.asAt ?? summaries[0]?.asAt ?? today
  const [standalone, setStandalone] = useState(false)
  const { start, hand, cancel } = useHandIn(standalone)
  return (
    <div className="check-start">
      <div className="page-head">
        <div>
          <h1>{t({ en: 'Check a draft', zh: '核对稿件' })}</h1>
          <p>
            {t({
              en: 'Hand in a document that somebody wrote or rewrote. Every number in it is read, understood and compared with the records; what does not agree is shown at its place, with ours beside it.',
              zh: '提交他人撰写或改写的稿件。系统逐一识别文中数字，判断其含义，与台账核对；不一致之处在原位标出，并列出台账数字。',
            })}
          </p>
        </div>
      </div>
      {start.isPending ? (
        <div className="card check-sending" role="status">
          <p>{t({ en: 'Handing in the draft', zh: '正在提交稿件' })}</p>
          <Button onClick={cancel}>{t({ en: 'Cancel', zh: '取消' })}</Button>
        </div>
      ) : (
        <HandIn
          hand={hand}
          standalone={standalone}
          setStandalone={setStandalone}
          compared={t({
            en: `Compared with the records of ${region.name.en} as at ${sayDay(asAt, 'en')}; the clocks above change the day. A document that names its own year or day is compared as of that.`,
            zh: `与${region.name.zh}截至${sayDay(asAt, 'zh')}的台账核对；时点可在页面上方调整。稿件自身写明年份或日期的，按其时点核对。`,
          })}
        />
      )}
      {start.error && start.error.name !== 'AbortError' && <Failure error={start.error} />}
      <Recent />
      <Legend />
      <DropAnywhere
        label={t({ en: 'Let go to check this document', zh: '松开鼠标，开始核对' })}
        drop={([file]) => file && hand(file)}
      />
    </div>
  )
}

/** Hands a draft in and goes to its check. */
export function useHandIn(standalone = false) {
  const navigate = useNavigate()
  const clocks = useClocks()
  const stop = useRef<AbortController>(null)
  const start = useStartCheck(check => void navigate({ to: '/check/$id', params: { id: check.id } }))
  useEffect(() => () => stop.current?.abort(), [])
  const hand = (given: File | string) => {
    stop.current = new AbortController()
    start.mutate({ given, standalone, ...clocks, signal: stop.current.signal })
  }
  return { start, hand, cancel: () => stop.current?.abort() }
}
