import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useStopCheck } from '../../kit/check/queries.ts'
import { useWords } from '../../kit/language.tsx'
import type { CheckHead, CheckStage, Words } from '../../kit/wire-check.ts'

const stages: readonly { readonly stage: CheckStage; readonly label: Words }[] = [
  { stage: 'reading', label: { en: 'Reading the document', zh: '读取稿件' } },
  { stage: 'understanding', label: { en: 'Finding what its numbers mean', zh: '识别数字及其含义' } },
  { stage: 'comparing', label: { en: 'Comparing with the records', zh: '与台账核对' } },
]

/** How far a check is; it goes on when this page is left. */
export function Working({ check }: { readonly check: CheckHead }) {
  const t = useWords()
  const navigate = useNavigate()
  const seconds = useSeconds(check.startedAt)
  const stop = useStopCheck(check, () => void navigate({ to: '/check' }))
  const at = stages.findIndex(({ stage }) => stage === check.stage)
  return (
    <div className="check-working card" role="status">
      <h1>{check.name ?? t({ en: 'Pasted text', zh: '粘贴的文字' })}</h1>
      <ol className="plain-list">
        {stages.map(({ stage, label }, index) => (
          <li
            key={stage}
            className={index < at ? 'is-done' : index === at ? 'is-now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(label)}
            {index === at && <span className="bar" aria-hidden="true" />}
          </li>
        ))}
      </ol>
      <p className="muted small">
        {check.stage === 'waiting'
          ? t({ en: 'Waiting for the checks before it. ', zh: '正在等待前面的核对完成。' })
          : t({ en: 'This page may be left; the check goes on. ', zh: '可以离开本页，核对会继续进行。' })}
        <span aria-hidden="true">{t({ en: `${seconds} s`, zh: `已用${seconds}秒` })}</span>
      </p>
      <Button onClick={() => stop.mutate()} disabled={stop.isPending}>
        {t({ en: 'Cancel', zh: '取消' })}
      </Button>
    </div>
  )
}

function useSeconds(since: string): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, Math.floor((now - Date.parse(since)) / 1000))
}
