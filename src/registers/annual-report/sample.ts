import { addDays } from '../../kernel/plain-date.ts'
import { between, type Sample, type SampleRecord } from '../../kernel/sample.ts'
import { later, numbered } from '../sample-days.ts'
import { firmKey } from '../sample-keys.ts'

const holders = [7, 8, 9, 10, 11, 12] as const

/** Reports of provincial high-tech enterprises on 2005: most accepted, one sent back, one never filed. */
export const sample: Sample = world => {
  const random = world.random('annual-report')
  return holders.map((firm, index): SampleRecord => {
    const dueOn = '2006-05-31'
    const filedOn = addDays(dueOn, -between(random, 3, 60))
    const state = index === 4 ? 'returned' : index === 5 ? 'missed' : 'accepted'
    return {
      key: numbered('annual-report', index + 1),
      draft: {
        title: world.id('designation', `high-tech-enterprise-provincial-${firmKey(firm)}`),
        year: 2005,
        dueOn,
        state,
        filedOn: state === 'missed' ? null : filedOn,
        remarks: state === 'returned' ? '研发人员数与上年相差较大，请核实后重报。' : null,
      },
      source: '省高新技术企业年度报表',
      recordedOn: later(state === 'missed' ? dueOn : filedOn, 9),
    }
  })
}
