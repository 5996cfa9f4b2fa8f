import type { Sample } from '../../kernel/sample.ts'

/** What the sample district's responsibility agreement asks for: some reached, some not, and one of a year before. */
const targets = [
  ['designation.high-tech.all', 2006, '35'],
  ['designation.rd-centre.all', 2006, '24'],
  ['budget-line.fiscal-st-funds', 2006, '25000000'],
  ['project.won', 2006, '40'],
  ['outreach-event.held', 2006, '30'],
  ['budget-line.fiscal-st-funds', 2005, '20000000'],
] as const

/** The sample's targets, set at the beginning of their year. */
export const sample: Sample = () =>
  targets.map(([indicator, year, value]) => ({
    key: `target-${indicator}-${year}`,
    draft: { indicator, year, value },
    source: `${year}年度科技工作目标责任书`,
    recordedOn: `${year}-02-10`,
  }))
