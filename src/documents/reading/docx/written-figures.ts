import type { Draft, Marked } from '../../../engines/draft-check/draft.ts'
import { figuresNamespace } from '../../docx/figures-part.ts'
import { localName, walkXml } from '../xml.ts'

/** What the table of figures inside our own document says. */
export interface WrittenFigures {
  readonly scope: Draft['scope']
  readonly figures: ReadonlyMap<string, NonNullable<Marked['written']>>
}

/** Reads a custom part; null when it is none of ours. Word may have given it another number and other prefixes. */
export function readWrittenFigures(source: string): WrittenFigures | null {
  const figures = new Map<string, NonNullable<Marked['written']>>()
  let scope: Draft['scope'] = null
  let isOurs = false
  let depth = 0
  walkXml(source, {
    open: (name, attributes) => {
      depth += 1
      if (depth === 1) {
        const named = Object.entries(attributes).some(([key, value]) => key.startsWith('xmlns') && value === figuresNamespace)
        isOurs = named && localName(name) === 'figures'
        const { period = '', asAt = '', knownAt } = attributes
        if (isOurs && /^\d{4}/.test(period) && /^\d{4}-\d\d-\d\d/.test(asAt))
          scope = { year: Number(period.slice(0, 4)), asAt: asAt.slice(0, 10), knownAt: knownAt ?? null }
      }
      if (!isOurs || depth !== 2 || localName(name) !== 'figure') return
      const { key, indicator, value, unit, from, until, counting } = attributes
      if (key === undefined || indicator === undefined || value === undefined || unit === undefined) return
      figures.set(key, {
        indicator,
        value,
        unit,
        from: from ?? null,
        until: until ?? null,
        counting: counting === 'holding' || counting === 'highest' ? counting : null,
      })
    },
    close: () => {
      depth -= 1
    },
  })
  return isOurs ? { scope, figures } : null
}
