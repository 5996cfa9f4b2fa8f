import { useState } from 'react'
import type { RegisterModel } from '../wire.ts'

/** The columns shown until the reader chooses: what names a record, then the first facts in the order of the form. */
export function usualColumns(register: RegisterModel): readonly string[] {
  const order = register.form.flatMap(section => section.fields)
  const plain = order.filter(name => !['long-text', 'evidence'].includes(register.fields[name]!.kind))
  return [...new Set([...register.title, ...plain])].slice(0, 8)
}

/** The chosen columns of a register, remembered on this computer. */
export function useColumns(register: RegisterModel): readonly [readonly string[], (columns: readonly string[]) => void] {
  const place = `torchbook-columns-${register.name}`
  const [columns, setColumns] = useState(() => {
    const kept = (localStorage.getItem(place) ?? '').split(',').filter(name => register.fields[name])
    return kept.length ? kept : usualColumns(register)
  })
  const choose = (next: readonly string[]) => {
    setColumns(next)
    localStorage.setItem(place, next.join(','))
  }
  return [columns, choose]
}
