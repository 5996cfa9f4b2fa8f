import { Link } from '@tanstack/react-router'
import { displayFigure } from '../../../engines/figures/style.ts'
import { useSetSearch } from '../../kit/address.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { FigureHead, IndicatorModel } from '../../kit/wire.ts'

interface Props {
  readonly indicator: IndicatorModel
  /** Its figures in the current summary: none, or one for each time it is used there. */
  readonly figures: readonly FigureHead[]
  readonly open: boolean
}

/** One indicator of the list. */
export function IndicatorRow({ indicator, figures, open }: Props) {
  const t = useWords()
  const language = useLanguage()
  const setSearch = useSetSearch()
  const { id, label, definition, source } = indicator
  return (
    <li className="indicator" aria-current={open}>
      <div>
        <button type="button" className="indicator-name" onClick={() => setSearch({ indicator: id })}>
          {t(label)}
        </button>
        <p>{t(definition)}</p>
        <p className="muted small">
          {t(source.text)}
          {t({ en: `, since ${sayDay(source.from, 'en')}`, zh: `，自${sayDay(source.from, 'zh')}起` })}
        </p>
      </div>
      <div className="indicator-values">
        {figures.map(figure => (
          <Link key={figure.key} to="/summary" search={{ figure: figure.key }}>
            {displayFigure(figure, language)}
          </Link>
        ))}
        {figures.length === 0 && <span className="muted small">{t({ en: 'not in the summary', zh: '总结未采用' })}</span>}
      </div>
    </li>
  )
}
