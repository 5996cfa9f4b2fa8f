import { useWords } from '../../kit/language.tsx'
import { countings } from '../../kit/trace/trace-facts.tsx'
import type { CheckedFigure } from '../../kit/wire-check.ts'

interface Props {
  readonly figure: CheckedFigure
  readonly open: boolean
  /** Shows the records behind a candidate. */
  readonly show: (of: string) => void
}

/** What the figure may mean, the best first, each with its reasons. */
export function Candidates({ figure, open, show }: Props) {
  const t = useWords()
  return (
    <section>
      <details open={open}>
        <summary>
          <h3>
            {t({
              en: `Why: ${figure.candidates.length === 1 ? 'the one meaning' : `the ${figure.candidates.length} meanings`} weighed`,
              zh: `判断依据：共比较${figure.candidates.length}种含义`,
            })}
          </h3>
        </summary>
        <ol className="plain-list candidates">
          {figure.candidates.map(({ known, label, score, reasons, fits }, index) => (
            <li key={`${known.indicator} ${JSON.stringify(known.period)} ${known.counting}`}>
              <div className="candidate-head">
                <button type="button" className="candidate-name" onClick={() => show(String(index))}>
                  {t(label)}
                </button>
                <b>{t(known.text)}</b>
              </div>
              <p className="muted small">
                {t(known.periodWords)} · {known.counting && `${t(countings[known.counting])} · `}
                {fits ? t({ en: 'fits what is printed', zh: '与文中数字相符' }) : t({ en: 'does not fit', zh: '与文中数字不符' })}
              </p>
              <table className="reasons">
                <tbody>
                  {reasons.map(({ words, adds }) => (
                    <tr key={words.en}>
                      <th scope="row">{t(words)}</th>
                      <td className="number">{signed(adds)}</td>
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{t({ en: 'Points', zh: '合计分' })}</th>
                    <td className="number">{points(score)}</td>
                  </tr>
                </tfoot>
              </table>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

/** Points are no figures of anything: one digit after the point is enough to compare them. */
const points = (score: number) => String(Math.round(score * 10) / 10).replace('-', '−')
const signed = (adds: number) => (adds > 0 ? `+${points(adds)}` : points(adds))
