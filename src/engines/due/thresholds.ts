import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Words } from '../../kernel/words.ts'
import type { DueKind } from './due-kind.ts'

/** So many days before something is due its people are reminded. Dated, because an office may come to want it otherwise. */
export interface ThresholdRule {
  /** Everything that has no rule of its own when absent. */
  readonly kind?: DueKind
  readonly days: readonly number[]
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly source: Words
}

const office: Words = { en: 'Torchbook’s own rule; no regulation asks for it', zh: '本系统提醒规则，并非法规要求' }

/** The thresholds of reminders. */
const thresholdRules: readonly ThresholdRule[] = [
  { days: [90, 30, 7], from: '1990-01-01', source: office },
  // Ninety days before a task is due it was usually not given yet.
  { kind: 'task', days: [7], from: '1990-01-01', source: office },
  { kind: 'difficulty', days: [7], from: '1990-01-01', source: office },
  { kind: 'opinion', days: [7], from: '1990-01-01', source: office },
  { kind: 'return', days: [30, 7], from: '1990-01-01', source: office },
]

/** The days before the due day on which a thing of a kind reminds, by the rules of a day. */
export function levelsOn(kind: DueKind, day: PlainDate): readonly number[] {
  const inForce = thresholdRules.filter(rule => rule.from <= day && (rule.until ?? day) >= day)
  return (inForce.find(rule => rule.kind === kind) ?? inForce.find(rule => rule.kind === undefined))?.days ?? []
}

/** From so many days before its last day on, a title is about to end. */
export const expiringWithin = (day: PlainDate): number => Math.max(0, ...levelsOn('title-ends', day))
