import type { ReportState } from '../../engines/titles/reports.ts'
import type { Title } from '../../engines/titles/title.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import { type TermRule, termRules } from './term-rules.ts'

/** A move on a title that the rules suggest and a person decides. Nothing is revoked by itself. */
export interface Proposal {
  readonly title: Title
  readonly move: 'revoke'
  readonly reason: Words
  readonly rule: Pick<TermRule, 'id' | 'words' | 'source' | 'from' | 'until' | 'mark'>
  /** What follows for the holder if it is done. */
  readonly consequence: Words
}

/** The revocation that so many missed annual reports suggest; null where they do not, or where the title no longer stands. */
export function revocationProposed(title: Title, state: ReportState | null, on: PlainDate): Proposal | null {
  const { term } = title
  const stands =
    ['approved', 'valid', 'expiring'].includes(title.state) && term !== null && (term.until === null || term.until >= on)
  if (!state?.mayBeCancelled || !stands) return null
  const rule = termRules.find(
    one =>
      one.type === title.type &&
      one.regime === title.regime &&
      one.asks === 'annual-report' &&
      one.from <= on &&
      (one.until ?? on) >= on,
  )
  if (rule?.asks !== 'annual-report') return null
  return {
    title,
    move: 'revoke',
    reason: {
      en: `Annual reports on ${state.missed.join(', ')} were not filed: ${state.missed.length} years in total.`,
      zh: `${state.missed.join('、')}年度年报未填报，累计${state.missed.length}年。`,
    },
    rule,
    consequence: rule.consequence,
  }
}
