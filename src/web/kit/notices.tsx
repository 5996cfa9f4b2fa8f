import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { useWords } from './language.tsx'
import type { Words } from './wire.ts'

/** A line at the foot of the page that says what was done, and how to undo it. */
export interface Notice {
  readonly words: Words
  readonly action?: { readonly label: Words; readonly run: () => void }
}

const Context = createContext<(notice: Notice) => void>(() => undefined)

/** Shows one notice at a time, for ten seconds or until it is closed. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const [notice, setNotice] = useState<Notice | null>(null)
  const show = useCallback((next: Notice) => setNotice(next), [])
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(null), 10_000)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <Context value={show}>
      {children}
      <div className="toast-place" role="status" aria-live="polite">
        {notice && (
          <div className="toast">
            <span>{t(notice.words)}</span>
            {notice.action && (
              <button
                type="button"
                className="toast-action"
                onClick={() => {
                  setNotice(null)
                  notice.action?.run()
                }}
              >
                {t(notice.action.label)}
              </button>
            )}
            <Button
              type="text"
              size="small"
              icon={<CloseOutlined aria-hidden="true" />}
              aria-label={t({ en: 'Close', zh: '关闭' })}
              onClick={() => setNotice(null)}
            />
          </div>
        )}
      </div>
    </Context>
  )
}

export const useNotify = (): ((notice: Notice) => void) => useContext(Context)
