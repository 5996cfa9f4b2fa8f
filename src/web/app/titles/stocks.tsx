import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import type { Outlook } from '../../kit/titles/api.ts'

/** What is held on the first day and what is left on the last, each indicator of titles on its own: levels lie within each other. */
export function Stocks({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const language = useLanguage()
  const rows = found.stocks.filter(({ held, left }) => held !== null || left !== null)
  if (rows.length === 0) return null
  return (
    <section className="card titles-part">
      <h2>{t({ en: 'If nothing more is recorded', zh: '如不再续期' })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t({ en: 'Holders of a valid title', zh: '有效资质持有数' })}</th>
            <th scope="col" className="number">
              {sayDay(found.from, language)}
            </th>
            <th scope="col" className="number">
              {sayDay(found.by, language)}
            </th>
            <th scope="col" className="number">
              {t({ en: 'Change', zh: '变化' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, label, held, left }) => {
            const change = Number(left ?? 0) - Number(held ?? 0)
            return (
              <tr key={indicator}>
                <th scope="row">{t(label)}</th>
                <td className="number">{held ?? 0}</td>
                <td className="number">{left ?? 0}</td>
                <td className={change < 0 ? 'number lost' : 'number'}>
                  {change < 0 ? `−${-change}` : change > 0 ? `+${change}` : 0}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
