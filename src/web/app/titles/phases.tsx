import { sayDay } from '../../kit/dates.ts'
import { useLanguage, useWords } from '../../kit/language.tsx'
import { useRegister } from '../../kit/queries.ts'
import type { Outlook } from '../../kit/titles/api.ts'

/** How many titles stand in each state: as recorded, and as their terms make it on the first day. */
export function Phases({ found }: { readonly found: Outlook }) {
  const t = useWords()
  const language = useLanguage()
  const options = useRegister('designation')?.fields['state']?.options ?? []
  const rows = options.flatMap(({ code, label }) => {
    const one = found.phases.find(({ state }) => state === code)
    return one ? [{ ...one, label }] : []
  })
  return (
    <details className="titles-part">
      <summary>{t({ en: 'Every state of a title', zh: '各状态资质数' })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t({ en: 'State', zh: '状态' })}</th>
            <th scope="col" className="number">
              {t({ en: 'As recorded', zh: '登记状态' })}
            </th>
            <th scope="col" className="number">
              {t({ en: `By its term on ${sayDay(found.from, 'en')}`, zh: `按有效期（${sayDay(found.from, language)}）` })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ state, label, recorded, onTheDay }) => (
            <tr key={state}>
              <th scope="row">{t(label)}</th>
              <td className="number">{recorded}</td>
              <td className="number">{onTheDay}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
