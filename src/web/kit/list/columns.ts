import { useState } from 'react'
import type { RegisterModel } from '../wire.ts'

/** The chosen columns of a register, remembered on this computer. */
export function useColumns(register: RegisterModel): readonly [readonly string[], (columns: readonly string[]) => void] {
  const place = `torchbook-columns-${register.name}`
  const [columns, setColumns] = useState(() => {
    const kept = (localStorage.getItem(place) ?? '').split(',').filter(name => register.fields[name])
    return kept.length ? kept : register.listed
  })
  const choose = (next: readonly string[]) => {
    setColumns(next)
    localStorage.setItem(place, next.join(','))
  }
  return [columns, choose]
}
