import type { PlainDate } from '../../kernel/plain-date.ts'
import { highTech2008, highTech2016 } from './high-tech-rules.ts'
import type { RuleSet } from './rule-set.ts'
import { smallFirms2017 } from './small-firm-rules.ts'

/** The sets of thresholds that firms are checked against. Before 2008 each province had its own, which are not known here. */
export const ruleSets: readonly RuleSet[] = [highTech2016, smallFirms2017, highTech2008]

/** Whether a set of rules is in force on a day. */
export const inForceOn = ({ from, until }: RuleSet, day: PlainDate): boolean => from <= day && (until ?? day) >= day

/** The set that an office most likely asks about on a day: the first in force, else the one that comes into force next. */
export const usualSet = (day: PlainDate): RuleSet =>
  ruleSets.find(set => inForceOn(set, day)) ??
  ruleSets.toSorted((a, b) => (a.from < b.from ? -1 : 1)).find(set => set.from > day) ??
  ruleSets[0]!
