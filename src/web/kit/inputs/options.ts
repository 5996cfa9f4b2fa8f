import { useWords } from '../language.tsx'
import type { FieldModel } from '../wire.ts'

interface Item {
  readonly value: string
  readonly label: string
}

/** A vocabulary as the items of a select, with the days between which a dated option holds. */
export function useOptions(field: FieldModel): Item[] {
  const t = useWords()
  return (field.options ?? []).map(({ code, label, from, until }) => {
    const span = [from && t({ en: `from ${from}`, zh: `${from}起` }), until && t({ en: `until ${until}`, zh: `至${until}` })]
    const dates = span.filter(Boolean).join(' ')
    return { value: code, label: dates ? `${t(label)} (${dates})` : t(label) }
  })
}

/** Finds an item by part of its label or its code. */
export const matchOption = (typed: string, item: { label?: unknown; value?: unknown } | undefined): boolean =>
  `${String(item?.label ?? '')} ${String(item?.value ?? '')}`.toLowerCase().includes(typed.trim().toLowerCase())
