import { useLanguage, useWords } from '../../kit/language.tsx'
import type { FilledFigure } from '../../kit/returns/api.ts'

/** Every figure of a return with its cell: what stands there, and where it comes from. */
export function CellTable({
  figures,
  chosen,
}: {
  readonly figures: readonly FilledFigure[]
  readonly chosen?: string | undefined
}) {
  const t = useWords()
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="return-scroll" tabIndex={0} aria-label={t({ en: 'Cells of the form', zh: '表样单元格' })}>
      <table className="return-table">
        <thead>
          <tr>
            <th scope="col">{t({ en: 'Cell', zh: '单元格' })}</th>
            <th scope="col">{t({ en: 'Figure', zh: '数字' })}</th>
            <th scope="col" className="number">
              {t({ en: 'In the cell', zh: '填报值' })}
            </th>
            <th scope="col">{t({ en: 'Unit', zh: '单位' })}</th>
            <th scope="col" className="number">
              {t({ en: 'Records', zh: '记录数' })}
            </th>
            <th scope="col">{t({ en: 'How', zh: '口径' })}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(figure => (
            <tr key={figure.key} className={chosen === figure.key ? 'is-chosen' : ''}>
              <th scope="row">
                {figure.sheet}!{figure.cell}
              </th>
              <td>{t(figure.label)}</td>
              <td className="number">{figure.written ?? '–'}</td>
              <td>{figure.unit[language]}</td>
              <td className="number">{figure.recordCount}</td>
              <td>
                {figure.refused ? (
                  <span className="lost">
                    {figure.written === null
                      ? t({ en: 'Left empty (not known): ', zh: '留空（未知）：' })
                      : t({ en: 'As the form says where no record is: ', zh: '无记录，按表样填写：' })}
                    {t(figure.refused.words)}
                  </span>
                ) : (
                  <>
                    {t(figure.definition)}{' '}
                    {figure.qualifier !== '=' && t({ en: `(stated as “${figure.qualifier}”)`, zh: '（约数）' })}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
