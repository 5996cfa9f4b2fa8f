import { Exact } from '../../../engines/figures/number-words.ts'
import { displayFigure } from '../../../engines/figures/style.ts'
import { isUnit, normaliseUnit } from '../../../engines/figures/units.ts'
import type { Language } from '../../../kernel/words.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { group, sayUnit } from '../../kit/numbers.ts'
import type { BriefFigure } from '../../kit/wire-check.ts'

/** What is printed beside what the records say, and the difference. */
export function Compared({ figure }: { readonly figure: BriefFigure }) {
  const t = useWords()
  const language = useLanguage()
  const { raw, link, difference, verdict } = figure
  // Where it agrees, what is left is rounding.
  const differs = difference !== null && !verdict.startsWith('agrees') && !/^-?0(\.0+)?$/.test(difference)
  return (
    <div className={link ? 'compared' : 'compared alone'}>
      <div>
        <span className="muted small">{t({ en: 'In the text', zh: '文中' })}</span>
        <b>{raw}</b>
      </div>
      {link && (
        <div className="ours">
          <span className="muted small">{t({ en: 'Ours', zh: '台账' })}</span>
          <b>{t(link.known.text)}</b>
        </div>
      )}
      {link && differs && (
        <div>
          <span className="muted small">{t({ en: 'Difference', zh: '相差' })}</span>
          <b className="difference">{sayDifference(difference, link.known.unit, language)}</b>
        </div>
      )}
    </div>
  )
}

/** "−2", "+15 million yuan": the sign says whether the text has too much. Percentages differ by percentage points. */
export function sayDifference(difference: string, code: string, language: Language): string {
  const sign = difference.startsWith('-') ? '−' : '+'
  const value = shortened(difference.replace(/^-/, ''))
  const unit = normaliseUnit(code) === 'percent' ? 'percentage-points' : code
  if (!isUnit(unit) || unit === 'rank' || unit === 'of') return `${sign}${group(value)}`
  const said = displayFigure({ value, qualifier: '=', unit, style: {} }, language)
  return `${sign}${/^[\d.,]+$/.test(said) ? `${said} ${sayUnit(unit, language)}` : said}`
}

/** Two digits after the point, more only where nothing else is left. */
function shortened(value: string): string {
  const exact = new Exact(value)
  const rounded = exact.toDecimalPlaces(2)
  return (rounded.isZero() ? exact.toSignificantDigits(1) : rounded).toFixed()
}
