import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { FigureHead } from '../../kit/wire.ts'

/** Where every figure comes from, as numbered notes under the text: for reading and printing all at once. */
export function Provenance({
  figures,
  numbers,
}: {
  readonly figures: ReadonlyMap<string, FigureHead>
  readonly numbers: ReadonlyMap<string, number>
}) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section className="footnotes" aria-label={t({ en: 'Where the figures come from', zh: '数字来源' })}>
      <ol>
        {[...numbers.keys()].map(key => {
          const figure = figures.get(key)
          return (
            <li key={key}>
              {figure ? (
                <>
                  <strong>{t(figure.label)}</strong>
                  {t({ en: ': ', zh: '：' })}
                  {t(figure.sentence)} <span className="muted">{t(figure.period.text)} · </span>
                  <span className="muted">
                    {t(figure.source.text)}
                    {t({ en: `, since ${sayDay(figure.source.from, 'en')}`, zh: `，自${sayDay(figure.source.from, 'zh')}起` })}
                    {' · '}
                    {sayRecords(figure.recordCount, language)} · {key}
                  </span>
                </>
              ) : (
                key
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** "7 records" / "7条记录". */
export const sayRecords = (count: number, language: 'en' | 'zh'): string =>
  language === 'zh' ? `${count}条记录` : `${count} record${count === 1 ? '' : 's'}`
