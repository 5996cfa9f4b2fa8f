import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { RegisterModel, Row } from '../wire.ts'
import { isEditable } from './cell.tsx'
import type { Selecting } from './selection.ts'

interface Options {
  readonly register: RegisterModel
  readonly columns: readonly string[]
  readonly total: number
  readonly start: number
  readonly rowAt: (index: number) => Row | undefined
  readonly scrollTo: (index: number) => void
  readonly selecting: Selecting
  readonly editCell: (row: Row, name: string) => void
  readonly table: RefObject<HTMLElement | null>
}

const isTyping = (target: EventTarget) => target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

/** Walking through rows by keyboard: j/k or arrows, Home and End, left and right between cells; Enter opens, x selects, F2 edits, Escape clears. */
export function useRows({ register, columns, total, start, rowAt, scrollTo, selecting, editCell, table }: Options) {
  const navigate = useNavigate()
  const [active, setActive] = useState(start)
  const [column, setColumn] = useState<number | null>(null)
  const wanted = useRef(false)
  // The row that is gone to may have to be scrolled to, fetched and drawn first.
  useEffect(() => {
    if (!wanted.current) return
    const row = table.current?.querySelector<HTMLElement>(`.row-link[data-index="${active}"]`)
    const place = column === null ? row : row?.querySelector<HTMLElement>(`[data-column="${column}"]`)
    if (!place) return
    wanted.current = false
    place.focus({ preventScroll: true })
  })
  const go = (index: number, to = column) => {
    const next = Math.max(0, Math.min(total - 1, index))
    wanted.current = true
    setActive(next)
    setColumn(to)
    scrollTo(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const row = rowAt(active)
    const open = () => row && void navigate({ to: '/registers/$name/$id', params: { name: register.name, id: row.id } })
    const editHere = () => {
      const name = column === null ? columns.find(each => isEditable(register, each)) : columns[column]
      if (row && name) editCell(row, name)
    }
    const moves = new Map<string, () => unknown>([
      ['j', () => go(active + 1)],
      ['ArrowDown', () => go(active + 1)],
      ['k', () => go(active - 1)],
      ['ArrowUp', () => go(active - 1)],
      ['PageDown', () => go(active + 15)],
      ['PageUp', () => go(active - 15)],
      ['Home', () => go(0)],
      ['End', () => go(total - 1)],
      ['ArrowRight', () => go(active, Math.min(columns.length - 1, (column ?? -1) + 1))],
      ['ArrowLeft', () => go(active, column === null || column === 0 ? null : column - 1)],
      ['x', () => row && selecting.toggle(row)],
      ['Enter', open],
      ['F2', editHere],
      ['Escape', selecting.clear],
    ])
    const move = moves.get(event.key)
    if (!move || (event.key === 'Enter' && (event.target as Element).closest('a, button'))) return
    event.preventDefault()
    move()
  }
  return { active, column, setActive, onKeyDown, refocus: () => go(active) }
}
