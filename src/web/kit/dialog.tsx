import { CloseOutlined } from '@ant-design/icons'
import { Button, ConfigProvider } from 'antd'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from './language.tsx'

/** A window over the page: the browser's own dialog, which keeps the focus inside and closes on Escape. */
export function Dialog({
  title,
  close,
  className = '',
  children,
}: {
  readonly title: string
  readonly close: () => void
  readonly className?: string
  readonly children: ReactNode
}) {
  const t = useWords()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const begun = useRef<EventTarget | null>(null)
  useEffect(() => {
    const { current } = ref
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
      onPointerDown={event => {
        begun.current = event.target
      }}
      onClick={event => {
        // A press that began on an input and ended on the list it opened is a click on what both lie in, not beside the window.
        if (event.target === ref.current && begun.current === ref.current) close()
      }}
    >
      <div className="dialog-body">
        <header>
          <h2 id={id}>{title}</h2>
          <Button
            type="text"
            icon={<CloseOutlined aria-hidden="true" />}
            aria-label={t({ en: 'Close', zh: '关闭' })}
            onClick={close}
          />
        </header>
        {/* A modal dialog lies over everything outside of it: lists and calendars of inputs open within. */}
        <ConfigProvider getPopupContainer={() => ref.current ?? document.body}>{children}</ConfigProvider>
      </div>
    </dialog>
  )
}
