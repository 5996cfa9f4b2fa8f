import type { Words } from '../../../kernel/words.ts'
import { displayFigure, stateFigure } from '../../figures/style.ts'
import type { Indicator } from '../../indicators/indicator.ts'
import { yearBefore } from '../../indicators/period.ts'
import type { Book, Entry } from './book.ts'
import { valueClass } from './unit-fit.ts'

/** Whether an indicator states a change: declared as growth, or a percentage that is called so. */
export const isGrowth = (indicator: Indicator): boolean =>
  indicator.form === 'growth' || (valueClass(indicator.unit) === 'percent' && /增长率|增幅|增速/.test(indicator.label.zh))

/** The change of a value against the year before, in percent, where no indicator states it. It carries the id of the value that it is a change of. */
export class Growths {
  readonly #book: Book
  readonly #declared: ReadonlySet<string>
  readonly #known = new Map<number, Entry | null>()

  constructor(book: Book) {
    this.#book = book
    const { indicators } = book.knowledge
    this.#declared = new Set(
      [...indicators.values()]
        .filter(isGrowth)
        .flatMap(one => (one.form === 'growth' ? [one.of.id] : [one.id.replace(/[-.]growth$/, '')])),
    )
  }

  of(entry: Entry): Entry | null {
    const before = this.#known.get(entry.index)
    if (before !== undefined) return before
    const growth = this.#computed(entry)
    this.#known.set(entry.index, growth)
    return growth
  }

  #computed(entry: Entry): Entry | null {
    const { known, indicator } = entry
    const kind = valueClass(known.unit)
    if (this.#declared.has(indicator.id) || isGrowth(indicator) || (kind !== 'CNY' && kind !== 'count')) return null
    if (known.qualifier !== '=' || indicator.form === 'rank' || entry.course === 'every-year' || entry.course === 'run')
      return null
    const earlier = yearBefore(known.period)
    const base = earlier && this.#book.find({ indicator: indicator.id, period: earlier, counting: known.counting })
    if (!base?.exact.gt(0)) return null
    const exact = entry.exact.minus(base.exact).div(base.exact).times(100)
    const style = { decimals: 1 }
    const stated = stateFigure(exact, 'percent', style)
    const text: Words = {
      en: displayFigure({ ...stated, unit: 'percent', style }, 'en'),
      zh: displayFigure({ ...stated, unit: 'percent', style }, 'zh'),
    }
    return {
      ...entry,
      exact,
      near: exact.toNumber(),
      inSummary: false,
      known: {
        ...known,
        exact: exact.toFixed(),
        ...stated,
        unit: 'percent',
        text,
        of: null,
        recordCount: known.recordCount + base.known.recordCount,
      },
    }
  }
}
