import { Button } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { ApiError } from './api-error.ts'
import { useWords } from './language.tsx'

/** Grey lines where text will stand; shown only when waiting has lasted 300 ms. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const t = useWords()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!long) return <div className="waiting" aria-busy="true" />
  return (
    <div className="waiting" aria-busy="true" role="status" aria-label={t({ en: 'Loading', zh: '正在载入' })}>
      {Array.from({ length: lines }, (_, line) => (
        // The lines are alike and never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={line} style={{ width: `${92 - ((line * 29) % 45)}%` }} />
      ))}
    </div>
  )
}

/** What went wrong, why, and what to do, with a button to try again where that may help. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const t = useWords()
  const known = error instanceof ApiError
  return (
    <div className="notice notice-bad" role="alert">
      <h2>{known && error.status === 404 ? t(notFound) : known && error.status === 0 ? t(noServer) : t(notDone)}</h2>
      <p>{known ? t(error.words) : t({ en: `The page failed: ${error.message}`, zh: `页面出错：${error.message}` })}</p>
      <div className="notice-actions">
        {retry && <Button onClick={retry}>{t({ en: 'Try again', zh: '重试' })}</Button>}
        <a href="/">{t({ en: 'Go to the summary', zh: '回到总结' })}</a>
      </div>
    </div>
  )
}

const notFound = { en: 'This is not here', zh: '未找到' }
const noServer = { en: 'The server cannot be reached', zh: '无法连接服务器' }
const notDone = { en: 'That did not work', zh: '未能完成' }

/** A page that teaches: what belongs here and how to begin. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

interface Answer<Data> {
  readonly data: Data | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** Shows what was asked for, or that it is being waited for, or why it is not there. */
export function Loaded<Data>({
  answer,
  lines,
  children,
}: {
  readonly answer: Answer<Data>
  readonly lines?: number
  readonly children: (data: Data) => ReactNode
}) {
  if (answer.data !== undefined) return children(answer.data)
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />
  return <Waiting {...(lines === undefined ? {} : { lines })} />
}
