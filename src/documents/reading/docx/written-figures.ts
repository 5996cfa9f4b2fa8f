import type { Draft, Marked } from '../../../engines/draft-check/draft.ts'
import { isUnit } from '../../../engines/figures/units.ts'
import { isPlainDate } from '../../../kernel/plain-date.ts'
import { figuresNamespace } from '../../docx/figures-part.ts'
import { localName, walkXml } from '../xml.ts'

/** What the table of figures inside our own document says. */
export interface WrittenFigures {
  readonly scope: Draft['scope']
  readonly figures: ReadonlyMap<string, NonNullable<Marked['written']>>
}

const isDay = (text: string | undefined): text is string => text !== undefined && isPlainDate(text)

function isInstant(text: string | undefined): text is string {
  try {
    return text !== undefined && Temporal.Instant.from(text) !== undefined
  } catch {
    return false
  }
}

/** Reads a custom part; null when it is none of ours. Throws XmlProblem. Word may have given it another number and other prefixes. */
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
        if (isOurs && /^[1-9]\d{3}/.test(period) && isPlainDate(asAt))
          scope = { year: Number(period.slice(0, 4)), asAt, knownAt: isInstant(knownAt) ? knownAt : null }
      }
      if (!isOurs || depth !== 2 || localName(name) !== 'figure') return
      const { key, indicator, value, unit, from, until, counting } = attributes
      if (key === undefined || indicator === undefined || value === undefined || unit === undefined) return
      // Anybody can write into a document: what no record could hold is as good as removed.
      if (!isUnit(unit) || !/^-?\d{1,30}(\.\d{1,30})?$/.test(value)) return
      figures.set(key, {
        indicator,
        value,
        unit,
        from: isDay(from) ? from : null,
        until: isDay(until) ? until : null,
        counting: counting === 'holding' || counting === 'highest' ? counting : null,
      })
    },
    close: () => {
      depth -= 1
    },
  })
  return isOurs ? { scope, figures } : null
}
