import { DownOutlined } from '@ant-design/icons'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Entry {
  readonly id: string
  readonly label: ReactNode
  readonly run: () => void
}

interface Props {
  readonly label: string
  readonly trigger: ReactNode
  readonly entries: readonly Entry[]
  /** What stands above the entries. */
  readonly head?: ReactNode
  readonly className?: string
}

/** A button that opens a short list of things to do: arrow keys walk, Enter does, Escape and a click beside close. */
export function PopUpMenu({ label, trigger, entries, head, className = '' }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const ref = useRef<HTMLDivElement>(null)
  const items = () => [...(ref.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  useEffect(() => {
    if (!open) return
    ref.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const onPointer = ({ target }: PointerEvent) => {
      if (!ref.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])
  const close = () => {
    setOpen(false)
    ref.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return
    const all = items()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      all[to % all.length]?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Tab') setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu inside
    <div className={`pop-up ${className}`} ref={ref} onKeyDown={onKeyDown}>
      <button
        type="button"
        className="pop-up-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {trigger} <DownOutlined aria-hidden="true" />
      </button>
      {open && (
        <div className="pop-up-panel">
          {head}
          <div id={id} role="menu" aria-label={label}>
            {entries.map(entry => (
              <button
                key={entry.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close()
                  entry.run()
                }}
              >
                {entry.label}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
