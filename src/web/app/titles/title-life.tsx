import { Link } from '@tanstack/react-router'
import { useClocks } from '../../kit/clocks.ts'
import { sayDay } from '../../kit/dates.ts'
import { useWords } from '../../kit/language.tsx'
import { useMeta, useRegister } from '../../kit/queries.ts'
import { useTitleLife } from '../../kit/titles/api.ts'
import { RuleSource } from './rule-source.tsx'

/** Under a title: where it stands on the day by its term, what it owes, and what the rules suggest. Nothing is done by itself. */
export function TitleLife({ id }: { readonly id: string }) {
  const t = useWords()
  const { summaries } = useMeta()
  const states = useRegister('designation')?.fields['state']?.options ?? []
  const { data } = useTitleLife(id, { asAt: summaries[0]?.asAt, ...useClocks() })
  if (!data) return null
  const { day, state, phase, move, reports, proposal, rules } = data
  const said = (code: string) => t(states.find(one => one.code === code)?.label ?? { en: code, zh: code })
  return (
    <section className="card facts" aria-label={t({ en: 'Life of the title', zh: '资质状态' })}>
      <h2>{t({ en: 'Life of the title', zh: '资质状态' })}</h2>
      <p>
        {t({ en: `On ${sayDay(day, 'en')}: `, zh: `${sayDay(day, 'zh')}：` })}
        <strong>{said(phase)}</strong>
        {phase !== state && ` ${t({ en: `(recorded as ${said(state)})`, zh: `（登记为${said(state)}）` })}`}
        {move && ` ${t({ en: 'Record it with the moves above.', zh: '请用上方的办理按钮登记。' })}`}
      </p>
      {reports && (
        <p>
          {reports.missed.length > 0 &&
            t({
              en: `Annual reports not filed: ${reports.missed.join(', ')}. `,
              zh: `年报未填报：${reports.missed.join('、')}年度。`,
            })}
          {reports.next && (
            <>
              {t({
                en: `Report on ${reports.next.year} due by ${sayDay(reports.next.due, 'en')}. `,
                zh: `${reports.next.year}年度年报应于${sayDay(reports.next.due, 'zh')}前填报。`,
              })}
              <Link
                to="/registers/$name/new"
                params={{ name: 'annual-report' }}
                search={{ title: id, year: String(reports.next.year), dueOn: reports.next.due }}
              >
                {t({ en: 'Record it', zh: '登记年报' })}
              </Link>
            </>
          )}
        </p>
      )}
      {proposal && (
        <div className="notice notice-bad">
          <h3>{t({ en: 'Proposed: revoke', zh: '建议撤销' })}</h3>
          <p>{t(proposal.reason)}</p>
          <p>{t(proposal.consequence)}</p>
          <p className="small">{t(proposal.rule.words)}</p>
          <RuleSource rule={proposal.rule} />
          <p className="muted small">{t({ en: 'Nothing is done by itself.', zh: '系统不自动处理，请核实后决定。' })}</p>
        </div>
      )}
      {rules.length === 0 && (
        <p className="muted small">
          {t({
            en: 'No rule on terms and duties is known for this type: its own record says how long it lasts.',
            zh: '未掌握该类资质关于有效期和报告义务的规定，有效期以资质类型记录为准。',
          })}
        </p>
      )}
    </section>
  )
}
