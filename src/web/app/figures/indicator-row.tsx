import { Link } from '@tanstack/react-router'
import { displayAlone } from '../../../engines/figures/style.ts'
import { useSetSearch } from '../../kit/address.ts'
import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { FigureHead, FigureRefusal, IndicatorModel, LoneFigure } from '../../kit/wire.ts'

interface Props {
  readonly indicator: IndicatorModel
  /** Its figures in the current summary: none, or one for each time it is used there. */
  readonly figures: readonly FigureHead[]
  readonly open: boolean
  /** Its figure at its usual period, or why there is none; undefined while it is asked for. */
  readonly outcome: LoneFigure | FigureRefusal | undefined
}

/** One indicator of the list. */
export function IndicatorRow({ indicator, figures, open, outcome }: Props) {
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
            {displayAlone(figure, language)}
          </Link>
        ))}
        {figures.length === 0 && <OnItsOwn outcome={outcome} show={() => setSearch({ indicator: id })} />}
        {figures.length > 0 && <span className="muted small">{t({ en: 'in the summary', zh: '总结采用' })}</span>}
      </div>
    </li>
  )
}

/** A figure that the summary does not state: it opens its records, or says why it cannot be stated. */
function OnItsOwn({ outcome, show }: { readonly outcome: Props['outcome']; readonly show: () => void }) {
  const t = useWords()
  const language = useLanguage()
  if (!outcome) return null
  if ('refused' in outcome) return <span className="muted small indicator-refused">{t(outcome.refused.words)}</span>
  return (
    <button type="button" className="indicator-value" onClick={show}>
      {displayAlone(outcome, language)}
    </button>
  )
}
