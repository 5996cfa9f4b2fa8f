import { useLanguage, useWords } from '../language.tsx'
import { plainValue } from '../values/plain-value.ts'
import type { RegisterModel } from '../wire.ts'
import type { BulkPreview } from './api.ts'

/** So many rows are drawn; the counts say what the others come to. */
const shown = 200

/** Record by record, what a change would do, and what is refused and why; the refused first. */
export function BulkPreviewTable({ register, preview: { rows, titles } }: { register: RegisterModel; preview: BulkPreview }) {
  const t = useWords()
  const language = useLanguage()
  const refused = rows.filter(row => row.problems.length > 0)
  const changing = rows.filter(row => row.problems.length === 0 && row.changes.length > 0)
  const same = rows.length - refused.length - changing.length
  const say = (name: string, value: (typeof rows)[number]['changes'][number]['before']) =>
    plainValue(value, register.fields[name]!, { language, titles })
  return (
    <>
      <p role="status">
        <strong>{t({ en: `${changing.length} change`, zh: `将修改${changing.length}条` })}</strong>
        {same > 0 && t({ en: ` · ${same} are so already`, zh: `，${same}条已是如此` })}
        {refused.length > 0 && (
          <span className="field-problem">
            {t({ en: ` · ${refused.length} are refused and stay as they are`, zh: `，${refused.length}条不能修改，保持不变` })}
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="bulk-rows" tabIndex={0} aria-label={t({ en: 'Preview', zh: '预览' })}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t(register.one)}</th>
              <th scope="col">{t({ en: 'What happens', zh: '结果' })}</th>
            </tr>
          </thead>
          <tbody>
            {[...refused, ...changing].slice(0, shown).map(row => (
              <tr key={row.id}>
                <td>{row.title ? t(row.title) : row.id}</td>
                <td>
                  {row.problems.map(problem => (
                    <p key={problem.code} className="field-problem">
                      {t(problem.message)}
                    </p>
                  ))}
                  {row.problems.length === 0 &&
                    row.changes.map(({ field, before, after }) => (
                      <p key={field}>
                        <em>{t(register.fields[field]!.label)}</em> {say(field, before)} → <strong>{say(field, after)}</strong>
                      </p>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {refused.length + changing.length > shown && (
        <p className="muted small">
          {t({ en: `The first ${shown} of ${refused.length + changing.length} are shown.`, zh: `显示前${shown}条。` })}
        </p>
      )}
    </>
  )
}
