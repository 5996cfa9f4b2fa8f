import { useCallback, useState } from 'react'
import { addUp } from '../numbers.ts'
import type { RegisterModel, Row } from '../wire.ts'
import { isSummed } from './amounts.ts'

/** Which rows of a list are selected: single ones, or everything that the filter finds. */
export interface Selection {
  readonly all: boolean
  readonly rows: ReadonlyMap<string, Row>
}

const none: Selection = { all: false, rows: new Map() }

/** Selecting rows. It is forgotten when the list's conditions change. */
export function useSelection(key: string) {
  const [{ of, selection }, set] = useState({ of: key, selection: none })
  const current = of === key ? selection : none
  const put = useCallback((next: Selection) => set({ of: key, selection: next }), [key])
  const toggle = (row: Row) => {
    const rows = new Map(current.rows)
    if (!rows.delete(row.id)) rows.set(row.id, row)
    put({ all: false, rows })
  }
  return {
    selection: current,
    has: (row: Row) => current.all || current.rows.has(row.id),
    toggle,
    add: (more: readonly Row[]) =>
      put({ all: false, rows: new Map([...current.rows, ...more.map(row => [row.id, row] as const)]) }),
    selectAll: () => put({ all: true, rows: new Map() }),
    clear: () => put(none),
  }
}

export type Selecting = ReturnType<typeof useSelection>

/** What the amounts of selected rows come to, by field; fields that none of them knows are left out. */
export function selectedSums(register: RegisterModel, rows: readonly Row[]): readonly { name: string; sum: string }[] {
  return Object.keys(register.fields).flatMap(name => {
    const values = rows.map(row => row.values[name] ?? null).filter(value => value !== null)
    return isSummed(register.fields[name]!) && values.length ? [{ name, sum: addUp(values.map(String)) }] : []
  })
}
